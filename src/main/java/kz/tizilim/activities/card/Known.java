package kz.tizilim.activities.card;

import java.util.List;
import java.util.UUID;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.Language;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.PickList;

/** What an activity's codes and ids stand for: words of the dictionaries, databases, grounds of the law. */
public record Known(Dictionaries dictionaries, List<PersonalDataStore> bases) {

    public String word(Dictionary dictionary, String code, Language language) {
        return dictionaries.name(dictionary, code, language);
    }

    public String base(UUID id, Language language) {
        return bases.stream().filter(base -> base.id().equals(id)).findFirst().map(base -> base.name().in(language)).orElse("");
    }

    /** The legal basis of a code in words, with its article. */
    public static Ground basis(String code) {
        return LawPack.current().bases().stream().filter(ground -> ground.code().equals(code)).findFirst().orElse(null);
    }

    /** The words of a dictionary under their groups, to be picked from. */
    public List<PickList.Choice<String>> choices(Dictionary dictionary, UiContext context) {
        return dictionaries.all(dictionary).stream()
                .map(term -> new PickList.Choice<>(
                        term.code(),
                        term.name().in(context.wording().language()),
                        term.group() == null ? "" : context.say("activities.group." + term.group())))
                .toList();
    }
}
