package kz.tizilim.app;

import java.util.List;
import java.util.Locale;

/** The groups of a recovery code, as they are printed. */
public record RecoverySheet(List<String> groups) {
    public RecoverySheet {
        groups = List.copyOf(groups);
    }

    /** Whether this was typed for a group, counted from 0; case and spaces do not matter. */
    boolean isGroup(int index, String typed) {
        return groups.get(index).equals(typed.strip().toUpperCase(Locale.ROOT));
    }

    String inOneLine() {
        return String.join("-", groups);
    }
}
