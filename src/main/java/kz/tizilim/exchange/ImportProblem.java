package kz.tizilim.exchange;

import java.util.List;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationError;

/** Thrown when a file cannot be taken over; nothing was changed. Each fault's field is the place in the file, as {@code activity[2].retention.unit}
 * or as the sheet and cell of a workbook. */
public final class ImportProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<ValidationError> faults;

    /** Faults found in a file, at least one. */
    public ImportProblem(List<ValidationError> faults) {
        // Arguments may hold personal data and a message may be logged: places only.
        super("Places to put right: " + faults.stream().map(ValidationError::field).limit(20).toList());
        this.faults = List.copyOf(faults);
    }

    /** One fault. */
    public static ImportProblem at(String place, String key, Object... arguments) {
        return new ImportProblem(List.of(ValidationError.at(place, key, arguments)));
    }

    /** What is wrong and where; never empty. */
    public List<ValidationError> faults() {
        return faults;
    }

    /** One line for each fault: its place, then what is wrong. */
    public List<String> lines(Messages messages) {
        return faults.stream()
                .map(fault -> fault.field().isEmpty() ? fault.say(messages) : fault.field() + ": " + fault.say(messages))
                .toList();
    }
}
