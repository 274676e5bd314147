package kz.tizilim.activities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.CachedQuery;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.storage.Table;
import kz.tizilim.text.ValidationErrors;

/** What the officer does with activities, bases and dictionaries. */
public final class ActivityRegister {
    private final RegisterFolder folder;
    private final CachedQuery<List<Activity>> activities;
    private final CachedQuery<List<PersonalDataStore>> bases;
    private final CachedQuery<Dictionaries> dictionaries;

    public ActivityRegister(RegisterFolder folder) {
        this.folder = folder;
        activities = new CachedQuery<>(folder, handle -> List.copyOf(ActivityTable.activities(handle)), ActivityTable.ACTIVITY);
        bases = new CachedQuery<>(folder, handle -> List.copyOf(ActivityTable.bases(handle)), ActivityTable.BASE);
        dictionaries = new CachedQuery<>(folder, handle -> new Dictionaries(ActivityTable.ownTerms(handle)), ActivityTable.TERM);
    }

    public static List<Table<?>> tables() {
        return List.of(ActivityTable.TERM, ActivityTable.BASE, ActivityTable.ACTIVITY, ActivityTable.HEADCOUNT);
    }

    /** Where activities use words of the dictionaries. */
    public static List<TermUse<?>> termUses() {
        return List.of(TermUse.in(ActivityTable.ACTIVITY, Activity::name, Activity::recoded));
    }

    /** What was done to a record of this room, and the last of it taken back. */
    public RecordHistory history() {
        return new RecordHistory(folder);
    }

    /** All activities by number. */
    public List<Activity> all() {
        return activities.get();
    }

    public Optional<Activity> find(UUID id) {
        return folder.read(handle -> handle.find(ActivityTable.ACTIVITY, id));
    }

    /** All bases by name. */
    public List<PersonalDataStore> bases() {
        return bases.get();
    }

    /** Activities whose name matches what was typed, by number. */
    public List<Activity> search(String typed, int limit) {
        return folder.read(handle -> ActivityTable.search(handle, typed, limit));
    }

    /** Bases whose name matches what was typed, by name. */
    public List<PersonalDataStore> searchBases(String typed, int limit) {
        return folder.read(handle -> ActivityTable.searchBases(handle, typed, limit));
    }

    public Optional<PersonalDataStore> findBase(UUID id) {
        return folder.read(handle -> handle.find(ActivityTable.BASE, id));
    }

    public Dictionaries dictionaries() {
        return dictionaries.get();
    }

    /**
     * Keeps an activity; a new one (number 0) gets the next number.
     *
     * @throws Faults if a field must be put right first
     */
    public Activity keep(Activity activity) {
        return folder.act("activities.keep", changes -> keep(changes, activity));
    }

    /**
     * Keeps an activity as a part of another action; a new one gets the next number.
     *
     * @throws Faults if a field must be put right first
     */
    public Activity keep(Changes changes, Activity activity) {
        Set<UUID> known = bases().stream().map(PersonalDataStore::id).collect(Collectors.toSet());
        ValidationErrors.throwIfAny(ActivityRules.check(activity, dictionaries(), known));
        Activity kept = activity.number() > 0 ? activity : activity.numbered(ActivityTable.nextNumber(changes.handle()));
        changes.put(ActivityTable.ACTIVITY, kept);
        return kept;
    }

    /**
     * Keeps new activities as one entry: all of them or none; each gets the next number.
     *
     * @param activities at least one
     * @param done told how many are written; may stop the work by an exception, which undoes all of it
     * @return the id of the first
     * @throws Faults if a field must be put right first
     */
    public UUID keepAll(List<Activity> activities, IntConsumer done) {
        Set<UUID> known = bases().stream().map(PersonalDataStore::id).collect(Collectors.toSet());
        Dictionaries dictionaries = dictionaries();
        activities.forEach(activity -> ValidationErrors.throwIfAny(ActivityRules.check(activity, dictionaries, known)));
        return folder.act("exchange.list", changes -> {
            int number = ActivityTable.nextNumber(changes.handle());
            for (int i = 0; i < activities.size(); i++) {
                changes.put(ActivityTable.ACTIVITY, activities.get(i).numbered(number + i));
                done.accept(i + 1);
            }
            return activities.get(0).id();
        });
    }

    /**
     * Moves a card on, or back to a draft.
     *
     * @throws Faults if the card says too little for that, cannot go there from where it stands, or the one at the desk may not do it
     */
    public Activity move(Activity activity, ActivityStatus to) {
        ValidationErrors.throwIfAny(ActivityRules.checkMove(activity, to, folder.access().slot().role()));
        return keep(activity.withStatus(to));
    }

    /**
     * Keeps a card.
     *
     * @throws Faults if a field must be put right first
     */
    public PersonalDataStore keep(PersonalDataStore base) {
        ValidationErrors.throwIfAny(ActivityRules.check(base));
        return folder.act("activities.keep-base", changes -> {
            changes.put(ActivityTable.BASE, base);
            return base;
        });
    }

    /** The officer's own count of persons; {@link Headcount#none} while she gave none. */
    public Headcount headcount() {
        return folder.read(handle -> handle.find(ActivityTable.HEADCOUNT, Headcount.none().id())).orElse(Headcount.none());
    }

    /** Keeps the officer's own count, or takes it back. */
    public Headcount keep(Headcount count) {
        return folder.act("activities.keep-headcount", changes -> {
            changes.put(ActivityTable.HEADCOUNT, count);
            return count;
        });
    }

    /** Keeps an own word of a dictionary. */
    public DictionaryTerm keep(DictionaryTerm term) {
        return folder.act("activities.keep-term", changes -> {
            changes.put(ActivityTable.TERM, term);
            return term;
        });
    }

    /** Removes an activity's card; its history stays in the journal. */
    public void remove(Activity activity) {
        folder.act("activities.remove", changes -> {
            changes.remove(ActivityTable.ACTIVITY, activity.id());
            return activity;
        });
    }
}
