package kz.tizilim.cli;

import java.time.Clock;
import kz.tizilim.activities.ActivityImport;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TableExports;
import kz.tizilim.consents.ConsentFilter;
import kz.tizilim.consents.ConsentImport;
import kz.tizilim.consents.ConsentOrder;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.exchange.sheets.ListTable;
import kz.tizilim.subjects.list.PersonImport;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.DisclosureFilter;
import kz.tizilim.transfers.DisclosureImport;
import kz.tizilim.transfers.RecipientImport;

/** The lists that come into the register and leave it, by the words of the command line. */
enum ListName {
    PERSONS,
    CONSENTS,
    RECIPIENTS,
    ACTIVITIES,
    DISCLOSURES;

    ListKind<?> taken(RegisterSession session, Clock clock) {
        return switch (this) {
            case PERSONS -> new PersonImport(session.persons(), session.activities()::dictionaries, clock);
            case CONSENTS -> new ConsentImport(session.consents(), session.persons());
            case RECIPIENTS -> new RecipientImport(session.transfers(), session.activities()::dictionaries);
            case ACTIVITIES -> new ActivityImport(session.activities());
            case DISCLOSURES -> new DisclosureImport(session.disclosures(), session.transfers(), session.activities(), session.persons(), clock);
        };
    }

    ListTable table(RegisterSession session, Language language, boolean inFull) {
        TableExports exports = new TableExports(session, language);
        return switch (this) {
            case PERSONS -> exports.persons(session.persons().all(), inFull);
            case CONSENTS -> exports.consents(session.consents().page(ConsentFilter.ALL, ConsentOrder.OLDEST, 0, Integer.MAX_VALUE), inFull);
            case RECIPIENTS -> exports.recipients(session.transfers().recipients());
            case ACTIVITIES -> ActivityColumns.table(session.activities(), language);
            case DISCLOSURES -> exports.disclosures(session.disclosures().page(DisclosureFilter.ALL, 0, Integer.MAX_VALUE), inFull);
        };
    }
}
