package kz.tizilim.exchange.sheets;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tizilim.storage.RegisterRecord;

/** Records by year and number where their kind is numbered, as people look for them; by id where it is not. */
final class RecordOrder {
    /** A record with what it is sorted by, so that its fields are asked once. */
    private record Placed(RegisterRecord record, int year, int number) {}

    private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::year)
            .thenComparingInt(Placed::number)
            .thenComparing(each -> each.record().id().toString());

    private RecordOrder() {}

    static List<? extends RegisterRecord> byNumber(List<? extends RegisterRecord> records) {
        if (records.isEmpty()) {
            return records;
        }
        Optional<Method> year = field(records.get(0).getClass(), "year");
        Optional<Method> number = field(records.get(0).getClass(), "number");
        Stream<Placed> placed = records.stream().map(each -> new Placed(each, value(year, each), value(number, each)));
        return placed.sorted(ORDER).map(Placed::record).toList();
    }

    private static Optional<Method> field(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(each -> each.getName().equals(name) && each.getType() == int.class)
                .map(each -> each.getAccessor())
                .findFirst();
    }

    private static int value(Optional<Method> field, RegisterRecord of) {
        try {
            return field.isEmpty() ? 0 : (int) field.get().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
