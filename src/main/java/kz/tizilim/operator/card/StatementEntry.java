package kz.tizilim.operator.card;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.operator.Statement;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;

/** What the policy says on a matter, while it is being written. An answer without words is none. */
public record StatementEntry(ObjectProperty<LocalText> words, ObjectProperty<Statement.Stance> stance) {
    static StatementEntry of(Statement statement) {
        return statement == null
                ? new StatementEntry(new SimpleObjectProperty<>(), new SimpleObjectProperty<>())
                : new StatementEntry(new SimpleObjectProperty<>(statement.words()), new SimpleObjectProperty<>(statement.stance()));
    }

    Statement statement() {
        return Statement.of(FormText.of(words.get()), stance.get());
    }
}
