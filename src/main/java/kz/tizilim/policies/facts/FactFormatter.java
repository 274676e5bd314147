package kz.tizilim.policies.facts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.law.Ground;
import kz.tizilim.law.deadline.Term;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;

/** Says things of the register in one language. */
final class FactFormatter {
    private final PolicyInput holdings;
    private final Language language;
    private final Messages messages;

    FactFormatter(PolicyInput holdings, Language language) {
        this.holdings = holdings;
        this.language = language;
        messages = Messages.of(language);
    }

    Language language() {
        return language;
    }

    DateFormatter dates() {
        return DateFormatter.of(language);
    }

    String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /** The words, an empty text for none. */
    String words(LocalText text) {
        return text == null ? "" : text.in(language).strip();
    }

    /** A statement as a sentence of its own: a capital at its beginning and a stop at its end. */
    String sentence(String words) {
        String begun = capital(words);
        return begun.isEmpty() || begun.matches("(?s).*[.!?…]") ? begun : begun + ".";
    }

    String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    String term(Dictionary dictionary, String code) {
        return holdings.dictionaries().name(dictionary, code, language);
    }

    List<String> terms(Dictionary dictionary, Stream<String> codes) {
        return codes.distinct().map(code -> term(dictionary, code)).toList();
    }

    /** Entries that hold no commas of their own are parted by commas, others by semicolons. */
    static String list(List<String> entries) {
        return String.join(entries.stream().anyMatch(entry -> entry.contains(",")) ? "; " : ", ", entries);
    }

    String article(Ground ground) {
        return article(ground.citation());
    }

    /** The article as a paper cites it that has named the Law in full before. */
    String article(Citation citation) {
        return TemplateModel.article(citation, language);
    }

    /** 3 working days from the day after … */
    String length(Term term) {
        String amount = messages.say("law.term." + term.unit().code(), term.amount());
        return messages.say("policies.term", amount, messages.say("law.from." + term.trigger().code()));
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
