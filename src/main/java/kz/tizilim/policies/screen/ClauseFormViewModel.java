package kz.tizilim.policies.screen;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.documents.DocumentProblem;
import kz.tizilim.policies.ClauseEdit;
import kz.tizilim.policies.ClauseRegister;
import kz.tizilim.policies.PolicyKind;
import kz.tizilim.policies.clauses.BookShape;
import kz.tizilim.policies.clauses.ClauseBook;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.form.SaveAction;

/** The words of one clause in three languages while the officer writes them. */
public final class ClauseFormViewModel {
    private final UiContext context;
    private final ClauseRegister clauses;
    private final PolicyKind kind;
    private final String clause;
    private final LocalText before;
    private final Consumer<ClauseEdit> then;
    private final ObjectProperty<LocalText> words = new SimpleObjectProperty<>();
    private final ObjectProperty<String> section = new SimpleObjectProperty<>();
    private final ObservableList<ValidationError> faults = FXCollections.observableArrayList();

    private ClauseFormViewModel(UiContext context, ClauseRegister clauses, PolicyKind kind, String clause, LocalText before, Consumer<ClauseEdit> then) {
        this.context = context;
        this.clauses = clauses;
        this.kind = kind;
        this.clause = clause;
        this.before = before;
        this.then = then;
        words.set(before);
        section.set(sections().get(0));
    }

    static ClauseFormViewModel of(UiContext context, ClauseRegister clauses, PolicyKind kind, String clause, Consumer<ClauseEdit> then) {
        return new ClauseFormViewModel(context, clauses, kind, clause, clauses.words(kind, clause), then);
    }

    static ClauseFormViewModel fresh(UiContext context, ClauseRegister clauses, PolicyKind kind, Consumer<ClauseEdit> then) {
        return new ClauseFormViewModel(context, clauses, kind, null, new LocalText("", "", ""), then);
    }

    public void keep() {
        SaveAction.start(context.background(), this::kept, faults, then);
    }

    private ClauseEdit kept() {
        try {
            return isNew() ? clauses.add(kind, section.get(), words.get()) : clauses.keep(kind, clause, words.get());
        } catch (DocumentProblem problem) {
            ValidationErrors.throwIfAny(List.of(ValidationError.at("words", "policies.fault.clause", problem.say(Messages.of(context.wording().language())))));
            throw problem;
        }
    }

    /** A clause is no record of its own: it is found again by its paper and its code. */
    DraftKey draft() {
        return new DraftKey("policies.clause." + kind.code() + (isNew() ? "" : "." + clause), null, isNew(), this);
    }

    public boolean isNew() {
        return clause == null;
    }

    public boolean isChanged() {
        return !before.equals(words.get());
    }

    public boolean isOwn() {
        return clause != null && clause.startsWith("own-");
    }

    /** Whether there are words of the officer's that can be taken back. */
    public boolean canRestore() {
        return clause != null && clauses.find(kind, clause).filter(edit -> edit.isOwn() || edit.words() != null).isPresent();
    }

    public String clause() {
        return clause;
    }

    /** The program's words, where they have changed since the officer wrote hers; else null. */
    public LocalText overtaken() {
        return isNew() || isOwn() || !clauses.isOvertaken(kind, clause) ? null : clauses.shipped(kind, clause);
    }

    /** The codes of the sections in which a new clause can stand. */
    public List<String> sections() {
        return ClauseBook.shape(kind).sections().stream().map(BookShape.Part::code).toList();
    }

    public String sectionName(String code) {
        ClauseBook book = ClauseBook.of(kind, context.wording().language());
        return book.section(code).isEmpty() ? book.title() : book.section(code);
    }

    public ObjectProperty<LocalText> words() {
        return words;
    }

    public ObjectProperty<String> section() {
        return section;
    }

    public ObservableList<ValidationError> faults() {
        return faults;
    }
}
