package kz.tizilim.letters;

import java.util.Locale;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.LocalText;

/** The kinds of letters. What each must contain stands in the law pack under its code. */
public enum LetterKind {
    ACCESS_GRANTED(Closing.APPEAL),
    NO_DATA(Closing.APPEAL),
    ACCESS_REFUSED(Closing.COMPLAINT),
    RECIPIENTS_NAMED(Closing.APPEAL),
    PROCESSORS_NAMED(Closing.APPEAL),
    CORRECTION_MADE(Closing.APPEAL),
    CORRECTION_REFUSED(Closing.COMPLAINT),
    BLOCKING_DONE(Closing.APPEAL),
    BLOCKING_REFUSED(Closing.COMPLAINT),
    UNBLOCKING_DONE(Closing.APPEAL),
    UNBLOCKING_REFUSED(Closing.COMPLAINT),
    DESTRUCTION_MADE(Closing.APPEAL),
    DESTRUCTION_REFUSED(Closing.COMPLAINT),
    PROCESSING_STOPPED(Closing.APPEAL),
    PROCESSING_CONTINUES(Closing.COMPLAINT),
    WITHDRAWAL_ACCEPTED(Closing.APPEAL),
    WITHDRAWAL_REFUSED(Closing.COMPLAINT),
    NEWSLETTER_STOPPED(Closing.APPEAL),
    NEWSLETTER_REFUSED(Closing.COMPLAINT),
    ACCOUNT_DELETED(Closing.APPEAL),
    ACCOUNT_REFUSED(Closing.COMPLAINT),
    PUBLICATION_REMOVED(Closing.APPEAL),
    PUBLICATION_REFUSED(Closing.COMPLAINT),
    OBJECTION_ACCEPTED(Closing.APPEAL),
    OBJECTION_REFUSED(Closing.COMPLAINT),
    REVIEW_MADE(Closing.APPEAL),
    REVIEW_REFUSED(Closing.COMPLAINT),
    ANONYMISATION_MADE(Closing.APPEAL),
    ANONYMISATION_REFUSED(Closing.COMPLAINT),
    RESTRICTION_MADE(Closing.APPEAL),
    RESTRICTION_REFUSED(Closing.COMPLAINT),
    COMPLAINT_UPHELD(Closing.APPEAL),
    COMPLAINT_REJECTED(Closing.COMPLAINT),
    /** A consumer's claim is no matter of the authorised body: its letters name the court themselves. */
    CLAIM_SATISFIED(Closing.NONE),
    CLAIM_REJECTED(Closing.NONE),
    AUTHORITY_ANSWERED(Closing.NONE),
    AUTHORITY_REFUSED(Closing.NONE),
    /** The part of a demand that is refused while the rest is granted. */
    REST_REFUSED(Closing.COMPLAINT),
    CLARIFICATION(Closing.NONE),
    FORWARDED(Closing.APPEAL),
    /** To a processor or another recipient: what was decided about data that it holds. */
    RECIPIENT_TOLD(Closing.NONE),
    /** To the subject: her data were passed to a third party (art. 19). */
    TRANSFER_NOTICE(Closing.APPEAL);

    /** The paragraph that ends a letter: where its addressee may turn. */
    enum Closing {
        NONE,
        APPEAL,
        COMPLAINT
    }

    private final Closing closing;

    LetterKind(Closing closing) {
        this.closing = closing;
    }

    /** Whether it answers an authority: it bears the number of that body's own letter and greets nobody. */
    boolean isToAuthority() {
        return this == AUTHORITY_ANSWERED || this == AUTHORITY_REFUSED;
    }

    Closing closing() {
        return closing;
    }

    /** The code by which templates and the law pack name the kind: {@code access-granted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind as people call it. */
    public LocalText words() {
        return LawPack.current().letter(code()).name();
    }
}
