package kz.tizilim.exchange;

import java.time.OffsetDateTime;
import java.util.List;

/** A letter to be sent by the officer's own mail program. The date is the moment of writing; the program sets its own on sending. */
public record MailDraft(
        MailAddress from, List<MailAddress> to, String subject, OffsetDateTime date, String text, List<MailAttachment> attachments) {

    public MailDraft {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
    }
}
