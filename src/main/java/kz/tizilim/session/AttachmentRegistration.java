package kz.tizilim.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tizilim.attachments.Attachment;
import kz.tizilim.attachments.AttachmentReferences;
import kz.tizilim.attachments.AttachmentRegister;
import kz.tizilim.attachments.AttachmentRules;
import kz.tizilim.exchange.RecordCheck;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.PersonReferences;

/** Files and notes on any record. */
final class AttachmentRegistration implements FeatureRegistration {
    @Override
    public List<Table<?>> tables() {
        return AttachmentRegister.tables();
    }

    @Override
    public Map<String, RecordCheck> importChecks(LocalDate today) {
        return Map.of("attachment", (read, all) -> AttachmentRules.check((Attachment) read));
    }

    @Override
    public List<PersonReferences> personReferences(RegisterSession session) {
        return List.of(new AttachmentReferences(new AttachmentRegister(session.folder())));
    }

    // After all that has a heading of its own on her card.
    @Override
    public int placeOnPersonCard() {
        return 9;
    }
}
