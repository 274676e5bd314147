package kz.tizilim.subjects;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Json;
import kz.tizilim.text.Folding;

/** Finds cards that may be of one person, and makes one of two. */
public final class PersonMerges {
    private static final int LOOKED_AT = 30;

    /** Why two cards may be of one person. */
    public enum Sign {
        IIN,
        PHONE,
        EMAIL,
        NAME_AND_BIRTH
    }

    /** Another card that may be of the same person, and the strongest sign of it. */
    public record Duplicate(Person person, Sign sign) {}

    private final RegisterFolder folder;
    private final List<PersonReferences> belongings;

    public PersonMerges(RegisterFolder folder, List<PersonReferences> belongings) {
        this.folder = folder;
        this.belongings = List.copyOf(belongings);
    }

    /** Cards with the same IIN, telephone, e-mail, or folded name and day of birth; the surest first. */
    public List<Duplicate> duplicates(Person person) {
        return folder.read(handle -> {
            Map<UUID, Duplicate> found = new LinkedHashMap<>();
            if (person.iin() != null) {
                PersonTable.withIin(handle, person.iin()).forEach(other -> add(found, person, other, Sign.IIN));
            }
            person.phones().forEach(phone -> looked(handle, phone)
                    .filter(other -> other.phones().stream().anyMatch(each -> digits(each).equals(digits(phone))))
                    .forEach(other -> add(found, person, other, Sign.PHONE)));
            person.emails().forEach(email -> looked(handle, email)
                    .filter(other -> other.emails().stream().anyMatch(email::equalsIgnoreCase))
                    .forEach(other -> add(found, person, other, Sign.EMAIL)));
            if (person.born() != null) {
                looked(handle, person.fullName())
                        .filter(other -> person.born().equals(other.born()) && Folding.fold(other.fullName()).equals(Folding.fold(person.fullName())))
                        .forEach(other -> add(found, person, other, Sign.NAME_AND_BIRTH));
            }
            return List.copyOf(found.values());
        });
    }

    private static Stream<Person> looked(Handle handle, String typed) {
        return PersonTable.search(handle, typed, LOOKED_AT).stream();
    }

    private static void add(Map<UUID, Duplicate> found, Person person, Person other, Sign sign) {
        if (!other.id().equals(person.id())) {
            found.putIfAbsent(other.id(), new Duplicate(other, sign));
        }
    }

    // Eight and seven at the beginning of a number are the same country.
    private static String digits(String phone) {
        String all = phone.replaceAll("\\D", "");
        return all.length() == 11 && (all.startsWith("8") || all.startsWith("7")) ? all.substring(1) : all;
    }

    /** The card that two would become: what the kept one says, and from the other what it does not say. */
    public static Person together(Person kept, Person gone) {
        Person together = PersonFields.ALL.together(kept, gone);
        return kept.representative() == null ? together.with(Collections.singletonMap("representative", gone.representative())) : together;
    }

    /** How many records of other rooms would move. */
    public int moving(Person gone) {
        return folder.read(handle -> ids(handle, gone.id()).size());
    }

    /** Makes one card of two, as one entry: what is kept of the one that goes is kept of the other from now on. */
    public PersonMerge merge(Person kept, Person gone) {
        return folder.act("subjects.merge", changes -> {
            BlockedData.stop(changes.handle(), kept.id());
            BlockedData.stop(changes.handle(), gone.id());
            Person before = changes.handle().find(PersonTable.PERSON, kept.id()).orElseThrow();
            Person other = changes.handle().find(PersonTable.PERSON, gone.id()).orElseThrow();
            List<UUID> moved = ids(changes.handle(), gone.id());
            belongings.forEach(room -> room.move(changes, moved, kept.id()));
            changes.put(PersonTable.PERSON, together(before, other));
            changes.remove(PersonTable.PERSON, gone.id());
            // The card that went may come back, and papers name it by its number.
            UsedNumbers.keep(changes, PersonTable.PERSON.name(), other.number());
            PersonMerge merge = new PersonMerge(
                    UUID.randomUUID(), kept.id(), json(before), json(other), moved.stream().map(UUID::toString).toList());
            changes.put(PersonTable.MERGE, merge);
            return merge;
        });
    }

    /** Whose keys seal what is known of a person: her own, and those of all cards that became hers. All of them go when she is destroyed. */
    public Set<UUID> keys(UUID person) {
        return folder.read(handle -> {
            Set<UUID> keys = new LinkedHashSet<>();
            Deque<UUID> open = new ArrayDeque<>(List.of(person));
            while (!open.isEmpty()) {
                UUID next = open.remove();
                if (keys.add(next)) {
                    PersonTable.merges(handle, next).forEach(merge -> open.add(person(merge.gone()).id()));
                }
            }
            return keys;
        });
    }

    /** The merges of which a card was made, the latest last. */
    public List<PersonMerge> of(UUID kept) {
        return folder.read(handle -> PersonTable.merges(handle, kept));
    }

    /** Parts the cards again: the one that went is back with all that came from it; what was written since stays with the other. */
    public Person undo(PersonMerge merge) {
        Person before = person(merge.before());
        Person gone = person(merge.gone());
        return folder.act("subjects.undo-merge", changes -> {
            BlockedData.stop(changes.handle(), merge.kept());
            Person now = changes.handle().find(PersonTable.PERSON, merge.kept()).orElseThrow();
            changes.put(PersonTable.PERSON, gone);
            List<UUID> back = merge.moved().stream().map(UUID::fromString).toList();
            belongings.forEach(room -> room.move(changes, back, gone.id()));
            if (now.equals(together(before, gone))) {
                changes.put(PersonTable.PERSON, before);
            }
            changes.remove(PersonTable.MERGE, merge.id());
            return gone;
        });
    }

    private List<UUID> ids(Handle handle, UUID person) {
        List<UUID> ids = new ArrayList<>();
        belongings.forEach(room -> ids.addAll(room.idsOf(handle, person)));
        return ids;
    }

    private static String json(Person person) {
        return new String(Json.write(person), StandardCharsets.UTF_8);
    }

    private static Person person(String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), Person.class);
    }
}
