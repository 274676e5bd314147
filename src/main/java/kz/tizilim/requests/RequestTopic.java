package kz.tizilim.requests;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.tizilim.letters.LetterKind;

/** What a request can be about, as far as it is decided and answered by itself: one or several kinds of the law pack. */
public enum RequestTopic {
    INFORMATION(LetterKind.ACCESS_GRANTED, LetterKind.ACCESS_REFUSED, "access", "confirmation", "source-and-composition", "grounds-and-terms",
            "breach-notice", "clarification"),
    RECIPIENTS(LetterKind.RECIPIENTS_NAMED, LetterKind.ACCESS_REFUSED, "recipients", "third-party-notice"),
    PROCESSORS(LetterKind.PROCESSORS_NAMED, LetterKind.ACCESS_REFUSED, "processors"),
    CORRECTION(LetterKind.CORRECTION_MADE, LetterKind.CORRECTION_REFUSED, "correction"),
    BLOCKING(LetterKind.BLOCKING_DONE, LetterKind.BLOCKING_REFUSED, "blocking"),
    UNBLOCKING(LetterKind.UNBLOCKING_DONE, LetterKind.UNBLOCKING_REFUSED, "unblocking"),
    DESTRUCTION(LetterKind.DESTRUCTION_MADE, LetterKind.DESTRUCTION_REFUSED, "destruction"),
    WITHDRAWAL(LetterKind.WITHDRAWAL_ACCEPTED, LetterKind.WITHDRAWAL_REFUSED, "withdrawal"),
    NEWSLETTER(LetterKind.NEWSLETTER_STOPPED, LetterKind.NEWSLETTER_REFUSED, "newsletter-opt-out"),
    ACCOUNT(LetterKind.ACCOUNT_DELETED, LetterKind.ACCOUNT_REFUSED, "account-deletion"),
    PUBLICATION(LetterKind.PUBLICATION_REMOVED, LetterKind.PUBLICATION_REFUSED, "publication-removal"),
    OBJECTION(LetterKind.OBJECTION_ACCEPTED, LetterKind.OBJECTION_REFUSED, "automated-objection"),
    REVIEW(LetterKind.REVIEW_MADE, LetterKind.REVIEW_REFUSED, "algorithm-review"),
    ANONYMISATION(LetterKind.ANONYMISATION_MADE, LetterKind.ANONYMISATION_REFUSED, "anonymisation"),
    RESTRICTION(LetterKind.RESTRICTION_MADE, LetterKind.RESTRICTION_REFUSED, "restriction"),
    COMPLAINT(LetterKind.COMPLAINT_UPHELD, LetterKind.COMPLAINT_REJECTED, "complaint"),
    CLAIM(LetterKind.CLAIM_SATISFIED, LetterKind.CLAIM_REJECTED, "consumer-complaint"),
    AUTHORITY(LetterKind.AUTHORITY_ANSWERED, LetterKind.AUTHORITY_REFUSED, "authority-request");

    private final LetterKind done;
    private final LetterKind refused;
    // Made by List.of, so nobody can change it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> kinds;

    RequestTopic(LetterKind done, LetterKind refused, String... kinds) {
        this.done = done;
        this.refused = refused;
        this.kinds = List.of(kinds);
    }

    /**
     * The matters of a request, each once, in the order of its kinds. A kind that nobody asks for, a notice of the company's own, is
     * answered as a question about one's data, so that no request stays without an answer.
     */
    public static List<RequestTopic> of(List<String> kinds) {
        return kinds.stream().map(kind -> ofKind(kind).orElse(INFORMATION)).distinct().toList();
    }

    public static Optional<RequestTopic> ofKind(String kind) {
        return Arrays.stream(values()).filter(matter -> matter.kinds.contains(kind)).findFirst();
    }

    /** The kinds of requests that it answers, by their codes in the law pack. */
    public List<String> kinds() {
        return kinds;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    LetterKind done() {
        return done;
    }

    LetterKind refused() {
        return refused;
    }
}
