package kz.tizilim.activities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.SizeClass;

/**
 * In which size class the operator is (Law 94-V art. 25-1) and why.
 *
 * @param registered persons in the register
 * @param largest the open activity with the most persons; null where no card says how many
 * @param own the officer's own count, which takes the place of both where she gave one
 * @param restricted open activities that hold data of restricted access, with these data
 * @param byNumber the class of the number alone
 * @param result the class that holds: one up where there are data of restricted access
 */
public record SizeReckoning(
        long registered, Activity largest, Headcount own, List<Restricted> restricted, SizeClass byNumber, SizeClass result) {

    /** An activity and those of its data that are of restricted access, by their codes. */
    public record Restricted(Activity activity, List<String> data) {}

    /** Reckons from the register as it stands. */
    public static SizeReckoning of(List<Activity> activities, Dictionaries dictionaries, long registered, Headcount own) {
        List<Activity> open = activities.stream().filter(activity -> activity.status() != ActivityStatus.CLOSED).toList();
        Optional<Activity> largest = open.stream().filter(activity -> activity.people() != null).max(Comparator.comparing(Activity::people));
        List<Restricted> restricted = new ArrayList<>();
        for (Activity activity : open) {
            List<String> data = activity.data().stream().map(DataItem::term).filter(code -> isRestricted(dictionaries, code)).toList();
            if (!data.isEmpty()) {
                restricted.add(new Restricted(activity, data));
            }
        }
        long reckoned = Math.max(registered, largest.map(Activity::people).orElse(0L));
        long people = own.people() == null ? reckoned : own.people();
        return new SizeReckoning(
                registered, largest.orElse(null), own, List.copyOf(restricted), LawPack.current().sizeClass(people, false),
                LawPack.current().sizeClass(people, !restricted.isEmpty()));
    }

    /** The number that decides: the officer's own, else the larger of what the register and its largest activity say. */
    public long people() {
        return own.people() != null ? own.people() : Math.max(registered, largest == null ? 0 : largest.people());
    }

    private static boolean isRestricted(Dictionaries dictionaries, String code) {
        return dictionaries.find(Dictionary.DATA, code).map(term -> term.marks().contains(Mark.RESTRICTED)).orElse(false);
    }
}
