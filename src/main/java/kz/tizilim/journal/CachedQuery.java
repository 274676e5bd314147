package kz.tizilim.journal;

import java.util.List;
import java.util.function.Function;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Table;

/**
 * What a question makes of tables that are read whole: asked again only after an action has changed one of them. It is for the company's
 * own tables of some thousands of records, never for those that grow with the persons.
 */
public final class CachedQuery<T> {
    private final RegisterFolder folder;
    private final List<Table<?>> tables;
    private final Function<Handle, T> question;
    private volatile Answer<T> last;

    private record Answer<T>(List<Long> versions, T value) {}

    /**
     * @param question its answer is shared by all who ask, so it must not be changed
     */
    public CachedQuery(RegisterFolder folder, Function<Handle, T> question, Table<?>... tables) {
        this.folder = folder;
        this.question = question;
        this.tables = List.of(tables);
    }

    public T get() {
        // The versions are taken first: a change during the reading is then seen by the next who asks.
        List<Long> versions = tables.stream().map(folder.versions()::of).toList();
        Answer<T> known = last;
        if (known == null || !known.versions().equals(versions)) {
            known = new Answer<>(versions, folder.read(question));
            last = known;
        }
        return known.value();
    }
}
