package kz.tizilim.subjects;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.tizilim.ui.paper.PaperShow;

/**
 * What stands beside the persons' own cards: what other rooms keep, double cards, the extract, the acts of destruction, and the ways to other screens.
 *
 * @param open leads to a record by the key of its screen and its id
 * @param newConsent opens the form of a new consent
 * @param consentForm shows the paper of a consent, filled in for the person
 */
public record PersonServices(
        List<PersonReferences> belongings,
        PersonMerges merges,
        PersonExtract extract,
        PersonDestruction destruction,
        DestructionDocument actPaper,
        PaperShow paperShow,
        BiConsumer<String, UUID> open,
        Consumer<Person> newConsent,
        Consumer<Person> consentForm) {
    public PersonServices {
        belongings = List.copyOf(belongings);
    }
}
