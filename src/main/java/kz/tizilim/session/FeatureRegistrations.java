package kz.tizilim.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.tizilim.activities.TermUse;
import kz.tizilim.exchange.RecordCheck;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.PersonReferences;

/** The rooms that make up a register, written down by hand in the order in which they may use each other. */
public final class FeatureRegistrations {
    public static final List<FeatureRegistration> ALL = List.of(
            new OperatorRegistration(), new ActivityRegistration(), new PersonRegistration(), new TransferRegistration(),
            new LetterRegistration(), new ConsentRegistration(), new RequestRegistration(), new PolicyRegistration(), new AttachmentRegistration());

    private FeatureRegistrations() {}

    static List<Table<?>> tables() {
        return of(FeatureRegistration::tables);
    }

    /**
     * Every room's rules for the records of a file, by table.
     *
     * @throws IllegalStateException if two rooms check one table: a defect
     */
    public static Map<String, RecordCheck> importChecks(LocalDate today) {
        Map<String, RecordCheck> all = new HashMap<>();
        ALL.forEach(room -> room.importChecks(today).forEach((table, check) -> {
            if (all.put(table, check) != null) {
                throw new IllegalStateException("Two rooms check the records of " + table);
            }
        }));
        return Map.copyOf(all);
    }

    static List<TermUse<?>> termUses() {
        return of(FeatureRegistration::termUses);
    }

    static List<PersonReferences> personReferences(RegisterSession session) {
        return ALL.stream()
                .sorted(Comparator.comparingInt(FeatureRegistration::placeOnPersonCard))
                .flatMap(room -> room.personReferences(session).stream())
                .toList();
    }

    /** What can be taken from a list, of all rooms; of one table there is one kind. */
    public static List<ListKind<?>> listImports(RegisterSession session, Clock clock) {
        return of(room -> room.listImports(session, clock));
    }

    private static <T> List<T> of(Function<FeatureRegistration, List<T>> part) {
        return ALL.stream().map(part).flatMap(List::stream).toList();
    }
}
