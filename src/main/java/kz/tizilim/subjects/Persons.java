package kz.tizilim.subjects;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.subjects.card.PersonsView;
import kz.tizilim.subjects.card.PersonsViewModel;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Screen;

/** The front door of the room: its screen, and the way to a person's card from elsewhere in the program. */
public final class Persons {
    private final Desk desk;
    private final PersonsViewModel persons;

    public Persons(Desk desk, PersonRegister register, ActivityRegister activities, PersonCompany company) {
        this.desk = desk;
        persons = new PersonsViewModel(desk, register, activities, company);
    }

    /** The screen in the language of this moment. */
    public Screen screen() {
        return new PersonsView(desk, persons);
    }

    /** Whom the list shows: those who were found, or everybody; read beside the screen. */
    public Supplier<List<Person>> listed() {
        return persons.listed();
    }

    /** Chooses a person before the screen is shown. */
    public void show(UUID person) {
        persons.leaveForm();
        persons.choose(person);
    }
}
