package kz.tizilim.activities.words;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.Mark;
import kz.tizilim.text.FormText;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;

/** The small form in which the officer writes a word of her own: in three languages, and what the law sees in it. */
public final class OwnTerm {
    private OwnTerm() {}

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Asks for a new word of a dictionary. */
    public static void ask(UiContext context, Dictionary dictionary, Consumer<DictionaryTerm> written) {
        UUID id = UUID.randomUUID();
        ask(context, new DictionaryTerm(id, dictionary, "own-" + id.toString().substring(0, 8), null, null, null), written);
    }

    /** Asks for the words of a term of the officer's own. */
    public static void ask(UiContext context, DictionaryTerm term, Consumer<DictionaryTerm> written) {
        Form form = Form.in(context.wording());
        ObjectProperty<LocalText> name = new SimpleObjectProperty<>(term.name());
        ObjectProperty<List<Mark>> marks = new SimpleObjectProperty<>(term.marks());
        Field<LocalText> words = form.trilingual("activities.term.name", 1).required();
        words.value().bindBidirectional(name);
        if (term.dictionary() == Dictionary.DATA) {
            form.checks("activities.term.marks", List.of(Mark.values()), mark -> context.say("activities.mark." + code(mark)))
                    .value()
                    .bindBidirectional(marks);
        }
        context.dialogs().show(context.say("activities.term.add"), form.node(), List.of(Buttons.primary(context.wording(), "activities.term.keep", () -> {
            LocalText kept = FormText.of(name.get());
            boolean whole = kept != null && kept.has(Language.KK) && kept.has(Language.RU);
            words.problem().set(whole ? "" : context.say("activities.term.both"));
            if (whole) {
                context.dialogs().close();
                written.accept(new DictionaryTerm(term.id(), term.dictionary(), term.code(), term.group(), kept, marks.get()));
            }
        })));
    }
}
