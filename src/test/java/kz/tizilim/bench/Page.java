package kz.tizilim.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of results. */
final class Page {
    private final List<String> lines = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    void line(String words) {
        lines.add(words);
    }

    /** A measured figure beside its goal, which it must not pass. */
    void figure(String name, double measured, double goal, String unit) {
        boolean met = measured <= goal;
        if (!met) {
            missed.add(name);
        }
        lines.add(String.format(
                Locale.ROOT, "%n%-52s %8.2f%s   goal at most %s%s   %s", name, measured, unit, goal, unit, met ? "met" : "MISSED"));
    }

    /** Tells that something could not be measured at all; that is no goal met. */
    void unmeasured(String what, String why) {
        missed.add(what + " (not measured)");
        lines.add("\n" + what + ": NOT MEASURED\n" + why.strip().indent(4).stripTrailing());
    }

    void detail(String name, String words) {
        lines.add(String.format(Locale.ROOT, "    %-48s %s", name, words));
    }

    @Override
    public String toString() {
        String verdict = missed.isEmpty() ? "Every goal is met." : "Missed: " + String.join("; ", missed) + ".";
        return String.join("\n", lines) + "\n\n" + verdict + "\n";
    }
}
