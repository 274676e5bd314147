package kz.tizilim.requests.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.documents.PaperFile;
import kz.tizilim.documents.Printer;
import kz.tizilim.letters.Draft;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.Sending;
import kz.tizilim.letters.outgoing.PaperPages;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.requests.CasePaper;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.Intake;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestProblems;
import kz.tizilim.requests.RequestStatus;
import kz.tizilim.requests.Search;
import kz.tizilim.requests.Workplace;
import kz.tizilim.requests.intake.IncomingFiles;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Desk;

/** The card of one request: what it shows, what is being written in it, and the steps that the officer takes. */
public final class CaseViewModel {
    private static final int CANDIDATES = 8;

    private final Desk desk;
    private final Workplace work;
    private final Printing printing;
    private final CaseReader reader;
    private final RequestProblems problems;
    private final Consumer<CaseFile> changed;
    private final ReadOnlyObjectWrapper<CaseFile> file = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.NOTHING);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final PersonForm person = new PersonForm();
    private final StringProperty personProblem = new SimpleStringProperty("");
    private final ObservableList<SearchLine> lines = FXCollections.observableArrayList();
    private final StringProperty searchProblem = new SimpleStringProperty("");
    private final DecisionForm decision = new DecisionForm();
    private final ObjectProperty<ReplyTongue> tongue = new SimpleObjectProperty<>(ReplyTongue.KK);
    private final StringProperty gap = new SimpleStringProperty("");
    private final SendingForm sending = new SendingForm();
    private final StringProperty asked = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> answeredOn = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> confirmedOn = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper();
    private final ReplyPaper paper;
    private UUID open;
    private boolean filling;

    CaseViewModel(Desk desk, Workplace work, Printing printing, Consumer<CaseFile> changed) {
        this.desk = desk;
        this.work = work;
        this.printing = printing;
        this.changed = changed;
        reader = new CaseReader(work);
        problems = new RequestProblems(desk);
        paper = new ReplyPaper(desk);
        watch(tongue, asked, part);
        person.sought().addListener((property, before, now) -> seek(now));
    }

    /** Opens the card of a request. */
    void open(UUID request) {
        open = request;
        desk.background().run(() -> reader.read(request)).onSuccess(read -> {
            if (request.equals(open)) {
                show(read);
            }
        });
    }

    void close() {
        open = null;
        file.set(null);
        paper.clear();
    }

    /** Notes who the person is and that this was made sure of. */
    public void confirmPerson() {
        identify(true);
    }

    /** Notes that it could not be made sure of; the request stays where it is. */
    public void leaveUnconfirmed() {
        identify(false);
    }

    private void identify(boolean confirmed) {
        Person chosen = person.chosen().get();
        if (chosen == null && !person.fresh().get()) {
            personProblem.set(desk.say("requests.fault.person"));
            return;
        }
        Person written = person.fresh().get() ? person.newPerson() : null;
        var check = person.check(confirmed, work.today());
        step(confirmed ? "requests.done.identified" : "requests.done.not-identified", request -> {
            Person known = written == null ? chosen : work.persons().keep(written);
            return work.requests().identify(request, known.id(), check);
        });
    }

    /** Keeps the search log. */
    public void keepSearch() {
        if (lines.stream().anyMatch(line -> line.records().isEmpty())) {
            searchProblem.set(desk.say("requests.fault.count"));
            return;
        }
        List<Search> searches = searches();
        step("requests.done.searched", request -> work.requests().search(request, searches));
    }

    /** Keeps the decision; the reply can then be registered. */
    public void decide() {
        if (decision.check(work.today(), tongue.get(), new FieldWords(desk))) {
            Decision written = decision.decision(work.today());
            step("requests.done.decided", request -> work.requests().decide(request, written));
        }
    }

    /** Opens the decision at the first thing that keeps the letter from being made. */
    public void goToGap() {
        Optional<MatterForm> lacking = paper.gaps().stream()
                .flatMap(each -> decision.matters().stream().filter(form -> form.letters().contains(each.kind())))
                .findFirst();
        if (lacking.isPresent() && isAllowed(Part.DECISION)) {
            decision.shown().set(lacking.get());
            decision.check(work.today(), tongue.get(), new FieldWords(desk));
            part.set(Part.DECISION);
            gap.set("");
            gap.set(lacking.get().firstProblem());
        }
    }

    /** Gives the reply its number and keeps its paper; prints it where a printer is given. */
    public void registerReply(Optional<Printer> printer) {
        ReplyTongue chosen = tongue.get();
        step("requests.done.answered", request ->
                        work.requests().answer(
                                request, work.replies().reply(request, request.decision(), chosen.language(), chosen.beside())),
                read -> printer.ifPresent(to -> print(read.reply(), to)));
    }

    /** Prints the registered reply again, byte for byte. */
    public void reprint(Printer printer) {
        print(file.get().reply(), printer);
    }

    private void print(Letter letter, Printer printer) {
        desk.background()
                .paper(() -> {
                    printing.print(work.letters().paper(letter), letter.label(), printer);
                    return letter;
                })
                .onSuccess(printed -> desk.notices().done(desk.say("letters.journal.printed", printed.label())))
                .onFailure(problems::tell);
    }

    /** Notes how and when the reply was sent, which ends the request. */
    public void noteSending() {
        Sending written = sending.sending();
        boolean dayWrong = written.on() == null || written.on().isAfter(work.today()) || written.on().isBefore(file.get().reply().date());
        boolean trackMissing = written.way() == Sending.Way.REGISTERED_POST && written.track() == null;
        sending.dayProblem().set(dayWrong ? desk.say("requests.fault.sent-on") : "");
        sending.trackProblem().set(trackMissing ? desk.say("requests.fault.track") : "");
        if (!dayWrong && !trackMissing) {
            Path proof = sending.proof().get();
            step("requests.done.sent", request -> {
                Intake.IncomingPaper kept = proof == null ? null : IncomingFiles.read(proof);
                return work.requests().send(request, written, kept);
            });
        }
    }

    /** Registers the letter that asks the applicant for what is missing. */
    public void ask(Optional<Printer> printer) {
        String words = asked.get().strip();
        Language chosen = tongue.get().language();
        step("requests.done.asked", request ->
                        work.requests().askClarification(request, words, work.replies().clarification(request, words, chosen)),
                read -> printer.ifPresent(to -> {
                    UUID letter = read.request().awaited().letter();
                    desk.background().run(() -> work.letters().find(letter)).onSuccess(found -> found.ifPresent(each -> print(each, to)));
                }));
    }

    /** Notes that the applicant has answered. */
    public void noteAnswer() {
        LocalDate day = answeredOn.get();
        if (day != null) {
            step("requests.done.clarified", request -> work.requests().clarified(request, day));
        }
    }

    /** Notes the day from which a promised term runs. */
    public void noteConfirmation() {
        LocalDate day = confirmedOn.get();
        if (day != null) {
            step("requests.done.confirmed", request -> work.requests().confirm(request, day));
        }
    }

    /** Sets what the request asks for. */
    public void classify(List<String> kinds) {
        if (!kinds.isEmpty() && !kinds.equals(file.get().request().kinds())) {
            step("requests.done.classified", request -> work.requests().classify(request, kinds));
        }
    }

    /** Saves the paper that is shown. */
    public void savePaper(Path target) {
        PaperPages shown = paper.pages().get();
        if (shown != null) {
            save(shown::pdf, target);
        }
    }

    /** Saves a paper of the case outside the register. */
    public void savePaper(CasePaper kept, Path target) {
        save(() -> work.requests().content(kept), target);
    }

    private void save(Callable<byte[]> content, Path target) {
        desk.background()
                .paper(() -> {
                    PaperFile.write(content.call(), target);
                    return target;
                })
                .onSuccess(saved -> desk.notices().done(desk.say("letters.journal.saved", saved.getFileName().toString())))
                .onFailure(problems::tell);
    }

    /** Reads a paper of the case, to be shown in the window: nothing is laid down outside the register for it. */
    public void read(CasePaper kept, Consumer<byte[]> then) {
        desk.background().run(() -> work.requests().content(kept)).onSuccess(then).onFailure(problems::tell);
    }

    /** Makes the paper anew from what is written in the card. Views call it when the officer's hand rests. */
    public void preview() {
        CaseFile now = file.get();
        if (now == null) {
            return;
        }
        Request request = now.request();
        ReplyTongue chosen = tongue.get();
        if (part.get() == Part.QUESTION) {
            String words = asked.get();
            if (words.isBlank()) {
                paper.clear();
            } else {
                paper.show(() -> drawn(work.replies().clarification(request, words, chosen.language())));
            }
        } else if (now.reply() != null) {
            paper.show(() -> work.letters().paper(now.reply()));
        } else if (request.status().mayGoTo(RequestStatus.SEARCHED) && request.status() != RequestStatus.AWAITING_CLARIFICATION) {
            // A place that nobody has looked into says nothing: not even that nothing was found there.
            Request searched = request.withSearches(
                    lines.stream().filter(line -> line.records().isPresent()).map(SearchLine::search).toList());
            if (decision.isGroundless()) {
                paper.refuse(desk.say("requests.fault.ground"));
            } else {
                Decision written = decision.decision(work.today());
                paper.show(() -> drawn(work.replies().reply(searched, written, chosen.language(), chosen.beside())));
            }
        } else {
            paper.clear();
        }
    }

    private byte[] drawn(Draft draft) {
        return work.letters().preview(draft).pdf();
    }

    private void show(CaseFile read) {
        filling = true;
        Request request = read.request();
        boolean sameRequest = file.get() != null && file.get().request().id().equals(request.id());
        person.fill(read);
        personProblem.set("");
        lines.setAll(read.places().stream()
                .map(request.searches().isEmpty() ? SearchLine::proposed : SearchLine::kept)
                .toList());
        lines.forEach(line -> {
            watch(line.count(), line.note());
            line.data().forEach(datum -> watch(datum.found(), datum.value()));
        });
        searchProblem.set("");
        decision.fill(read);
        watch(decision.parts().toArray(Observable[]::new));
        sending.fill(read, work.today());
        if (!sameRequest) {
            tongue.set(ReplyTongue.of(request.language()));
            asked.set("");
        }
        answeredOn.set(work.today());
        confirmedOn.set(request.confirmedOn() == null ? work.today() : request.confirmedOn());
        file.set(read);
        part.set(Part.next(request.status()));
        filling = false;
        preview();
    }

    private List<Search> searches() {
        return lines.stream().map(SearchLine::search).toList();
    }

    private void seek(String typed) {
        if (typed == null || typed.isBlank()) {
            person.candidates().clear();
            return;
        }
        desk.background().run(() -> work.persons().search(typed, CANDIDATES)).onSuccess(found -> {
            if (typed.equals(person.sought().get())) {
                person.candidates().setAll(found);
            }
        });
    }

    private interface Step {
        Request take(Request request) throws Exception;
    }

    private void step(String doneKey, Step step) {
        step(doneKey, step, read -> {});
    }

    private void step(String doneKey, Step step, Consumer<CaseFile> then) {
        CaseFile now = file.get();
        if (now == null || busy.get()) {
            return;
        }
        busy.set(true);
        desk.background()
                .run(() -> reader.read(step.take(now.request()).id()))
                .onSuccess(read -> {
                    if (read.request().id().equals(open)) {
                        show(read);
                    }
                    changed.accept(read);
                    desk.notices().done(desk.say(doneKey, read.request().label(), read.reply() == null ? "" : read.reply().label()));
                    then.accept(read);
                })
                .onFailure(problems::tell)
                .onEnd(() -> busy.set(false));
    }

    private void watch(Observable... written) {
        for (Observable each : written) {
            each.addListener(observable -> {
                if (!filling) {
                    edits.set(edits.get() + 1);
                }
            });
        }
    }

    public Printing printing() {
        return printing;
    }

    /** What the card shows; null while no request is open. */
    public ReadOnlyObjectProperty<CaseFile> file() {
        return file.getReadOnlyProperty();
    }

    /** The part in which something is being done now. */
    public ObjectProperty<Part> part() {
        return part;
    }

    public boolean isAllowed(Part wanted) {
        return file.get() != null && wanted.isAllowed(file.get().request().status());
    }

    public BooleanProperty busy() {
        return busy;
    }

    public PersonForm person() {
        return person;
    }

    public StringProperty personProblem() {
        return personProblem;
    }

    public ObservableList<SearchLine> lines() {
        return lines;
    }

    public StringProperty searchProblem() {
        return searchProblem;
    }

    public DecisionForm decision() {
        return decision;
    }

    /** The language of the letter, or the two that stand side by side. */
    public ObjectProperty<ReplyTongue> tongue() {
        return tongue;
    }

    /** The field of the decision that the officer was sent to; empty for none. */
    ReadOnlyStringProperty gap() {
        return gap;
    }

    public SendingForm sending() {
        return sending;
    }

    /** What the applicant is asked for. */
    public StringProperty asked() {
        return asked;
    }

    public ObjectProperty<LocalDate> answeredOn() {
        return answeredOn;
    }

    public ObjectProperty<LocalDate> confirmedOn() {
        return confirmedOn;
    }

    /** Goes up with every change by hand on which the paper depends. */
    public ReadOnlyIntegerProperty edits() {
        return edits.getReadOnlyProperty();
    }

    public ReplyPaper paper() {
        return paper;
    }
}
