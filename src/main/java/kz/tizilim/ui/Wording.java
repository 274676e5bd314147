package kz.tizilim.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;

/** What the program says at this moment. Views ask while they are built; when the language changes, the shell builds them again. */
public final class Wording {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.ROOT);

    private final ReadOnlyObjectWrapper<Language> language;

    public Wording(Language language) {
        this.language = new ReadOnlyObjectWrapper<>(language);
    }

    /** The words of a key in the current language, with arguments in their places. */
    public String say(String key, Object... arguments) {
        return Messages.of(language()).say(key, arguments);
    }

    public boolean has(String key) {
        return Messages.of(language()).has(key);
    }

    /** The words of a record in the current language, else in the first language that has them. */
    public String in(LocalText words) {
        return words.in(language());
    }

    /** A day as the forms show it, 27.03.2026; an empty text for none. */
    public String date(LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    /** A moment as the forms show it, 27.03.2026, 15:40; an empty text for none. */
    public String dateAndTime(LocalDateTime moment) {
        return moment == null ? "" : DATE_AND_TIME.format(moment);
    }

    public Language language() {
        return language.get();
    }

    public ReadOnlyObjectProperty<Language> languageProperty() {
        return language.getReadOnlyProperty();
    }

    public void speak(Language chosen) {
        language.set(chosen);
    }
}
