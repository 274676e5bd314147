package kz.tizilim.activities;

import java.util.List;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Stored;
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
    static final Table<Base> BASE =
            Table.of("base", Base.class).column("name", "varchar(400)", base -> base.name().in(Language.KK)).words(base -> all(base.name()));
    static final Table<Term> TERM = Table.of("term", Term.class)
            .column("dictionary", "varchar(20)", term -> term.dictionary().name())
            .column("code", "varchar(80)", Term::code);

    static final Table<Headcount> HEADCOUNT = Table.of("headcount", Headcount.class);

    private ActivityTable() {}

    static List<Activity> search(Handle handle, String typed, int limit) {
        return handle.search(ACTIVITY, typed, "order by number", limit);
    }

    static List<Base> searchBases(Handle handle, String typed, int limit) {
        return handle.search(BASE, typed, "order by name", limit);
    }

    static List<Activity> activities(Handle handle) {
        return handle.select(ACTIVITY, "order by number");
    }

    static List<Base> bases(Handle handle) {
        return handle.select(BASE, "order by name");
    }

    static List<Term> ownTerms(Handle handle) {
        return handle.select(TERM, "order by code");
    }

    /** Records of any table whose image names a code; whether they mean this very word is for their room to say. */
    static <T extends Stored> List<T> naming(Handle handle, Table<T> table, String code) {
        return handle.select(table, "where locate(?, utf8tostring(image)) > 0", "\"" + code + "\"");
    }

    static int nextNumber(Handle handle) {
        return Math.toIntExact(handle.number("select coalesce(max(number), 0) + 1 from activity"));
    }

    private static List<String> all(LocalText text) {
        return List.of(text.in(Language.KK), text.in(Language.RU), text.in(Language.EN));
    }
}
