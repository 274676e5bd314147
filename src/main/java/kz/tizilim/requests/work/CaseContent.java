package kz.tizilim.requests.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.DecisionFact;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftContent;
import kz.tizilim.ui.draft.DraftLine;
import kz.tizilim.ui.draft.PropertyContent;

/** What is written in the card of a request, in all its steps and on all its matters, also those that are not shown just now. */
final class CaseContent implements DraftContent {
    private final UiContext context;
    private final CaseForms forms;
    private final ObjectProperty<CaseStep> step;

    CaseContent(UiContext context, CaseForms forms, ObjectProperty<CaseStep> step) {
        this.context = context;
        this.forms = forms;
        this.step = step;
    }

    @Override
    public JsonNode written() {
        return content().written();
    }

    @Override
    public List<DraftLine> lines() {
        return content().lines();
    }

    @Override
    public Restored restore(JsonNode written) {
        return content().restore(written);
    }

    private PropertyContent content() {
        PropertyContent all = new PropertyContent().with("step", "", step).with("tongue", "", forms.tongue());
        person(all);
        forms.lines().forEach(line -> search(all, line));
        forms.decision().matters().forEach(matter -> decision(all, matter));
        SendingForm sending = forms.sending();
        all.with("sending.way", "", sending.way())
                .with("sending.on", "", sending.on())
                .with("sending.track", context.say("requests.sending.track"), sending.track())
                .with("sending.proof", "", sending.proof());
        return all.with("asked", context.say("requests.question.asked"), forms.asked())
                .with("answered-on", "", forms.answeredOn())
                .with("confirmed-on", "", forms.confirmedOn());
    }

    private void person(PropertyContent all) {
        PersonForm person = forms.person();
        all.with("person.chosen", "", person.chosen())
                .with("person.fresh", "", person.fresh())
                .with("person.way", "", person.way())
                .with("person.note", context.say("requests.person.note"), person.note())
                .with("person.surname", context.say("requests.person.surname"), person.surname())
                .with("person.given", context.say("requests.person.given"), person.given())
                .with("person.patronymic", context.say("requests.person.patronymic"), person.patronymic())
                .with("person.iin", context.say("requests.person.iin"), person.iin());
    }

    private void search(PropertyContent all, SearchLine line) {
        String name = "search." + line.place().search().activity() + "." + line.place().search().base() + ".";
        String place = context.wording().in(line.place().activity());
        all.with(name + "count", place, line.count()).with(name + "note", place, line.note());
        line.data().forEach(datum -> {
            all.with(name + datum.category().code() + ".found", "", datum.found());
            all.with(name + datum.category().code(), place, datum.value());
        });
    }

    private void decision(PropertyContent all, MatterForm matter) {
        String name = "decision." + matter.matter().name() + ".";
        String what = context.say("requests.matter." + matter.matter().name());
        all.with(name + "outcome", "", matter.outcome())
                .with(name + "ground", "", matter.ground())
                .with(name + "done-on", "", matter.doneOn())
                .with(name + "stops-only", "", matter.stopsOnly())
                .with(name + "stopped", "", matter.stopped())
                .with(name + "informed", "", matter.informed())
                .<List<Decision.Correction>>with(
                        name + "corrections", "",
                        () -> matter.corrections().stream().map(CaseContent::written).toList(),
                        rows -> matter.corrections().setAll(rows.stream().map(CorrectionRow::of).toList()));
        for (DecisionFact fact : DecisionFact.values()) {
            all.with(name + fact.code(), what, matter.words(fact));
        }
    }

    private static Decision.Correction written(CorrectionRow row) {
        return new Decision.Correction(row.term().get(), row.before().get(), Objects.requireNonNullElse(row.after().get(), ""));
    }
}
