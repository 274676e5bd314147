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
import kz.tizilim.reading.facts.Rights;
import kz.tizilim.reading.facts.Term;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.ReadingData;
import kz.tizilim.reading.language.Sentence;

/** How long: storage without an end, promises longer than the law's terms, duties and rights without a term or a way. */
final class TermFindings {
    private static final JsonNode KINDS_OF_RIGHTS = ReadingData.json("kinds-of-rights.json");

    /** Working days are compared as 1.4 days of the calendar each. */
    private static final double ROUNDING = 0.01;

    private TermFindings() {}

    static void find(PolicyText text, List<Fact> facts, Report report) {
        Set<Sentence> leadsWithTerms = new HashSet<>();
        text.statements().filter(sentence -> sentence.lead() != null && isTimed(sentence)).forEach(sentence -> leadsWithTerms.add(sentence.lead()));
        text.statements().forEach(sentence -> {
            retention(sentence, report);
            deadline(sentence, rights(sentence, text), leadsWithTerms, report);
        });
        if (facts.stream().noneMatch(TermFindings::isWay)) {
            text.statements().filter(sentence -> facts.stream().anyMatch(fact -> fact.kind() == FactKind.REQUEST_RIGHT && fact.at().equals(sentence.line())))
                    .filter(sentence -> sentence.has("holder") && sentence.hasAny("right/withdraw", "right/stop", "right/opt-out", "right/destruction", "right/correction", "right/access", "right/blocking"))
                    .forEach(sentence -> report.at("right-without-channel", "", Severity.MEDIUM, sentence, sentence.first("holder").orElseThrow()));
        }
        if (facts.stream().noneMatch(fact -> fact.kind() == FactKind.EDITION_DATE)) {
            report.missing("no-edition-date", "", Severity.MEDIUM);
        }
    }

    private static boolean isWay(Fact fact) {
        boolean way = fact.kind() == FactKind.EMAIL || fact.kind() == FactKind.REQUEST_CHANNEL;
        return way && !ContactFindings.isPlaceholder(fact);
    }

    private static void retention(Sentence sentence, Report report) {
        boolean ofPolicy = sentence.has("edition-words") && !sentence.has("pd");
        if (sentence.has("unlimited") && !ofPolicy) {
            report.at("unlimited-retention", "", Severity.HIGH, sentence, sentence.first("unlimited").orElseThrow());
        } else if (sentence.has("no-retention") && sentence.hasAny("retention", "kept") && Term.in(sentence).isEmpty()) {
            report.at("no-retention-term", "", Severity.MEDIUM, sentence, sentence.first("no-retention").orElseThrow());
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
        } else if (sentence.lead() != null && leadsWithTerms.contains(sentence.lead()) && sentence.has("duty-act") && Term.in(sentence).isEmpty()
                && !sentence.ofKind("right").isEmpty()) {
            report.at("deadline-missing", "", Severity.MEDIUM, sentence, sentence.first("duty-act").orElseThrow());
        }
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
