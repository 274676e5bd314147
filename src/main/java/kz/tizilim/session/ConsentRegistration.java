package kz.tizilim.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tizilim.activities.TermUse;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentBelongings;
import kz.tizilim.consents.ConsentImport;
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.consents.ConsentRules;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.exchange.RecordCheck;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.PersonReferences;

/** The texts of consents, and consents given by them and withdrawn. */
final class ConsentRegistration implements FeatureRegistration {
    @Override
    public List<Table<?>> tables() {
        return ConsentRegister.tables();
    }

    @Override
    public Map<String, RecordCheck> importChecks(LocalDate today) {
        return Map.of(
                "consent_text", (read, all) -> ConsentRules.check((ConsentText) read),
                "consent", (read, all) -> ConsentRules.check((Consent) read, today));
    }

    @Override
    public List<TermUse<?>> termUses() {
        return ConsentRegister.termUses();
    }

    @Override
    public List<PersonReferences> personReferences(RegisterSession session) {
        return List.of(new ConsentBelongings(session.folder(), session.consents(), session.activities(), session.transfers()));
    }

    @Override
    public List<ListKind<?>> listImports(RegisterSession session, Clock clock) {
        return List.of(new ConsentImport(session.consents(), session.persons()));
    }
}
