package kz.tizilim.reading.language;

import java.util.List;
import java.util.Optional;

/** What a sentence that introduces a list makes of its items. */
public final class Leads {
    /** In the order in which they are asked: what gets data is told before what data are. */
    private static final List<String> INTENTS = List.of("principle", "channel", "retention", "cookie-purpose", "right", "recipient", "security", "purpose", "data", "person", "basis");

    /** Sections about one of these things hold lists of them. */
    private static final List<String> BY_HEADING = List.of("data-categories", "purposes", "recipients", "rights", "security", "cookies", "retention", "legal-basis");

    private Leads() {}

    static boolean isLead(Sentence heading) {
        return !intent(heading).isEmpty();
    }

    /** What the items of a list are, {@code data}, {@code purpose} and so on; empty where the lead does not say. */
    public static String intent(Sentence lead) {
        if (lead == null) {
            return "";
        }
        Optional<String> said = INTENTS.stream().filter(intent -> lead.has("lead." + intent) && !(lead.isHeading() && intent.equals("principle"))).findFirst();
        if (said.isPresent()) {
            return said.get();
        }
        return lead.isHeading() || lead.text().length() < 60 ? ofTopic(lead.section().topic()) : "";
    }

    /** What lists in a section are lists of; empty for a topic that has none. */
    public static String ofTopic(String topic) {
        return switch (topic) {
            case "data-categories" -> "data";
            case "purposes" -> "purpose";
            case "recipients" -> "recipient";
            case "rights", "deadlines" -> "right";
            case "security" -> "security";
            case "legal-basis" -> "basis";
            case "retention-stop" -> "retention";
            default -> "";
        };
    }

    /** Of the topics that a heading names, the one that says most; "conditions of processing" says less than any. */
    static int rank(String topic) {
        return switch (topic) {
            case "general" -> 0;
            case "deadlines" -> 1;
            case "definitions" -> 1;
            case "data-categories" -> 1;
            case "security" -> 1;
            default -> BY_HEADING.contains(topic) ? 2 : 3;
        };
    }
}
