package kz.tizilim.subjects;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.subjects.acts.ActsView;
import kz.tizilim.subjects.acts.ActsViewModel;
import kz.tizilim.subjects.card.PersonsView;
import kz.tizilim.subjects.card.PersonsViewModel;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Sections;
import kz.tizilim.ui.UiContext;

/** The front door of the room: its screen, and the ways to a person's card and an act of destruction from elsewhere in the program. */
public final class Persons {
    private static final String CARDS = "subjects.section.cards";
    private static final String ACTS = "subjects.section.acts";

    private final UiContext context;
    private final PersonsViewModel persons;
    private final ActsViewModel acts;
    private final ObjectProperty<String> section = new SimpleObjectProperty<>(CARDS);

    public Persons(UiContext context, PersonRegister register, ActivityRegister activities, PersonServices company) {
        this.context = context;
        persons = new PersonsViewModel(context, register, activities, company, this::showAct);
        acts = new ActsViewModel(context, company.destruction(), company.actPaper(), company.paperShow());
        context.unsaved().drafts().way("subjects.form", "subjects.title", id -> {
            section.set(CARDS);
            persons.resume(id);
        });
    }

    /** The screen in the language of this moment. */
    public Screen screen() {
        return Sections.in(context.wording(), "subjects-sections", section)
                .with(CARDS, () -> new PersonsView(context, persons))
                .with(ACTS, () -> new ActsView(context, acts));
    }

    /** Whom the list shows: those who were found, or everybody; read beside the screen. */
    public Supplier<List<Person>> listed() {
        return persons.listed();
    }

    /** Chooses a person before the screen is shown. */
    public void show(UUID person) {
        section.set(CARDS);
        persons.leaveForm();
        persons.choose(person);
    }

    /** Shows an act of destruction. */
    public void showAct(UUID act) {
        section.set(ACTS);
        acts.show(act);
    }
}
