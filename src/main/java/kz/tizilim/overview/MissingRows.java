package kz.tizilim.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.activities.Completeness;
import kz.tizilim.activities.Gap;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.TransferGrounds;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.Wording;

/** Looks through the registers for what they lack. */
public final class MissingRows {
    /** Where a row leads: into the company's form, an activity's form, a recipient's card. */
    public record Ways(Consumer<String> company, BiConsumer<UUID, String> activity, Consumer<UUID> recipient) {}

    private final OperatorRegister operators;
    private final ActivityRegister activities;
    private final TransferRegister transfers;
    private final Ways ways;
    private final List<Function<Wording, List<MissingRow>>> others = new ArrayList<>();

    public MissingRows(OperatorRegister operators, ActivityRegister activities, TransferRegister transfers, Ways ways) {
        this.operators = operators;
        this.activities = activities;
        this.transfers = transfers;
        this.ways = ways;
    }

    /** Other rooms' rows, which stand after those of the registers and may take long. */
    public MissingRows with(Function<Wording, List<MissingRow>> rows) {
        others.add(rows);
        return this;
    }

    /** What is missing on a day, the company's own card first. */
    public List<MissingRow> on(LocalDate today, Wording wording) {
        List<MissingRow> rows = new ArrayList<>();
        company(rows, wording, operators.find().orElse(Operator.fresh()));
        List<Activity> open = activities.all().stream().filter(activity -> activity.status() != ActivityStatus.CLOSED).toList();
        PolicyRows.Held held = new PolicyRows.Held(open, transfers.transfers(), transfers.recipients(), activities.dictionaries());
        rows.addAll(PolicyRows.of(operators.find().orElse(Operator.fresh()), held, today, wording, ways.company()));
        open.forEach(activity -> activity(rows, wording, activity));
        List<UUID> groundless =
                transfers.transfers().stream().filter(TransferGrounds::isMissing).map(transfer -> transfer.recipient()).distinct().toList();
        transfers.recipients().forEach(recipient -> recipient(rows, wording, recipient, groundless.contains(recipient.id())));
        return List.copyOf(rows);
    }

    /** The other rooms' rows. */
    public List<MissingRow> later(Wording wording) {
        return others.stream().flatMap(each -> each.apply(wording).stream()).toList();
    }

    private void company(List<MissingRow> rows, Wording wording, Operator operator) {
        ask(rows, wording, operator.name() != null, "name");
        ask(rows, wording, operator.form() != null, "form");
        ask(rows, wording, operator.bin() != null, "bin");
        ask(rows, wording, operator.address() != null, "address");
        ask(rows, wording, !operator.emails().isEmpty(), "emails");
        ask(rows, wording, operator.responsible() != null, "responsible");
        ask(rows, wording, !operator.signatories().isEmpty(), "signatories");
        ask(rows, wording, operator.policy().edition() != null, "policy.edition");
    }

    private void ask(List<MissingRow> rows, Wording wording, boolean said, String field) {
        if (!said) {
            rows.add(new MissingRow(wording.say("overview.company"), wording.say("overview.company." + field), false, () -> ways.company().accept(field)));
        }
    }

    private void activity(List<MissingRow> rows, Wording wording, Activity activity) {
        String name = wording.in(activity.name());
        for (Gap gap : Completeness.of(activity).gaps()) {
            rows.add(new MissingRow(name, wording.say(gap.key()), gap.field().equals("basis"), () -> ways.activity().accept(activity.id(), gap.field())));
        }
    }

    private void recipient(List<MissingRow> rows, Wording wording, Recipient recipient, boolean groundless) {
        String name = wording.in(recipient.name());
        Runnable open = () -> ways.recipient().accept(recipient.id());
        if (groundless) {
            rows.add(new MissingRow(name, wording.say("overview.no-ground"), true, open));
        }
    }
}
