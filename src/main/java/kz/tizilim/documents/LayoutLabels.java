package kz.tizilim.documents;

import java.util.Map;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** The fixed words of the layout in the paper's language, under {@code words} in every template. */
final class LayoutLabels {
    private LayoutLabels() {}

    static Map<String, String> in(Language language) {
        Messages messages = Messages.of(language);
        return Map.of(
                "enclosure", messages.say("documents.layout.enclosure"),
                "enclosures", messages.say("documents.layout.enclosures"),
                "executor", messages.say("documents.layout.executor"),
                "telephone", messages.say("documents.layout.telephone"),
                "logo", messages.say("documents.layout.logo"));
    }
}
