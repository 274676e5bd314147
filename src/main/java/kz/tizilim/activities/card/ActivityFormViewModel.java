package kz.tizilim.activities.card;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Automation;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.Operation;
import kz.tizilim.activities.Role;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;

/** An activity's card while it is being written. */
public final class ActivityFormViewModel {
    private final UiContext context;
    private final ActivityRegister register;
    private final Activity original;
    private final Activity before;
    private final String wanted;
    private final Consumer<Activity> kept;
    private final ObjectProperty<Known> known;
    private final ObservableList<ValidationError> faults = FXCollections.observableArrayList();
    private final ObjectProperty<LocalText> name = new SimpleObjectProperty<>();
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> answerable = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> reviewOn = new SimpleObjectProperty<>();
    private final ObservableList<PurposeRow> purposes = FXCollections.observableArrayList();
    private final ObjectProperty<List<String>> data = new SimpleObjectProperty<>(List.of());
    private final ObservableList<DataRow> dataRows = FXCollections.observableArrayList();
    private final ObjectProperty<List<String>> subjects = new SimpleObjectProperty<>();
    private final ObjectProperty<List<String>> sources = new SimpleObjectProperty<>();
    private final ObjectProperty<List<String>> methods = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Operation>> operations = new SimpleObjectProperty<>();
    private final ObjectProperty<Automation> automation = new SimpleObjectProperty<>();
    private final ObjectProperty<List<UUID>> bases = new SimpleObjectProperty<>();
    private final RetentionEntry retention;
    private final ObjectProperty<List<String>> measures = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> otherMeasures = new SimpleObjectProperty<>();
    private final StringProperty people = new SimpleStringProperty("");
    private final OrderEntry order;
    private final ObjectProperty<Boolean> minors = new SimpleObjectProperty<>(false);
    private final ObjectProperty<Boolean> profiling = new SimpleObjectProperty<>(false);
    private final ObjectProperty<Boolean> automatedDecisions = new SimpleObjectProperty<>(false);

    ActivityFormViewModel(UiContext context, ActivityRegister register, Activity original, Known known, String wanted, Consumer<Activity> kept) {
        this.context = context;
        this.register = register;
        this.original = original;
        this.known = new SimpleObjectProperty<>(known);
        this.wanted = wanted;
        this.kept = kept;
        retention = RetentionEntry.of(original.retention());
        name.set(original.name());
        role.set(original.role());
        answerable.set(original.answerable());
        reviewOn.set(original.reviewOn());
        original.purposes().forEach(purpose -> purposes.add(PurposeRow.of(purpose)));
        original.data().forEach(item -> dataRows.add(DataRow.of(item)));
        data.set(original.data().stream().map(item -> item.term()).toList());
        data.addListener((property, old, now) -> followData(now));
        subjects.set(original.subjects());
        sources.set(original.sources());
        methods.set(original.methods());
        operations.set(original.operations());
        automation.set(original.automation());
        bases.set(original.bases());
        measures.set(original.measures());
        otherMeasures.set(original.otherMeasures());
        people.set(original.people() == null ? "" : original.people().toString());
        order = OrderEntry.of(original.order());
        minors.set(original.minors());
        profiling.set(original.profiling());
        automatedDecisions.set(original.automatedDecisions());
        before = record();
    }

    /** Keeps the card, or shows what must be put right first. */
    public void keep() {
        List<ValidationError> unread = Stream.concat(
                        Stream.concat(retention.faults("retention"), uncounted()),
                        IntStream.range(0, dataRows.size())
                                .boxed()
                                .filter(place -> dataRows.get(place).ownRetention().get())
                                .flatMap(place -> dataRows.get(place).retention().faults("data[" + place + "].retention")))
                .toList();
        if (unread.isEmpty()) {
            Activity written = record();
            SaveAction.start(context.background(), () -> register.keep(written), faults, kept);
        } else {
            faults.setAll(unread);
        }
    }

    /** The card as it is written now. */
    public Activity record() {
        return new Activity(
                original.id(), original.number(), FormText.of(name.get()), original.status(), role.get(), FormText.of(answerable.get()),
                reviewOn.get(), purposes.stream().map(PurposeRow::purpose).toList(), dataRows.stream().map(DataRow::item).toList(),
                subjects.get(), sources.get(), methods.get(), operations.get(), automation.get(), bases.get(), retention.retention(),
                measures.get(), minors.get(), profiling.get(), automatedDecisions.get(),
                role.get() == Role.ON_ORDER ? order.order() : null, number(people.get()), FormText.of(otherMeasures.get()));
    }

    private Stream<ValidationError> uncounted() {
        return FormText.of(people.get()) != null && number(people.get()) == null
                ? Stream.of(ValidationError.at("people", "activities.fault.people"))
                : Stream.empty();
    }

    /** A whole number as people write it, 12 000 too; null for anything else. */
    private static Long number(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s\u00A0\u202F]", "");
        return digits.matches("\\d{1,10}") ? Long.valueOf(digits) : null;
    }

    public boolean isChanged() {
        return !record().equals(before);
    }

    public boolean isNew() {
        return original.number() == 0;
    }

    /** Adds a word of one's own to a dictionary and takes it into the card. */
    void take(DictionaryTerm term) {
        SaveAction.start(context.background(), () -> {
            register.keep(term);
            return register.dictionaries();
        }, faults, dictionaries -> known.set(new Known(dictionaries, known.get().bases())));
    }

    private void followData(List<String> codes) {
        dataRows.setAll(codes.stream()
                .map(code -> dataRows.stream().filter(row -> row.term().equals(code)).findFirst().orElseGet(() -> DataRow.fresh(code)))
                .toList());
    }

    /** The field to which the officer is led when the form opens; empty for the first. */
    public String wanted() {
        return wanted;
    }

    public ObjectProperty<Known> known() {
        return known;
    }

    public ObservableList<ValidationError> faults() {
        return faults;
    }

    public ObjectProperty<LocalText> name() {
        return name;
    }

    public ObjectProperty<Role> role() {
        return role;
    }

    public ObjectProperty<LocalText> answerable() {
        return answerable;
    }

    public ObjectProperty<LocalDate> reviewOn() {
        return reviewOn;
    }

    public ObservableList<PurposeRow> purposes() {
        return purposes;
    }

    /** Codes of the data; {@link #dataRows} follows them. */
    public ObjectProperty<List<String>> data() {
        return data;
    }

    public ObservableList<DataRow> dataRows() {
        return dataRows;
    }

    public ObjectProperty<List<String>> subjects() {
        return subjects;
    }

    public ObjectProperty<List<String>> sources() {
        return sources;
    }

    public ObjectProperty<List<String>> methods() {
        return methods;
    }

    public ObjectProperty<List<Operation>> operations() {
        return operations;
    }

    public ObjectProperty<Automation> automation() {
        return automation;
    }

    public ObjectProperty<List<UUID>> bases() {
        return bases;
    }

    public RetentionEntry retention() {
        return retention;
    }

    public ObjectProperty<List<String>> measures() {
        return measures;
    }

    public ObjectProperty<LocalText> otherMeasures() {
        return otherMeasures;
    }

    /** About how many persons are concerned, as typed. */
    public StringProperty people() {
        return people;
    }

    public OrderEntry order() {
        return order;
    }

    public ObjectProperty<Boolean> minors() {
        return minors;
    }

    public ObjectProperty<Boolean> profiling() {
        return profiling;
    }

    public ObjectProperty<Boolean> automatedDecisions() {
        return automatedDecisions;
    }
}
