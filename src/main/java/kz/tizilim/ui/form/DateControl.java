package kz.tizilim.ui.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import kz.tizilim.ui.Wording;

/** A day written by hand in any usual way, or picked. What was typed is taken when the field is left, not only at Enter. */
final class DateControl {
    private static final List<DateTimeFormatter> READ = List.of(format("d.M.uuuu"), format("uuuu-M-d"), format("d/M/uuuu"));

    private final DatePicker picker = new DatePicker();
    private Consumer<String> wrong = problem -> {};

    DateControl(Wording wording) {
        picker.setPromptText(wording.say("ui.date.prompt"));
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setShowWeekNumbers(false);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return wording.date(day);
            }

            @Override
            public LocalDate fromString(String text) {
                LocalDate day = read(text);
                boolean unread = day == null && text != null && !text.isBlank();
                wrong.accept(unread ? wording.say("ui.date.wrong") : "");
                return unread ? picker.getValue() : day;
            }
        });
        picker.getEditor().focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                picker.setValue(picker.getConverter().fromString(picker.getEditor().getText()));
            }
        });
        TextMenu.on(picker.getEditor(), wording);
    }

    DatePicker picker() {
        return picker;
    }

    void onWrong(Consumer<String> told) {
        wrong = told;
    }

    /** The day that these words name, or null. */
    static LocalDate read(String text) {
        String trimmed = text == null ? "" : text.strip();
        return READ.stream()
                .map(format -> day(trimmed, format))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(String text, DateTimeFormatter format) {
        try {
            return LocalDate.parse(text, format);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
