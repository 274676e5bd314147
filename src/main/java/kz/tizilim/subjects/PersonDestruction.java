package kz.tizilim.subjects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.journal.Change;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;

/** Destroys the data of a person by an act (art. 18): her key goes, so that nothing of her in the journal opens again. */
public final class PersonDestruction {
    /**
     * What a destruction would do.
     *
     * @param stops what stands in its way now, each in a sentence; empty where nothing does
     * @param goes records that go, by their tables; merged cards among them
     * @param stays records that are cases of their own and stay until their own term ends
     * @param numbers the highest numbers that those which go bear
     * @param stored the activities that concern her and set a storage term, which must have ended
     */
    public record Plan(
            Person person, List<String> stops, List<DestructionAct.Gone> goes, List<DestructionAct.Gone> stays, List<UsedNumber> numbers,
            List<Activity> stored) {
        public Plan {
            stops = List.copyOf(stops);
            goes = List.copyOf(goes);
            stays = List.copyOf(stays);
            numbers = List.copyOf(numbers);
            stored = List.copyOf(stored);
        }
    }

    /**
     * An act with what became of it.
     *
     * @param done whether all that it orders is destroyed; else it was interrupted, and what it says is gone can still be read
     * @param by the role of the slot that ordered it: {@code officer}, {@code assistant}, {@code recovery}
     */
    public record Ordered(DestructionAct act, boolean done, String by) {}

    private final RegisterFolder folder;
    private final PersonMerges merges;
    private final List<PersonReferences> belongings;
    private final ActivityRegister activities;
    private final Clock clock;

    public PersonDestruction(RegisterFolder folder, PersonMerges merges, List<PersonReferences> belongings, ActivityRegister activities, Clock clock) {
        this.folder = folder;
        this.merges = merges;
        this.belongings = List.copyOf(belongings);
        this.activities = activities;
        this.clock = clock;
    }

    /** What destroying a person's data would do, and what stands in its way, in words. */
    public Plan plan(Person person, Language language) {
        List<String> stops = new ArrayList<>();
        if (person.isBlocked()) {
            stops.add(Messages.of(language).say("subjects.destroy.stop.blocked", DateFormatter.figures(person.blocked().since())));
        }
        List<DestructionAct.Gone> goes = new ArrayList<>();
        List<DestructionAct.Gone> stays = new ArrayList<>();
        List<UsedNumber> numbers = new ArrayList<>();
        for (PersonReferences room : belongings) {
            PersonReferences.DestructionImpact fate = room.fate(person, language);
            stops.addAll(fate.stops());
            int count = folder.read(handle -> room.idsOf(handle, person.id()).size());
            if (count > 0) {
                if (fate.last() > 0) {
                    numbers.add(new UsedNumber(UUID.randomUUID(), fate.table(), fate.last()));
                }
                (fate.goes() ? goes : stays).add(new DestructionAct.Gone(fate.table(), count));
            }
        }
        int merged = merges.keys(person.id()).size() - 1;
        if (merged > 0) {
            goes.add(new DestructionAct.Gone(PersonTable.MERGE.name(), merged));
        }
        return new Plan(person, stops, goes, stays, numbers, stored(person));
    }

    private List<Activity> stored(Person person) {
        return activities.all().stream()
                .filter(activity -> activity.status() != ActivityStatus.CLOSED)
                .filter(activity -> activity.subjects().stream().anyMatch(person.categories()::contains))
                .filter(activity -> activity.retention() != null && activity.retention().amount() != null)
                .toList();
    }

    /**
     * Records the act and destroys the data; interrupted between the two, it is to be ordered again and goes on under the same act.
     *
     * @param ground the code of a ground of the law pack
     * @param act the legal act that the ground asks for; null for none
     * @throws Faults if a ground or its act is missing, or something stands in the way; then nothing is changed
     */
    public DestructionAct destroy(Person person, String ground, String act, Progress progress) {
        ValidationErrors.throwIfAny(check(ground, act));
        Plan plan = plan(person, person.language());
        if (!plan.stops().isEmpty()) {
            ValidationErrors.throwIfAny(List.of(ValidationError.at("ground", "subjects.destroy.fault.stopped")));
        }
        Set<UUID> owners = merges.keys(person.id());
        DestructionAct ordered = folder.act("subjects.destroy", changes -> {
            changes.handle().find(PersonTable.PERSON, person.id()).ifPresent(BlockedData::stopIfBlocked);
            Optional<DestructionAct> before = PersonTable.act(changes.handle(), person.number());
            if (before.isPresent()) {
                return before.get();
            }
            plan.numbers().forEach(number -> changes.put(PersonTable.USED_NUMBER, number));
            DestructionAct fresh = new DestructionAct(
                    UUID.randomUUID(), PersonTable.nextAct(changes.handle()), LocalDate.now(clock), person.number(), ground, act, List.copyOf(owners), plan.goes());
            changes.put(PersonTable.DESTROYED, fresh);
            return fresh;
        });
        folder.drafts().removeIf(content -> isNamed(person, content));
        folder.erase(owners, progress);
        return ordered;
    }

    // By her id it is found anyway; a new form may hold her name or her number alone.
    private static boolean isNamed(Person person, String content) {
        boolean named = Stream.of(person.surname(), person.given()).allMatch(name -> name != null && !name.isBlank() && content.contains(name));
        return named
                || (person.iin() != null && content.contains(person.iin()))
                || person.emails().stream().anyMatch(content::contains);
    }

    private static List<ValidationError> check(String ground, String act) {
        Optional<Ground> known = LawPack.current().destructionGrounds().stream().filter(each -> each.code().equals(ground)).findFirst();
        if (known.isEmpty()) {
            return List.of(ValidationError.at("ground", "text.fault.required"));
        }
        return known.get().actNeeded() ? ValidationError.ifBlank("act", act).toList() : List.of();
    }

    /** The acts, the latest first. */
    public List<DestructionAct> acts() {
        return folder.read(PersonTable::acts);
    }

    /** The acts with what became of them, the latest first. */
    public List<Ordered> ordered() {
        return acts().stream()
                .map(act -> new Ordered(act, isDone(act), folder.history(act.id()).stream().map(Change::actor).findFirst().orElseThrow()))
                .toList();
    }

    /** The acts whose destruction was interrupted. */
    public List<DestructionAct> unfinished() {
        return acts().stream().filter(act -> !isDone(act)).toList();
    }

    // An act that came from another register found nothing to destroy in this one.
    private boolean isDone(DestructionAct act) {
        return act.owners().stream().allMatch(owner -> folder.isErased(owner) || folder.history(owner).isEmpty());
    }

    /**
     * Completes a destruction that was interrupted.
     *
     * @throws Faults if the person's data were blocked since, which suspends their destruction; then nothing is changed
     */
    public void finish(DestructionAct act, Progress progress) {
        act.owners().forEach(owner -> folder.read(handle -> handle.find(PersonTable.PERSON, owner)).ifPresent(BlockedData::stopIfBlocked));
        folder.erase(Set.copyOf(act.owners()), progress);
    }
}
