package kz.tizilim.requests.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.exchange.Mail;
import kz.tizilim.exchange.MailReader;
import kz.tizilim.requests.Applicant;
import kz.tizilim.requests.Channel;
import kz.tizilim.requests.Intake;
import kz.tizilim.requests.Proposal;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestProblems;
import kz.tizilim.requests.RequestServices;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.UiContext;

/**
 * The form of a request that comes in: filled from a mail or by hand, and confirmed in one step. Further files wait their turn, in the
 * order in which they came, and a form that is laid aside waits with what was written in it: nothing that came in is lost.
 */
public final class IntakeViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter SHOWN_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final UiContext context;
    private final RequestServices work;
    private final Consumer<Request> registered;
    private final RequestProblems problems;
    private final IntakeQueue queue = new IntakeQueue();
    private IntakeDraft filled;
    private final Lifetime proposing = new Lifetime();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty time = new SimpleStringProperty("");
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.EMAIL);
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.KK);
    private final ObjectProperty<List<String>> kinds = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<Proposal> proposal = new ReadOnlyObjectWrapper<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final ObjectProperty<Applicant.Relation> relation = new SimpleObjectProperty<>(Applicant.Relation.SELF);
    private final StringProperty authority = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Person> person = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Intake.IncomingPaper> papers = FXCollections.observableArrayList();
    private final ObservableList<String> warnings = FXCollections.observableArrayList();
    private Intake read;
    private final StringProperty dayProblem = new SimpleStringProperty("");
    private final StringProperty timeProblem = new SimpleStringProperty("");
    private final StringProperty nameProblem = new SimpleStringProperty("");
    private final StringProperty kindsProblem = new SimpleStringProperty("");

    public IntakeViewModel(UiContext context, RequestServices work, Consumer<Request> registered) {
        this.context = context;
        this.work = work;
        this.registered = registered;
        problems = new RequestProblems(context);
    }

    /** Takes dropped or chosen files in: a mail fills the form, anything else is laid with a form to be filled by hand. */
    public void take(List<Path> files) {
        queue.add(files);
        takeNext();
    }

    /** Opens an empty form for a letter, a call or a message. */
    public void byHand() {
        layAside();
        queue.beginByHand();
        fill(empty(List.of()), Optional.empty());
        undate();
    }

    /** Lays another file, such as a scan, with the form; it cannot be registered before the file is read. */
    public void add(Path file) {
        busy.set(true);
        context.background().run(() -> IncomingFiles.read(file)).onSuccess(papers::add).onFailure(problems::tell).onEnd(() -> busy.set(false));
    }

    /** Lays the open form aside, as it is written; {@link #takeNext} brings it back first of all that waits. */
    public void layAside() {
        if (open.get()) {
            queue.putBack(IntakeDraft.of(this));
            open.set(false);
        }
    }

    /** Opens what waits first: a form that was laid aside, or the next file, which is read. Nothing while a form lies open. */
    public void takeNext() {
        if (!open.get() && !queue.isReading()) {
            queue.next().ifPresent(waiting -> waiting.draft().ifPresentOrElse(this::restore, () -> read(waiting.file())));
        }
    }

    /** Proposes the kinds again from what has been written by hand. */
    public void propose() {
        String line = subject.get();
        String words = text.get();
        proposing.newest(context.background().run(() -> work.mails().proposer().propose(line, words))).onSuccess(proposed -> {
            proposal.set(proposed);
            kinds.set(proposed.kinds());
        });
    }

    /** Registers what the form says, if it can be. */
    public void register() {
        Optional<LocalTime> clock = clock();
        timeProblem.set(clock.isEmpty() ? context.say("requests.fault.time") : "");
        dayProblem.set(day.get() == null ? context.say("text.fault.required") : "");
        if (clock.isEmpty() || day.get() == null || busy.get()) {
            return;
        }
        Intake written = written(LocalDateTime.of(day.get(), clock.get()));
        busy.set(true);
        context.background()
                .run(() -> work.requests().receive(written))
                .onSuccess(request -> {
                    close();
                    context.notices().done(context.say("requests.done.received", request.label()));
                    registered.accept(request);
                    takeNext();
                })
                .onFailure(this::refuse)
                .onEnd(() -> busy.set(false));
    }

    /** Closes the form without registering anything; what waits opens next. */
    public void leave() {
        close();
        takeNext();
    }

    private void close() {
        queue.done();
        proposing.drop();
        open.set(false);
        papers.clear();
    }

    private record Read(Intake intake, Optional<Person> person) {}

    private void read(Path file) {
        queue.reading(true);
        context.background()
                .run(() -> {
                    Intake read = IncomingFiles.isMail(file) ? mail(file) : empty(List.of(IncomingFiles.read(file)));
                    return new Read(read, read.person() == null ? Optional.empty() : work.persons().find(read.person()));
                })
                .onSuccess(read -> {
                    // A form that was opened by hand meanwhile waits: the files were here before it.
                    layAside();
                    fill(read.intake(), read.person());
                    if (!IncomingFiles.isMail(file)) {
                        undate();
                    }
                })
                .onFailure(problem -> {
                    queue.done();
                    problems.tell(problem);
                })
                .onEnd(() -> {
                    queue.reading(false);
                    takeNext();
                });
    }

    /** Whether something was written in the open form that closing it would lose. */
    public boolean isChanged() {
        return open.get() && !IntakeDraft.of(this).equals(filled);
    }

    /** Whether something came in that is not registered: locking or closing would lose it. */
    public boolean isUnregistered() {
        return open.get() || queue.left().get() > 0;
    }

    /** Gives up all that waits, and the open form. */
    public void discardAll() {
        queue.clear();
        close();
    }

    /** Keeps what was strange in the mail, and to which request it belongs, beside the form. */
    private void came(Intake came) {
        read = came;
        Messages messages = Messages.of(context.wording().language());
        warnings.setAll(came == null ? List.of() : came.warnings().stream().map(warning -> warning.say(messages)).toList());
        if (came != null && came.earlier() != null) {
            warnings.add(context.say("requests.earlier." + came.earlier().relation().name(), came.earlier().label()));
        }
    }

    /** The form that lies open, as it is written. */
    Optional<IntakeDraft> openDraft() {
        return open.get() ? Optional.of(IntakeDraft.of(this)) : Optional.empty();
    }

    /** Brings back forms that were not registered when the register was locked; the first of them opens. */
    void putBack(List<IntakeDraft> drafts) {
        queue.addDrafts(drafts);
        takeNext();
    }

    /** Brings back the files that waited; one that is not there any more is told when its turn comes. */
    void putBackFiles(List<Path> files) {
        take(files);
    }

    private void restore(IntakeDraft draft) {
        came(draft.read());
        draft.into(this);
        proposal.set(draft.proposal());
        person.set(draft.person());
        clearProblems();
        open.set(true);
    }

    private Intake mail(Path file) throws IOException {
        // The reader refuses what is too large before the whole file is taken into memory.
        Mail mail = MailReader.read(file);
        return work.mails().read(mail, Files.readAllBytes(file));
    }

    private Intake empty(List<Intake.IncomingPaper> scans) {
        return new Intake(
                LocalDateTime.now(work.clock()), scans.isEmpty() ? Channel.IN_PERSON : Channel.POST, "", "", Language.KK, null,
                List.of(), new Applicant("", "", "", "", Applicant.Relation.SELF, null), null, scans);
    }

    private void fill(Intake read, Optional<Person> found) {
        came(read);
        // A mail whose day cannot be read leaves both empty: the officer is asked.
        day.set(read.received() == null ? null : read.received().toLocalDate());
        time.set(read.received() == null ? "" : SHOWN_TIME.format(read.received()));
        channel.set(read.channel());
        subject.set(orEmpty(read.subjectLine()));
        text.set(orEmpty(read.text()));
        language.set(read.language());
        proposal.set(read.proposal());
        kinds.set(read.kinds());
        name.set(orEmpty(read.applicant().name()));
        email.set(orEmpty(read.applicant().email()));
        phone.set(orEmpty(read.applicant().phone()));
        address.set(orEmpty(read.applicant().address()));
        relation.set(read.applicant().relation());
        authority.set(orEmpty(read.applicant().paper()));
        person.set(found.orElse(null));
        papers.setAll(read.papers());
        filled = IntakeDraft.of(this);
        clearProblems();
        open.set(true);
    }

    // A mail says when it came. Of a scan, a letter or a call only the officer knows: the term runs from it.
    private void undate() {
        day.set(null);
        time.set("");
        filled = IntakeDraft.of(this);
    }

    private void clearProblems() {
        for (StringProperty problem : List.of(dayProblem, timeProblem, nameProblem, kindsProblem)) {
            problem.set("");
        }
    }

    private Intake written(LocalDateTime received) {
        Applicant applicant = new Applicant(
                name.get().strip(), orNull(email), orNull(phone), orNull(address), relation.get(),
                relation.get() == Applicant.Relation.SELF ? null : orNull(authority));
        // Only the person's own mail says who she is; a representative's address is not hers.
        Person found = relation.get() == Applicant.Relation.SELF ? person.get() : null;
        return new Intake(
                received, channel.get(), orNull(subject), orNull(text), language.get(), proposal.get(), kinds.get(), applicant,
                found == null ? null : found.id(), List.copyOf(papers), read == null ? "" : read.messageId(),
                read == null ? List.of() : read.warnings(), read == null ? null : read.earlier());
    }

    private void refuse(Exception problem) {
        if (!(problem instanceof ValidationErrors faults)) {
            problems.tell(problem);
            return;
        }
        Messages messages = Messages.of(context.wording().language());
        for (ValidationError fault : faults.all()) {
            switch (fault.field()) {
                case "received" -> dayProblem.set(fault.say(messages));
                case "applicant.name" -> nameProblem.set(fault.say(messages));
                default -> kindsProblem.set(fault.say(messages));
            }
        }
    }

    private Optional<LocalTime> clock() {
        try {
            return Optional.of(LocalTime.parse(time.get().strip().replace('.', ':'), TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String orEmpty(String words) {
        return Objects.requireNonNullElse(words, "");
    }

    private static String orNull(StringProperty words) {
        return words.get() == null || words.get().isBlank() ? null : words.get().strip();
    }

    /** Whether the form lies open. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** What waits, and which of all is open. */
    public IntakeQueue queue() {
        return queue;
    }

    public BooleanProperty busy() {
        return busy;
    }

    public ObjectProperty<LocalDate> day() {
        return day;
    }

    /** The hour of receipt, as written: {@code 15:40}. */
    public StringProperty time() {
        return time;
    }

    public ObjectProperty<Channel> channel() {
        return channel;
    }

    public StringProperty subject() {
        return subject;
    }

    public StringProperty text() {
        return text;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    /** Codes of what is asked for. */
    public ObjectProperty<List<String>> kinds() {
        return kinds;
    }

    /** Why these kinds are proposed; null where nothing was read yet. */
    public ReadOnlyObjectProperty<Proposal> proposal() {
        return proposal.getReadOnlyProperty();
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty email() {
        return email;
    }

    public StringProperty phone() {
        return phone;
    }

    public StringProperty address() {
        return address;
    }

    public ObjectProperty<Applicant.Relation> relation() {
        return relation;
    }

    /** The paper by which a representative acts. */
    public StringProperty authority() {
        return authority;
    }

    /** The person whose card bears the mail's address; null where none does. */
    public ReadOnlyObjectProperty<Person> person() {
        return person.getReadOnlyProperty();
    }

    /** The mail, its attachments, scans. */
    public ObservableList<Intake.IncomingPaper> papers() {
        return papers;
    }

    /** What could not be read in the mail, or was read with doubt, and the earlier request that it belongs to, in words. */
    public ObservableList<String> warnings() {
        return warnings;
    }

    Intake read() {
        return read;
    }

    public StringProperty dayProblem() {
        return dayProblem;
    }

    public StringProperty timeProblem() {
        return timeProblem;
    }

    public StringProperty nameProblem() {
        return nameProblem;
    }

    public StringProperty kindsProblem() {
        return kindsProblem;
    }
}
