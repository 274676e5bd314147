package kz.tizilim.ui.list;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ObservableListBase;
import kz.tizilim.ui.Background;
import kz.tizilim.ui.Lifetime;

/**
 * A list too long to be held: a page is read when its first row is looked at, and forgotten when many others have been. A row whose
 * page is still being read is null.
 */
public final class PagedList<T> extends ObservableListBase<T> {
    /** Rows of one page: a window shows about 30, and a page of a hundred thousand persons is read in some milliseconds. */
    private static final int PAGE = 100;

    private static final int PAGES_HELD = 40;

    /** Where the rows come from; asked in the background. */
    public interface Source<T> {
        List<T> page(int from, int count);
    }

    private final Background background;
    private final Map<Integer, List<T>> held = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<T>> eldest) {
            return size() > PAGES_HELD;
        }
    };
    private final Set<Integer> asked = new HashSet<>();
    private Source<T> source = (from, count) -> List.of();
    private int size;
    private final Lifetime showing = new Lifetime();

    public PagedList(Background background) {
        this.background = background;
    }

    /** Shows other rows. */
    public void show(int count, Source<T> rows) {
        beginChange();
        int before = size;
        source = rows;
        size = count;
        showing.drop();
        held.clear();
        asked.clear();
        nextReplace(0, size, Collections.nCopies(before, null));
        endChange();
    }

    @Override
    public T get(int index) {
        int page = index / PAGE;
        List<T> rows = held.get(page);
        if (rows == null) {
            ask(page);
            rows = held.getOrDefault(page, List.of());
        }
        int place = index % PAGE;
        return place < rows.size() ? rows.get(place) : null;
    }

    @Override
    public int size() {
        return size;
    }

    private void ask(int page) {
        if (!asked.add(page)) {
            return;
        }
        Source<T> from = source;
        showing.bind(background.run(() -> from.page(page * PAGE, PAGE)))
                .onSuccess(rows -> {
                    asked.remove(page);
                    take(page, rows);
                })
                .onFailure(problem -> {
                    asked.remove(page);
                    background.run(() -> {
                        throw problem;
                    });
                });
    }

    private void take(int page, List<T> rows) {
        held.put(page, rows);
        beginChange();
        int end = Math.min(size, page * PAGE + rows.size());
        for (int index = page * PAGE; index < end; index++) {
            nextUpdate(index);
        }
        endChange();
    }
}
