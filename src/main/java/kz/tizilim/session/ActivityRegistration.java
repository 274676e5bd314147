package kz.tizilim.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityImport;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.ActivityRules;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.activities.TermUse;
import kz.tizilim.exchange.RecordCheck;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.storage.Table;

/** Processing activities, the stores of their data, the dictionaries and the size of the staff. */
final class ActivityRegistration implements FeatureRegistration {
    @Override
    public List<Table<?>> tables() {
        return ActivityRegister.tables();
    }

    @Override
    public Map<String, RecordCheck> importChecks(LocalDate today) {
        return Map.of(
                "base", (read, all) -> ActivityRules.check((PersonalDataStore) read),
                "activity", (read, all) -> ActivityRules.check(
                        (Activity) read,
                        new Dictionaries(all.of(DictionaryTerm.class)),
                        all.of(PersonalDataStore.class).stream().map(PersonalDataStore::id).collect(Collectors.toSet())));
    }

    @Override
    public List<TermUse<?>> termUses() {
        return ActivityRegister.termUses();
    }

    @Override
    public List<ListKind<?>> listImports(RegisterSession session, Clock clock) {
        return List.of(new ActivityImport(session.activities()));
    }
}
