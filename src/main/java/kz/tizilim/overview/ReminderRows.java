package kz.tizilim.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.transfers.ContractTerm;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.DisclosureRegister;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.Wording;
import kz.tizilim.ui.mark.Tone;

/** What of the registers is due: notices of disclosures, reviews of activities, contracts that end. */
public final class ReminderRows {
    /** A review is told a month before: time enough to ask those who do the work. */
    private static final int REVIEW_DAYS = 30;

    /** So many working days before its end a notice is pressing. */
    private static final int NOTICE_SOON = 5;

    /** Where a row leads: to a disclosure, to a field of an activity, to a recipient's card. */
    public record Ways(Consumer<UUID> disclosure, BiConsumer<UUID, String> activity, Consumer<UUID> recipient) {}

    private final ActivityRegister activities;
    private final TransferRegister transfers;
    private final DisclosureRegister disclosures;
    private final Ways ways;

    public ReminderRows(ActivityRegister activities, TransferRegister transfers, DisclosureRegister disclosures, Ways ways) {
        this.activities = activities;
        this.transfers = transfers;
        this.disclosures = disclosures;
        this.ways = ways;
    }

    /** What is due on a day or soon after, the most urgent first. */
    public List<DueRow> on(LocalDate today, Wording wording) {
        List<DueRow> rows = new ArrayList<>();
        disclosures.awaitingNotice().forEach(disclosure -> rows.add(notice(disclosure, today, wording)));
        activities.all().stream().filter(activity -> activity.status() != ActivityStatus.CLOSED).forEach(activity -> {
            if (activity.reviewOn() != null && !activity.reviewOn().isAfter(today.plusDays(REVIEW_DAYS))) {
                rows.add(row(activity.reviewOn(), wording.in(activity.name()), "overview.review", today, wording, () -> ways.activity().accept(activity.id(), "reviewOn")));
            }
            order(rows, activity, today, wording);
        });
        transfers.recipients().stream().filter(recipient -> endsSoon(recipient, today)).forEach(recipient -> rows.add(row(
                recipient.contract().expires(), wording.in(recipient.name()), "overview.contract", today, wording,
                () -> ways.recipient().accept(recipient.id()))));
        rows.sort(Comparator.comparing(DueRow::due));
        return List.copyOf(rows);
    }

    private void order(List<DueRow> rows, Activity activity, LocalDate today, Wording wording) {
        if (activity.order() != null && activity.order().until() != null && !activity.order().until().isAfter(today.plusDays(REVIEW_DAYS))) {
            rows.add(row(activity.order().until(), wording.in(activity.name()), "overview.order", today, wording, () -> ways.activity().accept(activity.id(), "order")));
        }
    }

    private static boolean endsSoon(Recipient recipient, LocalDate today) {
        ContractTerm term = ContractTerm.on(today, recipient);
        return term == ContractTerm.ENDED || term == ContractTerm.ENDS_SOON;
    }

    private DueRow notice(Disclosure disclosure, LocalDate today, Wording wording) {
        long left = disclosures.notices().left(today, disclosure.noticeDue());
        Tone tone = left < 0 ? Tone.LATE : left <= NOTICE_SOON ? Tone.SOON : Tone.GOOD;
        String words = left < 0 ? wording.say("transfers.disclosure.left.late", -left) : wording.say("transfers.disclosure.left", left);
        return new DueRow(
                wording.say("overview.notice", disclosure.number()), wording.say("overview.notice.line", wording.date(disclosure.on())),
                disclosure.noticeDue(), words, tone, () -> ways.disclosure().accept(disclosure.id()));
    }

    private static DueRow row(LocalDate day, String title, String lineKey, LocalDate today, Wording wording, Runnable open) {
        long left = ChronoUnit.DAYS.between(today, day);
        String words = left < 0 ? wording.say("overview.left.late", -left) : wording.say("overview.left", left);
        return new DueRow(title, wording.say(lineKey), day, words, left < 0 ? Tone.LATE : Tone.SOON, open);
    }
}
