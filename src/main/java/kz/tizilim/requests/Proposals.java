package kz.tizilim.requests;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;

/** Words for the facts of a decision that the request, the register and the law itself suggest, in all languages, for the officer to confirm or change. */
final class Proposals {
    private final ActivityRegister activities;

    Proposals(ActivityRegister activities) {
        this.activities = activities;
    }

    /** What letters of these kinds can say without having asked the officer; what only she can know is not among it. */
    Map<String, LocalText> of(Request request, List<LetterKind> kinds) {
        Map<String, LocalText> words = new TreeMap<>();
        for (DecisionFact fact : DecisionFact.of(kinds)) {
            proposal(fact, request, kinds).ifPresent(text -> words.put(fact.code(), text));
        }
        return words;
    }

    private Optional<LocalText> proposal(DecisionFact fact, Request request, List<LetterKind> kinds) {
        return switch (fact) {
            case CAUSE -> kinds.contains(LetterKind.BLOCKING_DONE) ? Optional.of(ofRequest("requests.proposal.cause", request)) : Optional.empty();
            case UNTIL_WHEN -> Optional.of(said(kinds.contains(LetterKind.BLOCKING_DONE) ? "requests.proposal.until-checked" : "requests.proposal.until-term"));
            case MAILING, ACCOUNT -> Optional.ofNullable(request.applicant().email()).filter(text -> !text.isBlank()).map(LocalText::same);
            case PUBLICATION -> Optional.of(ofRequest("requests.proposal.publication", request));
            case AUTOMATED_DECISION -> Optional.of(ofRequest("requests.proposal.automated-decision", request));
            case ANSWER -> measures();
            // What was found, judged or done, and by which paper, only the officer knows: a letter never says it unasked.
            case REASON, CHANGED, PAPER, CHECK_RESULT, ACT, METHOD, FACTORS, REVIEWER, RESULT, FINDINGS, MEASURES, FORWARDED_TO, CONSENT_PAPER, STAYS,
                    REST -> Optional.empty();
        };
    }

    /** The measures of all activities: what the authorised body may ask for (art. 25(2)(3-1)). */
    private Optional<LocalText> measures() {
        List<String> codes = activities.all().stream().map(Activity::measures).flatMap(List::stream).distinct().toList();
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(inAll(language -> Messages.of(language).say("requests.proposal.answer", names(Dictionary.MEASURES, codes, language))));
    }

    private String names(Dictionary dictionary, List<String> codes, Language language) {
        return codes.stream().map(code -> activities.dictionaries().name(dictionary, code, language)).collect(Collectors.joining(", "));
    }

    private static LocalText said(String key) {
        return inAll(language -> Messages.of(language).say(key));
    }

    private static LocalText ofRequest(String key, Request request) {
        return inAll(language -> Messages.of(language).say(key, request.label(), DateFormatter.of(language).datedOf(request.receivedOn())));
    }

    private static LocalText inAll(Function<Language, String> words) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, words.apply(language));
        }
        return new LocalText(all.get(Language.KK), all.get(Language.RU), all.get(Language.EN));
    }
}
