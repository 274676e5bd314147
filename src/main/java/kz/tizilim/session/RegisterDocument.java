package kz.tizilim.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityDocument;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.documents.Paper;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;

/** The register of activities on paper, with those who receive the data: what an inspector asks for first. */
public final class RegisterDocument {
    private RegisterDocument() {}

    /**
     * The print of a register, with the head of its journal as it stands.
     *
     * @param on the day that stands on the print
     * @throws Faults if the register does not say yet whose it is
     */
    public static Paper of(RegisterSession session, Language language, LocalDate on) {
        Operator operator = session.operators().find().orElse(null);
        if (operator == null) {
            ValidationErrors.throwIfAny(List.of(ValidationError.at("operator", "session.problem.no-operator")));
        }
        List<Activity> activities = session.activities().all();
        Map<UUID, List<String>> recipients = new HashMap<>();
        activities.forEach(activity -> recipients.put(activity.id(), recipients(session, activity, language)));
        String head = session.folder().head().toString();
        ActivityDocument.Sheet sheet = new ActivityDocument.Sheet(activities, session.activities().bases(), recipients, on, head);
        return new ActivityDocument(session.activities().dictionaries()).print(sheet, operator, language);
    }

    private static List<String> recipients(RegisterSession session, Activity activity, Language language) {
        return session.transfers().ofActivity(activity.id()).stream()
                .map(Transfer::recipient)
                .distinct()
                .flatMap(id -> session.transfers().findRecipient(id).stream())
                .map(recipient -> named(session, recipient, language))
                .toList();
    }

    /** A recipient's name, with its category where it is an organisation; a category has no other name. */
    private static String named(RegisterSession session, Recipient recipient, Language language) {
        String name = recipient.name().in(language);
        return recipient.named() && recipient.category() != null
                ? name + " (" + session.activities().dictionaries().name(Dictionary.RECIPIENTS, recipient.category(), language) + ")"
                : name;
    }
}
