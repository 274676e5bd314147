package kz.tizilim.requests;

import java.util.Set;

/** Grounds of refusal that doubt the right of the applicant to know anything of the person; nothing of a search is told with them. */
public final class WhoAsks {
    /** The ground for somebody of whom nobody could make sure. */
    public static final String NOT_SHOWN = "access.identity-not-shown";

    private static final Set<String> GROUNDS = Set.of(NOT_SHOWN, "access.authority-not-shown", "access.another-person");

    private WhoAsks() {}

    public static boolean isDoubtedBy(String ground) {
        return ground != null && GROUNDS.contains(ground);
    }
}
