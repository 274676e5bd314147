package kz.tizilim.letters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.documents.PaperImage;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;

/** The company as its letterhead shows it, in Kazakh and Russian side by side, and as its letters name it. */
final class Letterhead {
    private Letterhead() {}

    /** @param logo the picture of the letterhead; empty where the company has none */
    static Map<String, Object> of(Operator operator, Optional<byte[]> logo) {
        Map<String, Object> head = new HashMap<>();
        head.put("form", both(operator.form()));
        head.put("name", new LocalText(capitals(operator, Language.KK), capitals(operator, Language.RU), null));
        head.put("bin", operator.bin());
        head.put("address", both(operator.addressForLetters()));
        head.put("phone", first(operator.phones()));
        String reach = Stream.of(first(operator.emails()), first(operator.sites())).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        head.put("reach", reach.isEmpty() ? null : reach);
        logo.map(PaperImage::address).ifPresent(address -> head.put("logo", address));
        return head;
    }

    private static String capitals(Operator operator, Language language) {
        return Messages.of(language).say("letters.company.head", operator.name().in(language).toUpperCase(language.locale()));
    }

    private static String first(List<String> all) {
        return all.isEmpty() ? null : all.get(0);
    }

    /** Null where neither language was written, so that the letterhead leaves the line out or names the gap. */
    private static LocalText both(LocalText text) {
        return text == null || text.in(Language.KK).isBlank() ? null : new LocalText(text.in(Language.KK), text.in(Language.RU), null);
    }
}
