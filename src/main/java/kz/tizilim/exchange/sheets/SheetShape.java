package kz.tizilim.exchange.sheets;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tizilim.exchange.sheets.Leaf.Kind;

/**
 * A sheet, drawn from the type of a record: a column for each value, and a sheet of its own for each list of records or map within
 * it, whose rows name the record to which they belong.
 *
 * @param path the table's name, then the fields on the way to this sheet
 * @param levels the lists on the way from the table to this sheet; none for the table itself
 */
record SheetShape(List<String> path, List<SheetLevel> levels, List<Leaf> leaves, List<SheetShape> children) {

    static SheetShape of(String table, Class<?> record) {
        return row(List.of(table), List.of(), record);
    }

    String table() {
        return path.get(0);
    }

    /** The code by which the sheet is known in every language. */
    String code() {
        return String.join(".", path);
    }

    boolean isTable() {
        return levels.isEmpty();
    }

    /** The sheet of the cards' contents, cut into cells, under that of the stored files. */
    SheetShape withContents(String field) {
        SheetShape contents = new SheetShape(
                with(path, List.of(field)),
                List.of(new SheetLevel(List.of(field), false)),
                List.of(new Leaf(List.of(), String.class, Kind.TEXT)),
                List.of());
        return new SheetShape(path, levels, leaves, with(children, List.of(contents)));
    }

    /** This sheet and those below it. */
    Stream<SheetShape> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(SheetShape::all));
    }

    private static SheetShape row(List<String> path, List<SheetLevel> levels, Type type) {
        List<Leaf> leaves = new ArrayList<>();
        List<SheetShape> children = new ArrayList<>();
        if (type instanceof Class<?> plain && plain.isRecord()) {
            fields(plain, List.of(), new SheetShape(path, levels, leaves, children));
        } else {
            leaves.add(leaf(List.of(), type));
        }
        return new SheetShape(path, levels, List.copyOf(leaves), List.copyOf(children));
    }

    private static void fields(Class<?> record, List<String> before, SheetShape into) {
        for (RecordComponent component : record.getRecordComponents()) {
            List<String> at = with(before, List.of(component.getName()));
            Type type = component.getGenericType();
            if (type instanceof Class<?> plain && plain.isRecord()) {
                fields(plain, at, into);
            } else if (isWithinItself(record, component, into)) {
                // A record that holds others of its own kind has one such level: a decision holds those on the other matters.
                continue;
            } else if (type instanceof ParameterizedType generic && isSheet(generic)) {
                boolean isMap = generic.getRawType() == Map.class;
                into.children.add(row(
                        with(into.path, at),
                        with(into.levels, List.of(new SheetLevel(at, isMap))),
                        generic.getActualTypeArguments()[isMap ? 1 : 0]));
            } else {
                into.leaves.add(leaf(at, type));
            }
        }
    }

    private static boolean isWithinItself(Class<?> record, RecordComponent component, SheetShape into) {
        return component.getGenericType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] == record
                && into.path.get(into.path.size() - 1).equals(component.getName());
    }

    private static boolean isSheet(ParameterizedType type) {
        return type.getRawType() == Map.class
                || (isCollection(type) && type.getActualTypeArguments()[0] instanceof Class<?> element && element.isRecord());
    }

    private static Leaf leaf(List<String> path, Type type) {
        return new Leaf(path, type, kind(type));
    }

    private static Kind kind(Type type) {
        if (type instanceof ParameterizedType generic) {
            boolean simple = isCollection(generic) && generic.getActualTypeArguments()[0] instanceof Class<?> element && element != Object.class;
            return simple ? Kind.LINES : Kind.ANY;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == LocalDate.class) {
            return Kind.DATE;
        } else if (plain == boolean.class || plain == Boolean.class) {
            return Kind.TRUTH;
        } else if (isNumber(plain)) {
            return Kind.NUMBER;
        } else if (plain.isEnum()) {
            return Kind.WORD;
        }
        return plain == Object.class ? Kind.ANY : Kind.TEXT;
    }

    static boolean isNumber(Class<?> type) {
        return type == int.class || type == long.class || type == double.class || Number.class.isAssignableFrom(type);
    }

    private static boolean isCollection(ParameterizedType type) {
        return type.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw);
    }

    private static <E> List<E> with(List<E> before, List<E> more) {
        List<E> all = new ArrayList<>(before);
        all.addAll(more);
        return List.copyOf(all);
    }
}
