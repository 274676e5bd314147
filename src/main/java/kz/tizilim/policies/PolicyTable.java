package kz.tizilim.policies;

import java.util.List;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Table;

/** The officer's changes of clauses, and the editions of papers, in the database. */
final class PolicyTable {
    static final Table<ClauseEdit> EDIT = Table.of("clause_edit", ClauseEdit.class).column("kind", "varchar(30)", edit -> edit.kind().name());

    static final Table<Edition> EDITION = Table.of("policy_edition", Edition.class)
            .column("kind", "varchar(30)", edition -> edition.kind().name())
            .column("number", "int", Edition::number)
            .index("kind, number");

    private PolicyTable() {}

    static List<ClauseEdit> edits(Handle handle) {
        return handle.all(EDIT);
    }

    static List<ClauseEdit> edits(Handle handle, PolicyKind kind) {
        return handle.select(EDIT, "where kind = ? order by id", kind);
    }

    /** The newest first. */
    static List<Edition> editions(Handle handle, PolicyKind kind) {
        return handle.select(EDITION, "where kind = ? order by number desc", kind);
    }

    static List<Edition> editions(Handle handle) {
        return handle.select(EDITION, "order by kind, number desc");
    }
}
