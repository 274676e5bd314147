package kz.tizilim.reading.findings;

import java.util.ArrayList;
import java.util.List;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.facts.FactKind;
import kz.tizilim.reading.facts.Providers;
import kz.tizilim.reading.language.Leads;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.Sentence;

/** Who gets the data and where they go: nobody named, services not told as recipients, lists left open, transfers abroad only recited. */
final class RecipientFindings {
    private RecipientFindings() {}

    static void find(PolicyText text, List<Fact> facts, Report report) {
        boolean named = facts.stream().anyMatch(fact -> fact.kind() == FactKind.RECIPIENT && !fact.value().equals("partners") && !fact.value().equals("third"));
        // Where the countries are named, the general sentences about transfers need not repeat them.
        boolean told = text.sentences().stream().anyMatch(sentence -> sentence.has("country") && sentence.section().topic().equals("cross-border"));
        List<Sentence> recited = new ArrayList<>();
        text.statements().forEach(sentence -> {
            open(sentence, report);
            vague(sentence, named, report);
            abroad(sentence, told, recited, report);
        });
        services(text, facts, report);
    }

    private static void open(Sentence sentence, Report report) {
        String intent = Leads.intent(sentence.lead());
        String topic = sentence.section().topic();
        boolean data = intent.equals("data") || topic.equals("data-categories") || !sentence.ofKind("data").isEmpty();
        if (sentence.has("open-ended")) {
            boolean purpose = intent.equals("purpose") || topic.equals("purposes");
            report.at("open-ended-list", purpose ? "purposes" : "data-categories", Severity.MEDIUM, sentence, sentence.first("open-ended").orElseThrow());
        } else if (sentence.has("open-ended-data") && (data || topic.equals("cookies") || !sentence.ofKind("analytics").isEmpty()) && !sentence.has("law-limited")) {
            report.at("open-ended-list", "data-categories", Severity.MEDIUM, sentence, sentence.first("open-ended-data").orElseThrow());
        } else if (sentence.has("open-ended-purpose") && (intent.equals("purpose") || topic.equals("purposes") || sentence.has("lead.purpose"))) {
            report.at("open-ended-list", "purposes", Severity.MEDIUM, sentence, sentence.first("open-ended-purpose").orElseThrow());
        }
    }

    private static void vague(Sentence sentence, boolean named, Report report) {
        boolean listed = Leads.intent(sentence.lead()).equals("recipient") || sentence.section().isAbout("recipients");
        boolean gives = (listed || sentence.hasAny("third-may", "partner-give")) && !sentence.hasAny("third-never", "with-consent", "law-limited");
        if (gives && sentence.has("vague-recipient") && sentence.ofKind("recipient").stream().allMatch(hit -> List.of("partners", "third", "contractors", "bank", "marketing").contains(hit.value())) && !sentence.has("named-company")) {
            report.at("vague-recipient", "", named ? Severity.LOW : Severity.MEDIUM, sentence, sentence.first("vague-recipient").orElseThrow());
        }
    }

    private static void abroad(Sentence sentence, boolean told, List<Sentence> recited, Report report) {
        boolean place = sentence.hasAny("country", "storage-kz", "cross-none") || sentence.text().strip().endsWith(":") || (told && sentence.section().topic().equals("cross-border"));
        boolean anyPlace = place || sentence.hasAny("place-kz", "place", "cookie-use");
        if (sentence.has("storage-servers") && !anyPlace && sentence.hasAny("pd", "database")) {
            report.at("cross-border-unclear", "storage-location", Severity.MEDIUM, sentence, sentence.first("storage-servers").orElseThrow());
        }
        if (recited.isEmpty() && sentence.has("abroad") && sentence.hasAny("cross-recited", "country-adequate") && !place) {
            recited.add(sentence);
            report.at("cross-border-unclear", "", Severity.MEDIUM, sentence, sentence.first("abroad").orElseThrow());
        } else if (sentence.has("country-adequate") && sentence.hasAny("recipient/partners", "vague-recipient")) {
            report.at("cross-border-unclear", "", Severity.MEDIUM, sentence, sentence.first("country-adequate").orElseThrow());
        } else if (!sentence.has("bundled-consent") && sentence.has("cross-may") && !place) {
            report.at("cross-border-unclear", "", Severity.MEDIUM, sentence, sentence.first("cross-may").orElseThrow());
        }
    }

    /** Whether what a sentence names is told as getting data: an item of the recipients' list, or with a word of giving. */
    private static boolean isTold(Sentence sentence) {
        boolean listed = sentence.isListed() && sentence.lead() != null && !sentence.lead().isHeading() && Leads.intent(sentence.lead()).equals("recipient");
        return listed || sentence.hasAny("third-may", "partner-give", "give-passive") || (sentence.section().isAbout("recipients") && sentence.role() == Sentence.Role.CELL);
    }

    /** A service that measures visits gets data; it has to stand among those who get them. */
    private static void services(PolicyText text, List<Fact> facts, Report report) {
        for (Fact fact : facts) {
            if (fact.kind() != FactKind.ANALYTICS_SERVICE) {
                continue;
            }
            boolean told = text.statements()
                    .filter(sentence -> sentence.line().equals(fact.at()) || sentence.text().contains(fact.quote()))
                    .anyMatch(sentence -> isTold(sentence));
            boolean first = facts.stream().filter(other -> other.kind() == FactKind.ANALYTICS_SERVICE && Providers.isAbroad(other.value())).findFirst().filter(fact::equals).isPresent();
            if (!told && first) {
                report.at("undisclosed-recipient", "", Severity.MEDIUM, fact, fact.quote());
            }
        }
    }
}
