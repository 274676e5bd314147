package kz.tizilim.operator;

import java.time.LocalDate;
import java.util.List;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/**
 * What the company has told the public in its privacy policy. It is kept as the policy states it, also where that is wrong: the
 * register does not take it for true, {@link PolicyDefects} says what is to be put right.
 *
 * @param url where it is published
 * @param edition the date of the edition in force
 * @param contacts the names and contacts of the company, as they stand there
 * @param laws the acts it cites, as it cites them
 * @param authority the authority that it names for complaints, as it names it
 * @param rights the requests that it promises to answer, each with its channel and its own term
 * @param subjectLines the words that it asks people to put in the subject of a mail
 * @param specialCategories what it says of special and biometric data
 * @param profiling what it says of profiling
 * @param automatedDecisions what it says of decisions taken by automated processing alone
 * @param minors what it says of persons under age
 * @param thirdParties what it says of giving data to third parties
 * @param crossBorder what it says of transfer abroad
 * @param storage where it says that data are stored
 * @param grounds the grounds that it names
 * @param operations the operations with data that it names
 * @param services the services of others (analytics, say) that it names
 * @param cookies the purposes of cookies that it names
 * @param cookieTerms how long it says that cookies live
 * @param endings codes of the events at which it says that processing ends (dictionary of triggers)
 * @param unlimited whether it says that processing has no end
 * @param definedData codes of the data that only its definition of personal data names, without saying that they are collected
 * @param openLists the lists that it leaves open
 */
public record PublishedPolicy(
        String url,
        LocalDate edition,
        List<StatedContact> contacts,
        List<CitedLaw> laws,
        LocalText authority,
        List<PromisedRight> rights,
        List<SubjectLine> subjectLines,
        Statement specialCategories,
        Statement profiling,
        Statement automatedDecisions,
        Statement minors,
        Statement thirdParties,
        Statement crossBorder,
        List<StatedPlace> storage,
        List<StatedGround> grounds,
        List<StatedOperation> operations,
        List<OutsideTool> services,
        List<LocalText> cookies,
        List<CookieTerm> cookieTerms,
        List<String> endings,
        boolean unlimited,
        List<String> definedData,
        List<OpenList> openLists) {

    public static final PublishedPolicy NONE = promising(null, null);

    public PublishedPolicy {
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        laws = laws == null ? List.of() : List.copyOf(laws);
        rights = rights == null ? List.of() : List.copyOf(rights);
        subjectLines = subjectLines == null ? List.of() : List.copyOf(subjectLines);
        storage = storage == null ? List.of() : List.copyOf(storage);
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
        operations = operations == null ? List.of() : List.copyOf(operations);
        services = services == null ? List.of() : List.copyOf(services);
        cookies = cookies == null ? List.of() : List.copyOf(cookies);
        cookieTerms = cookieTerms == null ? List.of() : List.copyOf(cookieTerms);
        endings = endings == null ? List.of() : List.copyOf(endings);
        definedData = definedData == null ? List.of() : List.copyOf(definedData);
        openLists = openLists == null ? List.of() : List.copyOf(openLists);
    }

    /** A policy of which nothing is known but what it promises. */
    public static PublishedPolicy promising(List<PromisedRight> rights, List<SubjectLine> subjectLines) {
        return new PublishedPolicy(
                null, null, null, null, null, rights, subjectLines, null, null, null, null, null, null, null, null, null, null, null, null, null,
                false, null, null);
    }

    /** How people may send a request, as the policy says. */
    public enum Channel {
        EMAIL,
        POST,
        ACCOUNT,
        IN_PERSON,
        PHONE,
        FORM,
        /** In the settings of one's own browser, without asking anybody. */
        BROWSER
    }

    /**
     * A right that the policy promises.
     *
     * @param kind the kind's code in the law pack (access, correction, …); null for a right that needs no request
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
