package kz.tizilim.operator.days;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.tizilim.law.calendar.CalendarDay;
import kz.tizilim.law.calendar.DayKind;
import kz.tizilim.law.sources.Confidence;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;

/** The small forms in which the officer writes a day of her own, or the date to which one has moved. */
final class DayForm {
    private DayForm() {}

    /** Asks for a day; the date may be given already. */
    static void add(UiContext context, LocalDate given, Consumer<CalendarDay> written) {
        Form form = Form.in(context.wording());
        Field<LocalDate> date = form.date("operator.day.date").required();
        Field<DayKind> kind = form.choice("operator.day.kind", List.of(DayKind.values()), each -> context.say("operator.day.kind." + each.code())).required();
        Field<LocalText> name = form.trilingual("operator.day.name", 1).required();
        Field<String> source = form.text("operator.day.source").help("operator.day.source.help");
        date.value().setValue(given);
        context.dialogs().show(context.say("operator.day.add"), form.node(), List.of(Buttons.primary(context.wording(), "operator.day.keep", () -> {
            LocalText words = FormText.of(name.value().getValue());
            date.problem().set(date.value().getValue() == null ? context.say("text.fault.required") : "");
            kind.problem().set(kind.value().getValue() == null ? context.say("text.fault.required") : "");
            name.problem().set(words == null ? context.say("text.fault.required") : "");
            if (date.value().getValue() != null && kind.value().getValue() != null && words != null) {
                context.dialogs().close();
                written.accept(day(date.value().getValue(), kind.value().getValue(), words, FormText.of(source.value().getValue())));
            }
        })));
    }

    /** Asks to which date a day has moved, and by what order. */
    static void move(UiContext context, CalendarDay day, BiConsumer<LocalDate, String> written) {
        Form form = Form.in(context.wording());
        Field<LocalDate> date = form.date("operator.day.to").required();
        Field<String> source = form.text("operator.day.source").help("operator.day.source.help");
        date.value().setValue(day.date());
        context.dialogs().show(context.say("operator.day.move.title", context.wording().in(day.name())), form.node(), List.of(Buttons.primary(context.wording(), "operator.day.move.keep", () -> {
            boolean moved = date.value().getValue() != null && !date.value().getValue().equals(day.date());
            date.problem().set(moved ? "" : context.say("operator.day.same"));
            if (moved) {
                context.dialogs().close();
                written.accept(date.value().getValue(), FormText.of(source.value().getValue()));
            }
        })));
    }

    // Only a day whose order the officer names counts as read in the act itself.
    private static CalendarDay day(LocalDate date, DayKind kind, LocalText name, String source) {
        return new CalendarDay(date, kind, name, source, source == null ? Confidence.M : Confidence.V);
    }
}
