package kz.tizilim.activities.words;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.Mark;
import kz.tizilim.activities.Term;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Written;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;

/** The small form in which the officer writes a word of her own: in three languages, and what the law sees in it. */
public final class OwnTerm {
    private OwnTerm() {}

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Asks for a new word of a dictionary. */
    public static void ask(Desk desk, Dictionary dictionary, Consumer<Term> written) {
        UUID id = UUID.randomUUID();
        ask(desk, new Term(id, dictionary, "own-" + id.toString().substring(0, 8), null, null, null), written);
    }

    /** Asks for the words of a term of the officer's own. */
    public static void ask(Desk desk, Term term, Consumer<Term> written) {
        Form form = Form.in(desk.wording());
        ObjectProperty<LocalText> name = new SimpleObjectProperty<>(term.name());
        ObjectProperty<List<Mark>> marks = new SimpleObjectProperty<>(term.marks());
        Field<LocalText> words = form.trilingual("activities.term.name", 1).required();
        words.value().bindBidirectional(name);
        if (term.dictionary() == Dictionary.DATA) {
            form.checks("activities.term.marks", List.of(Mark.values()), mark -> desk.say("activities.mark." + code(mark)))
                    .value()
                    .bindBidirectional(marks);
        }
        desk.dialogs().show(desk.say("activities.term.add"), form.node(), List.of(Buttons.primary(desk.wording(), "activities.term.keep", () -> {
            LocalText kept = Written.of(name.get());
            boolean whole = kept != null && kept.has(Language.KK) && kept.has(Language.RU);
            words.problem().set(whole ? "" : desk.say("activities.term.both"));
            if (whole) {
                desk.dialogs().close();
                written.accept(new Term(term.id(), term.dictionary(), term.code(), term.group(), kept, marks.get()));
            }
        })));
    }
}
