package kz.tizilim.consents;

import java.util.ArrayList;
import java.util.List;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.transfers.TransferRegister;

/** What the consents do not cover: purposes, third parties and countries that no text in use names, and persons without a consent. */
public final class CoverageHoles {
    private CoverageHoles() {}

    /**
     * An activity with a hole.
     *
     * @param purposes how many of its purposes on consent no text names
     * @param recipients how many third parties
     * @param countries how many countries
     * @param persons how many of its persons have no consent that covers it; 0 too where they are too many to be counted
     */
    public record Hole(Activity activity, long purposes, long recipients, long countries, long persons) {
        /** Whether the texts themselves lack something, so that no consent can cover it. */
        public boolean isUnnamed() {
            return purposes + recipients + countries > 0;
        }
    }

    /** The activities with holes, by number. */
    public static List<Hole> of(ActivityRegister activities, TransferRegister transfers, ConsentRegister consents, PersonRegister persons) {
        Coverage coverage = Coverage.of(activities, transfers, consents);
        boolean counted = coverage.isQuick(persons.count());
        List<Hole> holes = new ArrayList<>();
        for (Activity activity : coverage.activities()) {
            List<Need> unnamed = coverage.of(activity).stream().filter(row -> row.namedBy().isEmpty()).map(Coverage.Row::need).toList();
            Hole hole = new Hole(
                    activity,
                    unnamed.stream().filter(need -> need.purpose() != null).count(),
                    unnamed.stream().filter(need -> need.recipient() != null).count(),
                    unnamed.stream().filter(need -> need.country() != null).count(),
                    counted ? consents.consenting(activity, coverage.covering(activity), 0).without() : 0);
            if (hole.isUnnamed() || hole.persons() > 0) {
                holes.add(hole);
            }
        }
        return List.copyOf(holes);
    }
}
