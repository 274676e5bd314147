package kz.tizilim.policies.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.tizilim.law.TermKind;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.PublishedPolicy.Channel;
import kz.tizilim.operator.PublishedPolicy.PromisedRight;
import kz.tizilim.operator.PublishedPolicy.SubjectLine;

/** What people may ask for, how, and by when they are answered: the term of the law, and the company's own where it is not longer. */
final class RightFacts {
    /** Rights that the law gives whatever a company promises (art. 24(1), 19-1, 6). */
    private static final List<String> STATUTORY = List.of(
            "confirmation", "access", "correction", "blocking", "destruction", "withdrawal", "automated-objection", "publication-removal");
    private static final String COMPLAINT = "complaint";

    private RightFacts() {}

    static void into(Values values, PolicyInput holdings, FactFormatter telling) {
        List<PromisedRight> promised = holdings.operator().policy().rights();
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<String> covered = new HashSet<>();
        for (PromisedRight right : promised) {
            if (!COMPLAINT.equals(right.kind())) {
                rows.add(row(telling.words(right.words()), right.kind(), channels(right, holdings.operator()), right.promise(), holdings, telling));
                covered.add(right.kind());
            }
        }
        for (String kind : STATUTORY) {
            if (!covered.contains(kind)) {
                holdings.law().kind(kind).map(TermKind::name).ifPresent(name ->
                        rows.add(row(telling.words(name), kind, usual(holdings.operator()).toList(), null, holdings, telling)));
            }
        }
        values.with("rights", rows);
        values.with("subjectLines", holdings.operator().policy().subjectLines().stream().map(line -> subjectLine(line, holdings, telling)).toList());
        values.with("complaints", promised.stream()
                .filter(right -> COMPLAINT.equals(right.kind()))
                .map(right -> telling.words(right.words()))
                .toList());
    }

    private static Map<String, Object> row(
            String words, String kind, List<Channel> channels, String promise, PolicyInput holdings, FactFormatter telling) {
        Optional<LawTerm> statutory = kind == null ? Optional.empty() : holdings.law().termFor(kind).filter(term -> term.term().isPresent());
        Optional<Promise> own = Optional.ofNullable(promise).flatMap(Promise::parse);
        boolean shorter = own.isPresent()
                && (statutory.isEmpty() || PromisedTerm.isWithin(own.get(), statutory.get().term().orElseThrow()));
        return new Values()
                .with("right", telling.capital(words))
                .with("channels", FactFormatter.list(channels.stream().map(each -> telling.say("operator.channel." + FactFormatter.code(each))).toList()))
                .with("term", statutory.flatMap(LawTerm::term).map(telling::length).orElse(null))
                .with("article", statutory.map(term -> telling.article(term.citation())).orElse(null))
                .with("own", shorter ? telling.length(own.get().term()) : null)
                .map();
    }

    private static List<Channel> channels(PromisedRight right, Operator operator) {
        return right.channels().isEmpty() ? usual(operator).toList() : right.channels();
    }

    /** Where no channel is promised, a letter and a mail reach the company all the same. */
    private static Stream<Channel> usual(Operator operator) {
        return Stream.concat(
                operator.emails().isEmpty() ? Stream.empty() : Stream.of(Channel.EMAIL),
                operator.addressForLetters() == null ? Stream.empty() : Stream.of(Channel.POST));
    }

    private static Map<String, Object> subjectLine(SubjectLine line, PolicyInput holdings, FactFormatter telling) {
        List<String> kinds = line.kinds().stream()
                .map(kind -> holdings.law().kind(kind).map(each -> telling.words(each.name())).orElse(kind))
                .toList();
        return new Values().with("line", line.line()).with("lang", line.language() == null ? null : line.language().code()).with("kinds", FactFormatter.list(kinds)).map();
    }
}
