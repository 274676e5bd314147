package kz.tizilim.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Wording;

/** What is due and what is missing today. */
public final class TodayViewModel {
    private final Desk desk;
    private final Supplier<List<DueRow>> dueRows;
    private final BiFunction<LocalDate, Wording, List<MissingRow>> missingRows;
    private final Clock clock;
    private final ObservableList<DueRow> due = FXCollections.observableArrayList();
    private final ObservableList<MissingRow> missing = FXCollections.observableArrayList();
    private boolean dueKnown;
    private boolean missingKnown;

    /**
     * @param dueRows what is due, the most urgent first; asked in the background
     * @param missingRows what is missing on a day; asked after it, since it takes longer
     */
    public TodayViewModel(Desk desk, Supplier<List<DueRow>> dueRows, BiFunction<LocalDate, Wording, List<MissingRow>> missingRows, Clock clock) {
        this.desk = desk;
        this.dueRows = dueRows;
        this.missingRows = missingRows;
        this.clock = clock;
    }

    public void load() {
        desk.background().run(dueRows::get).onSuccess(rows -> {
            dueKnown = true;
            due.setAll(rows);
        });
        desk.background().run(() -> missingRows.apply(today(), desk.wording())).onSuccess(rows -> {
            missingKnown = true;
            missing.setAll(rows);
        });
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the register has been asked what is due; before that an empty list says nothing. */
    public boolean isDueKnown() {
        return dueKnown;
    }

    /** Whether the register has been asked what is missing. */
    public boolean isMissingKnown() {
        return missingKnown;
    }

    public ObservableList<DueRow> due() {
        return due;
    }

    public ObservableList<MissingRow> missing() {
        return missing;
    }
}
