package kz.tizilim.consents.coverage;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.consents.ConsentCoverage;
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.consents.Coverage;
import kz.tizilim.consents.Need;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Countries;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.UiContext;

/** Which consents the activities need, which texts name them, and who has given none. */
public final class CoverageViewModel {
    /** As many persons without a consent as are listed; the count tells how many there are. */
    private static final int LISTED = 50;

    /**
     * An activity with what its consents cover.
     *
     * @param rows its needs with the texts in use that name each
     * @param persons how it stands with its persons; null where they are too many to be counted for every activity at once
     */
    public record Line(Activity activity, List<Coverage.Row> rows, Persons persons) {
        public Line {
            rows = List.copyOf(rows);
        }

        /** How many needs no text in use names. */
        public long unnamed() {
            return rows.stream().filter(row -> row.namedBy().isEmpty()).count();
        }

        public boolean isWhole() {
            return unnamed() == 0 && (persons == null || persons.without() == 0);
        }
    }

    /**
     * How it stands with the persons of an activity.
     *
     * @param covered how many have a consent that holds and names all its needs
     * @param without how many have none
     * @param listed the first of those, by name
     */
    public record Persons(long covered, long without, List<Person> listed) {
        public Persons {
            listed = List.copyOf(listed);
        }
    }

    /** Ways from here: to the form of a text for an activity, to a text, to the form of a person's consent. */
    public record Ways(Consumer<UUID> newText, Consumer<UUID> text, Consumer<Person> newConsent) {}

    private record Loaded(List<Line> lines, List<Recipient> recipients, Coverage coverage) {}

    private final Lifetime counting = new Lifetime();
    private final UiContext context;
    private final ConsentRegister register;
    private final ActivityRegister activities;
    private final TransferRegister transfers;
    private final PersonRegister persons;
    private final Ways ways;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Line> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> filter = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Persons> shownPersons = new SimpleObjectProperty<>();
    private List<Recipient> recipients = List.of();
    private Coverage coverage;

    public CoverageViewModel(
            UiContext context, ConsentRegister register, ActivityRegister activities, TransferRegister transfers, PersonRegister persons, Ways ways) {
        this.context = context;
        this.register = register;
        this.activities = activities;
        this.transfers = transfers;
        this.persons = persons;
        this.ways = ways;
        chosen.addListener((property, before, now) -> countPersons());
    }

    public void load() {
        load(null);
    }

    /** Shows an activity among all of them, from elsewhere in the program. */
    public void show(UUID activity) {
        filter.set(0);
        load(activity);
    }

    private void load(UUID wanted) {
        context.background().run(this::read).onSuccess(loaded -> {
            recipients = loaded.recipients();
            coverage = loaded.coverage();
            // A row that was clicked while the register was asked stays chosen.
            UUID shown = wanted != null || chosen.get() == null ? wanted : chosen.get().activity().id();
            chosen.set(null);
            lines.setAll(loaded.lines());
            chosen.set(lines.stream().filter(line -> line.activity().id().equals(shown)).findFirst().orElse(lines.isEmpty() ? null : lines.get(0)));
        });
    }

    private Loaded read() {
        Coverage now = Coverage.of(activities, transfers, register);
        boolean few = now.isQuick(persons.count());
        return new Loaded(
                now.activities().stream().map(activity -> new Line(activity, now.of(activity), few ? counted(now, activity) : null)).toList(),
                transfers.recipients(),
                now);
    }

    private Persons counted(Coverage now, Activity activity) {
        ConsentCoverage consenting = register.consenting(activity, now.covering(activity), LISTED);
        return new Persons(consenting.covered(), consenting.without(), consenting.first().stream().flatMap(id -> persons.find(id).stream()).toList());
    }

    // A late answer for an older choice is dropped.
    private void countPersons() {
        Line line = chosen.get();
        counting.drop();
        shownPersons.set(line == null ? null : line.persons());
        if (line != null && line.persons() == null) {
            Coverage now = coverage;
            counting.newest(context.background().run(() -> counted(now, line.activity()))).onSuccess(shownPersons::set);
        }
    }

    /** A need in words: the purpose, the recipient, or the country. */
    public String words(Need need) {
        if (need.purpose() != null) {
            return context.wording().in(need.purpose());
        }
        return need.country() != null
                ? Countries.name(need.country(), context.wording().language())
                : recipients.stream().filter(each -> each.id().equals(need.recipient())).findFirst().map(each -> context.wording().in(each.name())).orElse("—");
    }

    public Ways ways() {
        return ways;
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    public ObjectProperty<Line> chosen() {
        return chosen;
    }

    /** How it stands with the persons of the chosen activity; null while they are counted. */
    public ObjectProperty<Persons> shownPersons() {
        return shownPersons;
    }

    public ObjectProperty<Integer> filter() {
        return filter;
    }
}
