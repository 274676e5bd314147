package kz.tizilim.operator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** Prints the company's card on A4: who it is, what it has told the public, and what of that is to be put right. */
public final class CompanyDocument {
    private static final PaperTemplate TEMPLATE = PaperTemplate.of(CompanyDocument.class, "templates/company.html");

    private final PolicyCodes codes;

    public CompanyDocument(PolicyCodes codes) {
        this.codes = codes;
    }

    /**
     * The card as PDF.
     *
     * @param on the day that stands on the print, and on which its policy is judged
     * @throws kz.tizilim.documents.MissingGlyphs if a character cannot be drawn
     */
    public Paper print(Operator operator, LocalDate on, Language language) {
        Messages messages = Messages.of(language);
        CompanyRows rows = new CompanyRows(operator, codes, language);
        Map<String, Object> values = new HashMap<>();
        values.put("company", operator.called(language));
        values.put("date", DateFormatter.of(language).full(on));
        values.put("made", messages.say("operator.print.made"));
        values.put("rows", said(rows.company(), messages));
        values.put("policyHeading", messages.say("operator.form.section.policy"));
        values.put("policy", said(rows.policy(), messages));
        values.put("statements", said(rows.statements(), messages));
        values.put("rights", rows.rights().stream().map(row -> Map.of("what", row.get(0).lines().toList(), "term", row.get(1), "way", row.get(2))).toList());
        values.put("hasRights", !rows.rights().isEmpty());
        values.put("rightsHeading", messages.say("operator.form.rights"));
        values.put("whatLabel", messages.say("operator.form.kind"));
        values.put("termLabel", messages.say("operator.form.promise"));
        values.put("wayLabel", messages.say("operator.form.channels"));
        values.put("subjects", rows.subjectLines().stream().map(row -> Map.of("line", row.get(0), "kinds", row.get(1))).toList());
        values.put("hasSubjects", !rows.subjectLines().isEmpty());
        values.put("lineLabel", messages.say("operator.form.subject"));
        values.put("kindsLabel", messages.say("operator.form.kinds"));
        values.put("subjectsHeading", messages.say("operator.form.subjects"));
        List<PolicyDefect> defects = PolicyDefects.of(operator, on);
        values.put("defects", defects.stream().map(defect -> defect.say(messages)).toList());
        values.put("hasDefects", !defects.isEmpty());
        values.put("defectsHeading", messages.say("operator.defects"));
        return Papers.make(TEMPLATE, values, PaperInfo.of(messages.say("operator.print.title"), language, operator.called(language)));
    }

    private static List<Map<String, Object>> said(List<CompanyRows.Row> rows, Messages messages) {
        return rows.stream().map(row -> Map.<String, Object>of("label", messages.say(row.labelKey()), "values", row.values())).toList();
    }
}
