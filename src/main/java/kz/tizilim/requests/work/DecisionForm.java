package kz.tizilim.requests.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.WhoAsks;

/** What is decided: the outcome, its ground, the officer's words, and for a withdrawal what stops and who is told. */
public final class DecisionForm {
    private final ObjectProperty<Decision.Outcome> outcome = new SimpleObjectProperty<>(Decision.Outcome.GRANTED);
    private final ObjectProperty<Ground> ground = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<List<Named>> stopped = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Named>> informed = new SimpleObjectProperty<>(List.of());
    private final StringProperty groundProblem = new SimpleStringProperty("");
    private List<Ground> grounds = List.of();
    private boolean withdrawal;
    private boolean unconfirmed;

    void fill(CaseFile file) {
        Request request = file.request();
        withdrawal = request.kinds().contains("withdrawal");
        grounds = LawPack.current().refusals().stream()
                .filter(each -> each.kinds().stream().anyMatch(request.kinds()::contains))
                .filter(each -> !request.isUnconfirmed() || WhoAsks.isDoubtedBy(each.code()))
                .toList();
        unconfirmed = request.isUnconfirmed();
        Decision known = request.decision() != null ? request.decision() : unconfirmed ? refusal(file.proposed()) : file.proposed();
        outcome.set(known.outcome());
        ground.set(grounds.stream().filter(each -> each.code().equals(known.ground())).findFirst().orElse(null));
        reason.set(known.reason() == null ? "" : known.reason());
        stopped.set(named(file.activities(), known.stopped()));
        informed.set(named(file.recipients(), known.informed()));
        groundProblem.set("");
    }

    private static Decision refusal(Decision proposed) {
        return new Decision(Decision.Outcome.REFUSED, WhoAsks.NOT_SHOWN, null, List.of(), List.of(), proposed.on());
    }

    private static List<Named> named(List<Named> all, List<UUID> chosen) {
        return all.stream().filter(each -> chosen.contains(each.id())).toList();
    }

    /** The decision as it is written, on this day. */
    Decision decision(LocalDate on) {
        boolean granted = outcome.get() == Decision.Outcome.GRANTED;
        boolean stops = withdrawal && outcome.get() != Decision.Outcome.REFUSED;
        return new Decision(
                outcome.get(),
                granted || ground.get() == null ? null : ground.get().code(),
                reason.get().isBlank() ? null : reason.get().strip(),
                stops ? ids(stopped.get()) : List.of(),
                stops ? ids(informed.get()) : List.of(),
                on);
    }

    /** Whether what is refused, wholly or in part, still lacks its ground. */
    static boolean isGroundless(Decision written) {
        return written.outcome() != Decision.Outcome.GRANTED && written.ground() == null;
    }

    private static List<UUID> ids(List<Named> named) {
        return named.stream().map(Named::id).toList();
    }

    /** The grounds on which a request of these kinds can be refused or answered in part. */
    public List<Ground> grounds() {
        return grounds;
    }

    /** Whether the person could not be confirmed, so that a refusal is all that can be decided. */
    public boolean isRefusalOnly() {
        return unconfirmed;
    }

    public boolean isWithdrawal() {
        return withdrawal;
    }

    public ObjectProperty<Decision.Outcome> outcome() {
        return outcome;
    }

    public ObjectProperty<Ground> ground() {
        return ground;
    }

    public StringProperty reason() {
        return reason;
    }

    public ObjectProperty<List<Named>> stopped() {
        return stopped;
    }

    public ObjectProperty<List<Named>> informed() {
        return informed;
    }

    public StringProperty groundProblem() {
        return groundProblem;
    }
}
