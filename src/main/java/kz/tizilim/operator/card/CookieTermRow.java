package kz.tizilim.operator.card;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.operator.CookieTerm;

/** How long a kind of cookies lives, while it is being written. */
public record CookieTermRow(ObjectProperty<CookieTerm.Kind> kind, ObjectProperty<List<String>> endings) {
    static CookieTermRow of(CookieTerm term) {
        return new CookieTermRow(new SimpleObjectProperty<>(term.kind()), new SimpleObjectProperty<>(term.endings()));
    }

    static CookieTermRow fresh() {
        return of(new CookieTerm(CookieTerm.Kind.SESSION, null));
    }

    CookieTerm term() {
        return new CookieTerm(kind.get(), endings.get());
    }
}
