package kz.tizilim.exchange.fields;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of one kind of record, in the groups and rows in which its card and its form show them. */
public final class RecordFields<R extends Record> {
    /**
     * Fields under one heading.
     *
     * @param heading the message key of the heading on the form; null for none
     * @param rows fields that stand side by side
     */
    public record Group<R>(String heading, List<List<RecordField<R, ?>>> rows) {
        public Group {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    private final RecordComponent[] components;
    private final Constructor<R> constructor;
    private final List<Group<R>> groups;
    private final List<RecordField<R, ?>> all;

    private RecordFields(Class<R> type, List<Group<R>> groups) {
        this.groups = List.copyOf(groups);
        all = groups.stream().flatMap(group -> group.rows().stream()).flatMap(List::stream).toList();
        components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        all.forEach(field -> require(field.name()));
    }

    /**
     * The fields of a type of record.
     *
     * @throws IllegalArgumentException if the record has no component of a field's name
     */
    public static <R extends Record> RecordFields<R> of(Class<R> type, List<Group<R>> groups) {
        return new RecordFields<>(type, groups);
    }

    public List<RecordField<R, ?>> all() {
        return all;
    }

    public List<Group<R>> groups() {
        return groups;
    }

    /** Those that a list of the records shows, in its order. */
    public List<RecordField<R, ?>> listed() {
        return all.stream().filter(field -> field.share() > 0).toList();
    }

    public Stream<RecordField<R, ?>> searched() {
        return all.stream().filter(RecordField::isSearched);
    }

    public Stream<RecordField<R, ?>> imported() {
        return all.stream().filter(RecordField::isImported);
    }

    /**
     * The same record with other values of some components, whether these are described or not.
     *
     * @param values by the names of the components
     */
    public R with(R record, Map<String, ?> values) {
        Set<String> unknown = new HashSet<>(values.keySet());
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            arguments[i] = unknown.remove(name) ? values.get(name) : read(components[i], record);
        }
        unknown.forEach(this::require);
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One record of two of the same thing: what is kept stays, and what it does not say is taken from the other. */
    public R together(R kept, R gone) {
        Map<String, Object> values = new HashMap<>();
        all.forEach(field -> values.put(field.name(), field.together(kept, gone)));
        return with(kept, values);
    }

    private void require(String name) {
        if (Arrays.stream(components).noneMatch(each -> each.getName().equals(name))) {
            throw new IllegalArgumentException("No component " + name + " of " + constructor.getDeclaringClass().getSimpleName());
        }
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
