package kz.tizilim.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.ui.Desk;

/** What is due and what is missing today. */
public final class TodayViewModel {
    private record Loaded(List<DueRow> due, List<MissingRow> missing) {}

    private final Desk desk;
    private final Supplier<List<DueRow>> dueRows;
    private final MissingRows missingRows;
    private final Clock clock;
    private final ObservableList<DueRow> due = FXCollections.observableArrayList();
    private final ObservableList<MissingRow> missing = FXCollections.observableArrayList();

    /**
     * @param dueRows what is due, the most urgent first; asked in the background
     */
    public TodayViewModel(Desk desk, Supplier<List<DueRow>> dueRows, MissingRows missingRows, Clock clock) {
        this.desk = desk;
        this.dueRows = dueRows;
        this.missingRows = missingRows;
        this.clock = clock;
    }

    public void load() {
        desk.background().run(() -> new Loaded(dueRows.get(), missingRows.on(today(), desk.wording()))).onSuccess(loaded -> {
            due.setAll(loaded.due());
            missing.setAll(loaded.missing());
            loadLater();
        });
    }

    /** Papers are compared on the thread of papers, after the rest is seen: with many activities that takes seconds. */
    private void loadLater() {
        List<MissingRow> before = List.copyOf(missing);
        desk.background().paper(() -> missingRows.later(desk.wording())).onSuccess(later -> {
            if (before.equals(missing)) {
                missing.addAll(later);
            }
        });
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ObservableList<DueRow> due() {
        return due;
    }

    public ObservableList<MissingRow> missing() {
        return missing;
    }
}
