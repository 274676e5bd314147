package kz.tizilim.activities;

import java.util.UUID;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.activities.card.ActivitiesView;
import kz.tizilim.activities.card.ActivitiesViewModel;
import kz.tizilim.activities.places.DatabasesView;
import kz.tizilim.activities.places.DatabasesViewModel;
import kz.tizilim.activities.size.SizeClassView;
import kz.tizilim.activities.size.SizeClassViewModel;
import kz.tizilim.activities.words.DictionariesView;
import kz.tizilim.activities.words.DictionariesViewModel;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Sections;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.Drafts;

/** The front door of the room: its screen, and the ways into it from elsewhere in the program. */
public final class Activities {
    private static final String PLACE = "activities.title";
    private static final String ACTIVITIES = "activities.section.activities";
    private static final String DATABASES = "activities.section.databases";
    private static final String WORDS = "activities.section.words";
    private static final String SIZE = "activities.section.size";

    private final UiContext context;
    private final ActivitiesViewModel activities;
    private final DatabasesViewModel databases;
    private final DictionariesViewModel words;
    private final SizeClassViewModel size;
    private final ObjectProperty<String> section = new SimpleObjectProperty<>(ACTIVITIES);

    /**
     * @param persons how many persons the register holds; asked in the background
     */
    public Activities(UiContext context, ActivityRegister register, TermRegister terms, LongSupplier persons) {
        this.context = context;
        activities = new ActivitiesViewModel(context, register);
        databases = new DatabasesViewModel(context, register);
        size = new SizeClassViewModel(context, register, persons);
        words = new DictionariesViewModel(context, register, terms, this::show);
        Drafts drafts = context.unsaved().drafts();
        drafts.way("activities.form", PLACE, id -> {
            section.set(ACTIVITIES);
            activities.resume(id);
        });
        drafts.way("activities.base", PLACE, id -> {
            section.set(DATABASES);
            databases.resume(id);
        });
    }

    /** The screen in the language of this moment. */
    public Screen screen() {
        return Sections.in(context.wording(), "activities-sections", section)
                .with(ACTIVITIES, () -> new ActivitiesView(context, activities))
                .with(DATABASES, () -> new DatabasesView(context, databases))
                .with(WORDS, () -> new DictionariesView(context, words))
                .with(SIZE, () -> new SizeClassView(context, size, this::show));
    }

    /** Chooses an activity before its screen is shown. */
    public void show(UUID activity) {
        section.set(ACTIVITIES);
        activities.show(activity);
    }

    /** Chooses a base before its screen is shown. */
    public void showBase(UUID base) {
        section.set(DATABASES);
        databases.show(base);
    }

    /** Chooses a word before the screen of the dictionaries is shown. */
    public void show(DictionaryTerm term) {
        section.set(WORDS);
        words.show(term);
    }

    /** Opens the form of an activity at a field, as a gap asks. */
    public void fill(UUID activity, String field) {
        section.set(ACTIVITIES);
        activities.show(activity);
        activities.fill(activity, field);
    }
}
