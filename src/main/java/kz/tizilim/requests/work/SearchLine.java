package kz.tizilim.requests.work;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.requests.SearchLogEntry;

/** One line of the search log while it is written: how many records, and which data with which values. */
public final class SearchLine {
    private static final int MOST = 1_000_000;

    /** A category of data that may have been found, and its value. */
    public static final class Datum {
        private final Place.Category category;
        private final BooleanProperty found = new SimpleBooleanProperty(true);
        private final StringProperty value = new SimpleStringProperty("");

        Datum(Place.Category category) {
            this.category = category;
        }

        public Place.Category category() {
            return category;
        }

        public BooleanProperty found() {
            return found;
        }

        public StringProperty value() {
            return value;
        }
    }

    private final Place place;
    private final StringProperty count = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final List<Datum> data;

    private SearchLine(Place place) {
        this.place = place;
        data = place.data().stream().map(Datum::new).toList();
        count.addListener((property, before, now) -> problem.set(""));
    }

    /** A place that is proposed: its number is still to be written, the values that the person's card holds are filled in. */
    static SearchLine proposed(Place place) {
        SearchLine line = new SearchLine(place);
        line.data.forEach(datum -> datum.value.set(Objects.requireNonNullElse(datum.category.known(), "")));
        return line;
    }

    /** A line that was kept. */
    static SearchLine kept(Place place) {
        SearchLine line = new SearchLine(place);
        SearchLogEntry search = place.search();
        line.count.set(Integer.toString(search.records()));
        line.note.set(Objects.requireNonNullElse(search.note(), ""));
        for (Datum datum : line.data) {
            SearchLogEntry.Found found = search.data().stream()
                    .filter(each -> each.term().equals(datum.category.code()))
                    .findFirst()
                    .orElse(null);
            datum.found.set(search.data().isEmpty() || found != null);
            datum.value.set(found == null || found.value() == null ? "" : found.value());
        }
        return line;
    }

    public Place place() {
        return place;
    }

    /** How many records, as written; empty until somebody has looked. */
    public StringProperty count() {
        return count;
    }

    /** What is wrong with the number; empty while nothing is. */
    public StringProperty problem() {
        return problem;
    }

    public StringProperty note() {
        return note;
    }

    public List<Datum> data() {
        return data;
    }

    /** The number that is written; none where it is no number from 0 to a million. */
    public OptionalInt records() {
        String written = count.get() == null ? "" : count.get().strip();
        if (!written.matches("\\d{1,7}") || Integer.parseInt(written) > MOST) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(written));
    }

    /** The line as it is kept; a number that is not written counts as none, for the preview. */
    SearchLogEntry search() {
        int records = records().orElse(0);
        List<SearchLogEntry.Found> found = records == 0
                ? List.of()
                : data.stream()
                        .filter(datum -> datum.found.get())
                        .map(datum -> new SearchLogEntry.Found(datum.category.code(), blankAsNull(datum.value.get())))
                        .toList();
        return new SearchLogEntry(place.search().activity(), place.search().base(), records, found, blankAsNull(note.get()));
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
