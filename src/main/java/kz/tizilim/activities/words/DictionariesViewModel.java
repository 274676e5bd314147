package kz.tizilim.activities.words;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.Term;
import kz.tizilim.ui.Desk;

/** The words of one dictionary, those of the program and the officer's own. */
public final class DictionariesViewModel {
    private final Desk desk;
    private final ActivityRegister register;
    private final ObjectProperty<Dictionary> dictionary = new SimpleObjectProperty<>(Dictionary.DATA);
    private final ObservableList<Term> terms = FXCollections.observableArrayList();
    private final ObjectProperty<Term> chosen = new SimpleObjectProperty<>();
    private Dictionaries read;

    public DictionariesViewModel(Desk desk, ActivityRegister register) {
        this.desk = desk;
        this.register = register;
        dictionary.addListener((property, before, now) -> show());
    }

    public void load() {
        desk.background().run(register::dictionaries).onSuccess(dictionaries -> {
            read = dictionaries;
            show();
        });
    }

    /** Keeps a word of the officer's own. */
    public void keep(Term term) {
        desk.background().run(() -> register.keep(term)).onSuccess(kept -> {
            load();
            desk.notices().done(desk.say("activities.term.kept", desk.wording().in(kept.name())));
        });
    }

    /** Whether the officer may write over it: only her own words. */
    public static boolean isOwn(Term term) {
        return term.code().startsWith("own-");
    }

    private void show() {
        terms.setAll(read == null ? List.of() : read.all(dictionary.get()));
    }

    public ObjectProperty<Dictionary> dictionary() {
        return dictionary;
    }

    public ObservableList<Term> terms() {
        return terms;
    }

    public ObjectProperty<Term> chosen() {
        return chosen;
    }
}
