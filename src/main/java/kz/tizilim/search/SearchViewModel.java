package kz.tizilim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.UiContext;

/** What is typed into the box, what it finds, and which of that is chosen. */
public final class SearchViewModel {
    /** As many of a kind as are shown; whoever looks for more types another letter. */
    private static final int SHOWN = 5;

    /**
     * A row: the heading of a kind, where nothing is found in it, or something found.
     *
     * @param kind the message key of the kind; null for something found
     * @param more whether more of the kind were found than are shown
     */
    public record Row(String kind, boolean more, Found found) {}

    private record Group(String kind, List<Found> found) {}

    private final UiContext context;
    private final List<Finder> finders;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Row> chosen = new SimpleObjectProperty<>();
    private final Lifetime search = new Lifetime();

    public SearchViewModel(UiContext context, List<Finder> finders) {
        this.context = context;
        this.finders = List.copyOf(finders);
    }

    /** Asks every register. A late answer to an older question is dropped. */
    public void find() {
        String wanted = typed.get() == null ? "" : typed.get().strip();
        if (wanted.isEmpty()) {
            search.drop();
            show(List.of());
            return;
        }
        search.newest(context.background().run(() -> ask(wanted))).onSuccess(this::show);
    }

    private List<Group> ask(String wanted) {
        return finders.stream()
                .map(finder -> new Group(finder.kind(), finder.find(wanted, SHOWN + 1, context.wording())))
                .filter(group -> !group.found().isEmpty())
                .toList();
    }

    private void show(List<Group> groups) {
        List<Row> all = new ArrayList<>();
        for (Group group : groups) {
            all.add(new Row(group.kind(), group.found().size() > SHOWN, null));
            group.found().stream().limit(SHOWN).forEach(found -> all.add(new Row(null, false, found)));
        }
        rows.setAll(all);
        chosen.set(next(-1, 1).orElse(null));
    }

    /** Moves the choice down (1) or up (-1), over the headings. */
    public void move(int by) {
        next(rows.indexOf(chosen.get()), by).ifPresent(chosen::set);
    }

    private Optional<Row> next(int from, int by) {
        for (int at = from + by; at >= 0 && at < rows.size(); at += by) {
            if (rows.get(at).found() != null) {
                return Optional.of(rows.get(at));
            }
        }
        return Optional.empty();
    }

    /** Whether something is typed that nothing answers. */
    public boolean isInVain() {
        return rows.isEmpty() && typed.get() != null && !typed.get().isBlank();
    }

    public StringProperty typed() {
        return typed;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ObjectProperty<Row> chosen() {
        return chosen;
    }
}
