package kz.tizilim.transfers;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.IdentityDigits;
import kz.tizilim.text.LocalText;

/**
 * Somebody to whom data are given.
 *
 * @param category the code in the dictionary of recipients
 * @param named false where the company's papers name only a category («auditors») and no organisation
 * @param country the ISO 3166-1 code of the country in which it receives the data
 * @param engagedBy the recipient who engaged this one to work for it (a sub-processor), null where the company gives the data itself
 * @param task what it does with the data
 */
public record Recipient(
        UUID id,
        LocalText name,
        String category,
        RecipientRole role,
        boolean named,
        String country,
        LocalText address,
        String bin,
        Contract contract,
        UUID engagedBy,
        LocalText task)
        implements RegisterRecord {

    /** What a recipient is to the operator (Law 94-V art. 1: third party; else by its task). */
    public enum RecipientRole {
        THIRD_PARTY,
        PROCESSOR,
        AUTHORITY,
        GROUP_COMPANY,
        AUDITOR
    }

    /** The contract under which data are given; {@code expires} is null for one without a term. */
    public record Contract(String number, LocalDate signed, LocalDate expires) {}

    public Recipient {
        bin = IdentityDigits.of(bin);
        role = role == null ? RecipientRole.THIRD_PARTY : role;
    }

    @Override
    public UUID owner() {
        return COMPANY;
    }

    Recipient recoded(Dictionary dictionary, UnaryOperator<String> code) {
        String kind = dictionary == Dictionary.RECIPIENTS && category != null ? code.apply(category) : category;
        return new Recipient(id, name, kind, role, named, country, address, bin, contract, engagedBy, task);
    }

    public boolean isAbroad() {
        return country != null && !country.equals("KZ");
    }
}
