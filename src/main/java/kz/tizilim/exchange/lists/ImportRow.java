package kz.tizilim.exchange.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tizilim.exchange.fields.RecordField;
import kz.tizilim.exchange.sheets.ListSource.Line;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.text.FormText;
import kz.tizilim.text.IdentityDigits;
import kz.tizilim.text.IdentityNumber;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;

/** One row of a list under the fields that its columns hold. What is wrong with a cell is noted at the cell. */
public final class ImportRow {
    /** Stands between a row and a field that no column holds. */
    public static final String BETWEEN = "!";

    private static final Map<String, Language> LANGUAGES = CellVocabulary.of(Language.class);

    private final Line line;
    private final List<String> meanings;
    private final List<ValidationError> faults;
    private final List<ValidationError> known;
    private final List<ValidationError> notes;
    private final boolean withLostZeros;
    private final int before;

    ImportRow(Line line, List<String> meanings, ListRows<?> rows, boolean withLostZeros) {
        this.line = line;
        this.meanings = meanings;
        this.faults = rows.faults();
        this.known = rows.known();
        this.notes = rows.notes();
        this.withLostZeros = withLostZeros;
        this.before = faults.size();
    }

    /** The number of the row as a spreadsheet counts it, from 1. */
    public int number() {
        return line.number();
    }

    /** What stands under a field; null for nothing. */
    public String text(String field) {
        return cell(field).map(cell -> FormText.of(cell.text())).orElse(null);
    }

    /** Whether a column holds this field. */
    public boolean holds(String field) {
        return meanings.contains(field);
    }

    /**
     * The IIN or BIN under a field, twelve digits; null for none, for a placeholder, of which the officer is told, and for what is no
     * such number, which is noted. A number whose zeros at the beginning are lost is whole again only where the officer said so.
     */
    public String identity(String field) {
        String digits = IdentityDigits.of(text(field));
        if (digits == null) {
            return null;
        } else if (IdentityDigits.isPlaceholder(digits)) {
            notes.add(ValidationError.at(address(field), "exchange.list.placeholder"));
            return null;
        }
        Optional<String> whole = withLostZeros ? IdentityDigits.withLostZeros(digits) : Optional.empty();
        whole.ifPresent(number -> notes.add(ValidationError.at(address(field), "exchange.list.zeros", number)));
        String number = whole.orElse(digits);
        IdentityNumber.faults(field, number).forEach(fault -> fault(field, fault.key(), fault.arguments().toArray()));
        return number;
    }

    /** The same words for every language: a list has one. */
    public LocalText words(String field) {
        String text = text(field);
        return text == null ? null : LocalText.same(text);
    }

    /** Several values in one cell stand under one another or after semicolons. */
    public List<String> parts(String field) {
        String text = text(field);
        return text == null ? List.of() : Stream.of(text.split("[;\n]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** The day under a field; null for none, and for what is no day, which is noted. */
    public LocalDate day(String field) {
        Optional<ListSource.Cell> cell = cell(field).filter(each -> !each.text().isEmpty());
        try {
            return cell.map(each -> LocalDate.parse(each.day())).orElse(null);
        } catch (DateTimeException e) {
            fault(field, "exchange.list.date");
            return null;
        }
    }

    /**
     * What stands under a described field, as its kind is read.
     *
     * @param codes the codes of dictionary words by their folded names
     */
    public Object value(RecordField<?, ?> field, Map<String, String> codes) {
        String name = field.name();
        return switch (field.kind()) {
            case TEXT -> text(name);
            case IDENTITY -> identity(name);
            case DAY -> day(name);
            case LINES -> parts(name);
            case WORDS -> words(name);
            case CODES -> many(name, codes);
            case LANGUAGE -> one(name, LANGUAGES);
        };
    }

    /** The whole number under a field, 0 or more; null for none, and for what is no number, which is noted. */
    public Long count(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        String digits = text.replaceAll("[\\s\\h]", "");
        if (digits.matches("\\d{1,18}")) {
            return Long.valueOf(digits);
        }
        fault(field, "exchange.fault.number");
        return null;
    }

    /** The one of several things that a cell names; null for none, and for what is not among them, which is noted. */
    public <E> E one(String field, Map<String, E> byName) {
        String said = text(field);
        return said == null ? null : named(field, said, byName);
    }

    /** All that a cell names, each once. */
    public <E> List<E> many(String field, Map<String, E> byName) {
        List<E> found = new ArrayList<>();
        for (String said : parts(field)) {
            E named = named(field, said, byName);
            if (named != null && !found.contains(named)) {
                found.add(named);
            }
        }
        return found;
    }

    private <E> E named(String field, String said, Map<String, E> byName) {
        E found = byName.get(Headings.folded(said));
        if (found == null) {
            fault(field, "exchange.list.unknown", said);
        }
        return found;
    }

    /** Notes that something is wrong with what stands under a field. */
    public void fault(String field, String key, Object... arguments) {
        faults.add(ValidationError.at(address(field), key, arguments));
    }

    /** Notes what a record's own rules found, each at the cell of its field; a cell of which something is noted already is passed over. */
    public void rules(List<ValidationError> found) {
        for (ValidationError fault : found) {
            String address = address(fault.field());
            if (faults.subList(before, faults.size()).stream().noneMatch(noted -> noted.field().equals(address))) {
                faults.add(new ValidationError(address, fault.key(), fault.arguments()));
            }
        }
    }

    /** Notes that the row is left out, and why. */
    public void leaveOut(String field, String key, Object... arguments) {
        known.add(ValidationError.at(address(field), key, arguments));
    }

    public boolean isSound() {
        return faults.size() == before;
    }

    void withoutHeading() {
        for (int i = meanings.size(); i < line.cells().size(); i++) {
            if (!line.cells().get(i).text().isEmpty()) {
                faults.add(ValidationError.at(ListSource.address(i, line.number()), "exchange.fault.no-heading"));
            }
        }
    }

    private Optional<ListSource.Cell> cell(String field) {
        int column = meanings.indexOf(field);
        return column < 0 || column >= line.cells().size() ? Optional.empty() : Optional.of(line.cells().get(column));
    }

    /** The cell of a field such as {@code emails[0]}; where no column holds it, the row and the field, as {@code 7!emails}. */
    private String address(String field) {
        String plain = field.replaceAll("\\[.*", "");
        int column = meanings.indexOf(plain);
        return column < 0 ? line.number() + BETWEEN + plain : ListSource.address(column, line.number());
    }
}
