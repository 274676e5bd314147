package kz.tizilim.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tizilim.activities.TermUse;
import kz.tizilim.exchange.RecordCheck;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.subjects.PersonRules;
import kz.tizilim.subjects.list.PersonImport;

/** Persons, their merged cards, the acts by which their data were destroyed. */
final class PersonRegistration implements FeatureRegistration {
    @Override
    public List<Table<?>> tables() {
        return PersonRegister.tables();
    }

    @Override
    public Map<String, RecordCheck> importChecks(LocalDate today) {
        return Map.of("person", (read, all) -> PersonRules.check((Person) read, today));
    }

    @Override
    public List<TermUse<?>> termUses() {
        return PersonRegister.termUses();
    }

    @Override
    public List<ListKind<?>> listImports(RegisterSession session, Clock clock) {
        return List.of(new PersonImport(session.persons(), session.activities()::dictionaries, clock));
    }
}
