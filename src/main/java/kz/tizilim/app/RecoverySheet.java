package kz.tizilim.app;

import java.util.List;
import kz.tizilim.vault.RecoveryCode;

/** The groups of a recovery code, as they are printed. */
public record RecoverySheet(List<String> groups) {
    public RecoverySheet {
        groups = List.copyOf(groups);
    }

    /** Whether this was typed for a group, counted from 0; as tolerant as opening with the whole sheet. */
    boolean isGroup(int index, String typed) {
        return RecoveryCode.isGroup(groups.get(index), typed);
    }

    String inOneLine() {
        return String.join("-", groups);
    }
}
