package kz.tizilim.exchange.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;

/**
 * One field of a kind of record. Card, form, prints, lists, search and merging ask it; the register's file and the history know every
 * component of a record by themselves.
 *
 * <pre>{@code
 * RecordField.words("position", Person::position).searched().listed(12)
 * }</pre>
 *
 * @param <T> {@code String}, {@code LocalDate}, {@code LocalText}, {@code Language} or a list of texts, as its kind says
 */
public final class RecordField<R, T> {
    private final String name;
    private final FieldKind kind;
    private final Function<R, T> value;
    private String label;
    private String help;
    private BiFunction<String, Language, String> mask;
    private boolean searched;
    private boolean inTitle;
    private boolean imported = true;
    private int share;

    private RecordField(String name, FieldKind kind, Function<R, T> value) {
        this.name = name;
        this.kind = kind;
        this.value = value;
        label = "exchange.field." + name;
    }

    public static <R> RecordField<R, String> text(String name, Function<R, String> value) {
        return new RecordField<>(name, FieldKind.TEXT, value);
    }

    public static <R> RecordField<R, String> identity(String name, Function<R, String> value) {
        return new RecordField<>(name, FieldKind.IDENTITY, value);
    }

    public static <R> RecordField<R, LocalDate> day(String name, Function<R, LocalDate> value) {
        return new RecordField<>(name, FieldKind.DAY, value);
    }

    public static <R> RecordField<R, List<String>> lines(String name, Function<R, List<String>> value) {
        return new RecordField<>(name, FieldKind.LINES, value);
    }

    public static <R> RecordField<R, LocalText> words(String name, Function<R, LocalText> value) {
        return new RecordField<>(name, FieldKind.WORDS, value);
    }

    public static <R> RecordField<R, List<String>> codes(String name, Function<R, List<String>> value) {
        return new RecordField<>(name, FieldKind.CODES, value);
    }

    public static <R> RecordField<R, Language> language(String name, Function<R, Language> value) {
        return new RecordField<>(name, FieldKind.LANGUAGE, value);
    }

    /** Another message than the one by which tables and the history call the field. */
    public RecordField<R, T> called(String key) {
        label = key;
        return this;
    }

    /** The message that stands under the field on a form. */
    public RecordField<R, T> help(String key) {
        help = key;
        return this;
    }

    /** What is shown in place of its words until the officer asks to see them, in the language of the asker. */
    public RecordField<R, T> masked(BiFunction<String, Language, String> shown) {
        mask = shown;
        return this;
    }

    /** The record is found by its words. */
    public RecordField<R, T> searched() {
        searched = true;
        return this;
    }

    /** A part of the record's title, which cards and lists show as a whole. */
    public RecordField<R, T> inTitle() {
        inTitle = true;
        return this;
    }

    /** Lists of other programs have no such column. */
    public RecordField<R, T> notImported() {
        imported = false;
        return this;
    }

    /**
     * A column of the list that leaves the register.
     *
     * @param ofLine its share of a printed line; shares stand to each other as widths do
     */
    public RecordField<R, T> listed(int ofLine) {
        share = ofLine;
        return this;
    }

    public String name() {
        return name;
    }

    public FieldKind kind() {
        return kind;
    }

    public T of(R record) {
        return value.apply(record);
    }

    /** The message key of its name. */
    public String label() {
        return label;
    }

    /** The message key of its help; null for none. */
    public String help() {
        return help;
    }

    public boolean isSearched() {
        return searched;
    }

    public boolean isInTitle() {
        return inTitle;
    }

    public boolean isImported() {
        return imported;
    }

    /** Its share of a line of the list; 0 where the list has no such column. */
    public int share() {
        return share;
    }

    public boolean isMasked() {
        return mask != null;
    }

    /**
     * What the field says, each value by itself; empty where it says nothing.
     *
     * @param names the name of a dictionary word by its code
     * @param inFull whether what is masked is shown all the same
     */
    public List<String> said(R record, Language language, UnaryOperator<String> names, boolean inFull) {
        Object found = of(record);
        Stream<String> words = found instanceof LocalDate day
                ? Stream.of(DateFormatter.figures(day))
                : found instanceof Language spoken
                        ? Stream.of(Messages.of(language).say("ui.language." + spoken.code()))
                        : found instanceof LocalText text ? Stream.of(text.in(language)) : plain(found).map(kind == FieldKind.CODES ? names : UnaryOperator.identity());
        return words.filter(each -> !each.isBlank()).map(each -> inFull ? each : shown(each, language)).toList();
    }

    /** What is shown of its words until the officer asks to see them. */
    public String shown(String words, Language language) {
        return mask == null ? words : mask.apply(words, language);
    }

    /** The texts by which the record is found; those in every language. */
    public List<String> texts(R record) {
        Object found = of(record);
        Stream<String> all = found instanceof LocalText text ? Stream.of(text.kk(), text.ru(), text.en()).filter(Objects::nonNull).distinct() : plain(found);
        return all.filter(each -> !each.isBlank()).toList();
    }

    private static Stream<String> plain(Object value) {
        return value instanceof String text ? Stream.of(text) : value instanceof List<?> all ? all.stream().map(String::valueOf) : Stream.empty();
    }

    /** What one of two records would say that becomes the other: lists are put together, else the first that says something. */
    Object together(R kept, R gone) {
        T first = of(kept);
        return first instanceof List<?> all && of(gone) instanceof List<?> more
                ? Stream.concat(all.stream(), more.stream()).distinct().toList()
                : first == null ? of(gone) : first;
    }
}
