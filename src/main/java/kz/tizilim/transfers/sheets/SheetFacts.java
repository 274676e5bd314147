package kz.tizilim.transfers.sheets;

import java.util.List;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;

/** What the sheets are drawn from; closed activities are left out. */
public record SheetFacts(List<Activity> activities, List<PersonalDataStore> bases, List<Recipient> recipients, List<Transfer> transfers, Dictionaries dictionaries) {
    public SheetFacts {
        activities = activities.stream().filter(activity -> activity.status() != ActivityStatus.CLOSED).toList();
        bases = List.copyOf(bases);
        recipients = List.copyOf(recipients);
        transfers = List.copyOf(transfers);
    }
}
