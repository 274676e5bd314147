package kz.tizilim.session;

import java.time.Clock;
import java.util.List;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.TermRegister;
import kz.tizilim.consents.ConsentPapers;
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.consents.PassportRows;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Schema;
import kz.tizilim.letters.LetterPapers;
import kz.tizilim.letters.LetterRegister;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.policies.ClauseRegister;
import kz.tizilim.policies.PolicyRegister;
import kz.tizilim.policies.published.FactIntake;
import kz.tizilim.requests.CaseFacts;
import kz.tizilim.requests.DisclosureNotices;
import kz.tizilim.requests.MailIntake;
import kz.tizilim.requests.RequestLetters;
import kz.tizilim.requests.RequestRegister;
import kz.tizilim.requests.RequestServices;
import kz.tizilim.requests.Suggestions;
import kz.tizilim.subjects.DestructionDocument;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.subjects.PersonExtract;
import kz.tizilim.subjects.PersonMerges;
import kz.tizilim.subjects.PersonReferences;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.transfers.DisclosureRegister;
import kz.tizilim.transfers.TransferRegister;

/** Everything that can be done with one open register, built once by hand; the window and the command line work with the same session. */
public final class RegisterSession implements AutoCloseable {
    /** The tables of every room. The number grows whenever a table changes; an older database is then made anew from the journal. */
    public static final Schema SCHEMA = new Schema(15, FeatureRegistrations.tables());

    private final RegisterFolder folder;
    private final Clock clock;
    private final OperatorRegister operators;
    private final ActivityRegister activities;
    private final PersonRegister persons;
    private final TransferRegister transfers;
    private final DisclosureRegister disclosures;
    private final LetterRegister letters;
    private final ConsentRegister consents;
    private final RequestRegister requests;
    private final RequestLetters requestLetters;
    private final Suggestions suggestions;
    private final MailIntake mailIntake;
    private final PolicyRegister policies;
    private final ClauseRegister clauses;
    private final RequestServices workplace;

    public RegisterSession(RegisterFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        operators = new OperatorRegister(folder);
        activities = new ActivityRegister(folder);
        persons = new PersonRegister(folder, clock);
        transfers = new TransferRegister(folder);
        disclosures = new DisclosureRegister(folder, operators::calendar, clock);
        letters = new LetterRegister(folder, operators, new LetterPapers(operators::logo), clock);
        consents = new ConsentRegister(folder, operators, clock);
        requests = new RequestRegister(folder, letters, operators, clock);
        requestLetters = new RequestLetters(new CaseFacts(operators, activities, persons, transfers));
        suggestions = new Suggestions(activities, persons, transfers);
        mailIntake = new MailIntake(operators, persons, requests);
        policies = new PolicyRegister(folder, operators, activities, transfers, consents, clock);
        clauses = new ClauseRegister(folder, policies);
        workplace = new RequestServices(
                requests, mailIntake, suggestions, requestLetters, letters, operators, activities, persons, transfers, clock);
    }

    public RegisterFolder folder() {
        return folder;
    }

    public OperatorRegister operators() {
        return operators;
    }

    public ActivityRegister activities() {
        return activities;
    }

    public PersonRegister persons() {
        return persons;
    }

    public TransferRegister transfers() {
        return transfers;
    }

    public DisclosureRegister disclosures() {
        return disclosures;
    }

    public LetterRegister letters() {
        return letters;
    }

    public ConsentRegister consents() {
        return consents;
    }

    /** The prints of consents, with the journal's head as their witness. */
    public ConsentPapers consentPapers() {
        return new ConsentPapers(
                consents, operators, persons, new PassportRows(consents, activities, transfers), () -> folder.head().toString());
    }

    /** What other rooms keep of a person. */
    public List<PersonReferences> belongings() {
        return FeatureRegistrations.personReferences(this);
    }

    /** The words of the dictionaries with every place that uses them. */
    public TermRegister terms() {
        return new TermRegister(folder, FeatureRegistrations.termUses());
    }

    public PersonMerges personMerges() {
        return new PersonMerges(folder, belongings());
    }

    /** The acts by which data of persons are destroyed. */
    public PersonDestruction personDestruction() {
        return new PersonDestruction(folder, personMerges(), belongings(), activities, clock);
    }

    /** Acts of destruction on paper, with the journal's head as their witness. */
    public DestructionDocument destructionPaper() {
        return new DestructionDocument(operators, () -> folder.head().toString(), clock);
    }

    /** The extract on a person, with the journal's head as its witness. */
    public PersonExtract personExtract() {
        return new PersonExtract(operators, activities, belongings(), () -> folder.head().toString(), clock);
    }

    public RequestRegister requests() {
        return requests;
    }

    public RequestLetters requestLetters() {
        return requestLetters;
    }

    public Suggestions suggestions() {
        return suggestions;
    }

    public MailIntake mailIntake() {
        return mailIntake;
    }

    public PolicyRegister policies() {
        return policies;
    }

    public ClauseRegister clauses() {
        return clauses;
    }

    /** Takes facts of a published policy into the register. */
    public FactIntake factIntake() {
        return new FactIntake(folder, operators, activities, transfers);
    }

    /** The letters that tell persons of givings of their data. */
    public DisclosureNotices disclosureNotices() {
        return new DisclosureNotices(folder, letters, disclosures, persons, requestLetters);
    }

    /** All that the screen of requests works with. */
    public RequestServices workplace() {
        return workplace;
    }

    @Override
    public void close() {
        folder.close();
    }
}
