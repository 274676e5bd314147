package kz.tizilim.consents.texts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.Purpose;
import kz.tizilim.activities.Retention;
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.Validity;
import kz.tizilim.text.FormText;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;

/** A draft of a text while it is being written. */
public final class TextFormViewModel {
    private final UiContext context;
    private final ConsentRegister register;
    private final ConsentText original;
    private final ConsentText before;
    private final String field;
    private final List<Activity> activitiesKnown;
    private final List<Recipient> recipientsKnown;
    private final Dictionaries dictionaries;
    private final Consumer<ConsentText> kept;
    private final ObservableList<ValidationError> faults = FXCollections.observableArrayList();
    private final ObjectProperty<LocalText> name = new SimpleObjectProperty<>();
    private final ObjectProperty<List<UUID>> activities = new SimpleObjectProperty<>();
    private final ObjectProperty<List<LocalText>> purposes = new SimpleObjectProperty<>();
    private final ObjectProperty<List<String>> data = new SimpleObjectProperty<>();
    private final ObjectProperty<Validity.Kind> validity = new SimpleObjectProperty<>();
    private final StringProperty amount = new SimpleStringProperty("");
    private final ObjectProperty<Retention.Unit> unit = new SimpleObjectProperty<>(Retention.Unit.YEAR);
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> thirdParties = new SimpleObjectProperty<>();
    private final ObjectProperty<List<UUID>> recipients = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> crossBorder = new SimpleObjectProperty<>();
    private final ObjectProperty<List<String>> countries = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> publication = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> publishedIn = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> other = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Language>> languages = new SimpleObjectProperty<>();

    TextFormViewModel(
            UiContext context,
            ConsentRegister register,
            ConsentText original,
            String field,
            List<Activity> activitiesKnown,
            List<Recipient> recipientsKnown,
            Dictionaries dictionaries,
            Consumer<ConsentText> kept) {
        this.context = context;
        this.register = register;
        this.original = original;
        this.field = field;
        this.activitiesKnown = activitiesKnown;
        this.recipientsKnown = recipientsKnown;
        this.dictionaries = dictionaries;
        this.kept = kept;
        name.set(original.name());
        activities.set(original.activities());
        purposes.set(original.purposes());
        data.set(original.data());
        if (original.validity() != null) {
            validity.set(original.validity().kind());
            amount.set(original.validity().amount() == null ? "" : Integer.toString(original.validity().amount()));
            unit.set(original.validity().unit() == null ? Retention.Unit.YEAR : original.validity().unit());
            until.set(original.validity().until());
        }
        thirdParties.set(original.thirdParties());
        recipients.set(original.recipients());
        crossBorder.set(original.crossBorder());
        countries.set(original.countries());
        publication.set(original.publication());
        publishedIn.set(original.publishedIn());
        other.set(original.other());
        languages.set(original.languages());
        before = record();
    }

    /** Keeps the draft, or shows what must be put right first. */
    public void keep() {
        ConsentText written = record();
        SaveAction.start(context.background(), () -> register.keep(written), faults, kept);
    }

    /** The text as it is written now. */
    public ConsentText record() {
        return new ConsentText(
                original.id(), original.series(), original.version(), FormText.of(name.get()), ConsentText.Status.DRAFT, activities.get(),
                purposes.get(), data.get(), validity(), thirdParties.get(), Boolean.TRUE.equals(thirdParties.get()) ? recipients.get() : null,
                crossBorder.get(), Boolean.TRUE.equals(crossBorder.get()) ? countries.get() : null, publication.get(),
                Boolean.TRUE.equals(publication.get()) ? FormText.of(publishedIn.get()) : null, FormText.of(other.get()), languages.get(), null, null, null);
    }

    private Validity validity() {
        if (validity.get() == null) {
            return null;
        }
        return switch (validity.get()) {
            case PURPOSE -> Validity.untilPurpose();
            case DATE -> new Validity(Validity.Kind.DATE, null, null, until.get());
            case PERIOD -> new Validity(Validity.Kind.PERIOD, number(), unit.get(), null);
        };
    }

    private Integer number() {
        String typed = amount.get() == null ? "" : amount.get().strip();
        // What is no number becomes one that the rules refuse, so that it is told and not dropped.
        return typed.isEmpty() ? null : typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : Integer.valueOf(0);
    }

    public boolean isChanged() {
        return !record().equals(before);
    }

    public boolean isNew() {
        return original.series() == 0;
    }

    /** The field at which the form opens; empty for the first. */
    public String field() {
        return field;
    }

    public List<Activity> activitiesKnown() {
        return activitiesKnown;
    }

    /** The purposes of the chosen activities, and those that the text has already. */
    public List<LocalText> purposesKnown() {
        Map<LocalText, Boolean> all = new LinkedHashMap<>();
        chosenActivities().forEach(activity -> activity.purposes().stream().map(Purpose::name).forEach(each -> all.put(each, true)));
        purposes.get().forEach(each -> all.put(each, true));
        return List.copyOf(all.keySet());
    }

    /** The data of the chosen activities before all others of the dictionary. */
    public List<DictionaryTerm> dataKnown() {
        List<String> mine = chosenActivities().stream().flatMap(activity -> activity.data().stream()).map(item -> item.term()).distinct().toList();
        return dictionaries.all(Dictionary.DATA).stream()
                .sorted((one, two) -> Boolean.compare(mine.contains(two.code()), mine.contains(one.code())))
                .toList();
    }

    private List<Activity> chosenActivities() {
        return activitiesKnown.stream().filter(activity -> activities.get().contains(activity.id())).toList();
    }

    public List<Recipient> recipientsKnown() {
        return recipientsKnown;
    }

    public ObservableList<ValidationError> faults() {
        return faults;
    }

    public ObjectProperty<LocalText> name() {
        return name;
    }

    public ObjectProperty<List<UUID>> activities() {
        return activities;
    }

    public ObjectProperty<List<LocalText>> purposes() {
        return purposes;
    }

    public ObjectProperty<List<String>> data() {
        return data;
    }

    public ObjectProperty<Validity.Kind> validityKind() {
        return validity;
    }

    public StringProperty amount() {
        return amount;
    }

    public ObjectProperty<Retention.Unit> unit() {
        return unit;
    }

    public ObjectProperty<LocalDate> until() {
        return until;
    }

    /** Whether data may be passed on; null while it is not said. */
    public ObjectProperty<Boolean> thirdParties() {
        return thirdParties;
    }

    public ObjectProperty<List<UUID>> recipients() {
        return recipients;
    }

    public ObjectProperty<Boolean> crossBorder() {
        return crossBorder;
    }

    public ObjectProperty<List<String>> countries() {
        return countries;
    }

    public ObjectProperty<Boolean> publication() {
        return publication;
    }

    public ObjectProperty<LocalText> publishedIn() {
        return publishedIn;
    }

    public ObjectProperty<LocalText> other() {
        return other;
    }

    public ObjectProperty<List<Language>> languages() {
        return languages;
    }
}
