package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.vault.Keyring;

/**
 * Destroys owners: first the journal is told, then the keyring begins the generation that was told, then the database is made again
 * under a new password. What is interrupted after the first step the next opening completes.
 */
final class Eraser {
    private final RegisterFolder register;
    private final Path folder;
    private final Access access;
    private final Keyring keyring;
    private final RegisterDatabase database;
    private final History history;
    private int generation;

    Eraser(RegisterFolder register, Access access, Keyring keyring, RegisterDatabase database, History history) {
        this.register = register;
        this.folder = register.folder();
        this.access = access;
        this.keyring = keyring;
        this.database = database;
        this.history = history;
        this.generation = keyring.generation();
    }

    /** The generation of the keyring that an entry written now must name. */
    int generation() {
        return generation;
    }

    /** Destroys owners; those of them that are destroyed already stay so. */
    void erase(Set<UUID> owners, Progress progress) {
        if (owners.contains(RegisterRecord.COMPANY)) {
            throw new IllegalArgumentException("The company itself cannot be destroyed");
        }
        if (owners.stream().allMatch(keyring::isDestroyed)) {
            return;
        }
        generation++;
        try {
            tell(owners);
        } catch (RuntimeException e) {
            generation--;
            throw e;
        }
        eraseKeys(owners, progress);
    }

    /**
     * Tells the journal of destructions that only the keyring knows: those after a generation that was brought back.
     *
     * @return how many owners
     */
    int acknowledge() {
        Set<UUID> unknown = new HashSet<>(keyring.destroyed());
        register.read(handle -> handle.all(Erasure.TABLE)).forEach(erasure -> erasure.owners().forEach(unknown::remove));
        try {
            unknown.removeAll(history.formerlyDestroyed(unknown));
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
        if (!unknown.isEmpty()) {
            tell(unknown);
        }
        return unknown.size();
    }

    /**
     * Destroys again what the journal says is destroyed: an interrupted destruction, or a keyring from before one.
     *
     * @return how many owners had keys
     */
    int complete(Progress progress) {
        List<Erasure> missing =
                register.read(handle -> handle.select(Erasure.TABLE, "where generation > ? order by generation", keyring.generation()));
        if (missing.isEmpty()) {
            return 0;
        }
        Set<UUID> owners = missing.stream().flatMap(erasure -> erasure.owners().stream()).collect(Collectors.toSet());
        generation = missing.get(missing.size() - 1).generation();
        int again = (int) owners.stream().filter(owner -> keyring.has(owner) && !keyring.isDestroyed(owner)).count();
        eraseKeys(owners, progress);
        return again;
    }

    private void tell(Set<UUID> owners) {
        List<UUID> sorted = new ArrayList<>(owners);
        sorted.sort(RegisterRecord.AS_THEY_LIE);
        Erasure erasure = new Erasure(UUID.randomUUID(), generation, sorted);
        register.act(Erasure.ACT, changes -> {
            changes.put(Erasure.TABLE, erasure);
            return erasure;
        });
    }

    private void eraseKeys(Set<UUID> owners, Progress progress) {
        List<UUID> stored = new ArrayList<>();
        try {
            database.remake(old -> {
                // Before the keys: where this fails the next opening does it all again.
                register.drafts().removeIf(content -> owners.stream().map(UUID::toString).anyMatch(content::contains));
                stored.addAll(SealedFiles.of(old, owners));
                // From here the old database cannot be opened again, so that no crash can leave readable remnants of the owners in it.
                access.writeFreshDatabasePassword();
                database.setStale();
                keyring.erase(owners, generation);
            }, progress);
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
        register.files().delete(stored);
    }
}
