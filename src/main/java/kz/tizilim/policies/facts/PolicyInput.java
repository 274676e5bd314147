package kz.tizilim.policies.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.law.LawPack;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferRegister;

/**
 * All of the register that papers are made from, as it stood at one moment.
 *
 * @param activities those that are not closed, by number
 * @param consents texts of consents that are offered or drafted; of a text with several versions the one in use
 * @param on the day for which papers are made: it decides the names of authorities
 */
public record PolicyInput(
        Operator operator,
        List<Activity> activities,
        List<PersonalDataStore> bases,
        List<Recipient> recipients,
        List<Transfer> transfers,
        List<ConsentText> consents,
        Dictionaries dictionaries,
        LawPack law,
        LocalDate on) {
    public PolicyInput {
        activities = List.copyOf(activities);
        bases = List.copyOf(bases);
        recipients = List.copyOf(recipients);
        transfers = List.copyOf(transfers);
        consents = List.copyOf(consents);
    }

    /** Reads the registers; a register whose company is not known yet gives an empty company. */
    public static PolicyInput read(
            OperatorRegister operators, ActivityRegister activities, TransferRegister transfers, ConsentRegister consents, LocalDate on) {
        List<Activity> open = activities.all().stream().filter(each -> each.status() != ActivityStatus.CLOSED).toList();
        return new PolicyInput(
                operators.find().orElse(Operator.fresh()),
                open,
                activities.bases(),
                transfers.recipients(),
                transfers.transfers(),
                offered(consents.texts()),
                activities.dictionaries(),
                LawPack.current(),
                on);
    }

    private static List<ConsentText> offered(List<ConsentText> texts) {
        Map<Integer, ConsentText> bySeries = new LinkedHashMap<>();
        texts.stream()
                .filter(text -> text.status() != ConsentText.Status.REPLACED)
                .forEach(text -> bySeries.merge(text.series(), text, (one, other) -> one.isDraft() ? other : one));
        return List.copyOf(bySeries.values());
    }

    /** The text by which people consent to an activity: one in use before a draft. */
    Optional<ConsentText> consent(Activity activity) {
        return consents.stream().filter(text -> text.activities().contains(activity.id())).min(Comparator.comparing(ConsentText::isDraft));
    }

    public Optional<Recipient> recipient(UUID id) {
        return recipients.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    List<Transfer> to(Recipient recipient) {
        return transfers.stream().filter(each -> recipient.id().equals(each.recipient())).toList();
    }

    /** The country in which a recipient gets data by a transfer: the transfer's own, else the recipient's; null where neither is known. */
    public static String country(Transfer transfer, Recipient recipient) {
        return transfer.country() != null ? transfer.country() : recipient.country();
    }

    boolean goesAbroad(Transfer transfer) {
        String country = recipient(transfer.recipient()).map(to -> country(transfer, to)).orElse(transfer.country());
        return country != null && !country.equals("KZ");
    }
}
