package kz.tizilim.requests;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.operator.ResponsiblePerson;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;

/** Words for the facts of a decision that the request, the register and the law itself suggest, in all languages, for the officer to confirm or change. */
final class Proposals {
    private final OperatorRegister operators;
    private final ActivityRegister activities;

    Proposals(OperatorRegister operators, ActivityRegister activities) {
        this.operators = operators;
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

    /** The change of data as the request itself words it, for whoever cannot write down the old and the new value. */
    LocalText changedAsAsked(Request request) {
        return ofRequest("requests.proposal.changed", request);
    }

    private Optional<LocalText> proposal(DecisionFact fact, Request request, List<LetterKind> kinds) {
        return switch (fact) {
            case PAPER -> Optional.of(ofRequest("requests.proposal.paper", request));
            case CAUSE -> kinds.contains(LetterKind.BLOCKING_DONE) ? Optional.of(ofRequest("requests.proposal.cause", request)) : Optional.empty();
            case UNTIL_WHEN -> Optional.of(said(kinds.contains(LetterKind.BLOCKING_DONE) ? "requests.proposal.until-checked" : "requests.proposal.until-term"));
            case CHECK_RESULT -> Optional.of(said(kinds.contains(LetterKind.UNBLOCKING_DONE) ? "requests.proposal.not-confirmed" : "requests.proposal.confirmed"));
            case METHOD -> Optional.of(said(kinds.contains(LetterKind.ANONYMISATION_MADE) ? "requests.proposal.anonymised" : "requests.proposal.destroyed"));
            case MAILING, ACCOUNT -> Optional.ofNullable(request.applicant().email()).filter(text -> !text.isBlank()).map(LocalText::same);
            case PUBLICATION -> Optional.of(ofRequest("requests.proposal.publication", request));
            case AUTOMATED_DECISION -> Optional.of(ofRequest("requests.proposal.automated-decision", request));
            case FACTORS -> data(request, "requests.proposal.factors");
            case REVIEWER -> reviewer();
            case RESULT -> Optional.of(said("requests.proposal.result"));
            case FINDINGS -> Optional.of(said(kinds.contains(LetterKind.COMPLAINT_REJECTED) || kinds.contains(LetterKind.CLAIM_REJECTED)
                    ? "requests.proposal.facts-not-confirmed"
                    : "requests.proposal.facts-confirmed"));
            case MEASURES -> Optional.of(said("requests.proposal.measures"));
            case ANSWER -> measures();
            case REST -> Optional.of(said("requests.proposal.rest"));
            case REASON, CHANGED, FORWARDED_TO, STAYS -> Optional.empty();
        };
    }

    private Optional<LocalText> reviewer() {
        Operator operator = operators.find().orElse(null);
        ResponsiblePerson responsible = operator == null ? null : operator.responsible();
        if (responsible != null && responsible.name() != null) {
            return Optional.of(named(responsible.post(), responsible.name()));
        }
        return operator == null ? Optional.empty() : operator.signatories().stream().findFirst().map(first -> named(first.post(), first.name()));
    }

    private static LocalText named(LocalText post, String name) {
        return inAll(language -> Stream.of(post == null ? "" : post.in(language), name).filter(part -> !part.isBlank()).collect(Collectors.joining(" ")));
    }

    /** The data on which a decision about this person can rest: those that were found. */
    private Optional<LocalText> data(Request request, String key) {
        List<String> terms = request.searches().stream().flatMap(search -> search.data().stream()).map(SearchLogEntry.Found::term).distinct().toList();
        return terms.isEmpty() ? Optional.empty() : Optional.of(inAll(language -> Messages.of(language).say(key, names(Dictionary.DATA, terms, language))));
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
