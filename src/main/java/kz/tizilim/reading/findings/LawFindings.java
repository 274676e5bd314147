package kz.tizilim.reading.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.law.LawPack;
import kz.tizilim.reading.facts.CitedLaw;
import kz.tizilim.reading.facts.Dates;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.facts.FactKind;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.Sentence;
import kz.tizilim.text.Language;

/** Which law a policy rests on: none, another state's, a repealed one, one with a wrong date; authorities under former names. */
final class LawFindings {
    /** A ministry's name as policies write it, up to the end of the clause. */
    private static final Pattern MINISTRY = Pattern.compile("(?iu)(?:\\p{L}+[ ,]+){0,6}министрлі\\p{L}*|министерств\\p{L}+(?:[ ,]+\\p{L}+){1,8}|ministry of(?:[ ,]+\\p{L}+){1,8}");

    private LawFindings() {}

    static void find(PolicyText text, List<Fact> facts, Report report) {
        LocalDate today = LawPack.current().editionDate();
        boolean any = false;
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.LAW_CITED) {
                any = true;
                CitedLaw law = CitedLaw.of(fact.value()).orElseThrow();
                // A policy under the Law may say what else protects those who live in the Union.
                boolean beside = law.state().equals("EU") && facts.stream().anyMatch(other -> other.kind() == FactKind.LAW_CITED && CitedLaw.of(other.value()).orElseThrow().isOwnLaw())
                        && text.sentences().stream().anyMatch(sentence -> sentence.line().equals(fact.at()) && sentence.has("eu-person"));
                if (!beside) {
                    cited(fact, law, today, report);
                }
            }
        }
        if (!any) {
            text.statements().filter(sentence -> sentence.has("no-law")).findFirst().ifPresentOrElse(
                    sentence -> report.at("no-law-cited", "", Severity.MEDIUM, sentence, sentence.first("no-law").orElseThrow()),
                    () -> report.missing("no-law-cited", "", Severity.MEDIUM));
        }
        text.sentences().forEach(sentence -> concepts(sentence, report));
        text.sentences().stream().filter(sentence -> !sentence.isHeading()).forEach(sentence -> authority(sentence, today, report));
    }

    private static void cited(Fact fact, CitedLaw law, LocalDate today, Report report) {
        if (!law.state().equals("KZ")) {
            report.at("foreign-law", "", Severity.HIGH, fact, law.code());
        } else if (law.repealed() != null && !law.repealed().isAfter(today)) {
            report.at("repealed-law", "", Severity.MEDIUM, fact, law.code());
        } else if (law.isOwnLaw()) {
            numberAndDate(fact, law, report);
        }
    }

    private static void numberAndDate(Fact fact, CitedLaw law, Report report) {
        String line = fact.at().text();
        LocalDate said = Dates.first(line.substring(Math.max(0, fact.column() - 90), Math.min(line.length(), fact.column() + fact.quote().length() + 90)));
        boolean near = law.date() != null && said != null && (said.getYear() == law.date().getYear() || (said.getMonth() == law.date().getMonth() && said.getDayOfMonth() == law.date().getDayOfMonth()));
        if (near && !said.equals(law.date())) {
            report.at("wrong-law", "", Severity.MEDIUM, fact, law.code(), law.date());
        } else if (!law.number().matcher(line).find()) {
            report.at("law-without-number", "", Severity.LOW, fact, law.code());
        }
    }

    private static void concepts(Sentence sentence, Report report) {
        for (String group : List.of("foreign-law-concept", "contract-abroad")) {
            sentence.first(group).ifPresent(hit -> report.at("foreign-law", "", Severity.MEDIUM, sentence, hit, sentence.words(hit)));
        }
    }

    /** A ministry is named that is none of the law pack's authorities. */
    private static void authority(Sentence sentence, LocalDate today, Report report) {
        boolean asked = sentence.hasAny("complaint", "pd", "authority-told", "breach") || sentence.section().isAbout("authority") || sentence.section().isAbout("rights");
        if (!sentence.has("authority-any") || !asked) {
            return;
        }
        Matcher named = MINISTRY.matcher(sentence.text());
        while (named.find()) {
            Optional<String> known = LawPack.current().authorities().stream()
                    .filter(authority -> authority.isNamedSoOn(today))
                    .flatMap(authority -> List.of(Language.values()).stream().map(language -> authority.name().in(language)))
                    .filter(name -> agrees(named.group(), name))
                    .findFirst();
            if (known.isEmpty()) {
                report.at("outdated-authority", "", Severity.MEDIUM, sentence, ContactFindings.hit(named), named.group().strip());
            }
        }
    }

    /** Whether every longer word of what was written begins as a word of the name does. */
    private static boolean agrees(String written, String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (String word : written.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            boolean country = word.startsWith("қазақстан") || word.startsWith("казахстан") || word.startsWith("kazakhstan") || word.startsWith("республик") || word.startsWith("republic");
            if (word.length() > 5 && !country && !small.contains(word.substring(0, 5))) {
                return false;
            }
        }
        return true;
    }
}
