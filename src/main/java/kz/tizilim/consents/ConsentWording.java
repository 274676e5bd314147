package kz.tizilim.consents;

import java.util.List;
import kz.tizilim.text.Language;

/**
 * The words of a consent in one language, as the person reads them.
 *
 * @param declaration the sentence by which consent is given
 * @param items the items of art. 8(4) and what the operator adds, in their order
 */
public record ConsentWording(Language language, String title, String declaration, List<Item> items) {

    /** One item: its heading, and what is said under it. */
    public record Item(String heading, List<String> said) {
        public Item {
            said = said == null ? List.of() : List.copyOf(said);
        }
    }

    public ConsentWording {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
