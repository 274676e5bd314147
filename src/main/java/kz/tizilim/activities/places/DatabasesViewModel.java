package kz.tizilim.activities.places;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.history.HistoryOf;
import kz.tizilim.ui.history.Undo;

/** The databases, the activities that use each, and the form that is open over them. */
public final class DatabasesViewModel {
    private record Loaded(List<PersonalDataStore> bases, List<Activity> activities) {}

    private final UiContext context;
    private final ActivityRegister register;
    private final ObservableList<PersonalDataStore> bases = FXCollections.observableArrayList();
    private final ObjectProperty<PersonalDataStore> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> filter = new SimpleObjectProperty<>(0);
    private final ObjectProperty<DatabaseFormViewModel> form = new SimpleObjectProperty<>();
    private List<Activity> activities = List.of();

    public DatabasesViewModel(UiContext context, ActivityRegister register) {
        this.context = context;
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
        context.background().run(() -> new Loaded(register.bases(), register.all())).onSuccess(loaded -> {
            activities = loaded.activities();
            // A row that was clicked while the register was asked stays chosen.
            UUID shown = wanted != null || chosen.get() == null ? wanted : chosen.get().id();
            chosen.set(null);
            bases.setAll(loaded.bases());
            chosen.set(bases.stream().filter(base -> base.id().equals(shown)).findFirst().orElse(bases.isEmpty() ? null : bases.get(0)));
        });
    }

    public void create() {
        open(new PersonalDataStore(UUID.randomUUID(), null, "KZ", null, null, false, null, null));
    }

    /** Opens the form of a database that was being written: of a new one, or of this one if it is still there. */
    public void resume(UUID base) {
        if (base == null) {
            create();
        } else {
            context.background()
                    .run(() -> register.bases().stream().filter(each -> each.id().equals(base)).findFirst())
                    .onSuccess(found -> found.ifPresent(this::open));
        }
    }

    public void edit() {
        if (chosen.get() != null) {
            open(chosen.get());
        }
    }

    public void leaveForm() {
        form.set(null);
    }

    private void open(PersonalDataStore base) {
        form.set(new DatabaseFormViewModel(context, register, base, kept -> {
            form.set(null);
            load(kept.id());
            Undo.offer(context, context.say("activities.base.kept", context.wording().in(kept.name())), register.history(), kept.id(), () -> load(kept.id()));
        }));
    }

    /** What a database's history is shown from. */
    public HistoryOf history(PersonalDataStore base) {
        return new HistoryOf(
                register.history(), "base", PersonalDataStore.class, base.id(), context.wording().in(base.name()), code -> code, () -> load(base.id()));
    }

    /** Names of the activities whose data lie in a database. */
    public List<String> usedBy(PersonalDataStore base) {
        return activities.stream().filter(activity -> activity.bases().contains(base.id())).map(activity -> context.wording().in(activity.name())).toList();
    }

    public ObservableList<PersonalDataStore> bases() {
        return bases;
    }

    public ObjectProperty<PersonalDataStore> chosen() {
        return chosen;
    }

    public ObjectProperty<Integer> filter() {
        return filter;
    }

    public ObjectProperty<DatabaseFormViewModel> form() {
        return form;
    }
}
