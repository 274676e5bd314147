package kz.tizilim.subjects.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tizilim.exchange.lists.Headings;
import kz.tizilim.exchange.lists.ImportRow;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.IdentityNumber;

/** The persons whom the rows of a list name, by their IIN or, where the register has only one of that name, by their name. */
public final class NamedPersons {
    public static final String IIN = "iin";
    public static final String NAME = "person";

    private static final int LOOKED_AT = 50;

    private final PersonRegister register;
    private final Map<String, List<Person>> known = new HashMap<>();

    public NamedPersons(PersonRegister register) {
        this.register = register;
    }

    /** The person of a row; null, with the fault noted, where nobody or more than one is named so, or her data are blocked. */
    public Person of(ImportRow row) {
        String iin = row.identity(IIN);
        String name = row.text(NAME);
        if (iin == null && name == null) {
            row.fault(row.holds(IIN) ? IIN : NAME, "text.fault.required");
            return null;
        } else if (iin != null && !IdentityNumber.check(iin).valid()) {
            return null;
        }
        String field = iin == null ? NAME : IIN;
        List<Person> found = known.computeIfAbsent(iin == null ? name : iin, said -> iin == null ? named(said) : register.withIin(said));
        if (found.size() != 1) {
            row.fault(field, found.isEmpty() ? "subjects.list.nobody" : "subjects.list.several");
            return null;
        }
        Person person = found.get(0);
        if (person.isBlocked()) {
            row.fault(field, "subjects.fault.blocked", DateFormatter.figures(person.blocked().since()));
            return null;
        }
        return person;
    }

    private List<Person> named(String name) {
        String folded = Headings.folded(name);
        return register.search(name, LOOKED_AT).stream().filter(person -> Headings.folded(person.fullName()).equals(folded)).toList();
    }
}
