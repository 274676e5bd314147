package kz.tizilim.requests;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.exchange.StoredFiles;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.law.deadline.Deadline;
import kz.tizilim.letters.Draft;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.LetterRegister;
import kz.tizilim.letters.Sending;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.storage.Json;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;

/** What the officer does with requests, from the mail that comes in to the reply that has left. Each method is one entry of the journal. */
public final class RequestRegister {
    private static final Pattern LABEL = Pattern.compile("R-(\\d{4})-(\\d{1,6})");

    /** A request whose day moved because the calendar or a promise changed. */
    public record Moved(Request request, LocalDate before) {}

    private final RegisterFolder folder;
    private final LetterRegister letters;
    private final OperatorRegister operators;
    private final ConsentRegister consents;
    private final PersonRegister persons;
    private final ActivityRegister activities;
    private final Clock clock;

    public RequestRegister(RegisterFolder folder, LetterRegister letters, OperatorRegister operators, Clock clock) {
        this.folder = folder;
        this.letters = letters;
        this.operators = operators;
        consents = new ConsentRegister(folder, operators, clock);
        persons = new PersonRegister(folder, clock);
        activities = new ActivityRegister(folder);
        this.clock = clock;
    }

    public static List<Table<?>> tables() {
        return List.of(RequestTable.REQUEST);
    }

    /** Requests that still wait for an answer or for sending it, the most urgent first. */
    public List<Request> open() {
        return folder.read(RequestTable::open);
    }

    /** All requests, the newest first. */
    public List<Request> all() {
        return folder.read(RequestTable::all);
    }

    public Optional<Request> find(UUID id) {
        return folder.read(handle -> handle.find(RequestTable.REQUEST, id));
    }

    /** Requests whose number, applicant, e-mail or subject line matches what was typed, the newest first. */
    public List<Request> search(String typed, int limit) {
        return folder.read(handle -> RequestTable.search(handle, typed, limit));
    }

    /** The request of a number such as {@code R-2026-0007}. */
    public Optional<Request> find(String label) {
        Matcher parts = LABEL.matcher(label.strip());
        return parts.matches()
                ? folder.read(handle -> RequestTable.labelled(handle, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                        .stream()
                        .findFirst()
                : Optional.empty();
    }

    /** The terms by which requests are reckoned now; the calendar and the promises may change while the program runs. */
    public Terms terms() {
        return Terms.now(operators);
    }

    /**
     * Registers what came in and gives it the next number of the year in which it was received.
     *
     * @throws Faults if a field must be put right first
     */
    public Request receive(Intake intake) {
        ValidationErrors.throwIfAny(RequestRules.check(intake, LocalDate.now(clock)));
        return folder.act("requests.receive", changes -> {
            UUID id = UUID.randomUUID();
            int year = intake.received().getYear();
            List<UUID> papers = new ArrayList<>();
            for (Intake.IncomingPaper paper : intake.papers()) {
                papers.add(store(changes, id, paper));
            }
            Request request = new Request(
                    id, year, RequestTable.nextNumber(changes.handle(), year), intake.received(), intake.channel(),
                    intake.subjectLine(), intake.text(), intake.language(), intake.kinds(),
                    intake.proposal() == null ? List.of() : intake.proposal().reasons(), intake.applicant(), intake.person(), papers,
                    isNoRequest(intake.kinds()) ? RequestStatus.SET_ASIDE : RequestStatus.REGISTERED, null, List.of(), null, List.of(), null,
                    null, null, List.of(), List.of(), intake.suggestions(), intake.messageId());
            return put(changes, request.edit());
        });
    }

    /**
     * Sets what the request asks for; its day may move. What asks for nothing ({@link Proposal#NOT_A_REQUEST}) is set aside without a
     * term; given a kind later, it is a request again from its true day of receipt.
     */
    public Request classify(Request request, List<String> kinds) {
        return change("requests.classify", request, edit -> {
            boolean none = isNoRequest(kinds);
            if (none != request.isSetAside()) {
                edit.status(none ? RequestStatus.SET_ASIDE : RequestStatus.REGISTERED);
            }
            return edit.kinds(List.copyOf(kinds));
        });
    }

    /** What was found to ask for nothing, the newest first. */
    public List<Request> setAside() {
        return folder.read(RequestTable::setAside);
    }

    private static boolean isNoRequest(List<String> kinds) {
        return kinds.contains(Proposal.NOT_A_REQUEST);
    }

    /**
     * Notes who the person is and how that was made sure of; only a confirmed check takes the request further.
     *
     * @param person null where nobody could be made sure of and nobody is claimed to be meant
     */
    public Request identify(Request request, UUID person, IdentityCheck check) {
        return change("requests.identify", request, edit -> {
            edit.person(person).identity(check);
            return check.confirmed() ? edit.status(RequestStatus.IDENTIFIED) : edit;
        });
    }

    /** Notes what was searched and found; may be written anew until it is decided. */
    public Request search(Request request, List<SearchLogEntry> searches) {
        return change("requests.search", request, edit -> edit.searches(List.copyOf(searches)).status(RequestStatus.SEARCHED));
    }

    /** Notes that what the person says was confirmed on a day: promised terms may run from it. */
    public Request confirm(Request request, LocalDate on) {
        return change("requests.confirm", request, edit -> edit.confirmedOn(on));
    }

    /**
     * Decides a request.
     *
     * @throws Faults if a ground is missing, or an authority would be given blocked data
     */
    public Request decide(Request request, Decision decision) {
        ValidationErrors.throwIfAny(RequestRules.check(request, decision));
        return change("requests.decide", request, (changes, edit) -> {
            BlockedPersons.stop(changes, edit.done(), decision);
            return edit.decision(decision).status(RequestStatus.DECIDED);
        });
    }

    /** Registers the letter that asks for what is missing, and waits. The statutory term goes on running. */
    public Request askClarification(Request request, String asked, Draft draft) {
        return change("requests.ask", request, (changes, edit) -> {
            Letter letter = letters.register(changes, draft);
            return edit.asked(new Clarification(asked, LocalDate.now(clock), letter.id(), null))
                    .status(RequestStatus.AWAITING_CLARIFICATION);
        });
    }

    /** Notes that the clarification came on a day; the request goes on where it stood. */
    public Request clarified(Request request, LocalDate on) {
        RequestStatus back = request.identity() != null && request.identity().confirmed()
                ? RequestStatus.IDENTIFIED
                : RequestStatus.REGISTERED;
        return change("requests.clarified", request, edit -> edit.answered(on).status(back));
    }

    /**
     * Registers the reply under the next outgoing number and keeps its paper. The request stays open until the reply is sent.
     *
     * @throws kz.tizilim.letters.MissingContents if the reply does not say all that it must; no number is spent
     */
    public Request answer(Request request, Draft draft) {
        return change("requests.answer", request, (changes, edit) -> {
            Request decided = edit.done();
            note(changes, decided);
            return edit.tasks(new CaseTasks(operators).of(decided)).reply(letters.register(changes, draft).id()).status(RequestStatus.ANSWERED);
        });
    }

    /**
     * Takes all steps from where the request stands to its registered reply as one entry: all of them or none.
     *
     * @param check how the person was confirmed, or that she could not be, which allows a refusal alone; ignored where she was before
     * @param searches what was searched and found; used where the person is confirmed
     * @param reply makes the letter once everything before it is noted
     * @throws kz.tizilim.letters.MissingContents if the reply does not say all that it must
     */
    public Request answerAtOnce(
            Request request, IdentityCheck check, List<SearchLogEntry> searches, Decision decision, Function<Request, Draft> reply) {
        ValidationErrors.throwIfAny(RequestRules.check(request, decision));
        return change("requests.answer", request, (changes, edit) -> {
            boolean confirmed = check.confirmed();
            if (request.status() == RequestStatus.REGISTERED) {
                edit.identity(check);
                if (confirmed) {
                    edit.status(RequestStatus.IDENTIFIED);
                }
            } else {
                confirmed = true;
            }
            if (confirmed && request.status() != RequestStatus.DECIDED) {
                edit.searches(List.copyOf(searches)).status(RequestStatus.SEARCHED);
            }
            Request decided = edit.decision(decision).status(RequestStatus.DECIDED).done();
            note(changes, decided);
            return edit.tasks(new CaseTasks(operators).of(decided)).reply(letters.register(changes, reply.apply(decided)).id()).status(RequestStatus.ANSWERED);
        });
    }

    /**
     * Registers the letter that tells a recipient what was decided. A recipient that was told before is not told again.
     *
     * @throws kz.tizilim.letters.MissingContents if the letter does not say all that it must; no number is spent
     */
    public Request tell(Request request, UUID recipient, Draft draft) {
        return change("requests.tell", request, (changes, edit) -> {
            if (edit.done().notice(recipient).isPresent()) {
                return edit;
            }
            Letter letter = letters.register(changes, draft);
            return edit.noticed(new RecipientNotice(recipient, letter.id(), letter.label(), letter.date(), null));
        });
    }

    /**
     * Notes how and when a letter of the case other than its reply was sent, and keeps the proof with the case.
     *
     * @param proof the receipt or the signed copy; null for none
     */
    public Request sendBeside(Request request, Letter letter, Sending sending, Intake.IncomingPaper proof) {
        return change("requests.send-beside", request, (changes, edit) -> {
            UUID kept = proof == null ? sending.proof() : store(changes, request.id(), proof);
            letters.send(changes, letter, new Sending(sending.way(), sending.on(), sending.track(), kept));
            return edit.sent(letter.id(), sending.on());
        });
    }

    /** Notes how and when the reply was sent, which ends the request. */
    public Request send(Request request, Sending sending) {
        return send(request, sending, null);
    }

    /**
     * Notes how and when the reply was sent, and keeps the proof with the case.
     *
     * @param proof the receipt or the signed copy; null for none
     */
    public Request send(Request request, Sending sending, Intake.IncomingPaper proof) {
        Letter reply = letters.find(request.reply()).orElseThrow();
        return change("requests.send", request, (changes, edit) -> {
            UUID kept = proof == null ? sending.proof() : store(changes, request.id(), proof);
            letters.send(changes, reply, new Sending(sending.way(), sending.on(), sending.track(), kept));
            return edit.replySent();
        });
    }

    /**
     * Notes that something which the decision left to do was done on a day; with the last of them a case whose reply is sent ends.
     *
     * @param task its place among the tasks of the request, from 0
     * @throws ValidationErrors if there is no such open task, or the day is after today
     */
    public Request finish(Request request, int task, LocalDate on) {
        return change("requests.task", request, edit -> {
            ValidationErrors.throwIfAny(RequestRules.check(edit.done(), task));
            ValidationErrors.throwIfAny(on == null || on.isAfter(LocalDate.now(clock)) ? List.of(ValidationError.at("doneOn", "requests.fault.task-day")) : List.of());
            return edit.task(task, each -> each.done(on));
        });
    }

    /**
     * Notes why something which the decision left to do is not done.
     *
     * @param task its place among the tasks of the request, from 0
     * @throws ValidationErrors if there is no such open task, or no reason is given
     */
    public Request setAside(Request request, int task, String reason) {
        return change("requests.task", request, edit -> {
            ValidationErrors.throwIfAny(RequestRules.check(edit.done(), task));
            ValidationErrors.throwIfAny(ValidationError.ifBlank("reason", reason).toList());
            return edit.task(task, each -> each.setAside(reason.strip()));
        });
    }

    /** What was done to a record of this room, and the last of it taken back. */
    public RecordHistory history() {
        return new RecordHistory(folder);
    }

    /** What happened to a request, the oldest first. */
    public List<TimelineEvent> history(Request request) {
        return folder.history(request.id()).stream()
                .filter(change -> change.image().length > 0)
                .map(change -> new TimelineEvent(
                        LocalDateTime.ofInstant(change.when(), clock.getZone()),
                        change.actor(),
                        change.what(),
                        Json.read(change.image(), Request.class)))
                .toList();
    }

    /** The mail and its attachments, or the scans, in the order in which they came. */
    public List<CasePaper> papers(Request request) {
        return request.papers().stream().flatMap(id -> paper(id).stream()).toList();
    }

    /** A stored paper of a case: what came with the request, or the proof of a sending. */
    public Optional<CasePaper> paper(UUID id) {
        return folder.read(handle -> handle.find(StoredFile.TABLE, id))
                .map(file -> new CasePaper(file.id(), file.name(), file.mediaType(), file.length()));
    }

    /** The bytes of a paper as they came. */
    public byte[] content(CasePaper paper) {
        return StoredFiles.content(folder, paper.id());
    }

    /** Reckons the days of open requests anew after the calendar or a promise changed, and tells which moved. */
    public List<Moved> reckonAnew() {
        Terms now = terms();
        List<Request> differing = open().stream()
                .filter(request -> !Objects.equals(request.due(), day(now, request)))
                .toList();
        if (differing.isEmpty()) {
            return List.of();
        }
        return folder.act("requests.reckon", changes -> differing.stream()
                .map(request -> new Moved(put(changes, request.edit()), request.due()))
                .toList());
    }

    private interface Step {
        RequestEdit take(Changes changes, RequestEdit edit);
    }

    private interface PlainStep {
        RequestEdit take(RequestEdit edit);
    }

    private Request change(String what, Request request, PlainStep step) {
        return change(what, request, (changes, edit) -> step.take(edit));
    }

    private Request change(String what, Request request, Step step) {
        return folder.act(what, changes -> {
            // The image in the register counts, not the one on the screen: another step may have been taken since.
            Request now = changes.handle().find(RequestTable.REQUEST, request.id()).orElseThrow();
            return put(changes, step.take(changes, now.edit()));
        });
    }

    private Request put(Changes changes, RequestEdit edit) {
        Request request = edit.done();
        Request dated = edit.due(day(terms(), request)).done();
        changes.put(RequestTable.REQUEST, dated);
        return dated;
    }

    /** Stops a reply that contradicts the register or an earlier letter to the same person. */
    private void check(Changes changes, Request decided) {
        UUID person = decided.person();
        List<Request> earlier = person == null ? List.of() : RequestTable.of(changes.handle(), person);
        ValidationErrors.throwIfAny(new ReplyChecks(activities, letters, decided)
                .of(person == null ? null : persons.find(person).orElse(null), person == null ? List.of() : consents.of(person), earlier));
    }

    /** What the reply does to the person's records. */
    private void note(Changes changes, Request decided) {
        check(changes, decided);
        BlockedPersons.stop(changes, decided, decided.decision());
        WithdrawnConsents.note(changes, consents, decided);
        BlockedPersons.note(changes, persons, decided);
    }

    private static UUID store(Changes changes, UUID owner, Intake.IncomingPaper paper) {
        return changes.store(owner, paper.name(), paper.mediaType(), new ByteArrayInputStream(paper.content())).id();
    }

    private static LocalDate day(Terms terms, Request request) {
        if (request.status() == RequestStatus.FOLLOW_UP) {
            return request.openTasks().stream().map(CaseTask::due).filter(Objects::nonNull).findFirst().orElse(null);
        }
        return terms.first(request).flatMap(Deadline::due).orElse(null);
    }
}
