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
    private final ObjectProperty<Sending.Way> way = new SimpleObjectProperty<>(Sending.Way.EMAIL);
    private final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
    private final StringProperty track = new SimpleStringProperty("");
    private final ObjectProperty<Path> proof = new SimpleObjectProperty<>();
    private final StringProperty dayProblem = new SimpleStringProperty("");
    private final StringProperty trackProblem = new SimpleStringProperty("");
    private Applicant applicant;

    public SendingForm() {
        way.addListener((property, before, now) -> track.set(address(now)));
    }

    void fill(CaseFile file, LocalDate today) {
        applicant = file.request().applicant();
        fill(switch (file.request().channel()) {
            case EMAIL, FORM -> Sending.Way.EMAIL;
            case MESSENGER -> Sending.Way.MESSENGER;
            case IN_PERSON -> Sending.Way.BY_HAND;
            case POST, PHONE -> Sending.Way.REGISTERED_POST;
        }, today);
    }

    /** For a letter to somebody else than the applicant. */
    void fill(LocalDate today) {
        applicant = null;
        fill(Sending.Way.REGISTERED_POST, today);
    }

    private void fill(Sending.Way usual, LocalDate today) {
        way.set(usual);
        track.set(address(way.get()));
        on.set(today);
        proof.set(null);
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
        dayProblem.set(dayWrong ? say.of("requests.fault.sent-on") : "");
        trackProblem.set(trackMissing ? say.of("requests.fault.track") : "");
        return !dayWrong && !trackMissing;
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

    public StringProperty dayProblem() {
        return dayProblem;
    }

    public StringProperty trackProblem() {
        return trackProblem;
    }
}
