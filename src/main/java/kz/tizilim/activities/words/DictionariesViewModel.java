package kz.tizilim.activities.words;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.TermRegister;
import kz.tizilim.activities.TermUse;
import kz.tizilim.text.Folding;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;
import kz.tizilim.ui.history.Undo;

/** The words of one dictionary, those of the program and the officer's own; the chosen one with the records that use it. */
public final class DictionariesViewModel {
    private final UiContext context;
    private final ActivityRegister register;
    private final TermRegister termRegister;
    private final Consumer<UUID> toActivity;
    private final ObjectProperty<Dictionary> dictionary = new SimpleObjectProperty<>(Dictionary.DATA);
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObservableList<DictionaryTerm> terms = FXCollections.observableArrayList();
    private final ObjectProperty<DictionaryTerm> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<List<TermUse.Used>> uses = new SimpleObjectProperty<>();
    private Dictionaries read;
    private int round;

    /**
     * @param toActivity opens an activity that uses a word
     */
    public DictionariesViewModel(UiContext context, ActivityRegister register, TermRegister termRegister, Consumer<UUID> toActivity) {
        this.context = context;
        this.register = register;
        this.termRegister = termRegister;
        this.toActivity = toActivity;
        dictionary.addListener((property, before, now) -> show());
        sought.addListener((property, before, now) -> show());
        chosen.addListener((property, before, now) -> readUses());
    }

    public void load() {
        context.background().run(register::dictionaries).onSuccess(dictionaries -> {
            read = dictionaries;
            show();
        });
    }

    /** Shows a word in its dictionary, from elsewhere in the program. */
    public void show(DictionaryTerm term) {
        sought.set("");
        dictionary.set(term.dictionary());
        context.background().run(register::dictionaries).onSuccess(dictionaries -> {
            read = dictionaries;
            show();
            chosen.set(dictionaries.find(term.dictionary(), term.code()).orElse(null));
        });
    }

    /** Keeps a word of the officer's own. */
    public void keep(DictionaryTerm term) {
        context.background().run(() -> register.keep(term)).onSuccess(kept -> {
            load();
            context.notices().done(context.say("activities.term.kept", context.wording().in(kept.name())));
        });
    }

    /** Puts another word in the place of the chosen one, wherever it stands. */
    public void mergeInto(DictionaryTerm into) {
        DictionaryTerm from = chosen.get();
        act(() -> termRegister.merge(from, into), merged -> context.notices()
                .done(context.say("activities.term.merged", context.wording().in(from.name()), context.wording().in(into.name()))));
    }

    /** Removes the chosen word; the notice can bring it back. One that is used stays, and the officer is told. */
    public void remove() {
        DictionaryTerm removed = chosen.get();
        act(
                () -> {
                    termRegister.remove(removed);
                    return removed;
                },
                done -> Undo.offer(
                        context, context.say("activities.term.removed", context.wording().in(removed.name())), register.history(), removed.id(), this::load));
    }

    private void act(Callable<DictionaryTerm> act, Consumer<DictionaryTerm> then) {
        ObservableList<ValidationError> faults = FXCollections.observableArrayList();
        SaveAction.start(context.background(), act, faults, done -> {
            chosen.set(null);
            load();
            then.accept(done);
        }).onEnd(() -> {
            if (!faults.isEmpty()) {
                Messages messages = Messages.of(context.wording().language());
                context.notices().warning(faults.stream().map(fault -> fault.say(messages)).collect(Collectors.joining(" ")), context.say("activities.term.used.next"));
            }
        });
    }

    // A late answer for an older choice is dropped.
    private void readUses() {
        int mine = ++round;
        DictionaryTerm term = chosen.get();
        uses.set(null);
        if (term != null) {
            context.background().run(() -> termRegister.uses(term)).onSuccess(found -> {
                if (mine == round) {
                    uses.set(found);
                }
            });
        }
    }

    void open(TermUse.Used used) {
        toActivity.accept(used.id());
    }

    /** The words with which the chosen one could be made one. */
    List<DictionaryTerm> others() {
        return read.all(dictionary.get()).stream().filter(term -> !term.code().equals(chosen.get().code())).toList();
    }

    private void show() {
        String wanted = Folding.fold(sought.get() == null ? "" : sought.get().strip());
        terms.setAll(read == null ? List.of() : read.all(dictionary.get()).stream().filter(term -> matches(term, wanted)).toList());
    }

    private boolean matches(DictionaryTerm term, String wanted) {
        String marks = term.marks().stream().map(mark -> context.say("activities.mark." + OwnTerm.code(mark))).collect(Collectors.joining(" "));
        return wanted.isEmpty()
                || List.of(Language.values()).stream().anyMatch(language -> Folding.fold(term.name().in(language)).contains(wanted))
                || Folding.fold(marks).contains(wanted);
    }

    public ObjectProperty<Dictionary> dictionary() {
        return dictionary;
    }

    /** What is sought among words and marks, in any language. */
    public StringProperty sought() {
        return sought;
    }

    public ObservableList<DictionaryTerm> terms() {
        return terms;
    }

    public ObjectProperty<DictionaryTerm> chosen() {
        return chosen;
    }

    /** The records that use the chosen word; null while they are being read. */
    public ObjectProperty<List<TermUse.Used>> uses() {
        return uses;
    }
}
