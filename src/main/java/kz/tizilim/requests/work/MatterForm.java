package kz.tizilim.requests.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.DecisionFact;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestLetters;
import kz.tizilim.requests.RequestTopic;
import kz.tizilim.requests.Suggestions;
import kz.tizilim.requests.WhoAsks;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** What is decided on one matter of a request: the outcome, its ground, and every fact that its letter needs. */
public final class MatterForm {
    private final RequestTopic matter;
    private final Request request;
    private final Map<Decision.Outcome, Decision> proposed;
    private final List<Ground> grounds;
    private final List<Named> onConsent;
    private final ObjectProperty<Decision.Outcome> outcome = new SimpleObjectProperty<>();
    private final ObjectProperty<Ground> ground = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> doneOn = new SimpleObjectProperty<>();
    private final BooleanProperty stopsOnly = new SimpleBooleanProperty();
    private final ObjectProperty<List<Named>> stopped = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Named>> informed = new SimpleObjectProperty<>(List.of());
    private final ObservableList<CorrectionRow> corrections = FXCollections.observableArrayList(CorrectionRow::parts);
    private final Map<DecisionFact, ObjectProperty<LocalText>> words = new EnumMap<>(DecisionFact.class);
    private final Map<String, StringProperty> problems = new TreeMap<>();

    /** @param proposed what the register suggests for each outcome */
    MatterForm(CaseFile file, RequestTopic matter, Map<Decision.Outcome, Decision> proposed, Decision known) {
        this.matter = matter;
        this.proposed = proposed;
        request = file.request();
        onConsent = named(file.activities(), file.onConsent());
        grounds = grounds(matter, request.isUnconfirmed());
        for (DecisionFact fact : DecisionFact.values()) {
            words.put(fact, new SimpleObjectProperty<>(LocalText.same("")));
        }
        // Nothing is granted because nobody looked: the outcome is the officer's, only a refusal of somebody unconfirmed has no other.
        Decision.Outcome first = request.isUnconfirmed() ? Decision.Outcome.REFUSED : Decision.Outcome.GRANTED;
        fill(file, known == null ? proposed.get(first) : known);
        if (known == null) {
            outcome.set(request.isUnconfirmed() ? Decision.Outcome.REFUSED : null);
            doneOn.set(null);
        }
        if (known == null && request.isUnconfirmed()) {
            ground.set(grounds.stream().filter(each -> each.code().equals(WhoAsks.NOT_SHOWN)).findFirst().orElse(null));
        }
        outcome.addListener((property, before, now) -> {
            propose(before, now);
            if (!grounds().contains(ground.get())) {
                ground.set(null);
            }
        });
    }

    /** Who could not be confirmed is told nothing else than that, unless the matter knows no such ground. */
    private static List<Ground> grounds(RequestTopic matter, boolean unconfirmed) {
        List<Ground> all = Suggestions.grounds(matter);
        List<Ground> doubting = all.stream().filter(each -> WhoAsks.isDoubtedBy(each.code())).toList();
        return unconfirmed && !doubting.isEmpty() ? doubting : all;
    }

    boolean isRefusalOnly() {
        return request.isUnconfirmed();
    }

    private void fill(CaseFile file, Decision known) {
        outcome.set(known.outcome());
        ground.set(grounds.stream().filter(each -> each.code().equals(known.ground())).findFirst().orElse(null));
        doneOn.set(known.doneOn());
        stopsOnly.set(known.stopsOnly());
        stopped.set(named(file.activities(), known.stopped()));
        informed.set(named(file.recipients(), known.informed()));
        corrections.setAll(known.corrections().stream().map(CorrectionRow::of).toList());
        words.forEach((fact, written) -> written.set(Objects.requireNonNullElse(known.written(fact), LocalText.same(""))));
    }

    /** What was proposed for the old outcome gives way to what is proposed for the new one; what the officer wrote stays. */
    private void propose(Decision.Outcome before, Decision.Outcome now) {
        words.forEach((fact, written) -> {
            LocalText old = proposed.get(before == null ? Decision.Outcome.GRANTED : before).written(fact);
            LocalText fresh = proposed.get(now).written(fact);
            if (fresh != null && (isBlank(written.get()) || written.get().equals(old))) {
                written.set(fresh);
            }
        });
    }

    private static List<Named> named(List<Named> all, List<UUID> chosen) {
        return all.stream().filter(each -> chosen.contains(each.id())).toList();
    }

    /** The decision as it is written, on this day. */
    Decision decision(LocalDate on) {
        boolean grounded = outcome.get().isGrounded();
        boolean done = outcome.get().isDone();
        Map<String, LocalText> written = new TreeMap<>();
        facts().stream().filter(fact -> !isBlank(words.get(fact).get())).forEach(fact -> written.put(fact.code(), words.get(fact).get()));
        return new Decision(
                outcome.get(),
                grounded && ground.get() != null ? ground.get().code() : null,
                null,
                done && says("where", "what-stops", "what-stays-and-why") ? ids(stopped.get()) : List.of(),
                done && says("recipients-told") ? ids(informed.get()) : List.of(),
                on,
                matter,
                says("done-on", "from-when") ? doneOn.get() : null,
                matter == RequestTopic.DESTRUCTION && stopsOnly.get(),
                says("what-changed") ? corrections.stream().filter(CorrectionRow::isWritten).map(CorrectionRow::correction).toList() : List.of(),
                written,
                List.of());
    }

    private static List<UUID> ids(List<Named> named) {
        return named.stream().map(Named::id).toList();
    }

    /** Whether the officer has decided on this matter. */
    public boolean isDecided() {
        return outcome.get() != null;
    }

    /** The kinds of letters that the decision makes as it stands; none before it is decided. */
    public List<LetterKind> letters() {
        if (!isDecided()) {
            return List.of();
        }
        String code = ground.get() == null ? null : ground.get().code();
        return RequestLetters.kinds(request, new Decision(
                outcome.get(), code, null, null, null, LocalDate.EPOCH, matter, null, matter == RequestTopic.DESTRUCTION && stopsOnly.get(), null, null, null));
    }

    /** The facts that these letters can say, each a field. */
    public List<DecisionFact> facts() {
        return DecisionFact.of(letters());
    }

    /** Whether the law pack asks one of these contents of the letters. */
    public boolean says(String... codes) {
        return letters().stream().map(kind -> LawPack.current().letter(kind.code()).codes()).anyMatch(said -> List.of(codes).stream().anyMatch(said::contains));
    }

    public boolean isRequired(DecisionFact fact) {
        return letters().stream().anyMatch(kind -> LawPack.current().letter(kind.code()).requires(fact.code())) || (fact == DecisionFact.REASON && ground.get() != null && ground.get().actNeeded());
    }

    /** Tells under each field what is missing or wrong; whether nothing is. */
    boolean check(LocalDate today, ReplyLanguages tongue, FieldMessages say) {
        problems.values().forEach(problem -> problem.set(""));
        if (!isDecided()) {
            problem("outcome").set(say.of("requests.fault.outcome"));
            return false;
        }
        if (outcome.get().isGrounded() && ground.get() == null) {
            problem("ground").set(say.of("requests.fault.ground"));
        }
        for (DecisionFact fact : facts()) {
            boolean halfWritten = !isBlank(words.get(fact).get());
            tongue.languages().stream()
                    .filter(language -> (isRequired(fact) || halfWritten) && !words.get(fact).get().has(language))
                    .findFirst()
                    .ifPresent(language -> problem(fact.code()).set(say.missing(language)));
        }
        boolean unchanged = corrections.stream().noneMatch(CorrectionRow::isWritten) && isBlank(words.get(DecisionFact.CHANGED).get());
        boolean halfChanged = corrections.stream().anyMatch(row -> !row.isWritten());
        if (says("what-changed") && (unchanged || halfChanged)) {
            problem("corrections").set(say.of("requests.fault.corrections"));
        }
        if (says("where", "what-stops") && stopped.get().isEmpty()) {
            problem("stopped").set(say.of("requests.fault.stopped"));
        }
        String left = goingOn().stream().map(each -> say.in(each.name())).collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            problem("stopped").set(say.of("requests.fault.consent-alone", left));
        }
        return problems.values().stream().allMatch(problem -> problem.get().isEmpty());
    }

    /** What the decision leaves going on though nothing but a consent that ends carries it. */
    private List<Named> goingOn() {
        return outcome.get() == Decision.Outcome.GRANTED && says("what-stays-and-why") && RequestLetters.endsConsent(decision(LocalDate.EPOCH))
                ? onConsent.stream().filter(each -> !stopped.get().contains(each)).toList()
                : List.of();
    }

    private static boolean isBlank(LocalText text) {
        return text == null || text.in(Language.KK).isBlank();
    }

    /** Everything by which the letter changes. */
    List<Observable> parts() {
        List<Observable> all = new ArrayList<>(List.of(outcome, ground, doneOn, stopsOnly, stopped, informed, corrections));
        all.addAll(words.values());
        return all;
    }

    public RequestTopic matter() {
        return matter;
    }

    /** The grounds on which the matter can be refused in whole or in part. */
    public List<Ground> grounds() {
        List<Ground> allowed = Suggestions.grounds(matter, outcome.get());
        return grounds.stream().filter(allowed::contains).toList();
    }

    public ObjectProperty<Decision.Outcome> outcome() {
        return outcome;
    }

    public ObjectProperty<Ground> ground() {
        return ground;
    }

    /** The day on which it was done. */
    public ObjectProperty<LocalDate> doneOn() {
        return doneOn;
    }

    public BooleanProperty stopsOnly() {
        return stopsOnly;
    }

    public ObjectProperty<List<Named>> stopped() {
        return stopped;
    }

    public ObjectProperty<List<Named>> informed() {
        return informed;
    }

    public ObservableList<CorrectionRow> corrections() {
        return corrections;
    }

    public ObjectProperty<LocalText> words(DecisionFact fact) {
        return words.get(fact);
    }

    /** What is wrong with a field: a fact's code, ground, done-on, corrections, stopped. */
    public StringProperty problem(String field) {
        return problems.computeIfAbsent(field, name -> new SimpleStringProperty(""));
    }

    /** The first field with something wrong, in the order in which the fields stand; empty where all is right. */
    String firstProblem() {
        return problems.entrySet().stream().filter(each -> !each.getValue().get().isEmpty()).map(Map.Entry::getKey).findFirst().orElse("");
    }
}
