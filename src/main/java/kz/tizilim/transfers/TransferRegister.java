package kz.tizilim.transfers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.TermUse;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.CachedQuery;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.storage.Table;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;

/** What the officer does with recipients and transfers. */
public final class TransferRegister {
    private final RegisterFolder folder;
    private final CachedQuery<List<Recipient>> recipients;
    private final CachedQuery<List<Transfer>> transfers;

    public TransferRegister(RegisterFolder folder) {
        this.folder = folder;
        recipients = new CachedQuery<>(folder, handle -> List.copyOf(TransferTable.recipients(handle)), TransferTable.RECIPIENT);
        transfers = new CachedQuery<>(folder, handle -> List.copyOf(TransferTable.transfers(handle)), TransferTable.TRANSFER);
    }

    public static List<Table<?>> tables() {
        return List.of(TransferTable.RECIPIENT, TransferTable.TRANSFER, DisclosureTable.DISCLOSURE);
    }

    /** Where recipients, transfers and disclosures use words of the dictionaries. */
    public static List<TermUse<?>> termUses() {
        return List.of(
                TermUse.in(TransferTable.RECIPIENT, Recipient::name, Recipient::recoded),
                TermUse.in(TransferTable.TRANSFER, transfer -> null, Transfer::recoded),
                TermUse.in(DisclosureTable.DISCLOSURE, disclosure -> null, (disclosure, dictionary, code) ->
                        dictionary == Dictionary.DATA ? disclosure.with(TermUse.recoded(disclosure.data(), code)) : disclosure));
    }

    /** What was done to a record of this room, and the last of it taken back. */
    public RecordHistory history() {
        return new RecordHistory(folder);
    }

    /** All recipients by name. */
    public List<Recipient> recipients() {
        return recipients.get();
    }

    /** Recipients whose name matches what was typed, by name. */
    public List<Recipient> search(String typed, int limit) {
        return folder.read(handle -> TransferTable.search(handle, typed, limit));
    }

    public Optional<Recipient> findRecipient(UUID id) {
        return folder.read(handle -> handle.find(TransferTable.RECIPIENT, id));
    }

    public List<Transfer> transfers() {
        return transfers.get();
    }

    public List<Transfer> ofActivity(UUID activity) {
        return folder.read(handle -> TransferTable.ofActivity(handle, activity));
    }

    /**
     * Keeps a card.
     *
     * @throws Faults if a field must be put right first
     */
    public Recipient keep(Recipient recipient) {
        return folder.act("transfers.keep-recipient", changes -> {
            keep(changes, recipient);
            return recipient;
        });
    }

    /**
     * Keeps a recipient's card as a part of another action.
     *
     * @throws Faults if a field must be put right first
     */
    public void keep(Changes changes, Recipient recipient) {
        ValidationErrors.throwIfAny(TransferRules.check(recipient));
        changes.put(TransferTable.RECIPIENT, recipient);
    }

    /**
     * Keeps new recipients as one entry: all of them or none.
     *
     * @param recipients at least one
     * @param done told how many are written; may stop the work by an exception, which undoes all of it
     * @return the id of the first
     * @throws Faults if a field must be put right first
     */
    public UUID keepAll(List<Recipient> recipients, IntConsumer done) {
        recipients.forEach(recipient -> ValidationErrors.throwIfAny(TransferRules.check(recipient)));
        return folder.act("exchange.list", changes -> {
            for (int i = 0; i < recipients.size(); i++) {
                changes.put(TransferTable.RECIPIENT, recipients.get(i));
                done.accept(i + 1);
            }
            return recipients.get(0).id();
        });
    }

    /**
     * Keeps a card.
     *
     * @throws Faults if a field must be put right first
     */
    public Transfer keep(Transfer transfer) {
        ValidationErrors.throwIfAny(TransferRules.check(transfer));
        return folder.act("transfers.keep", changes -> {
            changes.put(TransferTable.TRANSFER, transfer);
            return transfer;
        });
    }

    public void remove(Transfer transfer) {
        folder.act("transfers.remove", changes -> {
            changes.remove(TransferTable.TRANSFER, transfer.id());
            return transfer;
        });
    }

    /**
     * Removes a recipient's card; its history stays in the journal.
     *
     * @throws Faults if a transfer still names it
     */
    public void remove(Recipient recipient) {
        folder.act("transfers.remove-recipient", changes -> {
            long uses = TransferTable.uses(changes.handle(), recipient.id());
            if (uses > 0) {
                ValidationErrors.throwIfAny(List.of(ValidationError.at("name", "transfers.fault.used", uses)));
            }
            long given = DisclosureTable.to(changes.handle(), recipient.id());
            if (given > 0) {
                ValidationErrors.throwIfAny(List.of(ValidationError.at("name", "transfers.fault.disclosed", given)));
            }
            changes.remove(TransferTable.RECIPIENT, recipient.id());
            return recipient;
        });
    }
}
