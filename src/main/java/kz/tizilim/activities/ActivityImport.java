package kz.tizilim.activities;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.exchange.lists.CellVocabulary;
import kz.tizilim.exchange.lists.Headings;
import kz.tizilim.exchange.lists.ImportRow;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** Activities from a list, as drafts; those whose name the register has already, or an earlier row, are left out. */
public final class ActivityImport implements ListKind<Activity> {
    private final ActivityRegister register;

    public ActivityImport(ActivityRegister register) {
        this.register = register;
    }

    @Override
    public String table() {
        return "activity";
    }

    @Override
    public List<String> fields() {
        return List.of("name", "role", "answerable", "purposes", "basis", "data", "subjects", "sources", "methods", "measures", "people", "reviewOn", "otherMeasures");
    }

    @Override
    public RowReader<Activity> reader() {
        Set<String> known = new HashSet<>();
        register.all().forEach(each -> Stream.of(Language.values()).forEach(language -> known.add(Headings.folded(each.name().in(language)))));
        Dictionaries dictionaries = register.dictionaries();
        CellVocabulary<String> bases = new CellVocabulary<>();
        LawPack.current().bases().forEach(basis -> bases.put(basis.code(), basis.code()).put(basis.code(), basis.words()));
        Map<String, Role> roles = CellVocabulary.of(Role.class);
        return row -> {
            Activity read = activity(row, dictionaries, row.one("basis", bases.byName()), row.one("role", roles));
            row.rules(ActivityRules.check(read, dictionaries, Set.of()));
            if (row.isSound() && !known.add(Headings.folded(read.name().in(Language.KK)))) {
                row.leaveOut("name", "activities.list.known");
                return Optional.empty();
            }
            return Optional.of(read);
        };
    }

    @Override
    public UUID keep(List<Activity> activities, IntConsumer done) {
        return register.keepAll(activities, done);
    }

    @Override
    public RecordHistory history() {
        return register.history();
    }

    private static Activity activity(ImportRow row, Dictionaries dictionaries, String basis, Role role) {
        List<Purpose> purposes = row.parts("purposes").stream().map(purpose -> new Purpose(LocalText.same(purpose), basis, null)).toList();
        List<DataItem> data = many(row, dictionaries, "data", Dictionary.DATA).stream().map(code -> new DataItem(code, null, null)).toList();
        return new Activity(
                UUID.randomUUID(), 0, row.words("name"), ActivityStatus.DRAFT, role, row.words("answerable"), row.day("reviewOn"), purposes, data,
                many(row, dictionaries, "subjects", Dictionary.SUBJECTS), many(row, dictionaries, "sources", Dictionary.SOURCES),
                many(row, dictionaries, "methods", Dictionary.METHODS), null, null, null, null, many(row, dictionaries, "measures", Dictionary.MEASURES),
                false, false, false, null, row.count("people"), row.words("otherMeasures"));
    }

    private static List<String> many(ImportRow row, Dictionaries dictionaries, String field, Dictionary dictionary) {
        return row.many(field, dictionaries.byName(dictionary));
    }
}
