package kz.tizilim.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.storage.Table;

/** When each table was last changed since the register was opened, counted in changes, and which records the latest of them were. */
final class ChangeTracker {
    /** Read one by one, more records than this take as long as a narrow index of a hundred thousand read whole. */
    static final int REMEMBERED = 1_000;

    private final Deque<Step> latest = new ArrayDeque<>();
    private final Map<String, Long> changed = new HashMap<>();
    private final Map<String, Long> forgotten = new HashMap<>();
    private long now;
    private long erased;
    private int remembered;

    /** One change: the tables by the ids of their records. */
    private record Step(long number, Map<UUID, String> records) {}

    /** Notes what an action changed: the tables by the ids of their records. */
    synchronized void change(Map<UUID, String> records) {
        if (records.isEmpty()) {
            return;
        }
        now++;
        latest.add(new Step(now, Map.copyOf(records)));
        remembered += records.size();
        records.values().forEach(table -> changed.put(table, now));
        while (remembered > REMEMBERED) {
            Step eldest = latest.remove();
            remembered -= eldest.records().size();
            eldest.records().values().forEach(table -> forgotten.put(table, eldest.number()));
        }
    }

    /** Notes that records went, of whatever table. */
    synchronized void erase() {
        erased = ++now;
        latest.clear();
        remembered = 0;
    }

    /** How many changes there were of all tables. */
    synchronized long now() {
        return now;
    }

    /** Which change was the last of a table. */
    synchronized long of(Table<?> table) {
        return Math.max(erased, changed.getOrDefault(table.name(), 0L));
    }

    /** The records of a table that changed after so many changes of all tables; empty where they are not remembered. */
    synchronized Optional<Set<UUID>> since(Table<?> table, long version) {
        if (version < Math.max(erased, forgotten.getOrDefault(table.name(), 0L))) {
            return Optional.empty();
        }
        Set<UUID> records = new HashSet<>();
        latest.stream()
                .filter(step -> step.number() > version)
                .forEach(step -> step.records().forEach((id, name) -> {
                    if (name.equals(table.name())) {
                        records.add(id);
                    }
                }));
        return Optional.of(records);
    }
}
