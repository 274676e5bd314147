package kz.tizilim.policies.facts;

import java.util.List;
import java.util.stream.Stream;
import kz.tizilim.law.Ground;
import kz.tizilim.law.deadline.LawTerm;

/** The law as papers cite it: the act, definitions, duties, terms, authorities. All of it comes from the law pack. */
final class LawFacts {
    private static final List<String> BODIES = List.of("authorised-body", "local-executive-body", "prosecutor", "court");

    private LawFacts() {}

    static void into(Values values, PolicyInput holdings, FactFormatter telling) {
        Values duties = new Values();
        for (Ground duty : holdings.law().duties()) {
            duties.with(duty.code(), new Values().with("words", telling.words(duty.words())).with("article", telling.article(duty)).map());
        }
        Values terms = new Values();
        for (LawTerm term : holdings.law().terms()) {
            terms.with(
                    term.code(),
                    new Values()
                            .with("length", term.term().map(telling::length).orElse(null))
                            .with("article", telling.article(term.citation()))
                            .map());
        }
        Values bodies = new Values();
        for (String body : BODIES) {
            holdings.law().authority(body, holdings.on()).ifPresent(authority -> bodies.with(
                    body,
                    new Values()
                            .with("name", telling.words(authority.name()))
                            .with("role", telling.words(authority.role()))
                            .with("article", telling.article(authority.citation()))
                            .map()));
        }
        values.with("duty", duties.map());
        values.with("lawTerm", terms.map());
        values.with("body", bodies.map());
        values.with("transferGrounds", holdings.law().transferGrounds().stream().map(Ground::words).map(telling::words).toList());
        values.with("definitions", definitions(holdings, telling).toList());
    }

    private static Stream<String> definitions(PolicyInput holdings, FactFormatter telling) {
        return holdings.law().definitions().stream().map(Ground::words).map(telling::words);
    }
}
