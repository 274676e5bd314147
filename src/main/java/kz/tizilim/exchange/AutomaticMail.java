package kz.tizilim.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.tizilim.text.Messages;

/** That a program wrote a mail and nobody asks for anything in it: told by its headers (RFC 3834, RFC 3462), not by its words. */
public enum AutomaticMail {
    /** A report on a mail that could not be delivered, or was read. */
    REPORT("exchange.automatic.report"),
    /** An answer that a program gave, such as a notice of absence. */
    REPLY("exchange.automatic.reply"),
    /** Sent by a program of its own accord; a form on a site may stand behind it. */
    GENERATED("exchange.automatic.generated"),
    /** Sent to many at once. */
    BULK("exchange.automatic.bulk");

    private static final Pattern DAEMON = Pattern.compile("(?i)^(?:mailer-daemon|postmaster|mail-daemon|mdaemon)@.*|^mailer-daemon$");
    private static final Pattern ABSENCE = Pattern.compile("(?iu)^\\W*(?:out of (?:the )?office|automatic reply|auto(?:matic)?[- ]?(?:reply|response|answer)|autoreply|"
            + "автоответ|автоматический ответ|автоматты (?:түрде )?жауап|вне офиса|нет на месте|отсутствую|кеңседе жоқ|жұмыста жоқ).*");
    private static final Pattern UNDELIVERED = Pattern.compile("(?iu)^\\W*(?:undeliver|delivery (?:status|failure|has failed)|mail delivery (?:failed|system)|returned mail|failure notice|"
            + "не доставлено|недоставленн|жеткізілмеді|доставка не удалась).*");

    /** Addresses from which no person writes. */
    private static final Pattern NOBODY = Pattern.compile("(?i)^(?:no-?_?reply|do-?not-?reply|news|newsletters?|digest|promo|marketing|mailings?|rassylka|notifications?|notify|notice|alerts?|billing|robot)(?:[.+_-][^@]*)?@.*");

    private final String key;

    AutomaticMail(String key) {
        this.key = key;
    }

    public String say(Messages messages) {
        return messages.say(key);
    }

    /** What these headers tell; nothing where a person may have written. */
    static Optional<AutomaticMail> of(MailHeaders headers, MailAddress from, boolean isReport) {
        String submitted = headers.value("auto-submitted").replaceAll("\\(.*?\\)", "").strip();
        String precedence = headers.value("precedence");
        String subject = headers.words("subject");
        boolean bounced = DAEMON.matcher(from.address()).matches() || (from.address().isEmpty() && DAEMON.matcher(from.name()).matches());
        if (isReport || bounced || headers.has("x-failed-recipients") || UNDELIVERED.matcher(subject).matches()) {
            return Optional.of(REPORT);
        }
        boolean marked = headers.has("x-autoreply") || headers.has("x-autorespond") || headers.has("x-autoresponse") || headers.has("x-auto-reply");
        if (submitted.startsWith("auto-replied") || precedence.equals("auto_reply") || (marked && !headers.value("x-autoreply").equals("no"))
                || ABSENCE.matcher(subject.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of(REPLY);
        }
        if (!submitted.isEmpty() && !submitted.equals("no")) {
            return Optional.of(GENERATED);
        }
        boolean bulk = NOBODY.matcher(from.address()).matches() || precedence.equals("bulk") || precedence.equals("junk") || headers.has("list-unsubscribe");
        return bulk && !precedence.equals("list") ? Optional.of(BULK) : Optional.empty();
    }
}
