package kz.tizilim.text;

import java.util.List;

/** Thrown when a record with faults is to be kept; nothing was changed. */
public final class Faults extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Fault> all;

    private Faults(List<Fault> all) {
        super("Fields to put right: " + all.stream().map(Fault::field).toList());
        this.all = all;
    }

    public List<Fault> all() {
        return all;
    }

    /** Throws the faults, if there is any. */
    public static void stopIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Faults(List.copyOf(faults));
        }
    }
}
