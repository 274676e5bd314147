package kz.tizilim.text;

import java.util.List;

/** Thrown when a record with faults is to be kept; nothing was changed. */
public final class ValidationErrors extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<ValidationError> all;

    private ValidationErrors(List<ValidationError> all) {
        super("Fields to put right: " + all.stream().map(ValidationError::field).toList());
        this.all = all;
    }

    public List<ValidationError> all() {
        return all;
    }

    /** Throws the faults, if there is any. */
    public static void throwIfAny(List<ValidationError> faults) {
        if (!faults.isEmpty()) {
            throw new ValidationErrors(List.copyOf(faults));
        }
    }
}
