package kz.tizilim.consents.texts;

import java.util.List;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Purpose;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.Needs;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferRegister;

/** A first draft of a text from what the register says of an activity: the officer goes on from there. */
final class TextDrafts {
    private TextDrafts() {}

    static ConsentText of(Activity activity, TransferRegister transfers) {
        List<Transfer> given = transfers.ofActivity(activity.id());
        List<UUID> recipients = given.stream().map(Transfer::recipient).distinct().toList();
        List<String> countries = given.stream().filter(Transfer::isCrossBorder).map(Transfer::country).distinct().toList();
        return new ConsentText(
                UUID.randomUUID(), 0, 1, activity.name(), null, List.of(activity.id()),
                activity.purposes().stream().filter(Needs::restsOnConsent).map(Purpose::name).toList(),
                activity.data().stream().map(DataItem::term).toList(), null, !recipients.isEmpty(), recipients, !countries.isEmpty(), countries,
                null, null, null, null, null, null, null);
    }
}
