package kz.tizilim.reading.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.Leads;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.Sentence;

/** Statements that stand in a sentence of their own: how long, where, on what ground, with what protection. */
final class Statements {
    private static final int LONGEST_OWN = 220;

    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> bases = new HashSet<>();

    private Statements() {}

    static List<Fact> find(PolicyText text) {
        Statements statements = new Statements();
        text.statements().forEach(statements::read);
        return statements.facts;
    }

    private void read(Sentence sentence) {
        retention(sentence);
        bases(sentence);
        sentence.ofKind("analytics").forEach(hit -> facts.add(Fact.of(FactKind.ANALYTICS_SERVICE, sentence, hit)));
        security(sentence);
        storage(sentence);
        abroad(sentence);
        say(sentence, FactKind.SPECIAL_CATEGORY_STATEMENT, "special-none", "none");
        say(sentence, FactKind.SPECIAL_CATEGORY_STATEMENT, "special-yes", "processed");
        if (!sentence.has("automated")) {
            say(sentence, FactKind.PROFILING_STATEMENT, "profiling", "stated");
        }
        say(sentence, FactKind.AUTOMATED_DECISION_STATEMENT, "automated", "stated");
        if (!sentence.has("lead.data") || sentence.section().topic().equals("minors")) {
            say(sentence, FactKind.MINOR_STATEMENT, "minors", "stated");
        }
    }

    private void say(Sentence sentence, FactKind kind, String group, String value) {
        if (facts.stream().noneMatch(fact -> fact.kind() == kind && fact.at().equals(sentence.line()))) {
            sentence.first(group).ifPresent(hit -> facts.add(Fact.of(kind, value, sentence, hit.start(), hit.end())));
        }
    }

    private void retention(Sentence sentence) {
        boolean listed = sentence.isListed() && Leads.intent(sentence.lead()).equals("retention");
        boolean reply = Rights.isReply(sentence);
        if (listed && sentence.text().length() <= LONGEST_OWN && !sentence.text().strip().endsWith(":")) {
            Clauses.Span span = Clauses.trimmed(sentence.text(), 0, sentence.text().length());
            facts.add(Fact.of(FactKind.RETENTION, value(sentence), sentence, span.start(), span.end()));
        } else if (sentence.role() == Sentence.Role.CELL && sentence.section().topic().equals("retention") && !Term.in(sentence).isEmpty()) {
            Term.in(sentence).stream().limit(1).forEach(term -> facts.add(Fact.of(FactKind.RETENTION, term.value(), sentence, term.start(), term.end())));
        } else if (sentence.has("unlimited")) {
            say(sentence, FactKind.RETENTION, "unlimited", "unlimited");
        } else if (!reply && sentence.has("retention") && !sentence.hasAny("holder", "lead.retention-only")) {
            say(sentence, FactKind.RETENTION, "retention", value(sentence));
        } else if (!reply && sentence.has("retention-event") && !sentence.has("right/destruction-asked") && !Rights.gives(sentence)) {
            say(sentence, FactKind.RETENTION, "retention-event", value(sentence));
        }
    }

    private static String value(Sentence sentence) {
        return Term.in(sentence).stream().findFirst().map(Term::value).orElse("purpose");
    }

    private void bases(Sentence sentence) {
        boolean listed = sentence.isListed() && Leads.intent(sentence.lead()).equals("basis");
        boolean topic = sentence.section().topic().equals("legal-basis");
        for (Hit hit : sentence.ofKind("basis")) {
            boolean said = listed || topic || sentence.hasAny("implied-consent", "with-consent", "lead.basis") || (hit.value().equals("offer") && sentence.has("pd")) || hit.value().equals("settings");
            if (said && !sentence.has("right/withdraw") && !sentence.hasAny("third-never") && bases.add(sentence.number() + hit.value())) {
                facts.add(Fact.of(FactKind.LEGAL_BASIS, sentence, hit));
            }
        }
    }

    private void security(Sentence sentence) {
        List<Hit> hits = sentence.ofKind("security");
        boolean listed = sentence.isListed() && Leads.intent(sentence.lead()).equals("security");
        Set<String> seen = new HashSet<>();
        hits.stream().filter(hit -> seen.add(hit.value())).forEach(hit -> facts.add(Fact.of(FactKind.SECURITY_MEASURE, sentence, hit)));
        if (listed && hits.isEmpty() && !sentence.endsWithVerb() && sentence.text().length() <= LONGEST_OWN && sentence.lead().has("lead.security")) {
            Clauses.Span span = Clauses.trimmed(sentence.text(), 0, sentence.text().length());
            facts.add(Fact.of(FactKind.SECURITY_MEASURE, sentence.text().substring(span.start(), span.end()), sentence, span.start(), span.end()));
        }
    }

    private void storage(Sentence sentence) {
        if (sentence.has("storage-abroad")) {
            say(sentence, FactKind.STORAGE_LOCATION, "storage-abroad", "abroad");
        } else if (sentence.has("storage-kz") && sentence.has("kept")) {
            say(sentence, FactKind.STORAGE_LOCATION, "storage-kz", "KZ");
        } else {
            say(sentence, FactKind.STORAGE_LOCATION, "storage-servers", "servers");
        }
    }

    private void abroad(Sentence sentence) {
        if (sentence.has("cross-none")) {
            say(sentence, FactKind.CROSS_BORDER, "cross-none", "none");
        } else if (sentence.has("cross-may") || (sentence.has("abroad") && sentence.hasAny("give", "country-adequate") && !sentence.has("cross-recited"))) {
            say(sentence, FactKind.CROSS_BORDER, sentence.has("cross-may") ? "cross-may" : "abroad", "transferred");
        } else if (sentence.has("abroad") && sentence.has("cross-recited")) {
            say(sentence, FactKind.CROSS_BORDER, "cross-recited", "recited");
        } else if (sentence.has("country-adequate")) {
            say(sentence, FactKind.CROSS_BORDER, "country-adequate", "transferred");
        }
    }
}
