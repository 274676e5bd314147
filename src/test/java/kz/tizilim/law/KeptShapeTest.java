package kz.tizilim.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.tizilim.law.calendar.CalendarDay;
import kz.tizilim.law.calendar.CalendarEdits;
import kz.tizilim.law.calendar.DayKind;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.law.deadline.TermUnit;
import kz.tizilim.law.deadline.Trigger;
import kz.tizilim.law.sources.Confidence;
import kz.tizilim.storage.Json;
import kz.tizilim.text.LocalText;
import org.junit.jupiter.api.Test;

/** Records of this room that others keep in the register come back from its JSON as they went in. */
final class KeptShapeTest {
    @Test
    void promiseIsKeptByItsCodes() {
        Promise promise = new Promise(7, TermUnit.WORKING_DAY, Trigger.CONFIRMATION);
        byte[] json = Json.write(promise);
        assertThat(new String(json, StandardCharsets.UTF_8)).contains("\"working-day\"", "\"confirmation\"");
        assertThat(Json.read(json, Promise.class)).isEqualTo(promise);
    }

    @Test
    void calendarEditsAreKept() {
        LocalDate date = LocalDate.of(2027, 12, 17);
        CalendarDay day = new CalendarDay(date, DayKind.MOVED_DAY_OFF, LocalText.same("Бұйрық № 3"), "Бұйрық № 3", Confidence.V_OLD);
        CalendarEdits edits = new CalendarEdits(List.of(day), Set.of(date.plusDays(1)), Set.of(2027));
        assertThat(Json.read(Json.write(edits), CalendarEdits.class)).isEqualTo(edits);
        assertThat(Json.read(Json.write(CalendarEdits.NONE), CalendarEdits.class)).isEqualTo(CalendarEdits.NONE);
    }
}
