package kz.tizilim.activities;

import java.util.List;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** Activities, bases and the officer's own dictionary words in the database. */
final class ActivityTable {
    static final Table<Activity> ACTIVITY = Table.of("activity", Activity.class)
            .column("number", "int", Activity::number)
            .column("status", "varchar(20)", activity -> activity.status().name())
            .index("number")
            .words(activity -> all(activity.name()));
    static final Table<PersonalDataStore> BASE =
            Table.of("base", PersonalDataStore.class).column("name", "varchar(400)", base -> base.name().in(Language.KK)).words(base -> all(base.name()));
    static final Table<DictionaryTerm> TERM = Table.of("term", DictionaryTerm.class)
            .column("dictionary", "varchar(20)", term -> term.dictionary().name())
            .column("code", "varchar(80)", DictionaryTerm::code);

    static final Table<Headcount> HEADCOUNT = Table.of("headcount", Headcount.class);

    private ActivityTable() {}

    static List<Activity> search(Handle handle, String typed, int limit) {
        return handle.search(ACTIVITY, typed, "order by number", limit);
    }

    static List<PersonalDataStore> searchBases(Handle handle, String typed, int limit) {
        return handle.search(BASE, typed, "order by name", limit);
    }

    static List<Activity> activities(Handle handle) {
        return handle.select(ACTIVITY, "order by number");
    }

    static List<PersonalDataStore> bases(Handle handle) {
        return handle.select(BASE, "order by name");
    }

    static List<DictionaryTerm> ownTerms(Handle handle) {
        return handle.select(TERM, "order by code");
    }

    /** Records of any table whose image names a code; whether they mean this very word is for their room to say. */
    static <T extends RegisterRecord> List<T> naming(Handle handle, Table<T> table, String code) {
        return handle.select(table, "where locate(?, utf8tostring(image)) > 0", "\"" + code + "\"");
    }

    static int nextNumber(Handle handle) {
        return Math.toIntExact(handle.number("select coalesce(max(number), 0) + 1 from activity"));
    }

    private static List<String> all(LocalText text) {
        return List.of(text.in(Language.KK), text.in(Language.RU), text.in(Language.EN));
    }
}
