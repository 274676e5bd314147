package kz.tizilim.consents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferRegister;

/**
 * Whether consents cover what the register does: each purpose that rests on consent, each third party, each country. It holds what the
 * activities need and what the texts say; the consents of a person are asked for her alone, so that the number of persons does not matter.
 */
public final class Coverage {
    private static final long COUNTED_AT_ONCE = 200_000;

    private final List<Activity> activities;
    private final Map<UUID, List<Need>> needs;
    private final Map<UUID, ConsentText> texts;

    private Coverage(List<Activity> activities, Map<UUID, List<Need>> needs, Map<UUID, ConsentText> texts) {
        this.activities = activities;
        this.needs = needs;
        this.texts = texts;
    }

    /** One need of an activity and how far a person's consents cover it; the consent is null where there is none. */
    public record Cell(Activity activity, Need need, CoverState state, Consent consent) {}

    /** One need of an activity and the texts in use that name it. */
    public record Row(Need need, List<ConsentText> namedBy) {
        public Row {
            namedBy = List.copyOf(namedBy);
        }
    }

    /** As the registers stand now, without the closed activities. */
    public static Coverage of(ActivityRegister activities, TransferRegister transfers, ConsentRegister consents) {
        return of(activities.all(), transfers.transfers(), activities.bases(), consents.texts());
    }

    static Coverage of(List<Activity> all, List<Transfer> transfers, List<PersonalDataStore> bases, List<ConsentText> texts) {
        Map<UUID, List<Transfer>> byActivity = transfers.stream()
                .filter(transfer -> transfer.activity() != null)
                .collect(Collectors.groupingBy(Transfer::activity));
        List<Activity> going = all.stream().filter(activity -> activity.status() != ActivityStatus.CLOSED).toList();
        Map<UUID, List<Need>> needs = going.stream()
                .collect(Collectors.toMap(Activity::id, activity -> Needs.of(activity, byActivity.getOrDefault(activity.id(), List.of()), bases)));
        return new Coverage(
                going.stream().filter(activity -> !needs.get(activity.id()).isEmpty()).toList(),
                needs,
                texts.stream().collect(Collectors.toMap(ConsentText::id, Function.identity())));
    }

    /** Whether the persons of all activities can be counted at once; beyond, one activity after another is counted when it is looked at. */
    public boolean isQuick(long persons) {
        return activities.size() * persons <= COUNTED_AT_ONCE;
    }

    /** The version of the text by which a consent was given. */
    Optional<ConsentText> text(Consent consent) {
        return Optional.ofNullable(texts.get(consent.text()));
    }

    /** The activities that need consent, by number. */
    public List<Activity> activities() {
        return activities;
    }

    /** What an activity needs consent for, each with the texts in use that name it. */
    public List<Row> of(Activity activity) {
        List<ConsentText> offered = offered(activity);
        return needs.get(activity.id()).stream().map(need -> new Row(need, offered.stream().filter(need::isIn).toList())).toList();
    }

    /** The texts in use for an activity. */
    public List<ConsentText> offered(Activity activity) {
        return texts.values().stream()
                .filter(text -> text.status() == ConsentText.Status.IN_USE && text.activities().contains(activity.id()))
                .sorted((one, two) -> Integer.compare(one.series(), two.series()))
                .toList();
    }

    /** The texts, of any version, whose consents cover every need of an activity. */
    public List<UUID> covering(Activity activity) {
        return texts.values().stream()
                .filter(text -> text.activities().contains(activity.id()))
                .filter(text -> needs.get(activity.id()).stream().allMatch(need -> need.isIn(text)))
                .map(ConsentText::id)
                .sorted()
                .toList();
    }

    /** Every need of the activities that concern a person, and how far her consents cover it. */
    public List<Cell> of(List<String> categories, List<Consent> consents, LocalDate today) {
        List<Cell> cells = new ArrayList<>();
        for (Activity activity : activities) {
            List<Consent> mine = consents.stream()
                    .filter(consent -> texts.containsKey(consent.text()) && texts.get(consent.text()).activities().contains(activity.id()))
                    .toList();
            if (mine.isEmpty() && activity.subjects().stream().noneMatch(categories::contains)) {
                continue;
            }
            needs.get(activity.id()).forEach(need -> cells.add(cell(activity, need, mine, today)));
        }
        return cells;
    }

    private Cell cell(Activity activity, Need need, List<Consent> consents, LocalDate today) {
        Cell best = new Cell(activity, need, CoverState.NONE, null);
        for (Consent consent : consents) {
            CoverState state = state(activity, need, consent, today);
            if (state.compareTo(best.state()) < 0) {
                best = new Cell(activity, need, state, consent);
            }
        }
        return best;
    }

    private CoverState state(Activity activity, Need need, Consent consent, LocalDate today) {
        boolean names = need.isIn(texts.get(consent.text()));
        ConsentState stands = consent.isWithdrawnFor(activity.id()) ? ConsentState.WITHDRAWN : consent.on(today);
        if (!names) {
            return stands.holds() ? CoverState.NOT_NAMED : CoverState.NONE;
        }
        return switch (stands) {
            case GIVEN -> CoverState.COVERED;
            case EXPIRES_SOON -> CoverState.ENDING;
            case EXPIRED -> CoverState.EXPIRED;
            case WITHDRAWN -> CoverState.WITHDRAWN;
        };
    }
}
