package kz.tizilim.ui.form;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import kz.tizilim.exchange.fields.RecordField;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.UiContext;

/** Puts the described fields of a record on a form, each with the control of its kind and bound to what is written. */
public final class RecordForm<R extends Record> {
    private final UiContext context;
    private final Form form;
    private final NamedFields named;
    private final RecordDraft<R> draft;
    private final Function<RecordField<R, ?>, List<PickList.Choice<String>>> choices;

    /**
     * @param choices the words of the dictionary from which a field of codes is picked
     */
    public RecordForm(
            UiContext context, Form form, NamedFields named, RecordDraft<R> draft, Function<RecordField<R, ?>, List<PickList.Choice<String>>> choices) {
        this.context = context;
        this.form = form;
        this.named = named;
        this.draft = draft;
        this.choices = choices;
    }

    /** Puts fields side by side. */
    public void row(List<RecordField<R, ?>> row) {
        List<? extends Field<?>> made = row.stream().map(this::control).toList();
        if (made.size() > 1) {
            form.beside(made.toArray(Field<?>[]::new));
        }
    }

    @SuppressWarnings("unchecked") // the kind of a field says the type of its value
    private Field<?> control(RecordField<R, ?> field) {
        String key = field.label();
        return switch (field.kind()) {
            case TEXT, IDENTITY -> bound(form.text(key), (RecordField<R, String>) field);
            case DAY -> bound(form.date(key), (RecordField<R, LocalDate>) field);
            case LINES -> bound(form.lines(key, 2), (RecordField<R, List<String>>) field);
            case WORDS -> bound(form.trilingual(key, 1), (RecordField<R, LocalText>) field);
            case CODES -> bound(PickList.of(context, key, () -> choices.apply(field)).on(form), (RecordField<R, List<String>>) field);
            case LANGUAGE -> bound(
                    form.choice(key, List.of(Language.values()), language -> context.say("ui.language." + language.code())), (RecordField<R, Language>) field);
        };
    }

    private <T> Field<T> bound(Field<T> control, RecordField<R, T> field) {
        Property<T> written = draft.value(field);
        control.value().bindBidirectional(written);
        if (field.help() != null) {
            control.help(field.help());
        }
        return named.put(field.name(), control);
    }
}
