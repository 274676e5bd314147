package kz.tizilim.reading.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.facts.FactKind;
import kz.tizilim.reading.facts.Providers;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.Sentence;

/** Who the operator is and how it is reached: names, sites and mailboxes that are missing, broken, foreign or left by a template. */
final class ContactFindings {
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+");
    private static final Pattern LATIN = Pattern.compile("[a-zA-Z]");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern MIXED_WORD = Pattern.compile("(?<![\\p{L}\\p{N}@./_-])(?=[\\p{L}]*[A-Za-z])(?=[\\p{L}]*\\p{IsCyrillic})\\p{L}{3,}(?![\\p{L}\\p{N}@./_-])");
    private static final Pattern BLANK = Pattern.compile("\\[[^\\]\\n]{0,40}\\]|_{4,}|\\{\\{?[\\p{L}_ ]{2,40}\\}?\\}");

    private static final Pattern BROKEN_SCHEME = Pattern.compile("(?iu)(?<!\\p{L})(?!https?://[^/\\s])h[tps]{2,6}[:;]?/{1,3}\\S+");

    private ContactFindings() {}

    static void find(PolicyText text, List<Fact> facts, Report report) {
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.EMAIL) {
                mailbox(fact, facts, report);
            } else if (fact.kind() == FactKind.DOMAIN) {
                site(fact, facts, report);
            }
        }
        text.sentences().forEach(sentence -> words(sentence, report));
        identity(text, facts, report);
    }

    static boolean isPlaceholder(Fact fact) {
        return Providers.isPlaceholder(fact.value());
    }

    private static void mailbox(Fact fact, List<Fact> facts, Report report) {
        if (isPlaceholder(fact)) {
            report.at("placeholder-contact", "", Severity.HIGH, fact, fact.quote());
        }
        String host = fact.value().substring(fact.value().indexOf('@') + 1);
        if (mixes(host)) {
            report.at("homoglyph", "", Severity.HIGH, fact, fact.quote());
        } else if (!WELL_FORMED.matcher(fact.quote()).matches()) {
            report.at("malformed-contact", "", Severity.HIGH, fact, fact.quote());
        }
        Optional<String> country = Providers.country(fact.value());
        if (country.isPresent() && !isPlaceholder(fact)) {
            report.at("foreign-mailbox", "", Severity.MEDIUM, fact, fact.quote(), country.get());
        } else if (!isPlaceholder(fact)) {
            boolean own = facts.stream().filter(other -> other.kind() == FactKind.DOMAIN).anyMatch(other -> related(other.value(), host.toLowerCase(Locale.ROOT)));
            boolean anySite = facts.stream().anyMatch(other -> other.kind() == FactKind.DOMAIN);
            if (anySite && !own) {
                report.at("domain-mismatch", "", Severity.LOW, fact, fact.quote(), host);
            }
        }
    }

    private static void site(Fact fact, List<Fact> facts, Report report) {
        if (mixes(fact.value())) {
            report.at("homoglyph", "", Severity.HIGH, fact, fact.quote());
            return;
        }
        if (Providers.isPlaceholder(fact.value())) {
            report.at("placeholder-contact", "", Severity.HIGH, fact, fact.quote());
        }
        if (fact.quote().toLowerCase(Locale.ROOT).startsWith("http://")) {
            report.at("insecure-url", "", Severity.LOW, fact, fact.quote());
        }
        Fact first = facts.stream().filter(other -> other.kind() == FactKind.DOMAIN).findFirst().orElseThrow();
        boolean sole = facts.stream().filter(other -> other.kind() == FactKind.DOMAIN && related(other.value(), fact.value())).count() == 1;
        if (!related(first.value(), fact.value()) && sole) {
            report.at("domain-mismatch", "", Severity.MEDIUM, fact, fact.value(), first.value());
        }
    }

    /** Letters of two alphabets that look alike in one word. */
    private static void words(Sentence sentence, Report report) {
        Matcher mixed = MIXED_WORD.matcher(sentence.text());
        while (mixed.find()) {
            report.at("homoglyph", "", Severity.LOW, sentence, hit(mixed), mixed.group());
        }
        Matcher scheme = BROKEN_SCHEME.matcher(sentence.text());
        if (scheme.find()) {
            report.at("malformed-contact", "", Severity.MEDIUM, sentence, hit(scheme), scheme.group());
        }
        Matcher blank = BLANK.matcher(sentence.text());
        if (blank.find() && !sentence.text().startsWith("(", blank.end()) && !blank.group().matches("\\[\\d+\\]")) {
            report.at("placeholder-contact", "", Severity.HIGH, sentence, hit(blank), blank.group());
        }
    }

    /** A policy that names only a site, or nobody, leaves it open to whom a person gives the data. */
    private static void identity(PolicyText text, List<Fact> facts, Report report) {
        Optional<Fact> named = facts.stream().filter(fact -> fact.kind() == FactKind.OPERATOR_NAME).findFirst();
        if (named.isEmpty()) {
            Stream.concat(
                            text.sentences().stream().filter(sentence -> sentence.isDefinition() && sentence.has("operator") && facts.stream().anyMatch(fact -> fact.kind() == FactKind.DOMAIN && fact.at().equals(sentence.line()))),
                            text.sentences().stream().filter(sentence -> sentence.has("operator") && !sentence.isHeading()))
                    .findFirst()
                    .ifPresent(sentence -> report.at("operator-not-identified", "", Severity.HIGH, sentence, sentence.first("operator").orElseThrow()));
            return;
        }
        boolean group = text.sentences().stream().anyMatch(sentence -> sentence.line().equals(named.get().at()) && sentence.has("affiliates"));
        boolean reached = facts.stream().anyMatch(fact -> fact.kind() == FactKind.OPERATOR_ID || fact.kind() == FactKind.POSTAL_ADDRESS);
        if (group || !reached) {
            report.at("operator-not-identified", group ? "group" : "details", Severity.MEDIUM, named.get(), named.get().quote());
        }
    }

    private static boolean mixes(String host) {
        for (String label : host.split("\\.", -1)) {
            if (LATIN.matcher(label).find() && CYRILLIC.matcher(label).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean related(String one, String other) {
        return stem(one).equals(stem(other));
    }

    private static String stem(String host) {
        String[] labels = host.replaceFirst("^www\\.", "").split("\\.", -1);
        return labels.length < 2 ? host : labels[labels.length - 2] + "." + labels[labels.length - 1];
    }

    static Hit hit(Matcher found) {
        return new Hit("", found.start(), found.end());
    }
}
