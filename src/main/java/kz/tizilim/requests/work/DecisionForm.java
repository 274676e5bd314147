package kz.tizilim.requests.work;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.RequestTopic;

/** What is decided on a request, matter by matter. */
public final class DecisionForm {
    private List<MatterForm> matters = List.of();
    private final ObjectProperty<MatterForm> shown = new SimpleObjectProperty<>();

    void fill(CaseFile file) {
        RequestTopic before = shown.get() == null ? null : shown.get().matter();
        matters = RequestTopic.of(file.request().kinds()).stream().map(matter -> form(file, matter)).toList();
        shown.set(matters.stream().filter(form -> form.matter() == before).findFirst().orElse(matters.get(0)));
    }

    private static MatterForm form(CaseFile file, RequestTopic matter) {
        Map<Decision.Outcome, Decision> proposed = new EnumMap<>(Decision.Outcome.class);
        file.proposed().forEach((outcome, decision) -> proposed.put(outcome, on(decision, matter)));
        Decision known = file.request().decision();
        return new MatterForm(file, matter, proposed, known == null ? null : on(known, matter));
    }

    /** The decision on a matter; one of before there were several is that on the first. */
    private static Decision on(Decision decision, RequestTopic matter) {
        return decision.all().stream()
                .filter(each -> each.matter() == matter || (each.matter() == null && decision.apart().isEmpty()))
                .findFirst()
                .orElse(null);
    }

    /** The decision as it is written, on this day. */
    Decision decision(LocalDate on) {
        List<Decision> all = matters.stream().map(form -> form.decision(on)).toList();
        return all.get(0).beside(all.subList(1, all.size()));
    }

    /** Tells under each field what is wrong, and shows the first matter in which something is; whether nothing is. */
    boolean check(LocalDate today, ReplyLanguages tongue, FieldMessages say) {
        List<MatterForm> wrong = matters.stream().filter(form -> !form.check(today, tongue, say)).toList();
        if (!wrong.isEmpty() && !wrong.contains(shown.get())) {
            shown.set(wrong.get(0));
        }
        return wrong.isEmpty();
    }

    /** Whether the person could not be confirmed, so that a refusal is all that can be decided. */
    boolean isRefusalOnly() {
        return matters.stream().anyMatch(MatterForm::isRefusalOnly);
    }

    /** The matters on which nothing is decided yet. */
    List<MatterForm> undecided() {
        return matters.stream().filter(form -> !form.isDecided()).toList();
    }

    boolean isGroundless() {
        return matters.stream().anyMatch(form -> form.outcome().get().isGrounded() && form.ground().get() == null);
    }

    List<Observable> parts() {
        return matters.stream().flatMap(form -> form.parts().stream()).toList();
    }

    public List<MatterForm> matters() {
        return matters;
    }

    /** The matter whose fields are shown. */
    public ObjectProperty<MatterForm> shown() {
        return shown;
    }
}
