package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A request being changed: takes the fields of the old image, some of them anew, and makes the next image. */
final class RequestEdit {
    private final Request before;
    private List<String> kinds;
    private UUID person;
    private RequestStatus status;
    private IdentityCheck identity;
    private List<SearchLogEntry> searches;
    private Decision decision;
    private List<Clarification> clarifications;
    private LocalDate confirmedOn;
    private LocalDate due;
    private UUID reply;
    private List<RecipientNotice> notices;
    private List<CaseTask> tasks;

    RequestEdit(Request before) {
        this.before = before;
        kinds = before.kinds();
        person = before.person();
        status = before.status();
        identity = before.identity();
        searches = before.searches();
        decision = before.decision();
        clarifications = before.clarifications();
        confirmedOn = before.confirmedOn();
        due = before.due();
        reply = before.reply();
        notices = before.notices();
        tasks = before.tasks();
    }

    RequestEdit kinds(List<String> now) {
        kinds = now;
        return this;
    }

    RequestEdit person(UUID now) {
        person = now;
        return this;
    }

    /** @throws IllegalStateException if the request may not go there from where it stands */
    RequestEdit status(RequestStatus next) {
        if (!status.mayGoTo(next)) {
            throw new IllegalStateException("A request cannot go from " + status + " to " + next);
        }
        status = next;
        return this;
    }

    RequestEdit identity(IdentityCheck now) {
        identity = now;
        return this;
    }

    RequestEdit searches(List<SearchLogEntry> now) {
        searches = now;
        return this;
    }

    /** @throws IllegalStateException if anything is granted for somebody who was not confirmed */
    RequestEdit decision(Decision now) {
        boolean grants = now.all().stream().anyMatch(each -> each.outcome().isDone());
        if (status == RequestStatus.REGISTERED && grants) {
            throw new IllegalStateException("Nothing is granted before the person is confirmed");
        }
        decision = now;
        return this;
    }

    RequestEdit asked(Clarification clarification) {
        List<Clarification> all = new ArrayList<>(clarifications);
        all.add(clarification);
        clarifications = all;
        return this;
    }

    RequestEdit answered(LocalDate on) {
        List<Clarification> all = new ArrayList<>(clarifications);
        all.replaceAll(open -> open.answered() == null ? new Clarification(open.asked(), open.on(), open.letter(), on) : open);
        clarifications = all;
        return this;
    }

    RequestEdit confirmedOn(LocalDate day) {
        confirmedOn = day;
        return this;
    }

    RequestEdit due(LocalDate day) {
        due = day;
        return this;
    }

    RequestEdit reply(UUID letter) {
        reply = letter;
        return this;
    }

    RequestEdit noticed(RecipientNotice notice) {
        List<RecipientNotice> all = new ArrayList<>(notices);
        all.add(notice);
        notices = all;
        return this;
    }

    RequestEdit tasks(List<CaseTask> now) {
        tasks = List.copyOf(now);
        return this;
    }

    /** The same with one of its tasks changed; a case whose reply is sent ends with the last of them. */
    RequestEdit task(int place, UnaryOperator<CaseTask> change) {
        List<CaseTask> all = new ArrayList<>(tasks);
        all.set(place, change.apply(all.get(place)));
        tasks = all;
        return status == RequestStatus.FOLLOW_UP && all.stream().noneMatch(CaseTask::isOpen) ? status(RequestStatus.SENT) : this;
    }

    /** Notes that the reply left the house: the case ends, unless something is still to be done. */
    RequestEdit replySent() {
        return status(tasks.stream().anyMatch(CaseTask::isOpen) ? RequestStatus.FOLLOW_UP : RequestStatus.SENT);
    }

    /** Notes that a letter of the case left the house; does nothing for one that tells no recipient. */
    RequestEdit sent(UUID letter, LocalDate on) {
        notices.stream().filter(each -> each.letter().equals(letter)).map(RecipientNotice::recipient).forEach(told -> {
            for (int place = 0; place < tasks.size(); place++) {
                if (told.equals(tasks.get(place).about()) && tasks.get(place).isOpen()) {
                    task(place, task -> task.done(on));
                }
            }
        });
        notices = notices.stream().map(each -> each.letter().equals(letter) ? each.sent(on) : each).toList();
        return this;
    }

    Request done() {
        return new Request(
                before.id(), before.year(), before.number(), before.received(), before.channel(), before.subjectLine(),
                before.text(), before.language(), kinds, before.why(), before.applicant(), person, before.papers(), status,
                identity, searches, decision, clarifications, confirmedOn, due, reply, notices, tasks, before.suggestions(), before.messageId());
    }
}
