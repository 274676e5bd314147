package kz.tizilim.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tizilim.activities.TermUse;
import kz.tizilim.exchange.RecordCheck;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.PersonReferences;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.DisclosureBelongings;
import kz.tizilim.transfers.DisclosureImport;
import kz.tizilim.transfers.DisclosureRules;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.RecipientImport;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.transfers.TransferRules;

/** Recipients, what they regularly receive, and single disclosures. */
final class TransferRegistration implements FeatureRegistration {
    @Override
    public List<Table<?>> tables() {
        return TransferRegister.tables();
    }

    @Override
    public Map<String, RecordCheck> importChecks(LocalDate today) {
        return Map.of(
                "recipient", (read, all) -> TransferRules.check((Recipient) read),
                "transfer", (read, all) -> TransferRules.check((Transfer) read),
                "disclosure", (read, all) -> DisclosureRules.check((Disclosure) read, today));
    }

    @Override
    public List<TermUse<?>> termUses() {
        return TransferRegister.termUses();
    }

    @Override
    public List<PersonReferences> personReferences(RegisterSession session) {
        return List.of(new DisclosureBelongings(session.disclosures(), session.transfers(), session.activities()));
    }

    // What a person gave and asked for is read before what was told about them.
    @Override
    public int placeOnPersonCard() {
        return 1;
    }

    @Override
    public List<ListKind<?>> listImports(RegisterSession session, Clock clock) {
        return List.of(
                new RecipientImport(session.transfers(), session.activities()::dictionaries),
                new DisclosureImport(session.disclosures(), session.transfers(), session.activities(), session.persons(), clock));
    }
}
