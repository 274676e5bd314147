package kz.tizilim.consents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;

/**
 * What a text of a consent denies although the register holds it: that data are passed on, that they leave the country (art. 8(4)(4), (5)).
 * A required statement that is untrue makes the consent worthless, so such a text cannot be put into use. What a text merely does not
 * name is told by {@link Coverage}.
 */
final class ConsentContradictions {
    private static final String HOME = "KZ";

    private final List<Activity> activities;
    private final List<Transfer> transfers;
    private final List<Recipient> recipients;
    private final List<PersonalDataStore> bases;

    ConsentContradictions(List<Activity> activities, List<Transfer> transfers, List<Recipient> recipients, List<PersonalDataStore> bases) {
        this.activities = activities;
        this.transfers = transfers;
        this.recipients = recipients;
        this.bases = bases;
    }

    /** The field of the text that is contradicted, and both places in words. */
    List<ValidationError> in(ConsentText text) {
        List<ValidationError> found = new ArrayList<>();
        for (Activity activity : activities.stream().filter(each -> text.activities().contains(each.id())).toList()) {
            String name = called(activity.name());
            String given = given(activity);
            if (Boolean.FALSE.equals(text.thirdParties()) && !given.isEmpty()) {
                found.add(ValidationError.at("thirdParties", "consents.contradiction.third-parties", name, given));
            }
            String abroad = abroad(activity);
            if (Boolean.FALSE.equals(text.crossBorder()) && !abroad.isEmpty()) {
                found.add(ValidationError.at("crossBorder", "consents.contradiction.cross-border", name, abroad));
            }
        }
        return found;
    }

    private String given(Activity activity) {
        return of(activity)
                .flatMap(transfer -> recipients.stream().filter(recipient -> recipient.id().equals(transfer.recipient())))
                .map(recipient -> called(recipient.name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String abroad(Activity activity) {
        Stream<String> given = of(activity).filter(Transfer::isCrossBorder).map(Transfer::country);
        Stream<String> kept = bases.stream()
                .filter(base -> activity.bases().contains(base.id()))
                .flatMap(base -> Stream.concat(Stream.ofNullable(base.country()), base.copies().stream().map(PersonalDataStore.Copy::country)));
        return Stream.concat(given, kept)
                .filter(country -> !country.equals(HOME))
                .distinct()
                .map(country -> Countries.name(country, Language.KK))
                .collect(Collectors.joining(", "));
    }

    private Stream<Transfer> of(Activity activity) {
        return transfers.stream().filter(transfer -> activity.id().equals(transfer.activity()));
    }

    private static String called(LocalText name) {
        return name == null ? "" : name.in(Language.KK);
    }
}
