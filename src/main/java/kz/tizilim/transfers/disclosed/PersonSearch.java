package kz.tizilim.transfers.disclosed;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.UiContext;

/** The persons whose data were given, found in the register by what is typed. */
public final class PersonSearch {
    /** As many as are looked through before another letter is typed. */
    private static final int FOUND_AT_MOST = 30;

    private final UiContext context;
    private final PersonRegister persons;
    private final ObservableList<Person> taken = FXCollections.observableArrayList();
    private final ObservableList<Person> found = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final IntegerProperty blocked = new SimpleIntegerProperty();
    private final Lifetime search = new Lifetime();

    PersonSearch(UiContext context, PersonRegister persons, List<Person> taken) {
        this.context = context;
        this.persons = persons;
        this.taken.setAll(taken);
    }

    /** Finds who answers what was typed and is not taken yet. A late answer to an older question is dropped. */
    public void find() {
        String wanted = typed.get() == null ? "" : typed.get().strip();
        if (wanted.isEmpty()) {
            search.drop();
            found.clear();
            blocked.set(0);
            return;
        }
        search.newest(context.background().run(() -> persons.search(wanted, FOUND_AT_MOST))).onSuccess(all -> {
            found.setAll(all.stream()
                    .filter(each -> !each.isBlocked() && taken.stream().noneMatch(one -> one.id().equals(each.id())))
                    .toList());
            blocked.set((int) all.stream().filter(Person::isBlocked).count());
        });
    }

    public void take(Person person) {
        taken.add(person);
        typed.set("");
        find();
    }

    public void leave(Person person) {
        taken.remove(person);
    }

    public ObservableList<Person> taken() {
        return taken;
    }

    public ObservableList<Person> found() {
        return found;
    }

    /** How many answer what was typed but are not offered, since their data are blocked. */
    public ReadOnlyIntegerProperty blocked() {
        return blocked;
    }

    public StringProperty typed() {
        return typed;
    }
}
