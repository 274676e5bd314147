package kz.tizilim.policies;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.policies.clauses.ClauseBook;
import kz.tizilim.policies.comparison.ClauseChange;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** The comparison of two texts on paper: the clauses that differ, words taken out struck through, words put in underlined. */
final class ComparisonDocument {
    private static final PaperTemplate TEMPLATE = PaperTemplate.of(ComparisonDocument.class, "templates/comparison.html");

    private ComparisonDocument() {}

    /** @param before and after: what the two texts are called */
    static Paper of(PolicyKind kind, String before, String after, List<ClauseChange> changes, String company, Language language) {
        Messages messages = Messages.of(language);
        List<Map<String, Object>> clauses = changes.stream()
                .map(change -> Map.<String, Object>of(
                        "heading", change.heading().isEmpty() ? ClauseBook.of(kind, language).title() : change.heading(),
                        "kind", messages.say("policies.change." + change.kind().name().toLowerCase(Locale.ROOT)),
                        "pieces", change.pieces().stream()
                                .map(piece -> Map.of("mark", piece.mark().name().toLowerCase(Locale.ROOT), "words", piece.words().strip()))
                                .toList()))
                .toList();
        Map<String, Object> values = new HashMap<>();
        values.put("paper", ClauseBook.of(kind, language).title());
        values.put("between", messages.say("policies.compare.between", before, after));
        values.put("changes", clauses);
        values.put("none", messages.say("policies.compare.none"));
        values.put("key", messages.say("policies.compare.key"));
        return Papers.make(TEMPLATE, values, PaperInfo.of(messages.say("policies.compare"), language, company));
    }
}
