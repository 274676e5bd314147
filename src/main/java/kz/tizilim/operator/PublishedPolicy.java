package kz.tizilim.operator;

import java.time.LocalDate;
import java.util.List;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/**
 * What the company has told the public in its privacy policy, as far as it binds the officer's day.
 *
 * @param url where it is published
 * @param edition the date of the edition in force
 * @param laws the acts it cites, as it cites them
 * @param authority the authority that it names for complaints, as it names it
 * @param rights the requests that it promises to answer, each with its channel and its own term
 * @param subjectLines the words that it asks people to put in the subject of a mail
 * @param specialCategories what it says of sensitive data
 * @param profiling what it says of profiling
 * @param automatedDecisions what it says of decisions taken by automated processing alone
 * @param crossBorder what it says of transfer abroad
 * @param storage where it says that data are stored
 * @param cookies the purposes of cookies that it names
 * @param endings codes of the events at which it says that processing ends (dictionary of triggers)
 */
public record PublishedPolicy(
        String url,
        LocalDate edition,
        List<LocalText> laws,
        LocalText authority,
        List<PromisedRight> rights,
        List<SubjectLine> subjectLines,
        LocalText specialCategories,
        LocalText profiling,
        LocalText automatedDecisions,
        LocalText crossBorder,
        List<LocalText> storage,
        List<LocalText> cookies,
        List<String> endings) {

    public static final PublishedPolicy NONE =
            new PublishedPolicy(null, null, null, null, null, null, null, null, null, null, null, null, null);

    public PublishedPolicy {
        laws = laws == null ? List.of() : List.copyOf(laws);
        rights = rights == null ? List.of() : List.copyOf(rights);
        subjectLines = subjectLines == null ? List.of() : List.copyOf(subjectLines);
        storage = storage == null ? List.of() : List.copyOf(storage);
        cookies = cookies == null ? List.of() : List.copyOf(cookies);
        endings = endings == null ? List.of() : List.copyOf(endings);
    }

    /** How people may send a request, as the policy says. */
    public enum Channel {
        EMAIL,
        POST,
        ACCOUNT,
        IN_PERSON,
        PHONE,
        FORM
    }

    /**
     * A request that the policy promises to answer.
     *
     * @param kind the kind's code in the law pack (access, correction, …)
     * @param words the right in the company's words
     * @param promise the promised term as {@code 30 calendar-day from receipt}, null where none is promised
     */
    public record PromisedRight(String kind, LocalText words, String promise, List<Channel> channels) {
        public PromisedRight {
            channels = channels == null ? List.of() : List.copyOf(channels);
        }
    }

    /** A prescribed subject line, in the language in which the policy prescribes it, and the kinds of request it announces. */
    public record SubjectLine(String line, Language language, List<String> kinds) {
        public SubjectLine {
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
        }
    }
}
