package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Purpose;
import kz.tizilim.text.DateWords;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** What the reply to a withdrawal of consent says (Law 94-V art. 8(7)): what stops and from when, what stays and why, who is told. */
final class WithdrawalContents {
    private final CaseFacts facts;
    private final Language language;

    WithdrawalContents(CaseFacts facts, Language language) {
        this.facts = facts;
        this.language = language;
    }

    Map<String, Object> accepted(Request request, Decision decision) {
        Messages messages = Messages.of(language);
        List<Activity> stopped = decision.stopped().stream().flatMap(id -> facts.activity(id).stream()).toList();
        Map<String, Object> contents = new LinkedHashMap<>();
        contents.put("what-stops", stopped.stream().map(activity -> activity.name().in(language)).toList());
        contents.put("from-when", DateWords.of(language).from(decision.on()));
        contents.put("what-stays-and-why", staying(request, decision));
        List<String> told = decision.informed().stream()
                .flatMap(id -> facts.recipient(id).stream())
                .map(recipient -> messages.say("requests.withdrawal.told", recipient.name().in(language)))
                .toList();
        contents.put("recipients-told", told.isEmpty() ? List.of(messages.say("requests.withdrawal.nobody-told")) : told);
        return contents;
    }

    /**
     * The activities that go on although consent was withdrawn, each with the basis that carries it and its storage term. Empty where
     * one of them rests on nothing but consent: a letter cannot say why it goes on, so it is stopped.
     */
    private List<String> staying(Request request, Decision decision) {
        Messages messages = Messages.of(language);
        List<String> lines = new ArrayList<>();
        for (Activity activity : facts.found(request)) {
            if (decision.stopped().contains(activity.id())) {
                continue;
            }
            Optional<String> basis = activity.purposes().stream()
                    .map(Purpose::basis)
                    .filter(code -> code != null && !code.equals("consent"))
                    .findFirst()
                    .flatMap(code -> facts.law().bases().stream().filter(ground -> ground.code().equals(code)).findFirst())
                    .map(ground -> ground.words().in(language) + " (" + ground.citation().article().in(language) + ")");
            if (basis.isEmpty()) {
                return List.of();
            }
            String name = activity.name().in(language);
            lines.add(activity.retention() == null
                    ? messages.say("requests.withdrawal.stays-without-term", name, basis.get())
                    : messages.say("requests.withdrawal.stays", name, basis.get(), facts.retentionWords().say(activity.retention(), language)));
        }
        return lines.isEmpty() ? List.of(messages.say("requests.withdrawal.nothing-stays")) : lines;
    }
}
