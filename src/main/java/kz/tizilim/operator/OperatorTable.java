package kz.tizilim.operator;

import java.util.Optional;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Table;

/** The one row of the company. */
final class OperatorTable {
    static final Table<Operator> OPERATOR = Table.of("operator", Operator.class);

    private OperatorTable() {}

    static Optional<Operator> read(Handle handle) {
        return handle.find(OPERATOR, Operator.ID);
    }
}
