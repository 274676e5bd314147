package kz.tizilim.operator;

import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.IdentityDigits;
import kz.tizilim.text.Language;
import kz.tizilim.text.LegalForm;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;

/**
 * The operator of personal data (Law 94-V art. 1): there is one in a register.
 *
 * @param name the name without its legal form, without quotation marks
 * @param form the legal form in full («Жауапкершілігі шектеулі серіктестік»)
 * @param shortForm the legal form as letters write it (ЖШС, ТОО, LLP)
 * @param bin the 12-digit BIN, or the IIN of a sole trader
 * @param postalAddress where letters are sent, if it is another than the legal address
 * @param affiliates companies of the group on whose behalf the operator acts, too
 * @param responsible the person responsible for organising processing (art. 25(2)(10)), null until appointed
 * @param logo the stored picture for the letterhead, null for none
 * @param workWeek how many days of the week are worked: 5 or 6
 */
public record Operator(
        UUID id,
        LocalText name,
        LocalText form,
        LocalText shortForm,
        String bin,
        LocalText address,
        LocalText postalAddress,
        LocalText city,
        List<String> phones,
        List<String> emails,
        List<String> sites,
        List<String> apps,
        List<String> affiliates,
        ResponsiblePerson responsible,
        List<Signatory> signatories,
        UUID logo,
        int workWeek,
        PublishedPolicy policy)
        implements RegisterRecord {

    /** The one operator of a register has the same id in every register. */
    public static final UUID ID = new UUID(0, 1);

    public Operator {
        id = ID;
        bin = IdentityDigits.of(bin);
        phones = phones == null ? List.of() : List.copyOf(phones);
        emails = emails == null ? List.of() : List.copyOf(emails);
        sites = sites == null ? List.of() : List.copyOf(sites);
        apps = apps == null ? List.of() : List.copyOf(apps);
        affiliates = affiliates == null ? List.of() : List.copyOf(affiliates);
        signatories = signatories == null ? List.of() : List.copyOf(signatories);
        workWeek = workWeek == 0 ? 5 : workWeek;
        policy = policy == null ? PublishedPolicy.NONE : policy;
    }

    @Override
    public UUID owner() {
        return COMPANY;
    }

    /** A company of which nothing is known yet. */
    public static Operator fresh() {
        return new Operator(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 5, null);
    }

    public Operator withLogo(UUID picture) {
        return new Operator(
                id, name, form, shortForm, bin, address, postalAddress, city, phones, emails, sites, apps, affiliates, responsible, signatories,
                picture, workWeek, policy);
    }

    /** The name with its legal form as the language writes it: «Мысал дүкен» ЖШС, ТОО «Мысал дүкен», Mysal Duken LLP. */
    public String called(Language language) {
        String form = shortForm == null ? "" : shortForm.in(language);
        return Messages.of(language).say("operator.company", name == null ? "" : name.in(language), form).strip();
    }

    /** Whether the company is an individual entrepreneur: then its name is a person's. */
    public boolean isEntrepreneur() {
        return LegalForm.ENTREPRENEUR.isWritten(shortForm) || LegalForm.ENTREPRENEUR.isWritten(form);
    }

    /** The address for letters: the postal one, else the legal one. */
    public LocalText addressForLetters() {
        return postalAddress == null ? address : postalAddress;
    }
}
