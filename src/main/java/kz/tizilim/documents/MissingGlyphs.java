package kz.tizilim.documents;

import java.util.List;
import java.util.stream.Collectors;

/** Letters that the bundled faces cannot draw, or marks that have no place in a paper: it was not made. */
public final class MissingGlyphs extends DocumentProblem {
    private static final long serialVersionUID = 1L;

    private final transient List<Place> places;

    MissingGlyphs(List<Place> places) {
        super("documents.problem.missing_glyphs", null, places.size(), places.stream().map(Place::toString).collect(Collectors.joining("; ")));
        this.places = List.copyOf(places);
    }

    /** Each letter once, with the words around its first appearance. */
    public List<Place> places() {
        return places;
    }

    /**
     * Where a letter stands that cannot be drawn.
     *
     * @param codePoint the letter
     * @param around at most 20 characters on either side of it, the letter itself shown as ▯
     */
    public record Place(int codePoint, String around) {
        /** The number of the letter, the letter where it can be shown, and the words around it. */
        @Override
        public String toString() {
            String shown = Glyphs.isShowable(codePoint) ? " " + Character.toString(codePoint) : "";
            return String.format("U+%04X%s («%s»)", codePoint, shown, around);
        }
    }
}
