package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.consents.Consent;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.letters.LetterRegister;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;

/**
 * Sets a reply against the register and against what earlier letters told the same person, before a number is given. Each finding
 * names both places and how to mend it.
 */
final class ReplyChecks {
    private static final Pattern UNFINISHED = Pattern.compile("_{3,}|\\.{4,}|…{2,}|\\[[^\\]]*\\]|<[^>]*>|\\{\\{|\\bXX+\\b|\\bТОЛТЫР|\\bЗАПОЛНИТЬ|\\bTODO\\b");
    private static final Set<RequestTopic> ENDS_DATA = Set.of(RequestTopic.DESTRUCTION, RequestTopic.ANONYMISATION);

    private final ActivityRegister activities;
    private final LetterRegister letters;
    private final Request request;
    private final Language language;

    ReplyChecks(ActivityRegister activities, LetterRegister letters, Request request) {
        this.activities = activities;
        this.letters = letters;
        this.request = request;
        language = request.language();
    }

    /**
     * All that contradicts the decided request.
     *
     * @param person the person concerned; null where nobody is known
     * @param consents her consents
     * @param earlier her other requests
     */
    List<ValidationError> of(Person person, List<Consent> consents, List<Request> earlier) {
        List<ValidationError> found = new ArrayList<>();
        for (Decision decision : request.decision().all()) {
            List<LetterKind> kinds = RequestLetters.kinds(request, decision);
            unfinished(decision).forEach(found::add);
            nothingHeld(decision, kinds, consents).forEach(found::add);
            if (person != null) {
                corrected(decision, kinds, KnownValues.of(person)).forEach(found::add);
            }
            if (kinds.contains(LetterKind.ACCESS_GRANTED) || kinds.contains(LetterKind.WITHDRAWAL_ACCEPTED)) {
                withoutTerm().forEach(found::add);
            }
        }
        earlier.stream().filter(other -> !other.id().equals(request.id())).flatMap(this::foundAgain).forEach(found::add);
        return found.stream().distinct().toList();
    }

    /** Words of the officer in which a place was left to be filled in. */
    private static Stream<ValidationError> unfinished(Decision decision) {
        return DecisionFact.of(decision.outcome().isDone() || decision.outcome().isGrounded() ? List.of(LetterKind.values()) : List.of()).stream()
                .filter(fact -> decision.written(fact) != null)
                .filter(fact -> Stream.of(Language.values()).anyMatch(spoken -> UNFINISHED.matcher(decision.written(fact).in(spoken)).find()))
                .map(fact -> ValidationError.at(fact.code(), "requests.contradiction.unfinished", fact.code()));
    }

    /** A letter that says that no data are held, where the search or the consents say otherwise. */
    private Stream<ValidationError> nothingHeld(Decision decision, List<LetterKind> kinds, List<Consent> consents) {
        boolean says = kinds.contains(LetterKind.NO_DATA) || RefusalContents.NO_DATA.equals(decision.ground());
        if (!says) {
            return Stream.empty();
        }
        String where = found().map(activity -> activity.name().in(language)).collect(Collectors.joining(", "));
        Stream<ValidationError> searched = where.isEmpty() ? Stream.empty() : Stream.of(ValidationError.at("ground", "requests.contradiction.found", where));
        Stream<ValidationError> consented = consents.stream()
                .filter(consent -> consent.on(decision.on()).holds())
                .limit(1)
                .map(consent -> ValidationError.at("ground", "requests.contradiction.consented", consent.number(), DateFormatter.figures(consent.givenOn())));
        return Stream.concat(searched, consented);
    }

    private Stream<Activity> found() {
        return request.searches().stream()
                .filter(search -> search.records() > 0)
                .map(SearchLogEntry::activity)
                .distinct()
                .flatMap(id -> activities.find(id).stream());
    }

    /** A change of a datum that the person's card holds: it must start from what stands there, and stand there when it is said to be done. */
    private Stream<ValidationError> corrected(Decision decision, List<LetterKind> kinds, Map<String, String> card) {
        if (!kinds.contains(LetterKind.CORRECTION_MADE)) {
            return Stream.empty();
        }
        boolean done = EffectContents.isDone(request, decision);
        return decision.corrections().stream().filter(each -> card.containsKey(each.term())).flatMap(each -> {
            String stands = card.get(each.term());
            String name = activities.dictionaries().name(Dictionary.DATA, each.term(), language);
            boolean isNew = stands.contains(each.after());
            boolean isOld = each.before() != null && !each.before().isBlank() && stands.contains(each.before());
            if (done && !isNew) {
                return Stream.of(ValidationError.at("corrections", "requests.contradiction.not-corrected", name, each.after(), stands));
            }
            return isNew || isOld
                    ? Stream.<ValidationError>empty()
                    : Stream.of(ValidationError.at("corrections", "requests.contradiction.other-value", name, String.valueOf(each.before()), stands));
        });
    }

    /** Activities with a datum for which the register holds no storage term, which the law wants told. */
    private Stream<ValidationError> withoutTerm() {
        return found()
                .filter(activity -> activity.retention() == null
                        && (activity.data().isEmpty() || activity.data().stream().anyMatch(item -> item.retention() == null)))
                .map(activity -> ValidationError.at("retention", "requests.contradiction.no-term", activity.name().in(language), activity.number()));
    }

    /** Data that an earlier letter said are destroyed and that this request's search found again. */
    private Stream<ValidationError> foundAgain(Request other) {
        if (other.decision() == null || other.reply() == null) {
            return Stream.empty();
        }
        Set<UUID> held = found().map(Activity::id).collect(Collectors.toSet());
        return other.decision().all().stream()
                .filter(decision -> decision.outcome().isDone() && !decision.stopsOnly())
                .filter(decision -> ENDS_DATA.contains(RequestLetters.matter(other, decision)) && EffectContents.isDone(other, decision))
                .flatMap(decision -> decision.stopped().stream())
                .filter(held::contains)
                .flatMap(id -> activities.find(id).stream())
                .map(activity -> ValidationError.at("searches", "requests.contradiction.destroyed-before",
                        letters.find(other.reply()).map(Letter::label).orElse(""), DateFormatter.figures(other.decision().on()), activity.name().in(language)));
    }
}
