package kz.tizilim.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** The recovery sheet on paper. It bears the company and the code, so that it is known which register it opens. */
final class RecoveryDocument {
    private static final int GROUPS_IN_A_LINE = 4;
    private static final PaperTemplate TEMPLATE = PaperTemplate.of(RecoveryDocument.class, "templates/recovery.html");

    private RecoveryDocument() {}

    /** @throws kz.tizilim.documents.MissingGlyphs if a character of the company's name cannot be drawn */
    static Paper make(Language language, String company, RecoverySheet sheet, LocalDate day) {
        Messages messages = Messages.of(language);
        String title = messages.say("app.sheet.title");
        Map<String, Object> values = Map.of(
                "title", title,
                "company", company,
                "use", messages.say("app.sheet.use"),
                "lines", lines(sheet.groups()),
                "keep", messages.say("app.sheet.keep"),
                "made", messages.say("app.sheet.made", DateFormatter.of(language).full(day)));
        return Papers.make(TEMPLATE, values, PaperInfo.of(title, language, company));
    }

    private static List<Map<String, Object>> lines(List<String> groups) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int first = 0; first < groups.size(); first += GROUPS_IN_A_LINE) {
            List<Map<String, Object>> line = new ArrayList<>();
            for (int index = first; index < Math.min(groups.size(), first + GROUPS_IN_A_LINE); index++) {
                line.add(Map.of("number", index + 1, "signs", groups.get(index)));
            }
            lines.add(Map.of("groups", line));
        }
        return lines;
    }
}
