package kz.tizilim.transfers.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationError;
import kz.tizilim.transfers.ContractTerm;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferGrounds;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;
import kz.tizilim.ui.history.HistoryOf;
import kz.tizilim.ui.history.Undo;

/** The recipients, what is given to each, and the form that is open over them. */
public final class RecipientsViewModel {
    private record Loaded(List<Recipient> recipients, List<Transfer> transfers, List<Activity> activities, Dictionaries dictionaries) {}

    private final UiContext context;
    private final TransferRegister register;
    private final ActivityRegister activities;
    private final Clock clock;
    private final ObservableList<Recipient> recipients = FXCollections.observableArrayList();
    private final ObservableList<Transfer> transfers = FXCollections.observableArrayList();
    private final ObjectProperty<Recipient> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> filter = new SimpleObjectProperty<>(0);
    private final ObjectProperty<RecipientFormViewModel> recipientForm = new SimpleObjectProperty<>();
    private final ObjectProperty<TransferFormViewModel> transferForm = new SimpleObjectProperty<>();
    private List<Activity> knownActivities = List.of();
    private Dictionaries dictionaries;

    public RecipientsViewModel(UiContext context, TransferRegister register, ActivityRegister activities, Clock clock) {
        this.context = context;
        this.register = register;
        this.activities = activities;
        this.clock = clock;
    }

    public void load() {
        load(null);
    }

    /** Shows a recipient, from elsewhere in the program. */
    public void show(UUID recipient) {
        leaveForm();
        load(recipient);
    }

    private void load(UUID wanted) {
        context.background()
                .run(this::read)
                .onSuccess(loaded -> {
                    dictionaries = loaded.dictionaries();
                    knownActivities = loaded.activities();
                    // A row that was clicked while the register was asked stays chosen.
                    UUID shown = wanted != null || chosen.get() == null ? wanted : chosen.get().id();
                    chosen.set(null);
                    transfers.setAll(loaded.transfers());
                    recipients.setAll(loaded.recipients());
                    Optional<Recipient> found = recipients.stream().filter(recipient -> recipient.id().equals(shown)).findFirst();
                    chosen.set(found.orElse(recipients.isEmpty() ? null : recipients.get(0)));
                });
    }

    private Loaded read() {
        return new Loaded(register.recipients(), register.transfers(), activities.all(), activities.dictionaries());
    }

    public void create() {
        openRecipient(new Recipient(UUID.randomUUID(), null, null, null, true, "KZ", null, null, null, null, null), true);
    }

    public void edit() {
        if (chosen.get() != null) {
            openRecipient(chosen.get(), false);
        }
    }

    /** Opens the form of a recipient that was being written: of a new one, or of this one if it is still there. */
    public void resume(UUID recipient) {
        if (recipient == null) {
            create();
        } else {
            find(register::recipients, recipient, found -> openRecipient(found, false));
        }
    }

    /** Opens the form of a transfer that was being changed. */
    public void resumeTransfer(UUID transfer) {
        find(register::transfers, transfer, found -> openTransfer(found, false));
    }

    /** Opens the form of a new transfer to a recipient that was being written. */
    public void resumeNewTransfer(UUID recipient) {
        find(register::recipients, recipient, found -> openTransfer(fresh(found), true));
    }

    private <R extends RegisterRecord> void find(Supplier<List<R>> all, UUID id, Consumer<R> then) {
        context.background().run(() -> {
            Loaded loaded = read();
            return new Sought<>(loaded, all.get().stream().filter(each -> each.id().equals(id)).findFirst());
        }).onSuccess(sought -> {
            dictionaries = sought.loaded().dictionaries();
            knownActivities = sought.loaded().activities();
            sought.found().ifPresent(then);
        });
    }

    private record Sought<R>(Loaded loaded, Optional<R> found) {}

    private void openRecipient(Recipient recipient, boolean fresh) {
        leaveForm();
        recipientForm.set(new RecipientFormViewModel(context, register, recipient, fresh, kept -> {
            leaveForm();
            load(kept.id());
            Undo.offer(
                    context, context.say("transfers.kept-recipient", context.wording().in(kept.name())), register.history(), kept.id(), () -> load(kept.id()));
        }));
    }

    /** What a recipient's history is shown from. */
    public HistoryOf history(Recipient recipient) {
        Language language = context.wording().language();
        Dictionaries dictionaries = activities.dictionaries();
        return new HistoryOf(
                register.history(), "recipient", Recipient.class, recipient.id(), context.wording().in(recipient.name()),
                code -> dictionaries.word(code, language), () -> load(recipient.id()));
    }

    /** A new transfer to the chosen recipient, to the country in which it receives data. */
    public void createTransfer() {
        openTransfer(fresh(chosen.get()), true);
    }

    private static Transfer fresh(Recipient to) {
        return new Transfer(UUID.randomUUID(), null, to.id(), null, null, null, to.country());
    }

    public void editTransfer(Transfer transfer) {
        openTransfer(transfer, false);
    }

    private void openTransfer(Transfer transfer, boolean fresh) {
        leaveForm();
        transferForm.set(new TransferFormViewModel(context, register, transfer, fresh, kept -> {
            leaveForm();
            load(kept.recipient());
            Undo.offer(context, context.say("transfers.kept"), register.history(), kept.id(), () -> load(kept.recipient()));
        }));
    }

    public void leaveForm() {
        recipientForm.set(null);
        transferForm.set(null);
    }

    /** Removes a transfer; the notice can bring it back. */
    public void remove(Transfer transfer) {
        context.background().run(() -> {
            register.remove(transfer);
            return transfer;
        }).onSuccess(removed -> {
            load(removed.recipient());
            Undo.offer(context, context.say("transfers.removed"), register.history(), removed.id(), () -> load(removed.recipient()));
        });
    }

    /** Removes the chosen recipient; one to whom something is still given stays, and the officer is told. */
    public void removeChosen() {
        Recipient removed = chosen.get();
        ObservableList<ValidationError> faults = FXCollections.observableArrayList();
        SaveAction.start(context.background(), () -> {
            register.remove(removed);
            return removed;
        }, faults, done -> {
            load(null);
            Undo.offer(
                    context, context.say("transfers.removed-recipient", context.wording().in(removed.name())), register.history(), removed.id(),
                    () -> load(removed.id()));
        }).onEnd(() -> faults.forEach(fault -> context.notices().warning(fault.say(Messages.of(context.wording().language())), context.say("transfers.used.next"))));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ContractTerm contract(Recipient recipient) {
        return ContractTerm.on(today(), recipient);
    }

    public List<Transfer> transfersOf(Recipient recipient) {
        return transfers.stream().filter(transfer -> transfer.recipient().equals(recipient.id())).toList();
    }

    /** The recipients whom this one engaged. */
    public List<Recipient> engagedBy(Recipient recipient) {
        return recipients.stream().filter(each -> recipient.id().equals(each.engagedBy())).toList();
    }

    public boolean lacksGround(Recipient recipient) {
        return transfersOf(recipient).stream().anyMatch(TransferGrounds::isMissing);
    }

    /** A recipient's name; empty where there is none with this id. */
    public String recipient(UUID id) {
        return recipients.stream().filter(each -> each.id().equals(id)).findFirst().map(each -> context.wording().in(each.name())).orElse("");
    }

    /** An activity's name; empty where it was removed. */
    public String activity(UUID id) {
        return knownActivities.stream().filter(each -> each.id().equals(id)).findFirst().map(each -> context.wording().in(each.name())).orElse("");
    }

    public List<UUID> activityIds() {
        return knownActivities.stream().map(Activity::id).toList();
    }

    /** Codes of the data that an activity has; all that the dictionary knows while none is chosen. */
    public List<String> dataOf(UUID activity) {
        return knownActivities.stream()
                .filter(each -> each.id().equals(activity))
                .findFirst()
                .map(each -> each.data().stream().map(item -> item.term()).toList())
                .orElseGet(() -> dictionaries.all(Dictionary.DATA).stream().map(term -> term.code()).toList());
    }

    public List<String> codes(Dictionary dictionary) {
        return dictionaries.all(dictionary).stream().map(term -> term.code()).toList();
    }

    public String word(Dictionary dictionary, String code) {
        return code == null ? "" : dictionaries.name(dictionary, code, context.wording().language());
    }

    public ObservableList<Recipient> recipients() {
        return recipients;
    }

    public ObservableList<Transfer> transfers() {
        return transfers;
    }

    public ObjectProperty<Recipient> chosen() {
        return chosen;
    }

    public ObjectProperty<Integer> filter() {
        return filter;
    }

    public ObjectProperty<RecipientFormViewModel> recipientForm() {
        return recipientForm;
    }

    public ObjectProperty<TransferFormViewModel> transferForm() {
        return transferForm;
    }
}
