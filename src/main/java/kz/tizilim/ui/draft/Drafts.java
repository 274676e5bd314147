package kz.tizilim.ui.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.journal.DraftFiles;
import kz.tizilim.storage.Json;
import kz.tizilim.ui.Background;

/**
 * The drafts of the open register: what a crash, a lock or yesterday left, and the way back into the form of each. Used on the screen's
 * thread; files are read and written on the thread for drafts, in the order in which it was asked.
 */
public final class Drafts {
    /** How many questions one after another opening a form may take. */
    private static final int QUESTIONS = 4;

    /** What is told of drafts on the first screen: those that can be gone on with, and names of files that cannot be read. */
    private final ObservableList<Draft> kept = FXCollections.observableArrayList();
    private final ObservableList<String> unreadable = FXCollections.observableArrayList();
    private record Way(String place, Consumer<UUID> open) {}

    private final Map<String, Way> ways = new HashMap<>();
    private BiConsumer<String, Runnable> go = (place, then) -> then.run();
    private Background background;
    private DraftFiles files;
    private Clock clock = Clock.systemUTC();
    private Draft wanted;

    /**
     * A register was opened: what lies in its folder is read.
     *
     * @param to goes to a screen by its key, and does something there
     * @param then what follows when they are read
     */
    public void begin(DraftFiles opened, Background at, Clock time, BiConsumer<String, Runnable> to, Runnable then) {
        go = to;
        files = opened;
        background = at;
        clock = time;
        at.draft(opened::all).onSuccess(found -> {
            if (files == opened) {
                List<Draft> read = new ArrayList<>();
                List<String> strange = new ArrayList<>(found.unreadable());
                found.kept().forEach(each -> read(each).ifPresentOrElse(read::add, () -> strange.add(each.id().toString())));
                kept.setAll(read);
                unreadable.setAll(strange);
                then.run();
            }
        });
    }

    // Sealed by this register, and yet no draft as this edition writes them.
    private static Optional<Draft> read(DraftFiles.Kept file) {
        try {
            Draft draft = Json.MAPPER.readValue(file.content(), Draft.class);
            boolean isWhole = file.id().equals(draft.id()) && draft.form() != null && draft.content() != null && draft.at() != null && draft.title() != null;
            return isWhole ? Optional.of(draft) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The register is locked; what was asked to be written is written all the same. */
    public void end() {
        files = null;
        wanted = null;
        ways.clear();
        kept.clear();
        unreadable.clear();
    }

    /**
     * How the form of a kind is opened.
     *
     * @param place the key of the screen that shows it
     * @param open opens it for a record, or for a new one where the id is null
     */
    public void way(String form, String place, Consumer<UUID> open) {
        ways.put(form, new Way(place, open));
    }

    /** Whether there is a way back into the form of a draft; else its words can be read. */
    public boolean hasWay(Draft draft) {
        return ways.containsKey(draft.form());
    }

    /**
     * Opens the form of a draft; what was written is put back as soon as it stands.
     *
     * @param missed what happens where the form does not come, since its record is gone
     */
    public void goOn(Draft draft, Runnable missed) {
        Way way = ways.get(draft.form());
        go.accept(way.place(), () -> {
            wanted = draft;
            way.open().accept(draft.record());
            await(draft, missed, QUESTIONS);
        });
    }

    // A form is opened by questions to the register, one after another: behind them it stands, or never will.
    private void await(Draft draft, Runnable missed, int left) {
        background.run(() -> left).onSuccess(done -> {
            if (draft.equals(wanted) && left > 0) {
                await(draft, missed, left - 1);
            } else if (draft.equals(wanted)) {
                wanted = null;
                missed.run();
            }
        });
    }

    /** The draft that belongs into a form which is being opened: the one that is gone on with, or that of the same record. */
    public Optional<Draft> belonging(DraftKey key) {
        if (wanted != null && key.isOf(wanted)) {
            Draft found = wanted;
            wanted = null;
            return Optional.of(found);
        }
        return key.record() == null ? Optional.empty() : kept.stream().filter(key::isOf).findFirst();
    }

    /** Gives a draft up. */
    public void discard(Draft draft) {
        drop(draft.id());
    }

    /** Removes a file that cannot be read. */
    public void discardUnreadable(String name) {
        DraftFiles to = files;
        if (to != null) {
            background.draft(() -> {
                to.remove(name);
                return name;
            }).onSuccess(unreadable::remove);
        }
    }

    void write(UUID id, DraftKey key, String title, List<DraftLine> lines, JsonNode content) {
        DraftFiles to = files;
        if (to == null) {
            return;
        }
        Instant now = clock.instant();
        Instant begun = kept.stream().filter(each -> each.id().equals(id)).map(Draft::begun).findFirst().orElse(now);
        Draft draft = new Draft(id, key.form(), key.record(), title, begun, now, lines, content);
        kept.removeIf(each -> each.id().equals(id));
        kept.add(0, draft);
        background.draft(() -> {
            to.write(id, Json.write(draft));
            return id;
        });
    }

    void drop(UUID id) {
        kept.removeIf(each -> each.id().equals(id));
        DraftFiles from = files;
        if (from != null) {
            background.draft(() -> {
                from.delete(id);
                return id;
            });
        }
    }

    /** What can be gone on with, the latest first. */
    public ObservableList<Draft> kept() {
        return kept;
    }

    /** Names of files in the folder for drafts that are none, or are damaged. */
    public ObservableList<String> unreadable() {
        return unreadable;
    }
}
