package kz.tizilim.activities;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kz.tizilim.storage.Json;
import kz.tizilim.text.LocalText;

/**
 * An activity that comes with the program, as a beginning: what a company of this kind usually keeps and why. The officer goes
 * through it and puts right what is otherwise with her.
 *
 * @param code lower-case letters and hyphens
 * @param icon the name of its picture among the icons
 * @param about what the activity holds, in a few words
 * @param activity the card; it has neither id nor number
 */
public record ReadyActivity(String code, String icon, LocalText about, Activity activity) {
    private static final List<ReadyActivity> ALL = read();

    /** All of them, in the order of the chooser. */
    public static List<ReadyActivity> all() {
        return ALL;
    }

    /** A draft that says what this one says. */
    public Activity begin() {
        return activity.copied(activity.name());
    }

    private static List<ReadyActivity> read() {
        try (InputStream in = ReadyActivity.class.getResourceAsStream("ready-activities.json")) {
            return List.copyOf(Json.MAPPER.readValue(in, new TypeReference<List<ReadyActivity>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
