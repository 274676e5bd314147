package kz.tizilim.activities;

import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.activities.card.ActivitiesView;
import kz.tizilim.activities.card.ActivitiesViewModel;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Screen;

/** The front door of the room: its screen, and the ways into it from elsewhere in the program. */
public final class Activities {
    private final Desk desk;
    private final ActivitiesViewModel activities;
    private final ObjectProperty<String> section = new SimpleObjectProperty<>("activities.section.activities");

    public Activities(Desk desk, ActivityRegister register) {
        this.desk = desk;
        activities = new ActivitiesViewModel(desk, register);
    }

    /** The screen in the language of this moment. */
    public Screen screen() {
        return new ActivitiesView(desk, activities);
    }

    /** Chooses an activity before its screen is shown. */
    public void show(UUID activity) {
        section.set("activities.section.activities");
        activities.show(activity);
    }

    /** Opens the form of an activity at a field, as a gap asks. */
    public void fill(UUID activity, String field) {
        section.set("activities.section.activities");
        activities.fill(activity, field);
    }
}
