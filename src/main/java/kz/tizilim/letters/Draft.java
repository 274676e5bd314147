package kz.tizilim.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.tizilim.text.Language;

/**
 * A letter before it has a number: what it says and to whom. It is kept with the registered letter as the snapshot from which
 * the paper was made.
 *
 * @param owner the case whose key seals the letter
 * @param incomingNumber the number of the paper that is answered, null for a letter of our own
 * @param incomingDate the day on which that paper was received
 * @param addressee the name in the case that the language's address asks for («Айгүл Үлгіқызына»)
 * @param addressLines where the letter goes: a postal address or an e-mail
 * @param greeting the name after «Құрметті», null for a letter without a greeting
 * @param contents what the letter says, by the codes of required contents in the law pack
 * @param signatory the place of the signatory in the operator's list, 0 for the first
 */
public record Draft(
        LetterKind kind,
        Language language,
        UUID owner,
        String incomingNumber,
        LocalDate incomingDate,
        String addressee,
        List<String> addressLines,
        String greeting,
        Map<String, Object> contents,
        int signatory) {
    public Draft {
        addressLines = addressLines == null ? List.of() : List.copyOf(addressLines);
        contents = contents == null ? Map.of() : new TreeMap<>(contents);
    }
}
