package kz.tizilim.requests;

import java.util.List;
import java.util.Set;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Purpose;

/** What the card of an activity tells of how it can end for one person. */
final class ActivityTraits {
    private static final String CONSENT = "consent";
    private static final String MAILING = "mass-mailing";
    private static final String UNSUBSCRIBED = "unsubscribed";
    private static final Set<String> OF_PLACE = Set.of("video-surveillance");

    private ActivityTraits() {}

    /** The purposes that a consent carries: they end with it, whatever carries the others. */
    static List<Purpose> onConsent(Activity activity) {
        return activity.purposes().stream().filter(purpose -> CONSENT.equals(purpose.basis())).toList();
    }

    /** The purposes that something else than a consent carries. */
    static List<Purpose> onOther(Activity activity) {
        return activity.purposes().stream().filter(purpose -> purpose.basis() != null && !CONSENT.equals(purpose.basis())).toList();
    }

    /** Whether it records whoever is in a place, so that it cannot be stopped for one person, only for the place. */
    static boolean isOfPlace(Activity activity) {
        return !activity.methods().isEmpty() && OF_PLACE.containsAll(activity.methods());
    }

    /** Whether it sends out mailings: by its method, or because its data are stored until the person unsubscribes. */
    static boolean isMailing(Activity activity) {
        return activity.methods().contains(MAILING) || (activity.retention() != null && UNSUBSCRIBED.equals(activity.retention().trigger()));
    }
}
