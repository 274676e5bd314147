package kz.tizilim.policies.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.activities.Base;
import kz.tizilim.activities.Dictionaries;
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
 * @param on the day for which papers are made: it decides the names of authorities
 */
public record Holdings(
        Operator operator,
        List<Activity> activities,
        List<Base> bases,
        List<Recipient> recipients,
        List<Transfer> transfers,
        Dictionaries dictionaries,
        LawPack law,
        LocalDate on) {
    public Holdings {
        activities = List.copyOf(activities);
        bases = List.copyOf(bases);
        recipients = List.copyOf(recipients);
        transfers = List.copyOf(transfers);
    }

    /** Reads the registers; a register whose company is not known yet gives an empty company. */
    public static Holdings read(OperatorRegister operators, ActivityRegister activities, TransferRegister transfers, LocalDate on) {
        List<Activity> open = activities.all().stream().filter(each -> each.status() != ActivityStatus.CLOSED).toList();
        return new Holdings(
                operators.find().orElse(Operator.fresh()),
                open,
                activities.bases(),
                transfers.recipients(),
                transfers.transfers(),
                activities.dictionaries(),
                LawPack.current(),
                on);
    }

    Optional<Recipient> recipient(UUID id) {
        return recipients.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    List<Transfer> to(Recipient recipient) {
        return transfers.stream().filter(each -> recipient.id().equals(each.recipient())).toList();
    }

    /** The country in which a recipient gets data by a transfer: the transfer's own, else the recipient's; null where neither is known. */
    static String country(Transfer transfer, Recipient recipient) {
        return transfer.country() != null ? transfer.country() : recipient.country();
    }

    boolean goesAbroad(Transfer transfer) {
        String country = recipient(transfer.recipient()).map(to -> country(transfer, to)).orElse(transfer.country());
        return country != null && !country.equals("KZ");
    }
}
