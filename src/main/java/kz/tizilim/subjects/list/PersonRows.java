package kz.tizilim.subjects.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.activities.Term;
import kz.tizilim.exchange.FieldWords;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.exchange.sheets.ListSource.Cell;
import kz.tizilim.exchange.sheets.ListSource.Line;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRules;
import kz.tizilim.text.Fault;
import kz.tizilim.text.Language;
import kz.tizilim.text.PersonName;
import kz.tizilim.text.Written;

/**
 * The rows of a list as persons: those that can be kept, those whose IIN is known already, and every fault by its cell.
 *
 * @param fresh persons that the register does not have, not yet numbered
 * @param known rows whose IIN the register, or an earlier row, has already: they are left out
 * @param faults what must be put right first; the field is the address of the cell
 */
public record PersonRows(List<Person> fresh, List<Fault> known, List<Fault> faults) {
    private static final int MOST_FAULTS = 500;

    /**
     * Reads the rows.
     *
     * @param targets the meaning of each column
     * @param categories the words of the dictionary, by whose names in any language a category is known
     * @param iins the numbers that the register has
     */
    public static PersonRows of(ListSource source, List<Target> targets, List<Term> categories, Set<String> iins, LocalDate today) {
        PersonRows rows = new PersonRows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, Integer> seen = new HashMap<>();
        Map<String, String> codes = codes(categories);
        for (Line line : source.rows()) {
            if (rows.faults.size() >= MOST_FAULTS) {
                break;
            }
            rows.read(line, targets, codes, iins, seen, today);
        }
        return rows;
    }

    private void read(Line line, List<Target> targets, Map<String, String> codes, Set<String> iins, Map<String, Integer> seen, LocalDate today) {
        int before = faults.size();
        for (int i = targets.size(); i < line.cells().size(); i++) {
            if (!line.cells().get(i).text().isEmpty()) {
                faults.add(Fault.at(ListSource.address(i, line.number()), "exchange.fault.no-heading"));
            }
        }
        Person person = person(line, targets, codes);
        for (Fault fault : PersonRules.check(person, today)) {
            faults.add(new Fault(address(line, targets, fault.field()), fault.key(), fault.arguments()));
        }
        if (faults.size() > before) {
            return;
        }
        String iin = person.iin();
        if (iin != null && iins.contains(iin)) {
            known.add(Fault.at(address(line, targets, Target.IIN.field()), "subjects.list.known"));
        } else if (iin != null && seen.putIfAbsent(iin, line.number()) != null) {
            known.add(Fault.at(address(line, targets, Target.IIN.field()), "subjects.list.repeated", seen.get(iin)));
        } else {
            fresh.add(person);
        }
    }

    private Person person(Line line, List<Target> targets, Map<String, String> codes) {
        String full = text(line, targets, Target.FULL_NAME);
        PersonName name = full == null ? PersonName.of("", "") : PersonName.guess(full);
        String surname = text(line, targets, Target.SURNAME);
        String given = text(line, targets, Target.GIVEN);
        String patronymic = text(line, targets, Target.PATRONYMIC);
        return new Person(
                UUID.randomUUID(), 0,
                surname == null ? Written.of(name.surname()) : surname,
                given == null ? Written.of(name.given()) : given,
                patronymic == null ? Written.of(name.patronymic()) : patronymic,
                text(line, targets, Target.IIN), born(line, targets), parts(text(line, targets, Target.EMAILS)),
                parts(text(line, targets, Target.PHONES)), text(line, targets, Target.ADDRESS), language(line, targets),
                categories(line, targets, codes), null, null, null);
    }

    private static String text(Line line, List<Target> targets, Target target) {
        int column = targets.indexOf(target);
        return column < 0 || column >= line.cells().size() ? null : Written.of(line.cells().get(column).text());
    }

    private LocalDate born(Line line, List<Target> targets) {
        int column = targets.indexOf(Target.BORN);
        Cell cell = column < 0 || column >= line.cells().size() ? null : line.cells().get(column);
        if (cell == null || cell.text().isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(cell.day());
        } catch (DateTimeException e) {
            faults.add(Fault.at(ListSource.address(column, line.number()), "subjects.list.date"));
            return null;
        }
    }

    private Language language(Line line, List<Target> targets) {
        String said = text(line, targets, Target.LANGUAGE);
        if (said == null) {
            return null;
        }
        String start = said.toLowerCase(Locale.ROOT);
        for (Language language : Language.values()) {
            boolean named = Stream.of(Language.values()).anyMatch(in -> word(language, in).equalsIgnoreCase(said));
            if (named || language.code().equals(start)) {
                return language;
            }
        }
        faults.add(Fault.at(address(line, targets, Target.LANGUAGE.field()), "subjects.list.language"));
        return null;
    }

    private static String word(Language language, Language in) {
        return FieldWords.in(in).word(language.name());
    }

    private List<String> categories(Line line, List<Target> targets, Map<String, String> codes) {
        List<String> known = new ArrayList<>();
        for (String said : parts(text(line, targets, Target.CATEGORIES))) {
            String code = codes.get(Headings.folded(said));
            if (code == null) {
                faults.add(Fault.at(address(line, targets, Target.CATEGORIES.field()), "subjects.list.category", said));
            } else if (!known.contains(code)) {
                known.add(code);
            }
        }
        return known;
    }

    private static Map<String, String> codes(List<Term> categories) {
        Map<String, String> codes = new HashMap<>();
        for (Term term : categories) {
            codes.put(Headings.folded(term.code()), term.code());
            Stream.of(Language.values()).forEach(language -> codes.putIfAbsent(Headings.folded(term.name().in(language)), term.code()));
        }
        return codes;
    }

    /** Several values in one cell stand under one another or after semicolons. */
    private static List<String> parts(String text) {
        return text == null ? List.of() : Stream.of(text.split("[;\n]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** The cell of a field; the row alone where no column holds it. */
    private static String address(Line line, List<Target> targets, String field) {
        String plain = field.replaceAll("\\[.*", "");
        Set<String> wanted = new HashSet<>(Set.of(plain));
        if (plain.equals(Target.SURNAME.field())) {
            wanted.add(Target.FULL_NAME.field());
        }
        for (int i = 0; i < targets.size(); i++) {
            if (wanted.contains(targets.get(i).field())) {
                return ListSource.address(i, line.number());
            }
        }
        return Integer.toString(line.number());
    }
}
