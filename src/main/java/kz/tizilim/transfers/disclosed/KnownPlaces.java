package kz.tizilim.transfers.disclosed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Recipient;

/** What the ids and codes of a disclosure stand for. */
public record KnownPlaces(List<Recipient> recipients, List<Activity> activities, Dictionaries dictionaries) {
    static final KnownPlaces NONE = new KnownPlaces(List.of(), List.of(), new Dictionaries(List.of()));

    public String recipient(UUID id, Language language) {
        return find(id).map(each -> each.name().in(language)).orElse("");
    }

    Optional<Recipient> find(UUID recipient) {
        return recipients.stream().filter(each -> each.id().equals(recipient)).findFirst();
    }

    public String activity(UUID id, Language language) {
        return activities.stream().filter(each -> each.id().equals(id)).findFirst().map(each -> each.name().in(language)).orElse("");
    }

    public String datum(String code, Language language) {
        return dictionaries.name(Dictionary.DATA, code, language);
    }

    /** The data that an activity has; all that the dictionary knows while none is chosen. */
    List<String> dataOf(UUID activity) {
        return activities.stream()
                .filter(each -> each.id().equals(activity))
                .findFirst()
                .map(each -> each.data().stream().map(item -> item.term()).toList())
                .orElseGet(() -> dictionaries.all(Dictionary.DATA).stream().map(term -> term.code()).toList());
    }
}
