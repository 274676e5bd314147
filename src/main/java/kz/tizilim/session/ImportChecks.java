package kz.tizilim.session;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRules;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentRules;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.exchange.RecordCheck;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRules;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRules;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.DisclosureRules;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferRules;

/** The features' own rules for the records of an imported register, by table: the same that hold for what is typed. */
public final class ImportChecks {
    private ImportChecks() {}

    public static Map<String, RecordCheck> all(LocalDate today) {
        return Map.of(
                "operator", (read, all) -> OperatorRules.check((Operator) read),
                "base", (read, all) -> ActivityRules.check((PersonalDataStore) read),
                "activity", (read, all) -> ActivityRules.check(
                        (Activity) read,
                        new Dictionaries(all.of(DictionaryTerm.class)),
                        all.of(PersonalDataStore.class).stream().map(PersonalDataStore::id).collect(Collectors.toSet())),
                "person", (read, all) -> PersonRules.check((Person) read, today),
                "consent_text", (read, all) -> ConsentRules.check((ConsentText) read),
                "consent", (read, all) -> ConsentRules.check((Consent) read, today),
                "recipient", (read, all) -> TransferRules.check((Recipient) read),
                "transfer", (read, all) -> TransferRules.check((Transfer) read),
                "disclosure", (read, all) -> DisclosureRules.check((Disclosure) read, today));
    }
}
