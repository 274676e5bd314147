package kz.tizilim.app;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

/** An open register with its screens, the one that lies open, and what the line at the foot says. */
public final class ShellViewModel {
    private final OpenedRegister register;
    private final List<ShellEntry> entries;
    private final Supplier<String> lawEdition;
    private final ObjectProperty<ShellEntry> current = new SimpleObjectProperty<>();
    private final LongProperty journalEntries = new SimpleLongProperty();
    private final BooleanProperty intact = new SimpleBooleanProperty(true);

    /**
     * Opens the screen of this place, or the first one when there is no such place.
     *
     * @param lawEdition the edition of the law pack in the words of the moment
     */
    public ShellViewModel(OpenedRegister register, List<ShellEntry> entries, String place, Supplier<String> lawEdition) {
        this.register = register;
        this.entries = List.copyOf(entries);
        this.lawEdition = lawEdition;
        refresh();
        current.set(entries.stream().filter(entry -> entry.key().equals(place)).findFirst().orElse(entries.get(0)));
    }

    /** Goes to a screen by its key. */
    public void open(String place) {
        entries.stream().filter(entry -> entry.key().equals(place)).findFirst().ifPresent(current::set);
    }

    /** Reads again what the foot of the window says; an act may have added entries. */
    public void refresh() {
        journalEntries.set(register.entries());
    }

    public OpenedRegister register() {
        return register;
    }

    public List<ShellEntry> entries() {
        return entries;
    }

    public ObjectProperty<ShellEntry> current() {
        return current;
    }

    public LongProperty journalEntries() {
        return journalEntries;
    }

    /** Whether nothing amiss was found in the journal so far. */
    public BooleanProperty intact() {
        return intact;
    }

    public String lawEdition() {
        return lawEdition.get();
    }
}
