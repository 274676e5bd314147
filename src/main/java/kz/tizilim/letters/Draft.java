package kz.tizilim.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.text.Gender;
import kz.tizilim.text.Language;

/**
 * A letter before it has a number: what it says and to whom. It is kept with the registered letter as the snapshot from which
 * the paper was made. A reply to a request of several kinds has several parts; a letter in two languages says each part twice.
 *
 * @param kind the kind of the first part
 * @param beside the language printed to the right of the first; null for a letter in one language
 * @param owner the case whose key seals the letter
 * @param incomingNumber the number of the paper that is answered, null for a letter of our own
 * @param incomingDate the day on which that paper was received
 * @param addressee the name in the case that the language's address asks for («Айгүл Үлгіқызына»)
 * @param addressLines where the letter goes: a postal address or an e-mail
 * @param greeting the name after «Құрметті», null for a letter without a greeting
 * @param contents what the first part says, by the codes of required contents in the law pack
 * @param contentsBeside the same in the other language
 * @param more the further parts, in order
 * @param addresseeBeside the addressee as the other language calls her; null where there is none or it is the same
 * @param signatory the place of the signatory in the operator's list, 0 for the first
 * @param gender of the person who is greeted, where something surer than the name tells it; null where only the name can
 */
public record Draft(
        LetterKind kind,
        Language language,
        Language beside,
        UUID owner,
        String incomingNumber,
        LocalDate incomingDate,
        String addressee,
        List<String> addressLines,
        String greeting,
        Map<String, Object> contents,
        Map<String, Object> contentsBeside,
        List<Part> more,
        String addresseeBeside,
        int signatory,
        Gender gender) {
    /** One thing that a letter says: what of its kind must be said, in the letter's language and in the one beside it. */
    public record Part(LetterKind kind, Map<String, Object> contents, Map<String, Object> beside) {
        public Part {
            contents = contents == null ? Map.of() : new TreeMap<>(contents);
            beside = beside == null ? Map.of() : new TreeMap<>(beside);
        }

        Map<String, Object> in(Language language, Language first) {
            return language == first ? contents : beside;
        }
    }

    public Draft {
        addressLines = addressLines == null ? List.of() : List.copyOf(addressLines);
        contents = contents == null ? Map.of() : new TreeMap<>(contents);
        contentsBeside = contentsBeside == null ? Map.of() : new TreeMap<>(contentsBeside);
        more = more == null ? List.of() : List.copyOf(more);
    }

    /** A letter that greets by what the name tells. */
    public Draft(
            LetterKind kind,
            Language language,
            Language beside,
            UUID owner,
            String incomingNumber,
            LocalDate incomingDate,
            String addressee,
            List<String> addressLines,
            String greeting,
            Map<String, Object> contents,
            Map<String, Object> contentsBeside,
            List<Part> more,
            String addresseeBeside,
            int signatory) {
        this(
                kind, language, beside, owner, incomingNumber, incomingDate, addressee, addressLines, greeting, contents, contentsBeside, more,
                addresseeBeside, signatory, null);
    }

    /** All that the letter says, the first part first. */
    public List<Part> parts() {
        return Stream.concat(Stream.of(new Part(kind, contents, contentsBeside)), more.stream()).toList();
    }

    /** The languages of the letter from left to right. */
    public List<Language> languages() {
        return beside == null ? List.of(language) : List.of(language, beside);
    }
}
