package kz.tizilim.reading.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.facts.FactKind;
import kz.tizilim.reading.facts.Providers;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.Sentence;

/** Two places of one policy that cannot both be true. Judged on who does what under which condition, not on words alone. */
final class Contradictions {
    /** Facts that say that somebody else gets data. */
    private static final List<FactKind> PASSED_ON = List.of(FactKind.RECIPIENT, FactKind.ANALYTICS_SERVICE, FactKind.CROSS_BORDER);

    private Contradictions() {}

    static void find(PolicyText text, List<Fact> facts, Report report) {
        thirdParties(text, facts, report);
        pair(text, report, "storage-location", Severity.HIGH, sentence -> sentence.has("storage-kz") && sentence.hasAny("pd", "only-there", "kept") && !sentence.hasAny("storage-abroad", "cross-may"), "storage-kz",
                sentence -> (sentence.has("storage-abroad") || (sentence.has("cross-may") && sentence.has("kept"))) && !sentence.hasAny("with-consent", "cross-none", "cross-recited"));
        if (!report.has("contradiction", "storage-location")) {
            foreignServices(text, facts, report);
        }
        if (!report.has("contradiction", "storage-location")) {
            pair(text, report, "cross-border", Severity.MEDIUM, sentence -> sentence.has("cross-none"), "cross-none",
                    sentence -> sentence.has("cross-may") && !sentence.hasAny("cross-none", "with-consent"));
        }
        pair(text, report, "special-categories", Severity.MEDIUM, sentence -> sentence.has("special-none"), "special-none",
                sentence -> sentence.has("special-yes") && !sentence.hasAny("special-none", "collect-not", "with-consent"));
        specialData(text, facts, report);
        deniedData(text, facts, report);
        pair(text, report, "profiling", Severity.MEDIUM, sentence -> sentence.has("profile-none"), "profile-none",
                sentence -> sentence.has("profile-yes") && !sentence.hasAny("profile-none", "with-consent", "not-done"));
        pair(text, report, "retention", Severity.MEDIUM, sentence -> sentence.has("unlimited") && sentence.has("pd"), "unlimited",
                sentence -> sentence.has("retention-event") && sentence.has("pd") && !sentence.has("unlimited"));
    }

    /** "Never passed on", without a condition, beside a sentence that passes them on or a list of those who get them. */
    private static void thirdParties(PolicyText text, List<Fact> facts, Report report) {
        Predicate<Sentence> never = sentence -> sentence.has("third-never") && !sentence.hasAny("with-consent", "of-passwords") && !sentence.section().topic().equals("security");
        Predicate<Sentence> gives = sentence -> sentence.hasAny("third-may", "partner-give") && !sentence.hasAny("third-never");
        text.statements().filter(never).findFirst().ifPresent(sentence -> {
            boolean others = sentence.has("never-others");
            Optional<Integer> other = text.statements().filter(gives).filter(each -> !others || !each.isListed()).map(Sentence::number).findFirst()
                    .or(() -> facts.stream().filter(fact -> (others ? fact.kind() == FactKind.ANALYTICS_SERVICE && Providers.isAbroad(fact.value()) : PASSED_ON.contains(fact.kind())) && !fact.value().equals("state") && !fact.value().equals("none") && fact.line() != sentence.number()).map(Fact::line).findFirst());
            other.ifPresent(line -> report.against(
                    "contradiction", "third-parties", Severity.MEDIUM, sentence, hit(sentence, "third-never"), line, line));
        });
    }

    /** "Nothing leaves the country" beside counters and modules of companies abroad. */
    private static void foreignServices(PolicyText text, List<Fact> facts, Report report) {
        text.statements().filter(sentence -> sentence.has("cross-none") && sentence.hasAny("storage-kz", "only-there", "place-kz", "kept")).findFirst().ifPresent(sentence -> facts.stream()
                .filter(fact -> fact.kind() == FactKind.ANALYTICS_SERVICE && Providers.isAbroad(fact.value()))
                .findFirst()
                .ifPresent(fact -> report.against("contradiction", "storage-location", Severity.HIGH, sentence, hit(sentence, "cross-none"), fact.line(), fact.line())));
    }

    /** "We do not collect X" beside X among the data that are collected. */
    private static void deniedData(PolicyText text, List<Fact> facts, Report report) {
        text.statements().filter(sentence -> sentence.has("collect-not") && !sentence.isListed() && !sentence.hasAny("special-none", "with-consent")).forEach(sentence -> facts.stream()
                .filter(fact -> fact.kind() == FactKind.DATA_CATEGORY && fact.line() != sentence.number() && sentence.has("data/" + fact.value()) && !sentence.has("copy-only"))
                .findFirst()
                .ifPresent(fact -> report.against("contradiction", "data-categories", Severity.MEDIUM, sentence, hit(sentence, "collect-not"), fact.line(), fact.line())));
    }

    /** "No special categories" beside health or biometric data among those that are collected. */
    private static void specialData(PolicyText text, List<Fact> facts, Report report) {
        text.statements().filter(sentence -> sentence.has("special-none")).findFirst().ifPresent(sentence -> facts.stream()
                .filter(fact -> fact.kind() == FactKind.DATA_CATEGORY && List.of("health", "biometric").contains(fact.value()) && fact.line() != sentence.number() && denies(sentence, fact.value()))
                .findFirst()
                .ifPresent(fact -> report.against("contradiction", "special-categories", Severity.HIGH, sentence, hit(sentence, "special-none"), fact.line(), fact.line())));
    }

    /** Whether a denial is of all special categories, or of just the one. */
    private static boolean denies(Sentence sentence, String category) {
        boolean general = !sentence.has("data/health") && !sentence.has("data/biometric");
        return general || sentence.has("data/" + category);
    }

    private static void pair(PolicyText text, Report report, String topic, Severity severity, Predicate<Sentence> one, String group, Predicate<Sentence> other) {
        Optional<Sentence> first = text.statements().filter(one).findFirst();
        Optional<Sentence> second = text.statements().filter(other).findFirst();
        if (first.isPresent() && second.isPresent() && first.get().number() != second.get().number()) {
            report.against("contradiction", topic, severity, first.get(), hit(first.get(), group), second.get().number(), second.get().number());
        }
    }

    private static Hit hit(Sentence sentence, String group) {
        return sentence.first(group).orElseThrow();
    }
}
