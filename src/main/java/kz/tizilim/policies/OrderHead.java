package kz.tizilim.policies;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tizilim.operator.ResponsiblePerson;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/**
 * What stands above the text of an order: its word in the state language and in that of the paper, day and number, what it is about. The
 * number and the day are those that the register holds of the order; a draft bears places for them, since it has neither yet.
 */
final class OrderHead {
    private OrderHead() {}

    static Map<String, Object> of(ResponsiblePerson responsible, EditionInfo edition, Language language) {
        Messages messages = Messages.of(language);
        boolean isIssued = !edition.isDraft() && responsible != null;
        Language other = language == Language.EN ? Language.EN : Language.RU;
        List<Map<String, String>> words = Stream.of(Language.KK, other)
                .map(spoken -> Map.of("lang", spoken.code(), "word", Messages.of(spoken).say("policies.order.word")))
                .toList();
        return Map.of(
                "orderWords", words,
                "orderTitle", messages.say("policies.order.title"),
                "orderDate", isIssued && responsible.orderDate() != null
                        ? DateFormatter.of(language).full(responsible.orderDate())
                        : messages.say("policies.order.day-place"),
                "orderNumber", isIssued && responsible.orderNumber() != null ? responsible.orderNumber() : "________");
    }
}
