package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.law.Ground;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.Recipient.RecipientRole;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferGrounds;

/** What a reply says of those who receive the data or process them on the operator's order (Law 94-V art. 24(1)(1), 16). */
final class RecipientContents {
    private static final String CONSENT = "consent";

    private final CaseFacts facts;
    private final Language language;
    private final Messages messages;

    RecipientContents(CaseFacts facts, Language language) {
        this.facts = facts;
        this.language = language;
        messages = Messages.of(language);
    }

    Map<String, Object> named(Request request) {
        List<Transfer> transfers = transfers(request);
        Map<String, Object> contents = new LinkedHashMap<>();
        List<String> lines = transfers.stream().map(this::line).filter(line -> !line.isBlank()).toList();
        contents.put("recipients", lines.isEmpty() ? List.of(messages.say("requests.recipients.none")) : lines);
        String countries = String.join(", ", facts.abroad(facts.found(request), language));
        contents.put("abroad", countries.isEmpty() ? messages.say("requests.recipients.home") : countries);
        contents.put("free-of-charge", true);
        return contents;
    }

    Map<String, Object> processors(Request request) {
        List<String> lines = facts.recipients(facts.found(request)).stream()
                .filter(recipient -> recipient.role() == RecipientRole.PROCESSOR)
                .map(recipient -> processor(recipient, transfers(request)))
                .toList();
        return Map.of(
                "processors", lines.isEmpty() ? List.of(messages.say("requests.processors.none")) : lines,
                "free-of-charge", true);
    }

    /** What a notice to the subject says of a giving of her data (art. 19(1)). */
    Map<String, Object> notice(Disclosure disclosure) {
        Map<String, Object> contents = new LinkedHashMap<>();
        String receiver = disclosure.receiver() == null ? "" : disclosure.receiver();
        contents.put("recipient", disclosure.recipient() == null ? receiver : facts.recipient(disclosure.recipient()).map(this::called).orElse(receiver));
        contents.put("data-list", facts.names(Dictionary.DATA, disclosure.data(), language));
        contents.put("purposes", purposes(disclosure));
        contents.put("article", TransferGrounds.find(disclosure.ground()).map(this::cited).orElse(""));
        return contents;
    }

    /** Why the data were given: as the transfers to this recipient say, else the paper on which they were given. */
    private String purposes(Disclosure disclosure) {
        List<Transfer> all = disclosure.activity() == null ? List.of() : facts.activity(disclosure.activity()).map(facts::transfers).orElse(List.of());
        String known = all.stream()
                .filter(transfer -> transfer.recipient().equals(disclosure.recipient()))
                .map(transfer -> said(transfer.purpose()))
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return known.isEmpty() && disclosure.paper() != null ? messages.say("requests.notice.paper", disclosure.paper()) : known;
    }

    private List<Transfer> transfers(Request request) {
        List<Transfer> all = new ArrayList<>();
        for (Activity activity : facts.found(request)) {
            all.addAll(facts.transfers(activity));
        }
        return all;
    }

    private String line(Transfer transfer) {
        String called = facts.recipient(transfer.recipient()).map(this::called).orElse("");
        String data = String.join(", ", facts.names(Dictionary.DATA, transfer.data(), language));
        return joined(
                called,
                part("requests.recipients.purpose", said(transfer.purpose())),
                part("requests.recipients.data", data),
                part("requests.recipients.ground", ground(transfer)));
    }

    private String processor(Recipient recipient, List<Transfer> transfers) {
        String purposes = transfers.stream()
                .filter(transfer -> transfer.recipient().equals(recipient.id()))
                .map(transfer -> said(transfer.purpose()))
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        Recipient.Contract contract = recipient.contract();
        String paper = contract == null || contract.number() == null || contract.signed() == null
                ? ""
                : messages.say("requests.processors.contract", contract.number(), DateFormatter.figures(contract.signed()));
        return joined(called(recipient), part("requests.recipients.purpose", purposes), paper);
    }

    private String called(Recipient recipient) {
        String address = said(recipient.address());
        return address.isBlank() ? recipient.name().in(language) : recipient.name().in(language) + ", " + address;
    }

    private String ground(Transfer transfer) {
        return TransferGrounds.find(transfer.ground()).map(this::cited).orElse("");
    }

    private String cited(Ground ground) {
        // Passing to a third party has a norm of its own (art. 7(6)) beside that of consent to processing.
        Citation cited = ground.code().equals(CONSENT) ? facts.law().duty("passing").citation() : ground.citation();
        return ground.words().in(language) + " (" + cited.article().in(language) + ")";
    }

    private String part(String key, String words) {
        return words.isBlank() ? "" : messages.say(key, words);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
    }

    private String said(LocalText text) {
        return text == null ? "" : text.in(language);
    }
}
