package kz.tizilim.letters.outgoing;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import kz.tizilim.documents.PaperFile;
import kz.tizilim.documents.Printer;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.LetterRegister;
import kz.tizilim.letters.LetterVerification;
import kz.tizilim.text.Folding;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.UiContext;

/** The journal of outgoing letters: which year, what is looked for, which letter lies open with its paper. */
public final class LettersViewModel {
    private final UiContext context;
    private final LetterRegister letters;
    private final Printing printing;
    private final ObservableList<Letter> all = FXCollections.observableArrayList();
    private final FilteredList<Letter> shown = new FilteredList<>(all);
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObjectProperty<Letter> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<PaperPages> paper = new ReadOnlyObjectWrapper<>();
    private final Lifetime choice = new Lifetime();

    public LettersViewModel(UiContext context, LetterRegister letters, Printing printing) {
        this.context = context;
        this.letters = letters;
        this.printing = printing;
        year.addListener((property, before, now) -> filter());
        sought.addListener((property, before, now) -> filter());
        chosen.addListener((property, before, now) -> open(now));
    }

    /** Reads the journal afresh; the letter that lay open stays open. */
    public void load() {
        context.background().run(letters::all).onSuccess(found -> {
            UUID open = chosen.get() == null ? null : chosen.get().id();
            all.setAll(found);
            List<Integer> known = found.stream().map(Letter::year).distinct().toList();
            if (!known.equals(List.copyOf(years))) {
                years.setAll(known);
            }
            if (!years.contains(year.get())) {
                year.set(years.isEmpty() ? null : years.get(0));
            }
            Letter same = found.stream().filter(letter -> letter.id().equals(open)).findFirst().orElse(null);
            chosen.set(same != null || shown.isEmpty() ? same : shown.get(0));
        });
    }

    /** Shows this letter, whatever year and search were set. */
    public void show(UUID letter) {
        sought.set("");
        if (all.stream().noneMatch(each -> each.id().equals(letter))) {
            context.background().run(letters::all).onSuccess(found -> {
                all.setAll(found);
                years.setAll(found.stream().map(Letter::year).distinct().toList());
                choose(letter);
            });
        } else {
            choose(letter);
        }
    }

    private void choose(UUID letter) {
        all.stream().filter(each -> each.id().equals(letter)).findFirst().ifPresent(found -> {
            year.set(found.year());
            chosen.set(found);
        });
    }

    /** Saves the paper as it was registered, byte for byte. */
    public void save(Path target) {
        PaperPages pages = paper.get();
        if (pages != null) {
            context.background()
                    .paper(() -> {
                        PaperFile.write(pages.pdf(), target);
                        return target;
                    })
                    .onSuccess(saved -> context.notices().done(context.say("letters.journal.saved", saved.getFileName().toString())))
                    .onFailure(this::tell);
        }
    }

    /** Prints the paper as it was registered. */
    public void print(Printer printer) {
        PaperPages pages = paper.get();
        Letter letter = chosen.get();
        if (pages != null && letter != null) {
            context.background()
                    .paper(() -> {
                        printing.print(pages.pdf(), letter.label(), printer);
                        return letter;
                    })
                    .onSuccess(printed -> context.notices().done(context.say("letters.journal.printed", printed.label())))
                    .onFailure(this::tell);
        }
    }

    /** What a paper that came back is held against. */
    public LetterVerification verification() {
        return new LetterVerification(letters);
    }

    public Printing printing() {
        return printing;
    }

    /** The letters of the chosen year that the search finds, the newest first. */
    public ObservableList<Letter> shown() {
        return shown;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public ObservableList<Integer> years() {
        return years;
    }

    public ObjectProperty<Integer> year() {
        return year;
    }

    public StringProperty sought() {
        return sought;
    }

    public ObjectProperty<Letter> chosen() {
        return chosen;
    }

    /** The chosen letter's paper; null while none is chosen or it is being read. */
    public ReadOnlyObjectProperty<PaperPages> paper() {
        return paper.getReadOnlyProperty();
    }

    private void filter() {
        List<List<String>> readings = Folding.queries(sought.get());
        shown.setPredicate(letter -> letter.draft() != null
                && (year.get() == null || letter.year() == year.get())
                && (readings.isEmpty() || readings.stream().anyMatch(words -> answers(letter, words))));
    }

    private static boolean answers(Letter letter, List<String> words) {
        List<String> tokens =
                Folding.tokens(letter.draft().addressee() + " " + letter.label() + " " + letter.draft().incomingNumber());
        return words.stream().allMatch(word -> tokens.stream().anyMatch(token -> token.startsWith(word)));
    }

    private void open(Letter letter) {
        PaperPages before = paper.get();
        paper.set(null);
        letGo(before);
        if (letter == null) {
            choice.drop();
            return;
        }
        choice.newest(context.background().paper(() -> PaperPages.of(letters.paper(letter)))).onSuccess(paper::set).onUnwanted(this::letGo);
    }

    // Behind what is still being drawn from it on the same thread.
    private void letGo(PaperPages old) {
        if (old != null) {
            context.background().paper(() -> {
                old.close();
                return old;
            });
        }
    }

    private void tell(Exception problem) {
        PaperProblems.explain(context.wording(), problem).ifPresentOrElse(
                words -> context.notices().problem(words, ""),
                () -> context.background().run(() -> {
                    throw problem;
                }));
    }
}
