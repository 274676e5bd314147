package kz.tizilim.requests.work;

import java.util.function.UnaryOperator;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.requests.Decision;

/** One datum that is changed, while it is written. */
public final class CorrectionRow {
    private final StringProperty term = new SimpleStringProperty();
    private final StringProperty before = new SimpleStringProperty("");
    private final StringProperty after = new SimpleStringProperty("");

    /** @param known the value on the person's card of the datum with this code, filled in as the old one; empty for none */
    CorrectionRow(UnaryOperator<String> known) {
        term.addListener((property, old, now) -> {
            if (before.get().isBlank() && now != null) {
                before.set(known.apply(now));
            }
        });
    }

    static CorrectionRow of(Decision.Correction known) {
        CorrectionRow row = new CorrectionRow(code -> "");
        row.term.set(known.term());
        row.before.set(known.before() == null ? "" : known.before());
        row.after.set(known.after());
        return row;
    }

    boolean isWritten() {
        return term.get() != null && !after.get().isBlank();
    }

    Decision.Correction correction() {
        return new Decision.Correction(term.get(), before.get().isBlank() ? null : before.get().strip(), after.get().strip());
    }

    Observable[] parts() {
        return new Observable[] {term, before, after};
    }

    /** The code of the datum in the dictionary. */
    public StringProperty term() {
        return term;
    }

    public StringProperty before() {
        return before;
    }

    public StringProperty after() {
        return after;
    }
}
