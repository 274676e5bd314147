package kz.tizilim.requests.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import kz.tizilim.documents.Printer;
import kz.tizilim.letters.Sending;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.requests.CasePaper;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestProblems;
import kz.tizilim.requests.RequestServices;
import kz.tizilim.requests.SearchLogEntry;
import kz.tizilim.requests.intake.IncomingFiles;
import kz.tizilim.subjects.Person;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.UnsavedWork;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.history.HistoryOf;
import kz.tizilim.ui.history.Undo;

/** The card of one request: what it shows, what is being written in it, and the steps that the officer takes. */
public final class CaseViewModel {
    private static final int CANDIDATES = 8;

    private final UiContext context;
    private final RequestServices work;
    private final Printing printing;
    private final CaseReader reader;
    private final RequestProblems problems;
    private final Consumer<CaseFile> changed;
    private final ReadOnlyObjectWrapper<CaseFile> file = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<CaseStep> part = new SimpleObjectProperty<>(CaseStep.NOTHING);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final CaseForms forms = new CaseForms(part);
    private final CasePapers papers;
    private final CaseLetters beside;
    private final StringProperty gap = new SimpleStringProperty("");
    private final Lifetime choice = new Lifetime();
    private final Lifetime search = new Lifetime();
    private final CaseContent content;
    private UnsavedWork.Open unsaved;
    private UUID open;

    CaseViewModel(UiContext context, RequestServices work, Printing printing, Consumer<CaseFile> changed) {
        this.context = context;
        this.work = work;
        this.printing = printing;
        this.changed = changed;
        reader = new CaseReader(work);
        problems = new RequestProblems(context);
        content = new CaseContent(context, forms, part);
        papers = new CasePapers(context, work, printing);
        beside = new CaseLetters(context, work, this, forms, papers);
        forms.person().sought().addListener((property, before, now) -> seek(now));
    }

    /** The card's view tells of what is written in it; the view of another language takes its place. */
    void follow(UnsavedWork.Open open) {
        unsaved = open;
    }

    CaseContent content() {
        return content;
    }

    DraftKey draftKey() {
        return file.get() == null ? DraftKey.of("", null, this) : DraftKey.of("requests.case", file.get().request().id(), this);
    }

    String draftTitle() {
        return file.get() == null ? "" : context.say("requests.draft", file.get().request().label(), file.get().request().applicant().name());
    }

    /** Writes down what was written, or removes the draft of what was kept. */
    private void look() {
        if (unsaved != null) {
            unsaved.look();
        }
    }

    /** Opens the card of a request. */
    void open(UUID request) {
        look();
        open = request;
        choice.newest(context.background().run(() -> reader.read(request))).onSuccess(this::show);
    }

    void close() {
        look();
        open = null;
        choice.drop();
        file.set(null);
        papers.shown().clear();
    }

    /** Notes who the person is and that this was made sure of. */
    public void confirmPerson() {
        Person chosen = forms.person().chosen().get();
        boolean isNobody = chosen == null && !forms.person().fresh().get();
        forms.personProblem().set(isNobody ? context.say("requests.fault.person") : "");
        if (!saysHow() || isNobody) {
            return;
        }
        Person written = forms.person().fresh().get() ? forms.person().newPerson() : null;
        IdentityCheck check = forms.person().check(true, work.today());
        undoable("requests.done.identified", request -> {
            Person known = written == null ? chosen : work.persons().keep(written);
            return work.requests().identify(request, known.id(), check);
        });
    }

    /** Notes that it could not be made sure of; the request stays where it is, and nobody is written into the register. */
    public void leaveUnconfirmed() {
        if (!saysHow()) {
            return;
        }
        Person claimed = forms.person().chosen().get();
        IdentityCheck check = forms.person().check(false, work.today());
        undoable("requests.done.not-identified", request ->
                work.requests().identify(request, claimed == null ? request.person() : claimed.id(), check));
    }

    private boolean saysHow() {
        boolean says = forms.person().way().get() != null;
        forms.person().wayProblem().set(says ? "" : context.say("requests.fault.way"));
        return says;
    }

    /** Keeps the search log; a place without a number is told under it. */
    public void keepSearch() {
        forms.lines().forEach(line -> line.problem().set(line.records().isEmpty() ? context.say("requests.fault.count") : ""));
        if (forms.lines().stream().anyMatch(line -> line.records().isEmpty())) {
            return;
        }
        List<SearchLogEntry> searches = forms.searches();
        undoable("requests.done.searched", request -> work.requests().search(request, searches));
    }

    /** Keeps the decision; the reply can then be registered. */
    public void decide() {
        if (forms.decision().check(work.today(), forms.tongue().get(), new FieldMessages(context))) {
            Decision written = forms.decision().decision(work.today());
            undoable("requests.done.decided", request -> work.requests().decide(request, written));
        }
    }

    /** Opens the decision at the first thing that keeps the letter from being made. */
    public void goToGap() {
        Optional<MatterForm> lacking = papers.shown().gaps().stream()
                .flatMap(each -> decision().matters().stream().filter(form -> form.letters().contains(each.kind())))
                .findFirst();
        if (lacking.isPresent() && isAllowed(CaseStep.DECISION)) {
            decision().shown().set(lacking.get());
            decision().check(work.today(), forms.tongue().get(), new FieldMessages(context));
            part.set(CaseStep.DECISION);
            gap.set("");
            gap.set(lacking.get().firstProblem());
        }
    }

    /** Gives the reply its number and keeps its paper; prints it where a printer is given. */
    public void registerReply(Optional<Printer> printer) {
        ReplyLanguages chosen = forms.tongue().get();
        step("requests.done.answered", request ->
                        work.requests().answer(
                                request, work.replies().reply(request, request.decision(), chosen.language(), chosen.beside())),
                read -> printer.ifPresent(to -> papers.print(read.reply(), to)));
    }

    /** Prints the registered reply again, byte for byte. */
    public void reprint(Printer printer) {
        papers.print(file.get().reply(), printer);
    }

    /** Notes how and when the reply was sent, which ends the request. */
    public void noteSending() {
        if (forms.sending().check(file.get().reply().date(), work.today(), new FieldMessages(context))) {
            Sending written = forms.sending().sending();
            Path proof = forms.sending().proof().get();
            step("requests.done.sent", request -> work.requests().send(request, written, IncomingFiles.readOrNone(proof)));
        }
    }

    /** Notes that the applicant has answered. */
    public void noteAnswer() {
        LocalDate day = forms.answeredOn().get();
        if (isDated(day, forms.answeredProblem())) {
            undoable("requests.done.clarified", request -> work.requests().clarified(request, day));
        }
    }

    /** Notes the day from which a promised term runs. */
    public void noteConfirmation() {
        LocalDate day = forms.confirmedOn().get();
        if (isDated(day, forms.confirmedProblem())) {
            undoable("requests.done.confirmed", request -> work.requests().confirm(request, day));
        }
    }

    private boolean isDated(LocalDate day, StringProperty problem) {
        boolean isRight = day != null && !day.isAfter(work.today());
        problem.set(isRight ? "" : context.say("requests.fault.day"));
        return isRight;
    }

    /** Sets what the request asks for. */
    public void classify(List<String> kinds) {
        if (!kinds.isEmpty() && !kinds.equals(file.get().request().kinds())) {
            undoable("requests.done.classified", request -> work.requests().classify(request, kinds));
        }
    }

    /** Saves the paper that is shown. */
    public void savePaper(Path target) {
        papers.save(target);
    }

    /** Saves a paper of the case outside the register. */
    public void savePaper(CasePaper kept, Path target) {
        papers.save(kept, target);
    }

    /** Reads a paper of the case, to be shown in the window: nothing is laid down outside the register for it. */
    public void read(CasePaper kept, Consumer<byte[]> then) {
        papers.read(kept, then);
    }

    /** Makes the paper anew from what is written in the card. Views call it when the officer's hand rests. */
    public void preview() {
        if (file.get() != null) {
            papers.preview(file.get(), part.get(), forms);
        }
    }

    private void show(CaseFile read) {
        boolean sameRequest = file.get() != null && file.get().request().id().equals(read.request().id());
        forms.fill(read, sameRequest, () -> {
            file.set(read);
            part.set(CaseStep.next(read.request().status()));
        });
        if (sameRequest) {
            look();
        } else if (unsaved != null) {
            unsaved.takeUp(context);
        }
        preview();
    }

    /** Whether something was written in the card that is not kept. */
    boolean isChanged() {
        return file.get() != null && forms.isChanged();
    }

    /** Shows what is kept, in place of what was written. */
    void discard() {
        if (file.get() != null) {
            show(file.get());
        }
    }

    private void seek(String typed) {
        if (typed == null || typed.isBlank()) {
            search.drop();
            forms.person().candidates().clear();
            return;
        }
        search.newest(context.background().run(() -> work.persons().search(typed, CANDIDATES))).onSuccess(forms.person().candidates()::setAll);
    }

    /** One step of the officer, off the screen's thread. */
    interface Step {
        Request take(Request request) throws Exception;
    }

    /** Notes that something which the decision left to do was done today. */
    public void finishTask(int place) {
        step(request -> work.requests().finish(request, place, work.today()), read -> context.say("requests.done.task", read.request().label()), read -> {});
    }

    /** Notes why something which the decision left to do is not done. */
    public void leaveTask(int place, String reason) {
        step(request -> work.requests().setAside(request, place, reason), read -> context.say("requests.done.task", read.request().label()), read -> {});
    }

    private void step(String doneKey, Step step) {
        step(doneKey, step, read -> {});
    }

    private void step(String doneKey, Step step, Consumer<CaseFile> then) {
        step(step, read -> done(doneKey, read), then);
    }

    /**
     * Takes a step and shows the case anew.
     *
     * @param done what the notice says
     * @param then what follows a step that was taken
     */
    void step(Step step, Function<CaseFile, String> done, Consumer<CaseFile> then) {
        take(step, read -> {
            context.notices().done(done.apply(read));
            then.accept(read);
        });
    }

    /** A step that spends no number and makes no paper: the notice can take it back. */
    private void undoable(String doneKey, Step step) {
        take(step, read -> Undo.offer(
                context, done(doneKey, read), work.requests().history(), read.request().id(), () -> again(read.request().id())));
    }

    private String done(String key, CaseFile read) {
        return context.say(key, read.request().label(), read.reply() == null ? "" : read.reply().label());
    }

    private void take(Step step, Consumer<CaseFile> then) {
        CaseFile now = file.get();
        if (now == null || busy.get()) {
            return;
        }
        busy.set(true);
        context.background()
                .run(() -> reader.read(step.take(now.request()).id()))
                .onSuccess(read -> {
                    showAnew(read);
                    then.accept(read);
                })
                .onFailure(problems::tell)
                .onEnd(() -> busy.set(false));
    }

    private void again(UUID request) {
        context.background().run(() -> reader.read(request)).onSuccess(this::showAnew);
    }

    private void showAnew(CaseFile read) {
        if (read.request().id().equals(open)) {
            show(read);
        }
        changed.accept(read);
    }

    /** What the open request's history is shown from. */
    HistoryOf history() {
        Request request = file.get().request();
        return new HistoryOf(
                work.requests().history(), "request", Request.class, request.id(), request.label(), new CaseCodes(work, context.wording().language())::word,
                () -> again(request.id()));
    }

    public Printing printing() {
        return printing;
    }

    /** What the card shows; null while no request is open. */
    public ReadOnlyObjectProperty<CaseFile> file() {
        return file.getReadOnlyProperty();
    }

    /** The part in which something is being done now. */
    public ObjectProperty<CaseStep> part() {
        return part;
    }

    public boolean isAllowed(CaseStep wanted) {
        return file.get() != null && wanted.isAllowed(file.get().request());
    }

    public BooleanProperty busy() {
        return busy;
    }

    public PersonForm person() {
        return forms.person();
    }

    public StringProperty personProblem() {
        return forms.personProblem();
    }

    public ObservableList<SearchLine> lines() {
        return forms.lines();
    }

    public DecisionForm decision() {
        return forms.decision();
    }

    /** The language of the letter, or the two that stand side by side. */
    public ObjectProperty<ReplyLanguages> tongue() {
        return forms.tongue();
    }

    /** The field of the decision that the officer was sent to; empty for none. */
    ReadOnlyStringProperty gap() {
        return gap;
    }

    public SendingForm sending() {
        return forms.sending();
    }

    /** The letters of the case beside its reply. */
    public CaseLetters beside() {
        return beside;
    }

    public ObjectProperty<LocalDate> answeredOn() {
        return forms.answeredOn();
    }

    public ObjectProperty<LocalDate> confirmedOn() {
        return forms.confirmedOn();
    }

    StringProperty answeredProblem() {
        return forms.answeredProblem();
    }

    StringProperty confirmedProblem() {
        return forms.confirmedProblem();
    }

    /** Goes up with every change by hand on which the paper depends. */
    public ReadOnlyIntegerProperty edits() {
        return forms.edits();
    }

    public ReplyPaper paper() {
        return papers.shown();
    }
}
