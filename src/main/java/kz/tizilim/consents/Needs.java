package kz.tizilim.consents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.activities.Purpose;
import kz.tizilim.transfers.Transfer;

/** What an activity needs a consent for: purposes that rest on it (art. 7(1)), giving data to others (art. 7(6)) and sending them abroad (art. 16). */
public final class Needs {
    private static final String CONSENT = "consent";
    private static final String CONSENT_TO_TRANSFER = "consent-to-transfer";

    private Needs() {}

    /** Whether a purpose rests on consent. */
    public static boolean restsOnConsent(Purpose purpose) {
        return CONSENT.equals(purpose.basis());
    }

    /** The needs of an activity, its purposes first; none where nothing in it rests on consent. */
    public static List<Need> of(Activity activity, List<Transfer> transfers, List<PersonalDataStore> bases) {
        List<Need> needs = new ArrayList<>();
        activity.purposes().stream().filter(Needs::restsOnConsent).map(Need::purpose).forEach(needs::add);
        Set<UUID> recipients = new LinkedHashSet<>();
        Set<String> countries = new LinkedHashSet<>();
        for (Transfer transfer : transfers) {
            if (CONSENT.equals(transfer.ground()) || CONSENT_TO_TRANSFER.equals(transfer.ground())) {
                recipients.add(transfer.recipient());
                if (transfer.isCrossBorder()) {
                    countries.add(transfer.country());
                }
            }
        }
        if (!needs.isEmpty()) {
            bases.stream().filter(base -> activity.bases().contains(base.id())).forEach(base -> countries.addAll(abroad(base)));
        }
        recipients.stream().map(Need::recipient).forEach(needs::add);
        countries.stream().map(Need::country).forEach(needs::add);
        return List.copyOf(needs);
    }

    private static List<String> abroad(PersonalDataStore base) {
        List<String> abroad = new ArrayList<>(base.copies().stream().map(PersonalDataStore.Copy::country).filter(Objects::nonNull).toList());
        if (base.country() != null && !base.country().equals("KZ")) {
            abroad.add(base.country());
        }
        return abroad;
    }
}
