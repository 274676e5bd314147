package kz.tizilim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import kz.tizilim.policies.published.PolicyDifference.Passage;
import kz.tizilim.policies.published.PolicyDifference;
import kz.tizilim.policies.published.RegisterComparison;
import kz.tizilim.policies.published.RegisterStatement;
import kz.tizilim.policies.published.VersionComparison.VersionDifference;
import kz.tizilim.reading.PolicyReading;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** A comparison as one JSON object. */
final class ComparisonJson {
    private ComparisonJson() {}

    static ObjectNode of(RegisterComparison comparison, PolicyReading reading) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", reading.text().source().file());
        ArrayNode differences = json.putArray("differences");
        comparison.differences().forEach(each -> difference(differences.addObject(), each));
        ArrayNode uncompared = json.putArray("uncompared");
        comparison.uncompared().forEach(each -> statement(uncompared.addObject().put("topic", each.topic().code()), each));
        return json;
    }

    static ObjectNode of(List<VersionDifference> differences) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode all = json.putArray("differences");
        for (VersionDifference each : differences) {
            ObjectNode one = all.addObject().put("kind", each.kind().code());
            if (each.isCount()) {
                one.put("firstCount", each.firstCount()).put("secondCount", each.secondCount());
            }
            passage(one, "first", each.first());
            passage(one, "second", each.second());
        }
        return json;
    }

    private static void difference(ObjectNode json, PolicyDifference difference) {
        json.put("topic", difference.topic().code()).put("kind", difference.kind().code());
        if (difference.stated() == null) {
            json.putNull("register");
        } else {
            statement(json.putObject("register"), difference.stated());
        }
        passage(json, "policy", difference.passage());
        ObjectNode policy = json.putObject("mendPolicy");
        ObjectNode register = json.putObject("mendRegister");
        for (Language language : Language.values()) {
            policy.put(language.code(), difference.mendPolicy(language));
            register.put(language.code(), difference.mendRegister(language));
        }
    }

    private static void statement(ObjectNode json, RegisterStatement statement) {
        json.put("value", statement.value().isEmpty() ? null : statement.value());
        words(json.putObject("words"), statement.words());
        words(json.putObject("record"), statement.record());
        json.put("card", statement.way().card().name().toLowerCase(Locale.ROOT));
        json.put("id", statement.way().id() == null ? null : statement.way().id().toString());
        json.put("field", statement.way().field());
    }

    private static void words(ObjectNode json, LocalText words) {
        for (Language language : Language.values()) {
            json.put(language.code(), words.has(language) ? words.in(language) : null);
        }
    }

    private static void passage(ObjectNode json, String name, Passage passage) {
        if (passage == null) {
            json.putNull(name);
            return;
        }
        ObjectNode place = json.putObject(name);
        place.put("value", passage.value()).put("quote", passage.quote()).put("line", passage.line()).put("column", passage.column()).put("times", passage.times());
        if (passage.page() > 0) {
            place.put("page", passage.page());
        }
    }
}
