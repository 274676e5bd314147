package kz.tizilim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.law.Explanation;
import kz.tizilim.law.TermKind;
import kz.tizilim.law.deadline.Day;
import kz.tizilim.law.deadline.Deadline;
import kz.tizilim.law.deadline.DeadlineCalculation;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.law.deadline.Trigger;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.law.sources.Confidence;
import kz.tizilim.text.Language;

/** A deadline as scripts read it: dates are ISO or null, the days run from the day after the event to the due day. */
final class DeadlineJson {
    private DeadlineJson() {}

    static ObjectNode of(TermKind kind, Deadline deadline, Explanation explanation, Optional<String> notInForce, Language language) {
        Optional<Citation> citation = deadline.law().map(LawTerm::citation);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("due", date(deadline.governing()));
        json.put("statutory", date(deadline.statutory()));
        json.put("promised", date(deadline.promised()));
        json.put("governs", deadline.governs().code());
        json.put("rule", deadline.law().map(LawTerm::code).orElse(null));
        json.put("article", citation.orElse(kind.citation()).article().in(language));
        json.put("confidence", weaker(kind.citation(), citation).code());
        json.put("calendar", deadline.governing().map(DeadlineJson::calendar).orElse(null));
        ArrayNode days = json.putArray("days");
        deadline.governing().ifPresent(reckoning -> reckoning.days().stream()
                .filter(day -> day.part() != Day.Part.START)
                .forEach(day -> days.add(of(day, reckoning, explanation))));
        deadline.waitingFor().map(Trigger::code).ifPresent(trigger -> json.put("waitingFor", trigger));
        deadline.statutory().flatMap(DeadlineCalculation::sameHour).ifPresent(hour -> json.put("sameHour", hour.toString()));
        Stream<String> why = Stream.concat(
                notInForce.stream(), deadline.governing().isEmpty() ? explanation.summary(deadline).stream() : Stream.empty());
        String reason = why.collect(Collectors.joining(" "));
        if (!reason.isEmpty()) {
            json.put("why", reason);
        }
        return json;
    }

    private static ObjectNode of(Day day, DeadlineCalculation reckoning, Explanation explanation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("date", day.date().toString());
        json.put("counted", day.isCounted());
        if (!day.isCounted()) {
            json.put("why", explanation.dayWords().of(day, reckoning.term()));
        }
        return json;
    }

    private static String calendar(DeadlineCalculation reckoning) {
        return reckoning.isCalendarConfirmed() ? "confirmed" : "unconfirmed";
    }

    private static String date(Optional<DeadlineCalculation> reckoning) {
        return reckoning.map(found -> found.due().toString()).orElse(null);
    }

    // A sure term does not make an inferred place under it sure: an account's deletion falls under D6 by inference only.
    private static Confidence weaker(Citation kind, Optional<Citation> term) {
        return Stream.concat(Stream.of(kind), term.stream())
                .map(Citation::confidence)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
