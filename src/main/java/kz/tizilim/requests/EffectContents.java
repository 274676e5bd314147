package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.Purpose;
import kz.tizilim.law.LawPack;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.Recipient;

/** What a reply says of what was done: which processing it concerns, since when, what stays and why, who is told (art. 8(7), 25(2)(8)). */
final class EffectContents {
    private static final Set<RequestTopic> ENDS_CONSENT = Set.of(RequestTopic.WITHDRAWAL, RequestTopic.DESTRUCTION, RequestTopic.ACCOUNT, RequestTopic.ANONYMISATION);

    private static final Set<RequestTopic> BY_ACT = Set.of(RequestTopic.DESTRUCTION, RequestTopic.ACCOUNT, RequestTopic.ANONYMISATION);
    private static final Set<RequestTopic> WITH_REPLY = Set.of(RequestTopic.BLOCKING, RequestTopic.UNBLOCKING, RequestTopic.OBJECTION, RequestTopic.REVIEW);

    private final CaseFacts facts;
    private final Language language;
    private final Messages messages;

    EffectContents(CaseFacts facts, Language language) {
        this.facts = facts;
        this.language = language;
        messages = Messages.of(language);
    }

    Map<String, Object> done(Request request, Decision decision) {
        List<Activity> stopped = decision.stopped().stream().flatMap(id -> facts.activity(id).stream()).toList();
        List<String> concerned = stopped.stream().map(activity -> concerned(decision, activity)).toList();
        Map<String, Object> contents = new LinkedHashMap<>();
        contents.put("where", concerned);
        contents.put("what-stops", concerned);
        contents.putAll(when(request, decision));
        contents.put("destruction-date", ends(request, decision, stopped));
        contents.put("what-stays-and-why", staying(request, decision));
        contents.put("recipients-told", told(request, decision));
        contents.put("what-changed", changed(decision));
        return contents;
    }

    /** Only what is recorded as done is said to be done; of the rest a letter says by when it will be. */
    private Map<String, Object> when(Request request, Decision decision) {
        DateFormatter dates = DateFormatter.of(language);
        Map<String, Object> contents = new LinkedHashMap<>();
        if (isDone(request, decision)) {
            LocalDate done = decision.done().orElse(decision.on());
            contents.put("from-when", dates.from(done));
            contents.put("done-on", dates.on(done));
        } else {
            facts.byWhen(request, decision).ifPresent(day -> contents.put("by-when", dates.notLater(day)));
        }
        return contents;
    }

    /** Whether it is recorded that what was decided was done; destroyed and anonymised are data by an act alone. */
    static boolean isDone(Request request, Decision decision) {
        RequestTopic topic = RequestLetters.matter(request, decision);
        // The register blocks and unblocks with the reply itself; what the law wants decided is decided with it.
        boolean done = decision.done().isPresent() || WITH_REPLY.contains(topic);
        return done && (!BY_ACT.contains(topic) || decision.stopsOnly() || decision.written(DecisionFact.ACT) != null);
    }

    /** Whether a letter tells of something that is carried out, and by when where it is not yet. */
    static boolean isCarriedOut(LetterKind kind) {
        return LawPack.current().letter(kind.code()).contents().stream().anyMatch(content -> "by-when".equals(content.or()));
    }

    /** The activity, or those of its purposes that end where something else carries the others. */
    private String concerned(Decision decision, Activity activity) {
        String name = activity.name().in(language);
        List<Purpose> ending = ActivityTraits.onConsent(activity);
        return !endsConsent(decision) || ending.isEmpty() || ActivityTraits.onOther(activity).isEmpty()
                ? name
                : messages.say("requests.effect.in-part", name, ending.size(), purposes(ending));
    }

    private String purposes(List<Purpose> all) {
        return all.stream().map(purpose -> messages.say("requests.effect.purpose", purpose.name().in(language))).collect(Collectors.joining(", "));
    }

    /** When the data go whose processing stops; empty where the register holds no term for one of them. */
    private List<String> ends(Request request, Decision decision, List<Activity> stopped) {
        List<String> lines = new ArrayList<>();
        StorageTerms terms = new StorageTerms(facts, language);
        for (Activity activity : stopped) {
            List<String> ends = terms.end(activity, decision.done().or(() -> facts.byWhen(request, decision)));
            if (ends.isEmpty()) {
                return List.of();
            }
            lines.addAll(ends);
        }
        return lines;
    }

    private List<String> told(Request request, Decision decision) {
        List<String> told = decision.informed().stream()
                .flatMap(id -> facts.recipient(id).stream())
                .map(recipient -> told(recipient.name().in(language), request.notice(recipient.id()).orElse(null)))
                .toList();
        if (!told.isEmpty()) {
            return told;
        }
        List<Recipient> all = facts.recipients(facts.found(request));
        if (all.isEmpty()) {
            return List.of(messages.say("requests.withdrawal.nobody-told"));
        }
        boolean categories = all.stream().noneMatch(Recipient::named);
        return List.of(messages.say(categories ? "requests.effect.nobody-named" : "requests.effect.nobody-concerned"));
    }

    /** Says that a recipient was told only where its letter was sent. */
    private String told(String name, RecipientNotice notice) {
        if (notice == null) {
            return messages.say("requests.effect.to-be-told", name);
        }
        DateFormatter dates = DateFormatter.of(language);
        return notice.sentOn() == null
                ? messages.say("requests.effect.letter-made", name, notice.number(), dates.datedOf(notice.on()))
                : messages.say("requests.effect.told", name, dates.on(notice.sentOn()), notice.number());
    }

    /** The data that were changed, with the old and the new value; else what the officer wrote of them. */
    private List<String> changed(Decision decision) {
        List<String> lines = new ArrayList<>();
        for (Decision.Correction each : decision.corrections()) {
            String name = facts.dictionaries().name(Dictionary.DATA, each.term(), language);
            boolean added = each.before() == null || each.before().isBlank();
            lines.add(added
                    ? messages.say("requests.effect.added", name, each.after())
                    : messages.say("requests.effect.changed", name, each.before(), each.after()));
        }
        LocalText written = decision.written(DecisionFact.CHANGED);
        if (written != null && written.has(language)) {
            lines.add(written.in(language));
        }
        return lines;
    }

    /**
     * The activities that go on, each with the basis that carries it and its storage terms, and what the officer adds. Empty where one of
     * them rests on nothing but a consent that ended with this: a letter cannot say why it goes on, so it is stopped.
     */
    List<String> staying(Request request, Decision decision) {
        LocalText written = decision.written(DecisionFact.STAYS);
        boolean ends = endsConsent(decision);
        List<String> lines = new ArrayList<>();
        for (Activity activity : facts.found(request)) {
            boolean stops = decision.stopped().contains(activity.id());
            List<Purpose> carried = ends ? ActivityTraits.onOther(activity) : activity.purposes();
            boolean consentGoesOn = ends && !stops && !ActivityTraits.onConsent(activity).isEmpty() && mustStop(request, decision, activity);
            if (stops && (!ends || carried.isEmpty())) {
                continue;
            }
            if (ends && carried.isEmpty() && ActivityTraits.isOfPlace(activity)) {
                lines.add(messages.say("requests.effect.of-place", activity.name().in(language), terms(activity)));
                continue;
            }
            if (carried.isEmpty() || consentGoesOn) {
                if (decision.outcome() == Decision.Outcome.PARTLY) {
                    // Why a part goes on upon the consent is said with the ground of the refusal, not here.
                    continue;
                }
                return List.of();
            }
            lines.add(stays(activity, carried));
        }
        if (written != null && written.has(language)) {
            lines.add(written.in(language));
        }
        return lines.isEmpty() ? List.of(messages.say("requests.withdrawal.nothing-stays")) : lines;
    }

    /** A withdrawal ends every purpose that the consent carried; a demand to destroy leaves those beside which something else carries the data. */
    private static boolean mustStop(Request request, Decision decision, Activity activity) {
        return RequestLetters.matter(request, decision) == RequestTopic.WITHDRAWAL && !ActivityTraits.isOfPlace(activity);
    }

    private String stays(Activity activity, List<Purpose> carried) {
        String name = activity.name().in(language);
        String bases = carried.stream().map(Purpose::basis).distinct().map(code -> basis(code, carried, activity.purposes().size())).collect(Collectors.joining("; "));
        String terms = terms(activity);
        return terms.isEmpty() ? messages.say("requests.withdrawal.stays-without-term", name, bases) : messages.say("requests.withdrawal.stays", name, bases, terms);
    }

    /** The terms of an activity in one clause: its own, and those of data that have another. */
    private String terms(Activity activity) {
        String name = activity.name().in(language);
        return new StorageTerms(facts, language).lines(activity, List.of()).stream()
                .map(line -> line.startsWith(name + ": ") ? line.substring(name.length() + 2) : line.substring(name.length() + 2).replaceFirst(": ", " — "))
                .collect(Collectors.joining("; "));
    }

    private String basis(String code, List<Purpose> carried, int all) {
        String cited = facts.law().bases().stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .map(ground -> ground.words().in(language) + " (" + ground.citation().article().in(language) + ")")
                .orElse(code);
        List<Purpose> on = carried.stream().filter(purpose -> purpose.basis().equals(code)).toList();
        if (on.size() == all) {
            return cited;
        }
        return messages.say("requests.withdrawal.purpose", on.size(), purposes(on), cited);
    }

    /** Whether no processing can go on upon consent after the decision, so that consent is no reason for what stays. */
    static boolean endsConsent(Decision decision) {
        return decision.outcome().isDone() && !decision.stopsOnly() && decision.matter() != null && ENDS_CONSENT.contains(decision.matter());
    }
}
