package kz.tizilim.exchange;

import java.util.List;
import kz.tizilim.text.Fault;
import kz.tizilim.text.Messages;

/** Thrown when a file cannot be taken over; nothing was changed. Each fault's field is the place in the file, as {@code activity[2].retention.unit}
 * or as the sheet and cell of a workbook. */
public final class ImportProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Fault> faults;

    /** Faults found in a file, at least one. */
    public ImportProblem(List<Fault> faults) {
        // Arguments may hold personal data and a message may be logged: places only.
        super("Places to put right: " + faults.stream().map(Fault::field).limit(20).toList());
        this.faults = List.copyOf(faults);
    }

    /** One fault. */
    public static ImportProblem at(String place, String key, Object... arguments) {
        return new ImportProblem(List.of(Fault.at(place, key, arguments)));
    }

    /** What is wrong and where; never empty. */
    public List<Fault> faults() {
        return faults;
    }

    /** One line for each fault: its place, then what is wrong. */
    public List<String> lines(Messages messages) {
        return faults.stream()
                .map(fault -> fault.field().isEmpty() ? fault.say(messages) : fault.field() + ": " + fault.say(messages))
                .toList();
    }
}
