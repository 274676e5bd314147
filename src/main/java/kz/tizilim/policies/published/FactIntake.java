package kz.tizilim.policies.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Purpose;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.operator.OutsideTool;
import kz.tizilim.operator.PublishedPolicy;
import kz.tizilim.operator.PublishedPolicy.SubjectLine;
import kz.tizilim.policies.facts.PolicyInput;
import kz.tizilim.policies.published.FactOffer.Field;
import kz.tizilim.reading.PolicyReading;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.TransferRegister;

/**
 * Takes facts of a published policy into the register: what the officer has ticked, as one entry that can be taken back as one. Contacts
 * go to the company's card, data, persons and purposes to the draft of a new activity, recipients to cards of their own. No basis, term or
 * country is set that the policy does not give.
 */
public final class FactIntake {
    private final RegisterFolder folder;
    private final OperatorRegister operators;
    private final ActivityRegister activities;
    private final TransferRegister transfers;

    public FactIntake(RegisterFolder folder, OperatorRegister operators, ActivityRegister activities, TransferRegister transfers) {
        this.folder = folder;
        this.operators = operators;
        this.activities = activities;
        this.transfers = transfers;
    }

    /** What of a policy could be taken into the register as it stands. */
    public List<FactOffer> offers(PolicyInput holdings, PolicyReading reading) {
        return FactOffers.of(holdings, reading);
    }

    /**
     * Writes what was taken, all of it or none.
     *
     * @param name what the draft of the activity is called
     * @return a record of the entry, by which it can be taken back; empty where nothing was taken
     * @throws kz.tizilim.text.ValidationErrors if a card would say something impossible
     */
    public Optional<UUID> take(List<FactOffer> taken, LocalText name, Language language) {
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        List<FactOffer> ofCompany = taken.stream().filter(each -> !each.field().isOfActivity() && each.field() != Field.RECIPIENT).toList();
        List<FactOffer> ofActivity = taken.stream().filter(each -> each.field().isOfActivity()).toList();
        List<Recipient> recipients = taken.stream().filter(each -> each.field() == Field.RECIPIENT).map(FactIntake::recipient).toList();
        return Optional.of(folder.act("policies.take-facts", changes -> {
            List<UUID> written = new ArrayList<>();
            if (!ofCompany.isEmpty()) {
                Operator operator = company(operators.find().orElse(Operator.fresh()), ofCompany, language);
                operators.keep(changes, operator);
                written.add(operator.id());
            }
            if (!ofActivity.isEmpty()) {
                written.add(activities.keep(changes, activity(ofActivity, name)).id());
            }
            recipients.forEach(recipient -> {
                transfers.keep(changes, recipient);
                written.add(recipient.id());
            });
            return written.get(0);
        }));
    }

    /** The way by which the whole entry is taken back. */
    public RecordHistory history() {
        return new RecordHistory(folder);
    }

    private static Activity activity(List<FactOffer> taken, LocalText name) {
        Activity fresh = Activity.fresh();
        List<Purpose> purposes = values(taken, Field.PURPOSE).map(offer -> new Purpose(offer.words(), null, null)).toList();
        List<DataItem> data = values(taken, Field.DATA).map(offer -> new DataItem(offer.value(), null, null)).toList();
        List<String> subjects = values(taken, Field.SUBJECT).map(FactOffer::value).toList();
        return new Activity(
                fresh.id(), 0, name, null, null, null, null, purposes, data, subjects, null, null, null, null, null, null, null, false, false, false, null,
                null, null);
    }

    private static Recipient recipient(FactOffer offer) {
        boolean named = offer.value().equals(offer.fact().quote().strip());
        return new Recipient(UUID.randomUUID(), offer.words(), named ? null : offer.value(), null, named, null, null, null, null, null, null);
    }

    private static Operator company(Operator now, List<FactOffer> taken, Language language) {
        return new Operator(
                now.id(), first(taken, Field.NAME).map(FactOffer::words).orElse(now.name()), now.form(), now.shortForm(),
                first(taken, Field.BIN).map(FactOffer::value).orElse(now.bin()), first(taken, Field.ADDRESS).map(FactOffer::words).orElse(now.address()),
                now.postalAddress(), now.city(), with(now.phones(), taken, Field.PHONE), with(now.emails(), taken, Field.EMAIL),
                with(now.sites(), taken, Field.SITE), now.apps(), now.affiliates(), now.responsible(), now.signatories(), now.logo(), now.workWeek(),
                policy(now.policy(), taken, language));
    }

    private static PublishedPolicy policy(PublishedPolicy now, List<FactOffer> taken, Language language) {
        List<SubjectLine> lines = Stream.concat(
                        now.subjectLines().stream(), values(taken, Field.SUBJECT_LINE).map(offer -> new SubjectLine(offer.value(), language, null)))
                .toList();
        List<OutsideTool> services =
                Stream.concat(now.services().stream(), values(taken, Field.SERVICE).map(offer -> new OutsideTool(offer.value(), null))).toList();
        return new PublishedPolicy(
                first(taken, Field.POLICY_URL).map(FactOffer::value).orElse(now.url()),
                first(taken, Field.EDITION).map(offer -> LocalDate.parse(offer.value())).orElse(now.edition()), now.contacts(), now.laws(),
                now.authority(), now.rights(), lines, now.specialCategories(), now.profiling(), now.automatedDecisions(), now.minors(),
                now.thirdParties(), now.crossBorder(), now.storage(), now.grounds(), now.operations(), services, now.cookies(), now.cookieTerms(),
                now.endings(), now.unlimited(), now.definedData(), now.openLists());
    }

    private static List<String> with(List<String> now, List<FactOffer> taken, Field field) {
        return Stream.concat(now.stream(), values(taken, field).map(FactOffer::value)).toList();
    }

    private static Optional<FactOffer> first(List<FactOffer> taken, Field field) {
        return values(taken, field).findFirst();
    }

    private static Stream<FactOffer> values(List<FactOffer> taken, Field field) {
        return taken.stream().filter(each -> each.field() == field);
    }
}
