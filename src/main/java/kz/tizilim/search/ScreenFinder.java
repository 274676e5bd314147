package kz.tizilim.search;

import java.util.List;
import java.util.function.Consumer;
import kz.tizilim.text.Folding;
import kz.tizilim.ui.Wording;

/** Finds the screens of the program and what is set on them, by their names in the language of the window. */
public final class ScreenFinder implements Finder {
    /** A thing of the program: the key of its name, and the screen on which it is. */
    public record Place(String nameKey, String screenKey) {}

    private final List<Place> places;
    private final Consumer<String> go;

    public ScreenFinder(List<Place> places, Consumer<String> go) {
        this.places = List.copyOf(places);
        this.go = go;
    }

    @Override
    public String kind() {
        return "search.kind.screens";
    }

    @Override
    public List<Found> find(String typed, int limit, Wording wording) {
        Reason reason = new Reason(typed);
        return places.stream()
                .filter(place -> reason.isAnsweredBy(Folding.tokens(wording.say(place.nameKey()))))
                .limit(limit)
                .map(place -> new Found(
                        wording.say(place.nameKey()), place.nameKey().equals(place.screenKey()) ? "" : wording.say(place.screenKey()), "", () -> go.accept(place.screenKey())))
                .toList();
    }
}
