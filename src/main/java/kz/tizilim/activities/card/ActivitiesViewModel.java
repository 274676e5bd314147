package kz.tizilim.activities.card;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.activities.Completeness;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.ReadyActivity;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import kz.tizilim.text.SortKey;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;
import kz.tizilim.ui.history.HistoryOf;
import kz.tizilim.ui.history.Undo;

/** The processing activities, the chosen one, and the form that is open over it. */
public final class ActivitiesViewModel {
    /** In which order the list stands. */
    public enum Order {
        NUMBER,
        NAME,
        COMPLETENESS,
        REVIEW
    }

    private record Loaded(List<Activity> activities, Known known) {}

    private final UiContext context;
    private final ActivityRegister register;
    private final ObservableList<Activity> activities = FXCollections.observableArrayList();
    private final ObjectProperty<Activity> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> filter = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.NUMBER);
    private final ObjectProperty<ActivityFormViewModel> form = new SimpleObjectProperty<>();
    private Known known;

    public ActivitiesViewModel(UiContext context, ActivityRegister register) {
        this.context = context;
        this.register = register;
    }

    /** Reads the register afresh; the chosen activity stays chosen. */
    public void load() {
        load(null);
    }

    /** Shows an activity, from elsewhere in the program. */
    public void show(UUID id) {
        form.set(null);
        load(id);
    }

    /** Opens the form of an activity at one of its fields. */
    public void fill(UUID id, String field) {
        context.background().run(() -> register.find(id)).onSuccess(found -> found.ifPresent(activity -> open(activity, field)));
    }

    /** Opens the form of an activity that was being written: of a new one, or of this one if it is still there. */
    public void resume(UUID activity) {
        if (activity == null) {
            create();
        } else {
            fill(activity, "");
        }
    }

    public void create() {
        open(Activity.fresh(), "");
    }

    /** Opens a form that says what a ready activity says; nothing is kept yet. */
    public void create(ReadyActivity ready) {
        open(ready.begin(), "name");
    }

    /** Opens the form of the chosen activity at a field of it, or at its beginning. */
    public void edit(String field) {
        if (chosen.get() != null) {
            open(chosen.get(), field);
        }
    }

    /** Opens a form that says the same as the chosen activity; nothing is kept yet. */
    public void copy() {
        if (chosen.get() != null) {
            LocalText name = chosen.get().name();
            open(chosen.get().copied(new LocalText(copied(name, Language.KK), copied(name, Language.RU), copied(name, Language.EN))), "name");
        }
    }

    public void leaveForm() {
        form.set(null);
    }

    /** Moves the chosen card on or back; where it says too little for that, the officer is told and led to the field. */
    public void move(ActivityStatus to) {
        Activity moved = chosen.get();
        ObservableList<ValidationError> faults = FXCollections.observableArrayList();
        SaveAction.start(context.background(), () -> register.move(moved, to), faults, kept -> {
            load(kept.id());
            offer(context.say("activities.moved." + to.name().toLowerCase(Locale.ROOT).replace('_', '-'), context.wording().in(kept.name())), kept.id());
        }).onEnd(() -> {
            if (!faults.isEmpty()) {
                tellWhyNot(moved, faults);
            }
        });
    }

    private void tellWhyNot(Activity activity, List<ValidationError> faults) {
        Messages messages = Messages.of(context.wording().language());
        String all = faults.stream().map(fault -> fault.say(messages)).distinct().collect(Collectors.joining("; "));
        String field = faults.get(0).field();
        Notice.Action fill = field.equals("status")
                ? null
                : new Notice.Action(context.say("activities.move.fill"), () -> fill(activity.id(), field));
        context.notices().add(new Notice(Notice.Kind.WARNING, context.say("activities.move.not"), all, fill));
    }

    /** Removes the chosen activity; the notice can bring it back. */
    public void remove() {
        Activity removed = chosen.get();
        context.background().run(() -> {
            register.remove(removed);
            return removed;
        }).onSuccess(done -> {
            load(null);
            offer(context.say("activities.removed", context.wording().in(removed.name())), removed.id());
        });
    }

    private void offer(String done, UUID id) {
        Undo.offer(context, done, register.history(), id, () -> load(id));
    }

    /** What an activity's history is shown from. */
    public HistoryOf history(Activity activity) {
        Language language = context.wording().language();
        Dictionaries dictionaries = register.dictionaries();
        return new HistoryOf(
                register.history(), "activity", Activity.class, activity.id(), context.wording().in(activity.name()),
                code -> dictionaries.word(code, language), () -> load(activity.id()));
    }

    private void open(Activity activity, String field) {
        context.background().run(this::known).onSuccess(read ->
                form.set(new ActivityFormViewModel(context, register, activity, read, field, kept -> {
                    form.set(null);
                    load(kept.id());
                    offer(context.say("activities.kept", kept.number()), kept.id());
                })));
    }

    private void load(UUID wanted) {
        context.background().run(() -> new Loaded(register.all(), known())).onSuccess(loaded -> {
            known = loaded.known();
            // A row that was clicked while the register was asked stays chosen.
            UUID shown = wanted != null || chosen.get() == null ? wanted : chosen.get().id();
            chosen.set(null);
            activities.setAll(loaded.activities());
            Optional<Activity> found = activities.stream().filter(activity -> activity.id().equals(shown)).findFirst();
            chosen.set(found.orElse(activities.isEmpty() ? null : activities.get(0)));
        });
    }

    private Known known() {
        return new Known(register.dictionaries(), register.bases());
    }

    private static String copied(LocalText name, Language language) {
        return name.has(language) ? Messages.of(language).say("activities.copy.name", name.in(language)) : null;
    }

    /** How the list stands in the taken order. */
    public Comparator<Activity> comparator() {
        Comparator<Activity> byNumber = Comparator.comparingInt(Activity::number);
        // Reckoned once for each card, not for each comparison.
        IdentityHashMap<Activity, byte[]> names = new IdentityHashMap<>();
        IdentityHashMap<Activity, Integer> percents = new IdentityHashMap<>();
        return switch (order.get()) {
            case NUMBER -> byNumber;
            case NAME -> Comparator.comparing(
                    (Activity activity) -> names.computeIfAbsent(activity, each -> SortKey.of(context.wording().in(each.name()))), Arrays::compareUnsigned);
            case COMPLETENESS -> Comparator.comparingInt((Activity activity) -> percents.computeIfAbsent(activity, each -> Completeness.of(each).percent())).thenComparing(byNumber);
            case REVIEW -> Comparator.comparing(Activity::reviewOn, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(byNumber);
        };
    }

    public long incomplete() {
        return activities.stream().filter(ActivitiesViewModel::isIncomplete).count();
    }

    /** Whether something is missing from a card that is still worked with. */
    public static boolean isIncomplete(Activity activity) {
        return activity.status() != ActivityStatus.CLOSED && Completeness.of(activity).percent() < 100;
    }

    public ObservableList<Activity> activities() {
        return activities;
    }

    public ObjectProperty<Activity> chosen() {
        return chosen;
    }

    public ObjectProperty<Integer> filter() {
        return filter;
    }

    public ObjectProperty<Order> order() {
        return order;
    }

    public ObjectProperty<ActivityFormViewModel> form() {
        return form;
    }

    /** What the codes of the shown activities stand for; there since the first {@link #load}. */
    public Known words() {
        return known;
    }
}
