package kz.tizilim.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.Mark;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OutsideTool;
import kz.tizilim.operator.PolicyDefects;
import kz.tizilim.operator.PublishedPolicy;
import kz.tizilim.operator.Statement;
import kz.tizilim.text.Folding;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.ui.Wording;

/** What in the published policy is to be put right: by what it states, and where it denies what the register holds. */
final class PolicyRows {
    private static final Set<Mark> SPECIAL = Set.of(Mark.SPECIAL, Mark.BIOMETRIC);

    private final Wording wording;
    private final Consumer<String> company;
    private final List<MissingRow> rows = new ArrayList<>();

    private PolicyRows(Wording wording, Consumer<String> company) {
        this.wording = wording;
        this.company = company;
    }

    /** What the register holds, to be compared with what the policy says. */
    record Held(List<Activity> activities, List<Transfer> transfers, List<Recipient> recipients, Dictionaries dictionaries) {}

    static List<MissingRow> of(Operator operator, Held held, LocalDate today, Wording wording, Consumer<String> company) {
        PolicyRows rows = new PolicyRows(wording, company);
        PolicyDefects.of(operator, today).forEach(defect -> rows.tell(defect.field(), defect.say(Messages.of(wording.language())), defect.urgent()));
        rows.denied(operator.policy(), held);
        operator.policy().services().forEach(service -> rows.service(service, held.recipients()));
        return List.copyOf(rows.rows);
    }

    private void denied(PublishedPolicy policy, Held held) {
        if (Statement.denies(policy.specialCategories())) {
            held.activities().forEach(activity -> special(activity, held.dictionaries()));
        }
        activities(policy.profiling(), held, Activity::profiling, "policy.profiling", "overview.policy.profiling");
        activities(policy.automatedDecisions(), held, Activity::automatedDecisions, "policy.automatedDecisions", "overview.policy.automated");
        activities(policy.minors(), held, Activity::minors, "policy.minors", "overview.policy.minors");
        recipients(policy.thirdParties(), held, transfer -> true, "policy.thirdParties", "overview.policy.third-parties");
        recipients(policy.crossBorder(), held, Transfer::isCrossBorder, "policy.crossBorder", "overview.policy.cross-border");
    }

    private void special(Activity activity, Dictionaries dictionaries) {
        String data = activity.data().stream()
                .map(DataItem::term)
                .filter(code -> dictionaries.find(Dictionary.DATA, code).stream().anyMatch(term -> term.marks().stream().anyMatch(SPECIAL::contains)))
                .map(code -> dictionaries.name(Dictionary.DATA, code, wording.language()))
                .collect(Collectors.joining(", "));
        if (!data.isEmpty()) {
            tell("policy.specialCategories", wording.say("overview.policy.special", wording.in(activity.name()), data), true);
        }
    }

    private void activities(Statement said, Held held, Predicate<Activity> does, String field, String key) {
        if (Statement.denies(said)) {
            held.activities().stream().filter(does).forEach(activity -> tell(field, wording.say(key, wording.in(activity.name())), true));
        }
    }

    /** An authority to which the law obliges to give data is not denied by a policy that gives none to third parties. */
    private void recipients(Statement said, Held held, Predicate<Transfer> does, String field, String key) {
        if (Statement.denies(said)) {
            Map<UUID, Recipient> known = held.recipients().stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
            held.transfers().stream()
                    .filter(does)
                    .map(transfer -> known.get(transfer.recipient()))
                    .filter(recipient -> recipient != null && recipient.role() != Recipient.RecipientRole.AUTHORITY)
                    .distinct()
                    .forEach(recipient -> tell(field, wording.say(key, wording.in(recipient.name())), true));
        }
    }

    private void service(OutsideTool service, List<Recipient> recipients) {
        String name = Folding.fold(service.name());
        boolean known = recipients.stream()
                .anyMatch(recipient -> List.of(Language.values()).stream().anyMatch(language -> Folding.fold(recipient.name().in(language)).contains(name)));
        if (!known) {
            tell("policy.services", wording.say("overview.policy.service", service.name()), false);
        }
    }

    private void tell(String field, String what, boolean urgent) {
        rows.add(new MissingRow(wording.say("overview.policy"), what, urgent, () -> company.accept(field)));
    }
}
