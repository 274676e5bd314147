package kz.tizilim.exchange;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A letter that came by mail, as it is read from its file.
 *
 * @param from the sender; {@link MailAddress#NONE} where the mail names none
 * @param replyTo where the sender wants answers; empty where that is the sender's own address
 * @param date when the sender's program says it was written, with its zone; none where it says nothing believable
 * @param received when it came to its receiver: by the topmost mark of a mail server, else by the sender's date; none where neither
 *     can be read
 * @param text the words of the letter with what it quotes, without markup; lines end in \n, quoted ones begin with ">"
 *     (see {@link LetterHistory})
 * @param automatic what tells that a program wrote it; none where a person may have
 * @param warnings what was strange and is to be looked at, each once
 */
public record Mail(
        MailAddress from,
        List<MailAddress> replyTo,
        List<MailAddress> to,
        String subject,
        Optional<OffsetDateTime> date,
        Optional<OffsetDateTime> received,
        String messageId,
        String text,
        List<MailAttachment> attachments,
        Optional<AutomaticMail> automatic,
        List<MailWarning> warnings) {

    public Mail {
        replyTo = List.copyOf(replyTo);
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
        warnings = List.copyOf(warnings);
    }

    /** The name that the sender shows; empty where none. Anybody may show any name. */
    public String fromName() {
        return from.name();
    }

    /** The e-mail address that the sender gives; empty where none. */
    public String fromAddress() {
        return from.address();
    }
}
