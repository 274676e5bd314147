package kz.tizilim.law;

import java.util.List;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.LocalText;

/**
 * A coded ground: of processing, of refusal, of a transfer abroad; or an operation that the law names.
 *
 * @param kinds the kinds of request that it can refuse; empty for a ground of another sort
 * @param outcomes how a request can end on it, {@code partly} or {@code refused}; empty for either
 * @param actNeeded whether it stands on an act that the officer must name, since the pack cannot know which; a pack may leave it out for no
 * @param note null where nothing need be said
 */
public record Ground(String code, List<String> kinds, List<String> outcomes, Boolean actNeeded, LocalText words, Citation citation, LocalText note) {
    public Ground {
        actNeeded = Boolean.TRUE.equals(actNeeded);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }
}
