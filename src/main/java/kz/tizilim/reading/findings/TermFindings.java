package kz.tizilim.reading.findings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.law.deadline.TermUnit;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.facts.FactKind;
import kz.tizilim.reading.facts.Providers;
import kz.tizilim.reading.facts.Rights;
import kz.tizilim.reading.facts.Term;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.Leads;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.ReadingData;
import kz.tizilim.reading.language.Sentence;

/** How long: storage without an end, promises longer than the law's terms, duties and rights without a term or a way. */
final class TermFindings {
    private static final JsonNode KINDS_OF_RIGHTS = ReadingData.json("kinds-of-rights.json");

    /** Working days are compared as 1.4 days of the calendar each. */
    private static final double ROUNDING = 0.01;

    /** Rights that an operator obeys within a term of the Law. */
    private static final Set<String> TIMED = Set.of("access", "correction", "blocking", "destruction", "withdraw");

    /** Under a heading a right without a term is a short label; longer sentences say something else about it. */
    private static final int LONGEST_LABEL = 60;

    private TermFindings() {}

    static void find(PolicyText text, List<Fact> facts, Report report) {
        Set<Sentence> leadsWithTerms = new HashSet<>();
        text.statements().filter(sentence -> sentence.lead() != null && isTimed(sentence)).forEach(sentence -> leadsWithTerms.add(sentence.lead()));
        text.statements().forEach(sentence -> {
            retention(sentence, report);
            breach(sentence, report);
            deadline(sentence, rights(sentence, text), leadsWithTerms, report);
        });
        if (facts.stream().noneMatch(TermFindings::isWay)) {
            text.statements().filter(sentence -> facts.stream().anyMatch(fact -> fact.kind() == FactKind.REQUEST_RIGHT && fact.at().equals(sentence.line())))
                    .filter(sentence -> sentence.saysOrInherits("holder") && sentence.hasAny("right/withdraw", "right/stop", "right/opt-out", "right/destruction", "right/correction", "right/access", "right/blocking"))
                    .findFirst()
                    .ifPresent(sentence -> report.at("right-without-channel", "", Severity.MEDIUM, sentence, sentence.ofKind("right").get(0)));
        }
        if (facts.stream().noneMatch(fact -> fact.kind() == FactKind.EDITION_DATE)) {
            report.missing("no-edition-date", "", Severity.MEDIUM);
        }
    }

    private static boolean isWay(Fact fact) {
        boolean way = fact.kind() == FactKind.EMAIL || fact.kind() == FactKind.REQUEST_CHANNEL;
        return way && !ContactFindings.isPlaceholder(fact) && !Providers.isPlaceholder(fact.quote());
    }

    private static void retention(Sentence sentence, Report report) {
        boolean ofPolicy = sentence.has("edition-words") && !sentence.has("pd");
        if (sentence.has("unlimited") && !ofPolicy) {
            report.at("unlimited-retention", "", Severity.HIGH, sentence, sentence.first("unlimited").orElseThrow());
        } else if (sentence.has("no-retention") && (sentence.hasAny("retention", "kept") || sentence.section().isAbout("retention") || Leads.intent(sentence.lead()).equals("retention")) && Term.in(sentence).isEmpty()) {
            report.at("no-retention-term", "", Severity.MEDIUM, sentence, sentence.first("no-retention").orElseThrow());
        }
    }

    /** The authority is told of a breach in the law's term, whatever the policy promises. */
    private static void breach(Sentence sentence, Report report) {
        if (sentence.has("topic/breach") && sentence.has("authority-any")) {
            LawPack.current().termFor("breach-notice").flatMap(LawTerm::term).map(TermFindings::asWritten).ifPresent(law -> Term.in(sentence).stream()
                    .filter(term -> term.days() > law.days() + ROUNDING)
                    .forEach(term -> report.at("deadline-over-statute", "breach", Severity.HIGH, sentence, new Hit("", term.start(), term.end()), term.value(), law.value())));
        }
    }

    private static boolean isTimed(Sentence sentence) {
        return Rights.isReply(sentence) && !Term.in(sentence).isEmpty();
    }

    private static void deadline(Sentence sentence, List<String> rights, Set<Sentence> leadsWithTerms, Report report) {
        if (isTimed(sentence)) {
            statutory(sentence, rights).flatMap(LawTerm::term).map(TermFindings::asWritten).ifPresent(law -> Term.in(sentence).stream()
                    .filter(term -> term.days() > law.days() + ROUNDING)
                    .forEach(term -> report.at("deadline-over-statute", "", Severity.HIGH, sentence, new Hit("", term.start(), term.end()), term.value(), law.value())));
        } else if (sentence.has("no-term") && (sentence.section().isAbout("rights") || sentence.has("request-word")) && sentence.has("duty-act")) {
            report.at("deadline-missing", "", Severity.MEDIUM, sentence, sentence.first("no-term").orElseThrow());
        } else if (isNeighbour(sentence, leadsWithTerms) && !sentence.hasAny("request-word-only", "topic/authority")) {
            boolean told = sentence.has("duty-act") && !sentence.lead().isHeading();
            asked(sentence).or(() -> told ? sentence.ofKind("right").stream().findFirst() : Optional.empty())
                    .ifPresent(right -> report.at("deadline-missing", "", Severity.MEDIUM, sentence, right));
        }
    }

    /** Whether others beside it, under the same lead, have a term. */
    private static boolean isNeighbour(Sentence sentence, Set<Sentence> leadsWithTerms) {
        return sentence.lead() != null && leadsWithTerms.contains(sentence.lead()) && Term.in(sentence).isEmpty() && sentence.isListed() && (!sentence.lead().isHeading() || sentence.text().length() <= LONGEST_LABEL);
    }

    /** The right that an operator has to obey within a term. */
    private static Optional<Hit> asked(Sentence sentence) {
        return sentence.ofKind("right").stream().filter(hit -> TIMED.contains(hit.value())).findFirst();
    }

    /** The rights that a sentence is about; in a table they stand in another cell of the row. */
    private static List<String> rights(Sentence sentence, PolicyText text) {
        Stream<Sentence> about = sentence.role() == Sentence.Role.CELL
                ? text.sentences().stream().filter(cell -> cell.line().equals(sentence.line()))
                : Stream.of(sentence);
        return about.flatMap(each -> each.ofKind("right").stream()).map(Hit::value).toList();
    }

    /** The law's term for what a sentence promises: of several rights the one that the data name first, else that of a reply. */
    private static Optional<LawTerm> statutory(Sentence sentence, List<String> rights) {
        boolean withdrawal = sentence.ofKind("trigger").stream().anyMatch(hit -> hit.value().equals("withdrawal"));
        String kind = withdrawal ? "withdrawal" : "access";
        for (var each : KINDS_OF_RIGHTS) {
            if (!withdrawal && rights.contains(each.get("right").asText())) {
                kind = each.get("kind").asText();
                break;
            }
        }
        return LawPack.current().termFor(kind);
    }

    /** The law's term as policies' terms are, so that both are compared and told in one way. */
    private static Term asWritten(kz.tizilim.law.deadline.Term term) {
        return new Term(term.amount(), term.unit() == TermUnit.WORKING_DAY ? "working-day" : "calendar-day", 0, 0);
    }
}
