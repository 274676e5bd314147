package kz.tizilim.operator.card;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.PublishedPolicy;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.Desk;

/** What stands on the company's card, in words. */
final class CompanyWords {
    private CompanyWords() {}

    static String name(Desk desk, Operator operator) {
        return operator.called(desk.wording().language());
    }

    static String kind(Desk desk, String code) {
        return LawPack.current().kind(code).map(kind -> desk.wording().in(kind.name())).orElse(code == null ? "—" : code);
    }

    static Function<PublishedPolicy.Channel, String> channel(Desk desk) {
        return channel -> desk.say("operator.channel." + channel.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A promised term: a number of units from an event. */
    static String promise(Desk desk, String written) {
        return written == null
                ? "—"
                : Promise.parse(written)
                        .map(promise -> desk.say(
                                "operator.promise", desk.say("law.term." + promise.unit().code(), promise.amount()), desk.say("operator.from." + promise.trigger().code())))
                        .orElse(written);
    }

    static String lines(List<String> lines) {
        return lines.isEmpty() ? "—" : String.join("\n", lines);
    }

    static String said(Desk desk, LocalText words) {
        return words == null ? "—" : desk.wording().in(words);
    }
}
