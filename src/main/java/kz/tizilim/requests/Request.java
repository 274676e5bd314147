package kz.tizilim.requests;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.UndoPolicy;
import kz.tizilim.text.Language;

/**
 * A request about personal data and all that was done with it; a case of its own, sealed with its own key.
 *
 * @param year the year of its number; numbers run within a year without gaps
 * @param received when it reached the company; the term runs from the day after
 * @param kinds codes of the kinds in the law pack; one letter may ask for several things
 * @param suggestions the likeliest kinds at receipt, from which the day is counted while none is chosen
 * @param why how the kinds were found, as codes with their words; kept so that the proposal can be shown again
 * @param person the person concerned, null until found
 * @param papers the stored mail and its attachments, or scans
 * @param confirmedOn the day on which what the person says was confirmed (a promised term may run from it), null until then
 * @param notices the letters that told recipients of the decision
 * @param tasks what the decision leaves to do, in the order of the letter; empty before the reply
 * @param due the day by which it must be answered; null where neither law nor promise gives one yet, and for what asks for nothing
 * @param messageId by which its mail is known again; empty for none
 */
public record Request(
        UUID id,
        int year,
        int number,
        LocalDateTime received,
        Channel channel,
        String subjectLine,
        String text,
        Language language,
        List<String> kinds,
        List<Proposal.Reason> why,
        Applicant applicant,
        UUID person,
        List<UUID> papers,
        RequestStatus status,
        IdentityCheck identity,
        List<SearchLogEntry> searches,
        Decision decision,
        List<Clarification> clarifications,
        LocalDate confirmedOn,
        LocalDate due,
        UUID reply,
        List<RecipientNotice> notices,
        List<CaseTask> tasks,
        List<String> suggestions,
        String messageId)
        implements RegisterRecord {

    public Request {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
        messageId = messageId == null ? "" : messageId;
        why = why == null ? List.of() : List.copyOf(why);
        papers = papers == null ? List.of() : List.copyOf(papers);
        searches = searches == null ? List.of() : List.copyOf(searches);
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        notices = notices == null ? List.of() : List.copyOf(notices);
        clarifications = clarifications == null ? List.of() : List.copyOf(clarifications);
        status = status == null ? RequestStatus.REGISTERED : status;
        language = language == null ? Language.KK : language;
    }

    @Override
    public UUID owner() {
        return id;
    }

    @Override
    public UndoPolicy lasting() {
        return UndoPolicy.NUMBERED;
    }

    /** The incoming number as people write it: {@code R-2026-0007}. */
    public String label() {
        return String.format(Locale.ROOT, "R-%d-%04d", year, number);
    }

    public boolean isLate(LocalDate today) {
        return status.isOpen() && due != null && today.isAfter(due);
    }

    /** The day on which the first withdrawal or demand took effect: the day of receipt. */
    public LocalDate receivedOn() {
        return received.toLocalDate();
    }

    /** The same request as if this had been searched and found: for the preview of a reply that is still being written. */
    public Request withSearches(List<SearchLogEntry> now) {
        return edit().searches(List.copyOf(now)).done();
    }

    /** What was asked and is still awaited; null where nothing is. */
    public Clarification awaited() {
        return clarifications.stream().filter(each -> each.answered() == null).findFirst().orElse(null);
    }

    /** The letter that told this recipient of the decision; empty where none is registered yet. */
    public Optional<RecipientNotice> notice(UUID recipient) {
        return notices.stream().filter(each -> each.recipient().equals(recipient)).findFirst();
    }

    /** What is still to be done after the reply, the most urgent first. */
    public List<CaseTask> openTasks() {
        return tasks.stream().filter(CaseTask::isOpen).sorted(Comparator.comparing(CaseTask::due, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** The recipients to be told of the decision, each once. */
    public List<UUID> toBeTold() {
        return decision == null ? List.of() : decision.all().stream().flatMap(each -> each.informed().stream()).distinct().toList();
    }

    /** Whether it was found to ask for nothing, so that no term runs. */
    public boolean isSetAside() {
        return status == RequestStatus.SET_ASIDE;
    }

    /** Whether somebody tried to make sure of the person and could not. */
    public boolean isUnconfirmed() {
        return identity != null && !identity.confirmed();
    }

    RequestEdit edit() {
        return new RequestEdit(this);
    }
}
