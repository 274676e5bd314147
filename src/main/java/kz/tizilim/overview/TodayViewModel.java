package kz.tizilim.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.Wording;

/** What is due and what is missing today. */
public final class TodayViewModel {
    private final UiContext context;
    private final Supplier<List<DueRow>> dueRows;
    private final BiFunction<LocalDate, Wording, List<MissingRow>> missingRows;
    private final Function<Wording, List<MissingRow>> laterRows;
    private final Clock clock;
    private final ObservableList<DueRow> due = FXCollections.observableArrayList();
    private final ObservableList<MissingRow> missing = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper dueKnown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper missingKnown = new ReadOnlyBooleanWrapper();
    private final Lifetime later = new Lifetime();
    /** The language in which the register is being asked; null while it is not. */
    private Language asked;

    /**
     * @param dueRows what is due, the most urgent first; asked in the background
     * @param missingRows what is missing on a day; asked after it, since it takes longer
     * @param laterRows what else is missing, where it may take seconds to find out
     */
    public TodayViewModel(
            UiContext context,
            Supplier<List<DueRow>> dueRows,
            BiFunction<LocalDate, Wording, List<MissingRow>> missingRows,
            Function<Wording, List<MissingRow>> laterRows,
            Clock clock) {
        this.context = context;
        this.dueRows = dueRows;
        this.missingRows = missingRows;
        this.laterRows = laterRows;
        this.clock = clock;
    }

    /** Asks the register; not again while it has not answered in this language. */
    public void load() {
        Language language = context.wording().language();
        if (language == asked) {
            return;
        }
        asked = language;
        context.background().run(dueRows::get).onSuccess(rows -> {
            due.setAll(rows);
            dueKnown.set(true);
        });
        context.background().run(() -> missingRows.apply(today(), context.wording())).onEnd(() -> asked = null).onSuccess(rows -> {
            later.drop();
            missing.setAll(rows);
            missingKnown.set(true);
            loadLater();
        });
    }

    /** Papers are compared on the thread of papers, after the rest is seen: with many activities that takes seconds. */
    private void loadLater() {
        later.newest(context.background().paper(() -> laterRows.apply(context.wording()))).onSuccess(missing::addAll);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the register has been asked what is due; before that an empty list says nothing. */
    public ReadOnlyBooleanProperty dueKnown() {
        return dueKnown.getReadOnlyProperty();
    }

    /** Whether the register has been asked what is missing. */
    public ReadOnlyBooleanProperty missingKnown() {
        return missingKnown.getReadOnlyProperty();
    }

    public ObservableList<DueRow> due() {
        return due;
    }

    public ObservableList<MissingRow> missing() {
        return missing;
    }
}
