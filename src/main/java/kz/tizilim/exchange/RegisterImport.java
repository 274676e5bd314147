package kz.tizilim.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.storage.Json;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import kz.tizilim.storage.UndoPolicy;
import kz.tizilim.text.ValidationError;

/**
 * What a file of the register would change in the register that is open: records that are new in it and records that it says
 * otherwise. Nothing is removed, and what has left the house, bears a number that was given or is in use cannot be changed by a table.
 */
public final class RegisterImport {
    /** The name of the act in the journal. */
    public static final String ACT = "exchange.take-back";

    private final Map<Table<?>, List<RegisterRecord>> changed = new LinkedHashMap<>();
    private final Map<StoredFile, byte[]> files = new LinkedHashMap<>();
    private int fresh;
    private int same;
    private int onlyHere;

    private RegisterImport() {}

    /**
     * Compares a file with the register.
     *
     * @param gone the highest number of a table that a record bore which is gone; 0 for none
     * @throws ImportProblem if the file says a record otherwise that a table cannot change, or gives it a number that another had
     */
    public static RegisterImport of(RegisterContents contents, RegisterFolder folder, ToIntFunction<String> gone, Progress progress) {
        RegisterImport back = new RegisterImport();
        List<ValidationError> faults = new ArrayList<>();
        contents.records().forEach((table, records) -> back.compare(table, records, folder, gone.applyAsInt(table.name()), faults, progress));
        contents.files().forEach((card, content) -> {
            Optional<StoredFile> known = folder.read(handle -> handle.find(StoredFile.TABLE, card.id()));
            if (known.isEmpty()) {
                back.fresh++;
                back.files.put(card, content);
            } else if (known.get().equals(card)) {
                back.same++;
            } else {
                faults.add(ValidationError.at(StoredFile.TABLE.name(), "exchange.fault.fixed", card.name()));
            }
        });
        if (!faults.isEmpty()) {
            throw new ImportProblem(faults);
        }
        return back;
    }

    private <T extends RegisterRecord> void compare(
            Table<T> table, List<RegisterRecord> records, RegisterFolder folder, int gone, List<ValidationError> faults, Progress progress) {
        Map<UUID, T> here = folder.read(handle -> handle.all(table)).stream().collect(Collectors.toMap(RegisterRecord::id, record -> record));
        Set<UUID> said = records.stream().map(RegisterRecord::id).collect(Collectors.toSet());
        List<T> staying = here.values().stream().filter(record -> !said.contains(record.id())).toList();
        onlyHere += staying.size();
        Set<List<Object>> numbers = staying.stream().flatMap(record -> RecordShape.numberOf(record).stream()).collect(Collectors.toSet());
        for (RegisterRecord read : records) {
            progress.step(0, 0);
            T known = here.get(read.id());
            if (known != null && Arrays.equals(Json.write(known), Json.write(read))) {
                same++;
            } else if (isHeld(known == null ? read : known, folder)) {
                faults.add(ValidationError.at(table.name(), "exchange.fault.held", read.id().toString()));
            } else if (known != null && (known.isFixed() || read.isFixed())) {
                faults.add(ValidationError.at(table.name(), known.isFixed() ? "exchange.fault.in-use" : "exchange.fault.into-use", read.id().toString()));
            } else if (read.lasting() != UndoPolicy.NO) {
                faults.add(ValidationError.at(table.name(), "exchange.fault.fixed", read.id().toString()));
            } else if (RecordShape.numberOf(read).filter(number -> numbers.contains(number) || (known == null && wasGiven(number, read, gone, folder))).isPresent()) {
                faults.add(ValidationError.at(table.name(), "exchange.fault.number-given", read.id().toString(), RecordShape.numberOf(read).get().get(0)));
            } else {
                fresh += known == null ? 1 : 0;
                changed.computeIfAbsent(table, key -> new ArrayList<>()).add(read);
            }
        }
    }

    /** Whether a number may have been another's: one that was removed here comes back under its own. */
    private static boolean wasGiven(List<Object> number, RegisterRecord read, int gone, RegisterFolder folder) {
        return number.get(0) instanceof Integer given && given <= gone && folder.history(read.id()).isEmpty();
    }

    private static boolean isHeld(RegisterRecord record, RegisterFolder folder) {
        return folder.record(record.owner()).filter(RegisterRecord::holds).isPresent();
    }

    /** Writes the differences as one entry of the journal; cancelled, none of them is written. */
    public void into(RegisterFolder folder, Progress progress) {
        long total = changed.values().stream().mapToLong(List::size).sum();
        AtomicLong done = new AtomicLong();
        folder.act(ACT, changes -> {
            files.forEach((card, content) ->
                    changes.store(card.id(), card.owner(), card.name(), card.mediaType(), new ByteArrayInputStream(content)));
            changed.forEach((table, records) -> records.forEach(record -> {
                progress.step(done.getAndIncrement(), total);
                put(changes, table, record);
            }));
            return this;
        });
    }

    private static <T extends RegisterRecord> void put(Changes changes, Table<T> table, RegisterRecord record) {
        changes.put(table, table.type().cast(record));
    }

    public int fresh() {
        return fresh;
    }

    /** Records that are here and that the file says otherwise. */
    public int altered() {
        return changed.values().stream().mapToInt(List::size).sum() + files.size() - fresh;
    }

    public int same() {
        return same;
    }

    /** Records of the kinds that the file holds which it does not have; they stay. */
    public int onlyHere() {
        return onlyHere;
    }

    public boolean isEmpty() {
        return changed.isEmpty() && files.isEmpty();
    }
}
