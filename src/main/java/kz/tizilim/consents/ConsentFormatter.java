package kz.tizilim.consents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.Countries;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.Recipient;

/** Puts a text into the words that people read: every item of art. 8(4), then the purposes and how it is withdrawn (art. 8(7), 8(2)). */
public final class ConsentFormatter {
    private final Operator operator;
    private final Dictionaries dictionaries;
    private final List<Recipient> recipients;

    public ConsentFormatter(Operator operator, Dictionaries dictionaries, List<Recipient> recipients) {
        this.operator = operator;
        this.dictionaries = dictionaries;
        this.recipients = List.copyOf(recipients);
    }

    /** The words of a text in all its languages: those in which it was put into use, else as they would be today. */
    public List<ConsentWording> of(ConsentText text) {
        return text.wordings().isEmpty()
                ? text.languages().stream().map(language -> in(text, language)).toList()
                : text.wordings();
    }

    /** The words of a text in one language; the language is made from the card where the text is not offered in it. */
    public ConsentWording of(ConsentText text, Language language) {
        return of(text).stream().filter(words -> words.language() == language).findFirst().orElseGet(() -> in(text, language));
    }

    private ConsentWording in(ConsentText text, Language language) {
        Messages messages = Messages.of(language);
        List<ConsentWording.Item> items = new ArrayList<>();
        items.add(item(messages, messages.say("consents.paper.operator"), operator(messages, language)));
        items.add(item(messages, messages.say("consents.paper.purposes"), text.purposes().stream().map(purpose -> purpose.in(language)).toList()));
        items.add(item(
                messages, messages.say("consents.paper.data"),
                text.data().stream().map(code -> dictionaries.name(Dictionary.DATA, code, language)).toList()));
        items.add(item(messages, messages.say("consents.paper.validity"), List.of(validity(text.validity(), language))));
        items.add(item(messages, messages.say("consents.paper.third-parties"), answer(
                messages, text.thirdParties(), "consents.paper.third-parties.yes", "consents.paper.third-parties.no", recipients(text, language))));
        items.add(item(messages, messages.say("consents.paper.cross-border"), answer(
                messages, text.crossBorder(), "consents.paper.cross-border.yes", "consents.paper.cross-border.no",
                text.countries().stream().map(country -> Countries.name(country, language)).toList())));
        items.add(item(messages, messages.say("consents.paper.publication"), answer(
                messages, text.publication(), "consents.paper.publication.yes", "consents.paper.publication.no",
                said(text.publishedIn(), language))));
        if (text.other() != null) {
            items.add(item(messages, messages.say("consents.paper.other"), said(text.other(), language)));
        }
        items.add(item(messages, messages.say("consents.paper.withdrawal"), List.of(messages.say("consents.paper.withdrawal.words", WithdrawalTerm.length(language)))));
        return new ConsentWording(language, messages.say("consents.paper.title"), messages.say("consents.paper.declaration"), items);
    }

    /** How long a consent by a text holds, in words; said to be missing where it is. */
    public static String validity(Validity validity, Language language) {
        Messages messages = Messages.of(language);
        if (validity == null || !validity.isWhole()) {
            return messages.say("consents.paper.missing");
        }
        DateFormatter dates = DateFormatter.of(language);
        return switch (validity.kind()) {
            case PURPOSE -> messages.say("consents.validity.purpose");
            case DATE -> messages.say("consents.validity.date", dates.until(validity.until()));
            case PERIOD -> messages.say("consents.validity.period", switch (validity.unit()) {
                case DAY -> dates.calendarDays(validity.amount());
                case MONTH -> dates.months(validity.amount());
                case YEAR -> dates.years(validity.amount());
            });
        };
    }

    private List<String> operator(Messages messages, Language language) {
        List<String> said = new ArrayList<>();
        String bin = operator.bin() == null ? messages.say("consents.paper.missing") : operator.bin();
        said.add(messages.say("consents.paper.operator.line", operator.called(language), bin));
        Optional.ofNullable(operator.address()).map(address -> address.in(language)).ifPresent(said::add);
        return said;
    }

    private List<String> recipients(ConsentText text, Language language) {
        return text.recipients().stream()
                .flatMap(id -> recipients.stream().filter(recipient -> recipient.id().equals(id)))
                .map(recipient -> recipient.name().in(language))
                .toList();
    }

    private static List<String> answer(Messages messages, Boolean answer, String yes, String no, List<String> which) {
        if (answer == null) {
            return List.of(messages.say("consents.paper.missing"));
        }
        List<String> said = new ArrayList<>(List.of(messages.say(answer ? yes : no)));
        if (answer) {
            said.addAll(which);
        }
        return said;
    }

    private static List<String> said(LocalText words, Language language) {
        return words == null ? List.of() : List.of(words.in(language));
    }

    private static ConsentWording.Item item(Messages messages, String heading, List<String> said) {
        return new ConsentWording.Item(heading, said.isEmpty() ? List.of(messages.say("consents.paper.missing")) : said);
    }
}
