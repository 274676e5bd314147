package kz.tizilim.overview.flows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperImage;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;

/** The flows on paper: the picture with its words as a text alternative, and under it every flow in a table. */
public final class FlowDocument {
    private static final PaperTemplate TEMPLATE = PaperTemplate.of(FlowDocument.class, "templates/flows.html");

    /** So many activities are drawn in one picture: more could not be read on a page. */
    private static final int ACTIVITIES = 24;

    /** What a page of A4 on its side leaves for a picture under the heading, in millimetres. */
    private static final double WIDEST = 250;

    private static final double HIGHEST = 122;

    private FlowDocument() {}

    /**
     * What is drawn.
     *
     * @param head the number and the hash of the journal's last entry, as people compare them
     */
    public record Sheet(
            List<Activity> activities,
            Collection<Recipient> recipients,
            Collection<Transfer> transfers,
            Dictionaries dictionaries,
            FlowGraph.Filter filter,
            LocalDate on,
            String head) {}

    /**
     * The flows as PDF.
     *
     * @throws kz.tizilim.documents.MissingGlyphs if a character cannot be drawn
     */
    public static Paper print(Sheet sheet, Operator operator, Language language) {
        Messages messages = Messages.of(language);
        FlowGraph whole = graph(sheet, sheet.activities(), language);
        Map<String, Object> values = new HashMap<>();
        values.put("company", operator.called(language));
        values.put("made", messages.say("overview.flows.made", DateFormatter.of(language).full(sheet.on()), sheet.head()));
        values.put("pictures", pictures(sheet, whole, language));
        values.put("rows", whole.lines().stream().map(line -> row(line, messages)).toList());
        values.put("none", whole.isEmpty() ? messages.say("overview.flows.none") : "");
        values.put("label", Map.of(
                "people", messages.say("overview.flows.people"),
                "activity", messages.say("overview.flows.activities"),
                "data", messages.say("overview.flows.data"),
                "recipient", messages.say("overview.flows.recipients"),
                "country", messages.say("overview.flows.countries"),
                "ground", messages.say("overview.flows.ground"),
                "legend", messages.say("overview.flows.legend.print")));
        return Papers.make(TEMPLATE, values, PaperInfo.of(messages.say("overview.flows.title"), language, operator.called(language)));
    }

    private static FlowGraph graph(Sheet sheet, List<Activity> activities, Language language) {
        return FlowGraph.of(activities, sheet.recipients(), sheet.transfers(), sheet.dictionaries(), sheet.filter(), language);
    }

    private static List<Map<String, Object>> pictures(Sheet sheet, FlowGraph whole, Language language) {
        Messages messages = Messages.of(language);
        List<String> headings = List.of(
                messages.say("overview.flows.people"), messages.say("overview.flows.activities"),
                messages.say("overview.flows.recipients"), messages.say("overview.flows.countries"));
        List<Activity> drawn = sheet.activities().stream()
                .filter(activity -> whole.nodes().stream().anyMatch(node -> activity.id().equals(node.record())))
                .toList();
        List<Map<String, Object>> pictures = new ArrayList<>();
        for (int from = 0; from < drawn.size(); from += ACTIVITIES) {
            FlowGraph part = graph(sheet, drawn.subList(from, Math.min(drawn.size(), from + ACTIVITIES)), language);
            FlowDrawing drawing = new FlowDrawing(part, headings);
            pictures.add(Map.of(
                    "source", PaperImage.address(drawing.png()),
                    "width", Math.floor(Math.min(WIDEST, HIGHEST / drawing.height())) + "mm",
                    "alt", messages.say("overview.flows.alt", count(part, FlowNode.Column.PEOPLE), count(part, FlowNode.Column.ACTIVITY),
                            count(part, FlowNode.Column.RECIPIENT), count(part, FlowNode.Column.COUNTRY))));
        }
        return pictures;
    }

    private static long count(FlowGraph graph, FlowNode.Column column) {
        return graph.nodes().stream().filter(node -> node.column() == column).count();
    }

    private static Map<String, Object> row(FlowLine line, Messages messages) {
        boolean given = !line.recipient().isEmpty();
        return Map.of(
                "people", line.people(),
                "activity", line.activity(),
                "data", line.data(),
                "recipient", given ? line.recipient() : messages.say("overview.flows.nobody"),
                "country", line.country(),
                "ground", line.ground(),
                "missing", Optional.of(messages.say("overview.flows.no-ground")).filter(words -> line.isGroundless()).orElse(""));
    }
}
