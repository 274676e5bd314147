package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.law.LawPack;
import kz.tizilim.letters.Draft;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Addressee;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Dative;
import kz.tizilim.text.KazakhCase;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.Recipient;

/** Makes the drafts of the letters of a case from the request, what was searched and decided, and the register. */
public final class RequestLetters {
    /** By when a recipient is asked to confirm; no law sets it. */
    private static final int DAYS_TO_CONFIRM = 10;

    /** What a letter may say beyond what the law pack asks of it. */
    private static final Set<String> BESIDES = Set.of("reason", "bases", "recipients", "person", "extract", "by-when", "consent-paper");

    private final CaseFacts facts;

    public RequestLetters(CaseFacts facts) {
        this.facts = facts;
    }

    /** The reply to a decided request in one language. */
    public Draft reply(Request request, Decision decision, Language language) {
        return reply(request, decision, language, null);
    }

    /**
     * The reply to a decided request: one letter that answers each of its matters.
     *
     * @param language the language of the reply: by the Law on Languages art. 11 that of the request, or Kazakh
     * @param beside the language printed beside it from the same facts; null for none
     */
    public Draft reply(Request request, Decision decision, Language language, Language beside) {
        List<Draft.Part> parts = new ArrayList<>();
        for (Decision each : decision.all()) {
            for (LetterKind kind : kinds(request, each)) {
                parts.add(part(kind, language, beside, spoken -> contents(kind, request, each, spoken)));
            }
        }
        return draft(request, parts, language, beside);
    }

    /** The letter that asks the applicant for what is missing. */
    public Draft clarification(Request request, String asked, Language language) {
        return draft(request, List.of(part(LetterKind.CLARIFICATION, language, null, spoken -> {
            Map<String, Object> contents = new HashMap<>();
            contents.put("what-is-missing", asked);
            contents.put("how-to-send", facts.waysToReachUs(spoken));
            contents.put("term-not-paused", true);
            contents.put("no-paper-identity-copy", true);
            facts.dueInWords(request, spoken).ifPresent(due -> contents.put("due", due));
            return contents;
        })), language, null);
    }

    /** The letter that tells a recipient of the data what was decided on a request and what it has to do (art. 25(2)(8), 8(7)). */
    public Draft toRecipient(Request request, Decision decision, Recipient recipient, Language language, Language beside) {
        List<Decision> told = decision.all().stream().filter(each -> each.informed().contains(recipient.id())).toList();
        Draft.Part part = part(LetterKind.RECIPIENT_TOLD, language, beside, spoken -> {
            DateFormatter dates = DateFormatter.of(spoken);
            return Map.of(
                    "person", facts.person(request).map(Person::fullName).orElse(request.applicant().name()),
                    "what-decided", each(told, each -> Messages.of(spoken).say("requests.told.decided." + told(request, each))),
                    "done-on", dates.on(decision.on()),
                    "what-to-do", each(told, each -> Messages.of(spoken).say("requests.told.do." + told(request, each))),
                    "answer-by", dates.notLater(decision.on().plusDays(DAYS_TO_CONFIRM)));
        });
        List<String> address = Stream.of(language, beside)
                .filter(spoken -> spoken != null && recipient.address() != null)
                .map(spoken -> recipient.address().in(spoken))
                .filter(line -> !line.isBlank())
                .distinct()
                .toList();
        return new Draft(
                LetterKind.RECIPIENT_TOLD, language, beside, request.id(), null, null, inDative(recipient.name().in(language), language),
                address, null, part.contents(), part.beside(), List.of(), beside == null ? null : inDative(recipient.name().in(beside), beside), 0);
    }

    private static String each(List<Decision> told, Function<Decision, String> words) {
        return told.stream().map(words).distinct().collect(Collectors.joining("; "));
    }

    /** The part of the messages' keys by which a recipient is told: the matter, or that processing stops while the data stay. */
    private static String told(Request request, Decision decision) {
        return decision.stopsOnly() ? "stopping" : matter(request, decision).code();
    }

    /** The notice to a person that her data were passed to a third party on a day (art. 19(1)); she is the owner of the letter. */
    public Draft disclosureNotice(Person person, Disclosure disclosure, Language language, Language beside) {
        Draft.Part part = part(LetterKind.TRANSFER_NOTICE, language, beside, spoken -> {
            Map<String, Object> contents = new HashMap<>(new RecipientContents(facts, spoken).notice(disclosure));
            contents.put("done-on", DateFormatter.of(spoken).on(disclosure.on()));
            return contents;
        });
        List<String> lines = Stream.of(post(person, language, beside), Stream.ofNullable(person.address()), person.emails().stream().limit(1))
                .flatMap(each -> each)
                .toList();
        return new Draft(
                LetterKind.TRANSFER_NOTICE, language, beside, person.id(), null, null, facts.addressee(person, language), lines,
                person.greetingName(), part.contents(), part.beside(), List.of(), beside == null ? null : facts.addressee(person, beside), 0,
                CaseFacts.gender(person).orElse(null));
    }

    /** The kinds of letters that a decision on one matter makes: two where a part is granted and the rest refused. */
    public static List<LetterKind> kinds(Request request, Decision decision) {
        RequestTopic matter = matter(request, decision);
        return switch (decision.outcome()) {
            case GRANTED -> List.of(done(request, decision, matter));
            case PARTLY -> List.of(done(request, decision, matter), LetterKind.REST_REFUSED);
            case REFUSED -> List.of(refused(request, decision, matter));
            case FORWARDED -> List.of(LetterKind.FORWARDED);
        };
    }

    /** Whether no processing can go on upon consent after the decision (art. 8(7), 18): what rests on it alone ends too. */
    public static boolean endsConsent(Decision decision) {
        return EffectContents.endsConsent(decision);
    }

    static RequestTopic matter(Request request, Decision decision) {
        return decision.matter() == null ? RequestTopic.of(request.kinds()).get(0) : decision.matter();
    }

    private static LetterKind done(Request request, Decision decision, RequestTopic matter) {
        if (matter.refused() == LetterKind.ACCESS_REFUSED && !request.searches().isEmpty() && foundNothing(request)) {
            return LetterKind.NO_DATA;
        }
        return matter == RequestTopic.DESTRUCTION && decision.stopsOnly() ? LetterKind.PROCESSING_STOPPED : matter.done();
    }

    private static LetterKind refused(Request request, Decision decision, RequestTopic matter) {
        if (RefusalContents.NO_DATA.equals(decision.ground()) && foundNothing(request)) {
            return LetterKind.NO_DATA;
        }
        return matter == RequestTopic.DESTRUCTION && decision.stopsOnly() ? LetterKind.PROCESSING_CONTINUES : matter.refused();
    }

    private static boolean foundNothing(Request request) {
        return request.searches().stream().noneMatch(search -> search.records() > 0);
    }

    private Map<String, Object> contents(LetterKind kind, Request request, Decision decision, Language language) {
        RefusalContents refusal = new RefusalContents(facts, language);
        EffectContents effects = new EffectContents(facts, language);
        Map<String, Object> contents = new HashMap<>();
        DecisionFact.of(List.of(kind)).forEach(fact -> {
            if (decision.written(fact) != null && decision.written(fact).has(language)) {
                contents.put(fact.code(), decision.written(fact).in(language));
            }
        });
        switch (kind) {
            case ACCESS_GRANTED -> contents.putAll(new AccessContents(facts, language).granted(request));
            case NO_DATA -> {
                contents.put("nothing-found", foundNothing(request));
                contents.put("what-was-checked", refusal.checked(request, decision));
                contents.put("free-of-charge", true);
            }
            case RECIPIENTS_NAMED -> contents.putAll(new RecipientContents(facts, language).named(request));
            case PROCESSORS_NAMED -> contents.putAll(new RecipientContents(facts, language).processors(request));
            case AUTHORITY_ANSWERED -> contents.put("contact", facts.contact(language));
            case AUTHORITY_REFUSED -> {
                contents.putAll(refusal.refused(request, decision));
                contents.put("contact", facts.contact(language));
            }
            case PROCESSING_CONTINUES -> {
                contents.putAll(refusal.refused(request, decision));
                contents.put("what-stays-and-why", effects.staying(request, decision.concerning(List.of(), List.of()).stoppingOnly()));
            }
            default -> contents.putAll(decision.outcome().isGrounded() && kind != done(request, decision, matter(request, decision))
                    ? refusal.refused(request, decision)
                    : effects.done(request, decision));
        }
        List<String> codes = LawPack.current().letter(kind.code()).codes();
        contents.keySet().removeIf(code -> !codes.contains(code) && !BESIDES.contains(code));
        return contents;
    }

    private static Draft.Part part(LetterKind kind, Language language, Language beside, Function<Language, Map<String, Object>> contents) {
        return new Draft.Part(kind, contents.apply(language), beside == null ? null : contents.apply(beside));
    }

    private Draft draft(Request request, List<Draft.Part> parts, Language language, Language beside) {
        Person person = facts.person(request).orElse(null);
        Applicant applicant = request.applicant();
        // To somebody of whom nobody made sure the letter tells no name that she did not write herself.
        boolean self = applicant.relation() == Applicant.Relation.SELF && !request.isUnconfirmed();
        boolean toAuthority = isToAuthority(request);
        Optional<AuthorityReference> theirs = toAuthority ? AuthorityReference.of(request) : Optional.empty();
        boolean known = self && person != null;
        return new Draft(
                parts.get(0).kind(),
                language,
                beside,
                request.id(),
                theirs.map(AuthorityReference::number).orElse(request.label()),
                theirs.map(AuthorityReference::day).orElse(request.receivedOn()),
                known ? facts.addressee(person, language) : addressee(applicant, toAuthority, language),
                Stream.concat(known ? post(person, language, beside) : Stream.empty(), Stream.of(applicant.address(), applicant.email()))
                        .filter(line -> line != null && !line.isBlank())
                        .toList(),
                toAuthority ? null : known ? person.greetingName() : applicant.name(),
                parts.get(0).contents(),
                parts.get(0).beside(),
                parts.subList(1, parts.size()),
                beside == null ? null : known ? facts.addressee(person, beside) : addressee(applicant, toAuthority, beside),
                0,
                known ? CaseFacts.gender(person).orElse(null) : null);
    }

    /** Whether the reply goes to a body that asked on its own, whom nobody identifies and a letter does not greet. */
    static boolean isToAuthority(Request request) {
        return request.applicant().relation() == Applicant.Relation.AUTHORITY || RequestTopic.of(request.kinds()).equals(List.of(RequestTopic.AUTHORITY));
    }

    /** The post under the name, in each language of the letter in which it is written; in the nominative where no rule tells its dative. */
    private static Stream<String> post(Person person, Language language, Language beside) {
        return Stream.of(language, beside)
                .filter(spoken -> spoken != null && person.post() != null && person.post().has(spoken))
                .map(spoken -> Dative.post(person.post().in(spoken), spoken).orElse(person.post().in(spoken)))
                .distinct();
    }

    /** Who wrote, by the name that was written; in the nominative where no rule tells the dative. */
    private static String addressee(Applicant applicant, boolean toAuthority, Language language) {
        String name = applicant.name();
        return toAuthority || Addressee.isOrganisation(name) ? inDative(name, language) : Addressee.dative(name, Optional.empty(), language).orElse(name);
    }

    private static String inDative(String name, Language language) {
        if (language != Language.KK) {
            return name;
        }
        // The names of bodies and departments are possessed nouns: министрлігі → министрлігіне.
        return name.endsWith("ы") || name.endsWith("і") ? KazakhCase.DATIVE.ofPossessed(name) : KazakhCase.DATIVE.of(name);
    }
}
