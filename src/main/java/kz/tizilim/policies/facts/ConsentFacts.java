package kz.tizilim.policies.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Purpose;
import kz.tizilim.consents.ConsentFormatter;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.ConsentWording;
import kz.tizilim.consents.Needs;
import kz.tizilim.consents.TextDrafts;
import kz.tizilim.text.LocalText;

/** The consents that people are asked for, one by one, each with all that art. 8(4) wants: in the words of the room of consents. */
final class ConsentFacts {
    private ConsentFacts() {}

    static void into(Values values, PolicyInput holdings, FactFormatter telling) {
        ConsentFormatter words = new ConsentFormatter(holdings.operator(), holdings.dictionaries(), holdings.recipients());
        List<Map<String, Object>> consents = new ArrayList<>();
        asked(holdings).map(activity -> text(activity, holdings)).distinct().forEach(text ->
                consents.add(consent(consents.size() + 1, text, words.of(text, telling.language()), telling)));
        values.with("consents", consents);
    }

    /** Activities with a specific purpose that rests on consent. */
    static Stream<Activity> asked(PolicyInput holdings) {
        return holdings.activities().stream().filter(activity -> PurposeFacts.specific(activity).anyMatch(Needs::restsOnConsent));
    }

    /** The text that the register has, else what can be said of the activity without one. */
    private static ConsentText text(Activity activity, PolicyInput holdings) {
        List<Purpose> purposes = PurposeFacts.specific(activity).toList();
        return holdings.consent(activity).orElseGet(() ->
                TextDrafts.of(activity, purposes, holdings.transfers().stream().filter(each -> activity.id().equals(each.activity())).toList(), holdings.bases()));
    }

    private static Map<String, Object> consent(int number, ConsentText text, ConsentWording wording, FactFormatter telling) {
        return new Values()
                .with("number", String.valueOf(number))
                .with("name", telling.words(text.name()))
                .with("declaration", wording.declaration())
                .with("person", telling.say("consents.paper.subject.name"))
                .with("signed", telling.say("policies.column.signature"))
                .with("items", wording.items().stream().map(ConsentFacts::item).toList())
                .map();
    }

    /** A sentence that ends in a colon leads in the list that follows it. */
    private static Map<String, Object> item(ConsentWording.Item item) {
        List<String> said = item.said();
        boolean leads = said.size() == 1 || said.get(0).endsWith(":");
        return new Values()
                .with("heading", item.heading())
                .with("line", leads ? said.get(0) : null)
                .with("bare", !leads)
                .with("list", said.subList(leads ? 1 : 0, said.size()))
                .map();
    }

    /** Activities that rest on consent and have no text. */
    static Stream<Activity> without(PolicyInput holdings) {
        return asked(holdings).filter(activity -> holdings.consent(activity).isEmpty());
    }

    /** Drafts that people cannot consent by yet. */
    static Stream<ConsentText> drafts(PolicyInput holdings) {
        return asked(holdings).map(activity -> holdings.consent(activity).orElse(null)).filter(Objects::nonNull).filter(ConsentText::isDraft).distinct();
    }

    static LocalText name(ConsentText text) {
        return text.name() == null ? LocalText.same("№ " + text.series()) : text.name();
    }
}
