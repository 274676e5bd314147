package kz.tizilim.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** Prints the register of activities on A4 laid on its side, a table for each activity, with the head of the journal as its witness. */
public final class ActivityDocument {
    private static final PaperTemplate TEMPLATE = PaperTemplate.of(ActivityDocument.class, "templates/register.html");
    private static final List<String> LABELS = List.of("made", "head", "none");

    private final Dictionaries dictionaries;

    public ActivityDocument(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /**
     * What is printed.
     *
     * @param bases all bases that the activities name
     * @param recipients the names of those who receive the data of an activity, by the activity's id
     * @param on the day that stands on the print
     * @param head the number and the hash of the journal's last entry, as people compare them
     */
    public record Sheet(List<Activity> activities, List<PersonalDataStore> bases, Map<UUID, List<String>> recipients, LocalDate on, String head) {
        public Sheet {
            activities = List.copyOf(activities);
            bases = List.copyOf(bases);
            recipients = Map.copyOf(recipients);
        }
    }

    /**
     * The register as PDF. What an activity does not say is printed as not stated.
     *
     * @throws kz.tizilim.documents.MissingGlyphs if a character cannot be drawn
     */
    public Paper print(Sheet sheet, Operator operator, Language language) {
        Messages messages = Messages.of(language);
        ActivityRows rows = new ActivityRows(dictionaries, sheet, language);
        String company = operator.called(language);
        Map<String, String> labels = new HashMap<>();
        LABELS.forEach(label -> labels.put(label, messages.say("activities.print." + label)));
        List<Map<String, Object>> activities = new ArrayList<>();
        sheet.activities().forEach(activity -> activities.add(Map.of("heading", rows.heading(activity), "rows", rows.of(activity))));
        Map<String, Object> values = new HashMap<>();
        values.put("company", company);
        values.put("bin", operator.bin());
        values.put("binLabel", messages.say("activities.print.bin"));
        values.put("date", DateFormatter.of(language).full(sheet.on()));
        values.put("head", sheet.head());
        values.put("label", labels);
        values.put("activities", activities);
        PaperInfo info = PaperInfo.of(messages.say("activities.print.title"), language, company);
        return Papers.make(TEMPLATE, values, activities.size() > 4 ? info.withBookmarks() : info);
    }
}
