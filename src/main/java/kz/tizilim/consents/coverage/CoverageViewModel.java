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
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.Coverage;
import kz.tizilim.consents.Need;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Countries;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.Desk;

/** Which consents the activities need, which texts name them, and who has given none. */
public final class CoverageViewModel {
    /** As many persons without a consent as are listed; the count tells how many there are. */
    private static final int LISTED = 50;

    /**
     * An activity with what its consents cover.
     *
     * @param rows its needs with the texts in use that name each
     * @param texts the texts in use for it
     * @param covered how many persons have a consent that holds and names all its needs
     * @param without how many of its persons have none
     * @param listed the first of those, by name
     */
    public record Line(Activity activity, List<Coverage.Row> rows, List<ConsentText> texts, long covered, long without, List<Person> listed) {
        public Line {
            rows = List.copyOf(rows);
            texts = List.copyOf(texts);
            listed = List.copyOf(listed);
        }

        /** How many needs no text in use names. */
        public long unnamed() {
            return rows.stream().filter(row -> row.namedBy().isEmpty()).count();
        }

        public boolean isWhole() {
            return unnamed() == 0 && without == 0;
        }
    }

    /** Ways from here: to the form of a text for an activity, to a text, to the form of a person's consent. */
    public record Ways(Consumer<UUID> newText, Consumer<UUID> text, Consumer<Person> newConsent) {}

    private record Loaded(List<Line> lines, List<Recipient> recipients) {}

    private final Desk desk;
    private final ConsentRegister register;
    private final ActivityRegister activities;
    private final TransferRegister transfers;
    private final PersonRegister persons;
    private final Ways ways;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Line> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> filter = new SimpleObjectProperty<>(0);
    private List<Recipient> recipients = List.of();

    public CoverageViewModel(
            Desk desk, ConsentRegister register, ActivityRegister activities, TransferRegister transfers, PersonRegister persons, Ways ways) {
        this.desk = desk;
        this.register = register;
        this.activities = activities;
        this.transfers = transfers;
        this.persons = persons;
        this.ways = ways;
    }

    public void load() {
        UUID wanted = chosen.get() == null ? null : chosen.get().activity().id();
        desk.background().run(this::read).onSuccess(loaded -> {
            recipients = loaded.recipients();
            chosen.set(null);
            lines.setAll(loaded.lines());
            chosen.set(lines.stream().filter(line -> line.activity().id().equals(wanted)).findFirst().orElse(lines.isEmpty() ? null : lines.get(0)));
        });
    }

    private Loaded read() {
        Coverage coverage = Coverage.of(activities, transfers, register);
        return new Loaded(coverage.activities().stream().map(activity -> line(coverage, activity)).toList(), transfers.recipients());
    }

    private Line line(Coverage coverage, Activity activity) {
        List<UUID> covering = coverage.covering(activity);
        return new Line(
                activity,
                coverage.of(activity),
                coverage.offered(activity),
                register.persons(activity, covering),
                register.countWithout(activity, covering),
                register.without(activity, covering, 0, LISTED).stream().flatMap(id -> persons.find(id).stream()).toList());
    }

    /** A need in words: the purpose, the recipient, or the country. */
    public String words(Need need) {
        if (need.purpose() != null) {
            return desk.wording().in(need.purpose());
        }
        return need.country() != null
                ? Countries.name(need.country(), desk.wording().language())
                : recipients.stream().filter(each -> each.id().equals(need.recipient())).findFirst().map(each -> desk.wording().in(each.name())).orElse("—");
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

    public ObjectProperty<Integer> filter() {
        return filter;
    }
}
