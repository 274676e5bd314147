package kz.tizilim.activities.size;

import java.time.LocalDate;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Headcount;
import kz.tizilim.activities.SizeReckoning;
import kz.tizilim.text.FormText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;

/** The size class as it is reckoned, and the officer's own count while it is being written. */
public final class SizeClassViewModel {
    /** The reckoning with the dictionaries that name its data. */
    public record Shown(SizeReckoning reckoning, Dictionaries dictionaries) {}

    private final UiContext context;
    private final ActivityRegister register;
    private final LongSupplier persons;
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>();
    private final StringProperty people = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
    private final StringProperty how = new SimpleStringProperty("");
    private final ObservableList<ValidationError> faults = FXCollections.observableArrayList();

    /**
     * @param persons how many persons the register holds; asked in the background
     */
    public SizeClassViewModel(UiContext context, ActivityRegister register, LongSupplier persons) {
        this.context = context;
        this.register = register;
        this.persons = persons;
    }

    public void load() {
        context.background().run(this::reckon).onSuccess(read -> {
            Headcount own = read.reckoning().own();
            people.set(own.people() == null ? "" : own.people().toString());
            on.set(own.on());
            how.set(own.how() == null ? "" : own.how());
            faults.clear();
            shown.set(read);
        });
    }

    private Shown reckon() {
        Dictionaries dictionaries = register.dictionaries();
        return new Shown(SizeReckoning.of(register.all(), dictionaries, persons.getAsLong(), register.headcount()), dictionaries);
    }

    /** Keeps the count, or shows what must be put right first. */
    public void keep() {
        String typed = FormText.of(people.get());
        String digits = typed == null ? "" : typed.replaceAll("[\\s\\u00A0\\u202F]", "");
        if (!digits.matches("\\d{1,10}")) {
            faults.setAll(ValidationError.at("people", typed == null ? "text.fault.required" : "activities.fault.people"));
            return;
        }
        keep(new Headcount(null, Long.valueOf(digits), on.get(), FormText.of(how.get())), "activities.size.kept");
    }

    /** Takes the count back: the register reckons again. */
    public void takeBack() {
        keep(Headcount.none(), "activities.size.taken-back");
    }

    private void keep(Headcount count, String told) {
        SaveAction.start(context.background(), () -> register.keep(count), faults, kept -> {
            load();
            context.notices().done(context.say(told));
        });
    }

    public ObjectProperty<Shown> shown() {
        return shown;
    }

    public StringProperty people() {
        return people;
    }

    public ObjectProperty<LocalDate> on() {
        return on;
    }

    public StringProperty how() {
        return how;
    }

    public ObservableList<ValidationError> faults() {
        return faults;
    }
}
