package kz.tizilim.consents;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.activities.Purpose;
import kz.tizilim.transfers.Transfer;

/** A first draft of a text from what the register says of an activity: the officer goes on from there. */
public final class TextDrafts {
    private static final String HOME = "KZ";
    private static final String NOT_PUBLIC = "no-public-distribution";

    private TextDrafts() {}

    /**
     * The draft. Where no term is said a consent holds until its purposes are achieved (art. 8(6)).
     *
     * @param purposes of the activity that it is to hold; those that do not rest on consent are left out
     * @param given the activity's transfers
     * @param bases the bases of the register: a copy abroad of one of the activity's is a cross-border transfer, too
     */
    public static ConsentText of(Activity activity, List<Purpose> purposes, List<Transfer> given, List<PersonalDataStore> bases) {
        List<UUID> recipients = given.stream().map(Transfer::recipient).distinct().toList();
        Stream<String> kept = bases.stream()
                .filter(base -> activity.bases().contains(base.id()))
                .flatMap(base -> Stream.concat(Stream.ofNullable(base.country()), base.copies().stream().map(PersonalDataStore.Copy::country)))
                .filter(country -> !country.equals(HOME));
        List<String> countries =
                Stream.concat(given.stream().filter(Transfer::isCrossBorder).map(Transfer::country), kept).distinct().toList();
        return new ConsentText(
                UUID.randomUUID(), 0, 1, activity.name(), null, List.of(activity.id()),
                purposes.stream().filter(Needs::restsOnConsent).map(Purpose::name).toList(),
                activity.data().stream().map(DataItem::term).toList(), Validity.untilPurpose(), !recipients.isEmpty(), recipients, !countries.isEmpty(), countries,
                activity.measures().contains(NOT_PUBLIC) ? Boolean.FALSE : null, null, null, null, null, null, null);
    }
}
