package kz.tizilim.activities.places;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Base;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.history.HistoryOf;
import kz.tizilim.ui.history.Undo;

/** The databases, the activities that use each, and the form that is open over them. */
public final class DatabasesViewModel {
    private record Loaded(List<Base> bases, List<Activity> activities) {}

    private final Desk desk;
    private final ActivityRegister register;
    private final ObservableList<Base> bases = FXCollections.observableArrayList();
    private final ObjectProperty<Base> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> filter = new SimpleObjectProperty<>(0);
    private final ObjectProperty<DatabaseFormViewModel> form = new SimpleObjectProperty<>();
    private List<Activity> activities = List.of();

    public DatabasesViewModel(Desk desk, ActivityRegister register) {
        this.desk = desk;
        this.register = register;
    }

    public void load() {
        load(null);
    }

    /** Shows a base, from elsewhere in the program. */
    public void show(UUID base) {
        leaveForm();
        load(base);
    }

    private void load(UUID wanted) {
        desk.background().run(() -> new Loaded(register.bases(), register.all())).onSuccess(loaded -> {
            activities = loaded.activities();
            // A row that was clicked while the register was asked stays chosen.
            UUID shown = wanted != null || chosen.get() == null ? wanted : chosen.get().id();
            chosen.set(null);
            bases.setAll(loaded.bases());
            chosen.set(bases.stream().filter(base -> base.id().equals(shown)).findFirst().orElse(bases.isEmpty() ? null : bases.get(0)));
        });
    }

    public void create() {
        open(new Base(UUID.randomUUID(), null, "KZ", null, null, false, null, null));
    }

    public void edit() {
        if (chosen.get() != null) {
            open(chosen.get());
        }
    }

    public void leaveForm() {
        form.set(null);
    }

    private void open(Base base) {
        form.set(new DatabaseFormViewModel(desk, register, base, kept -> {
            form.set(null);
            load(kept.id());
            Undo.offer(desk, desk.say("activities.base.kept", desk.wording().in(kept.name())), register.history(), kept.id(), () -> load(kept.id()));
        }));
    }

    /** What a database's history is shown from. */
    public HistoryOf history(Base base) {
        return new HistoryOf(
                register.history(), "base", Base.class, base.id(), desk.wording().in(base.name()), code -> code, () -> load(base.id()));
    }

    /** Names of the activities whose data lie in a database. */
    public List<String> usedBy(Base base) {
        return activities.stream().filter(activity -> activity.bases().contains(base.id())).map(activity -> desk.wording().in(activity.name())).toList();
    }

    public ObservableList<Base> bases() {
        return bases;
    }

    public ObjectProperty<Base> chosen() {
        return chosen;
    }

    public ObjectProperty<Integer> filter() {
        return filter;
    }

    public ObjectProperty<DatabaseFormViewModel> form() {
        return form;
    }
}
