package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.Purpose;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.Recipient;

/** What a reply says of what was done: which processing it concerns, since when, what stays and why, who is told (art. 8(7), 25(2)(8)). */
final class EffectContents {
    private static final Set<RequestTopic> ENDS_CONSENT = Set.of(RequestTopic.WITHDRAWAL, RequestTopic.DESTRUCTION, RequestTopic.ACCOUNT, RequestTopic.ANONYMISATION);

    private final CaseFacts facts;
    private final Language language;
    private final Messages messages;

    EffectContents(CaseFacts facts, Language language) {
        this.facts = facts;
        this.language = language;
        messages = Messages.of(language);
    }

    Map<String, Object> done(Request request, Decision decision) {
        List<String> concerned = decision.stopped().stream()
                .flatMap(id -> facts.activity(id).stream())
                .map(activity -> activity.name().in(language))
                .toList();
        Map<String, Object> contents = new LinkedHashMap<>();
        contents.put("where", concerned);
        contents.put("what-stops", concerned);
        contents.put("from-when", DateFormatter.of(language).from(decision.done()));
        contents.put("done-on", DateFormatter.of(language).on(decision.done()));
        contents.put("what-stays-and-why", staying(request, decision));
        contents.put("recipients-told", told(request, decision));
        contents.put("what-changed", changed(decision));
        return contents;
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
     * The activities that go on, each with the basis that carries it and its storage term, and what the officer adds. Empty where one of
     * them rests on nothing but a consent that ended with this: a letter cannot say why it goes on, so it is stopped.
     */
    List<String> staying(Request request, Decision decision) {
        LocalText written = decision.written(DecisionFact.STAYS);
        boolean endsConsent = endsConsent(decision);
        List<String> lines = new ArrayList<>();
        for (Activity activity : facts.found(request)) {
            if (decision.stopped().contains(activity.id())) {
                continue;
            }
            Optional<String> basis = basis(activity, !endsConsent);
            if (basis.isEmpty() && decision.outcome() == Decision.Outcome.PARTLY) {
                // Why a part goes on upon the consent is said with the ground of the refusal, not here.
                continue;
            }
            if (basis.isEmpty()) {
                return List.of();
            }
            String name = activity.name().in(language);
            lines.add(activity.retention() == null
                    ? messages.say("requests.withdrawal.stays-without-term", name, basis.get())
                    : messages.say("requests.withdrawal.stays", name, basis.get(), facts.retentionWords().say(activity.retention(), language)));
        }
        if (written != null && written.has(language)) {
            lines.add(written.in(language));
        }
        return lines.isEmpty() ? List.of(messages.say("requests.withdrawal.nothing-stays")) : lines;
    }

    /** Whether no processing can go on upon consent after the decision, so that consent is no reason for what stays. */
    static boolean endsConsent(Decision decision) {
        return decision.outcome().isDone() && !decision.stopsOnly() && decision.matter() != null && ENDS_CONSENT.contains(decision.matter());
    }

    private Optional<String> basis(Activity activity, boolean consentCarries) {
        return activity.purposes().stream()
                .map(Purpose::basis)
                .filter(code -> code != null && (consentCarries || !code.equals("consent")))
                .findFirst()
                .flatMap(code -> facts.law().bases().stream().filter(ground -> ground.code().equals(code)).findFirst())
                .map(ground -> ground.words().in(language) + " (" + ground.citation().article().in(language) + ")");
    }
}
