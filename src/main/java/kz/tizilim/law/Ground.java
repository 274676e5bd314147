package kz.tizilim.law;

import java.util.List;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.LocalText;

/**
 * A coded ground: of processing, of refusal, of a transfer abroad; or an operation that the law names.
 *
 * @param kinds the kinds of request that it can refuse; empty for a ground of another sort
 * @param actNeeded whether it stands on an act that the officer must name, since the pack cannot know which; a pack may leave it out for no
 * @param note null where nothing need be said
 */
public record Ground(String code, List<String> kinds, Boolean actNeeded, LocalText words, Citation citation, LocalText note) {
    public Ground {
        actNeeded = Boolean.TRUE.equals(actNeeded);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }
}
