package kz.tizilim.operator.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.calendar.CalendarDay;
import kz.tizilim.law.calendar.CalendarEdits;
import kz.tizilim.law.calendar.WorkCalendar;
import kz.tizilim.law.sources.LegalSource;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.ui.UiContext;

/** A year of the calendar by which terms are reckoned, and the officer's changes of it. */
public final class CalendarViewModel {
    /** Where a row of the table comes from. */
    public enum Origin {
        PACK,
        OWN,
        /** A row of the law pack that the officer has taken out. */
        TAKEN_OUT
    }

    /** A row of the table. */
    public record Row(CalendarDay day, Origin origin) {}

    private record Loaded(CalendarEdits edits, WorkCalendar calendar) {}

    private final UiContext context;
    private final OperatorRegister register;
    private final Supplier<List<String>> reckonAnew;
    private final IntegerProperty year = new SimpleIntegerProperty();
    private final ObjectProperty<WorkCalendar> calendar = new SimpleObjectProperty<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Row> chosen = new SimpleObjectProperty<>();
    private CalendarEdits edits = CalendarEdits.NONE;

    /**
     * @param reckonAnew reckons the open requests anew and names those whose last day has moved, in words for the officer; called in the
     *     background after each change
     */
    public CalendarViewModel(UiContext context, OperatorRegister register, int year, Supplier<List<String>> reckonAnew) {
        this.context = context;
        this.register = register;
        this.reckonAnew = reckonAnew;
        this.year.set(year);
    }

    public void load() {
        context.background().run(this::read).onSuccess(this::take);
    }

    /** Goes to another year. */
    public void turn(int years) {
        year.set(year.get() + years);
        list();
    }

    /** Puts a day on top of the law pack's calendar; it takes the place of any other row of its date. */
    public void add(CalendarDay day) {
        List<CalendarDay> added = without(day.date());
        added.add(day);
        keep(new CalendarEdits(added, edits.removed(), edits.confirmedYears()));
    }

    /** Takes a date out: an own row goes, a row of the law pack is left out. */
    public void remove(LocalDate date) {
        boolean own = edits.added().stream().anyMatch(day -> day.date().equals(date));
        Set<LocalDate> removed = new HashSet<>(edits.removed());
        if (!own) {
            removed.add(date);
        }
        keep(new CalendarEdits(without(date), removed, edits.confirmedYears()));
    }

    /** Lets the law pack's row of a date count again. */
    public void restore(LocalDate date) {
        Set<LocalDate> removed = new HashSet<>(edits.removed());
        removed.remove(date);
        keep(new CalendarEdits(edits.added(), removed, edits.confirmedYears()));
    }

    /** Moves a row to another date, under the officer's own source. */
    public void move(CalendarDay day, LocalDate to, String source) {
        boolean own = edits.added().contains(day);
        Set<LocalDate> removed = new HashSet<>(edits.removed());
        if (!own) {
            removed.add(day.date());
        }
        List<CalendarDay> added = new ArrayList<>(edits.added().stream()
                .filter(each -> !each.date().equals(day.date()) && !each.date().equals(to))
                .toList());
        added.add(new CalendarDay(to, day.kind(), day.name(), source, day.confidence()));
        keep(new CalendarEdits(added, removed, edits.confirmedYears()));
    }

    /** Says whether the officer has checked the year against the published orders. */
    public void confirm(boolean checked) {
        Set<Integer> years = new HashSet<>(edits.confirmedYears());
        if (checked) {
            years.add(year.get());
        } else {
            years.remove(year.get());
        }
        keep(new CalendarEdits(edits.added(), edits.removed(), years));
    }

    private void keep(CalendarEdits changed) {
        context.background().run(() -> {
            register.keep(changed);
            List<String> moved = reckonAnew.get();
            return Map.entry(read(), moved);
        }).onSuccess(kept -> {
            take(kept.getKey());
            context.notices().done(context.say("operator.calendar.kept"));
            if (!kept.getValue().isEmpty()) {
                context.notices().news(context.say("operator.calendar.moved", kept.getValue().size()), String.join("\n", kept.getValue()));
            }
        });
    }

    private Loaded read() {
        return new Loaded(register.calendarEdits(), register.calendar());
    }

    private void take(Loaded loaded) {
        edits = loaded.edits();
        calendar.set(loaded.calendar());
        list();
    }

    private void list() {
        if (calendar.get() == null) {
            return;
        }
        Set<LocalDate> own = edits.added().stream().map(CalendarDay::date).collect(Collectors.toSet());
        Stream<Row> standing = calendar.get().year(year.get()).stream().map(day -> new Row(day, own.contains(day.date()) ? Origin.OWN : Origin.PACK));
        Stream<Row> takenOut = LawPack.current().calendar(calendar.get().week()).year(year.get()).stream()
                .filter(day -> edits.removed().contains(day.date()) && !own.contains(day.date()))
                .map(day -> new Row(day, Origin.TAKEN_OUT));
        rows.setAll(Stream.concat(standing, takenOut).sorted((one, two) -> one.day().date().compareTo(two.day().date())).toList());
    }

    private List<CalendarDay> without(LocalDate date) {
        return new ArrayList<>(edits.added().stream().filter(day -> !day.date().equals(date)).toList());
    }

    /** Whether the year is known well enough to go without a warning. */
    public boolean isConfirmed() {
        return calendar.get() != null && calendar.get().isConfirmed(year.get());
    }

    /** Whether it is the officer's own word that confirms the year. */
    public boolean isConfirmedByOfficer() {
        return edits.confirmedYears().contains(year.get());
    }

    /** Where a day is known from: the names of the law pack's sources, or the officer's own words. */
    public String source(CalendarDay day) {
        Map<String, LegalSource> known = LawPack.current().sources().stream().collect(Collectors.toMap(LegalSource::code, Function.identity()));
        return day.source() == null
                ? ""
                : Stream.of(day.source().split(",\\s*"))
                        .map(code -> known.containsKey(code) ? context.wording().in(known.get(code).name()) : code)
                        .collect(Collectors.joining("; "));
    }

    public IntegerProperty year() {
        return year;
    }

    /** The calendar with all changes; null until it is read. */
    public ObjectProperty<WorkCalendar> calendar() {
        return calendar;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ObjectProperty<Row> chosen() {
        return chosen;
    }
}
