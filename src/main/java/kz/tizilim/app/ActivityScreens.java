package kz.tizilim.app;

import java.util.List;
import java.util.UUID;
import kz.tizilim.activities.Activities;
import kz.tizilim.activities.Activity;
import kz.tizilim.app.ExportableScreen.ExportOption;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.ui.Screen;
import org.kordamp.ikonli.feather.Feather;

/** The screen of processing activities, and the ways to their cards. */
final class ActivityScreens implements FeatureScreens {
    private static final String PLACE = "activities.title";

    private final RegisterWindow window;
    private final Activities activities;

    ActivityScreens(RegisterWindow window) {
        this.window = window;
        RegisterSession session = window.session();
        activities = new Activities(window.context(), session.activities(), session.terms(), session.persons()::count);
    }

    Activities room() {
        return activities;
    }

    /** Goes to an activity's card. */
    void show(UUID activity) {
        window.go(PLACE, () -> activities.show(activity));
    }

    /** Goes to a field of an activity's form. */
    void fill(UUID activity, String field) {
        window.go(PLACE, () -> activities.fill(activity, field));
    }

    @Override
    public boolean open(String table, UUID id) {
        if (!table.equals("activity")) {
            return false;
        }
        show(id);
        return true;
    }

    @Override
    public List<ShellEntry> entries() {
        return List.of(ShellEntry.of(PLACE, Feather.LAYERS, 1, this::screen));
    }

    private Screen screen() {
        ExportOption data = new ExportOption("session.lists.data", false, node -> {
            List<Activity> shown = ExportableScreen.shown(node, "activities-list", window.session().activities()::all);
            return (lists, inFull) -> lists.data(shown);
        });
        ExportOption access = new ExportOption("session.lists.access", false, node -> (lists, inFull) -> lists.access());
        return window.lists().listed(activities.screen(), List.of("activity"), data, access);
    }
}
