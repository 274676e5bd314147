package kz.tizilim.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityPrint;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.documents.Paper;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.Fault;
import kz.tizilim.text.Faults;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;

/** The register of activities on paper, with those who receive the data: what an inspector asks for first. */
public final class RegisterPaper {
    private RegisterPaper() {}

    /**
     * The print of a register, with the head of its journal as it stands.
     *
     * @param on the day that stands on the print
     * @throws Faults if the register does not say yet whose it is
     */
    public static Paper of(OfficerDesk desk, Language language, LocalDate on) {
        Operator operator = desk.operators().find().orElse(null);
        if (operator == null) {
            Faults.stopIfAny(List.of(Fault.at("operator", "app.problem.no-operator")));
        }
        List<Activity> activities = desk.activities().all();
        Map<UUID, List<String>> recipients = new HashMap<>();
        activities.forEach(activity -> recipients.put(activity.id(), recipients(desk, activity, language)));
        String head = desk.folder().head().toString();
        ActivityPrint.Sheet sheet = new ActivityPrint.Sheet(activities, desk.activities().bases(), recipients, on, head);
        return new ActivityPrint(desk.activities().dictionaries()).print(sheet, operator, language);
    }

    private static List<String> recipients(OfficerDesk desk, Activity activity, Language language) {
        return desk.transfers().ofActivity(activity.id()).stream()
                .map(Transfer::recipient)
                .distinct()
                .flatMap(id -> desk.transfers().findRecipient(id).stream())
                .map(recipient -> named(desk, recipient, language))
                .toList();
    }

    /** A recipient's name, with its category where it is an organisation; a category has no other name. */
    private static String named(OfficerDesk desk, Recipient recipient, Language language) {
        String name = recipient.name().in(language);
        return recipient.named() && recipient.category() != null
                ? name + " (" + desk.activities().dictionaries().name(Dictionary.RECIPIENTS, recipient.category(), language) + ")"
                : name;
    }
}
