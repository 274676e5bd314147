package kz.tizilim.requests.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.letters.Sending;
import kz.tizilim.requests.Applicant;

/** How and when the reply left the house. */
public final class SendingForm {
    private final ObjectProperty<Sending.Way> way = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
    private final StringProperty track = new SimpleStringProperty("");
    private final ObjectProperty<Path> proof = new SimpleObjectProperty<>();
    private final StringProperty wayProblem = new SimpleStringProperty("");
    private final StringProperty dayProblem = new SimpleStringProperty("");
    private final StringProperty trackProblem = new SimpleStringProperty("");
    private Applicant applicant;

    public SendingForm() {
        way.addListener((property, before, now) -> track.set(address(now)));
    }

    void fill(CaseFile file) {
        fill(file.request().applicant());
    }

    /** For a letter to somebody else than the applicant. */
    void fill() {
        fill((Applicant) null);
    }

    /** Neither the way nor the day is preset: they say what somebody has done. */
    private void fill(Applicant to) {
        applicant = to;
        way.set(null);
        track.set("");
        on.set(null);
        proof.set(null);
        wayProblem.set("");
        dayProblem.set("");
        trackProblem.set("");
    }

    private String address(Sending.Way chosen) {
        if (applicant == null || chosen == null) {
            return "";
        }
        return switch (chosen) {
            case EMAIL -> Objects.requireNonNullElse(applicant.email(), "");
            case MESSENGER -> Objects.requireNonNullElse(applicant.phone(), "");
            case BY_HAND, REGISTERED_POST -> "";
        };
    }

    /** Tells under the fields what is wrong with the sending of a letter of this date; whether nothing is. */
    boolean check(LocalDate written, LocalDate today, FieldMessages say) {
        Sending now = sending();
        boolean dayWrong = now.on() == null || now.on().isAfter(today) || now.on().isBefore(written);
        boolean trackMissing = now.way() == Sending.Way.REGISTERED_POST && now.track() == null;
        wayProblem.set(now.way() == null ? say.of("requests.fault.sent-by") : "");
        dayProblem.set(dayWrong ? say.of("requests.fault.sent-on") : "");
        trackProblem.set(trackMissing ? say.of("requests.fault.track") : "");
        return now.way() != null && !dayWrong && !trackMissing;
    }

    Sending sending() {
        return new Sending(way.get(), on.get(), track.get().isBlank() ? null : track.get().strip(), null);
    }

    public ObjectProperty<Sending.Way> way() {
        return way;
    }

    public ObjectProperty<LocalDate> on() {
        return on;
    }

    /** The track number of a registered letter, else the address to which it was sent. */
    public StringProperty track() {
        return track;
    }

    /** The scan of the receipt or of the signed copy, null for none. */
    public ObjectProperty<Path> proof() {
        return proof;
    }

    public StringProperty wayProblem() {
        return wayProblem;
    }

    public StringProperty dayProblem() {
        return dayProblem;
    }

    public StringProperty trackProblem() {
        return trackProblem;
    }
}
