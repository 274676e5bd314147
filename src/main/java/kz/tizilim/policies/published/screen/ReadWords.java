package kz.tizilim.policies.published.screen;

import kz.tizilim.policies.published.PolicyDifference.Passage;
import kz.tizilim.policies.published.VersionComparison.VersionDifference;
import kz.tizilim.reading.findings.Finding;
import kz.tizilim.reading.findings.Severity;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.list.ListRow;
import kz.tizilim.ui.mark.Tone;

/** The rows of the lists in words. */
final class ReadWords {
    private ReadWords() {}

    static ListRow row(UiContext context, ReadRow row) {
        String place = row.line() == 0 ? "" : context.say("policies.published.line", row.line());
        if (row.finding() != null) {
            Finding finding = row.finding();
            Messages messages = Messages.of(context.wording().language());
            String line = finding.quote().isBlank() ? finding.reason(messages) : "«" + finding.quote().strip() + "»";
            return ListRow.of(finding.title(messages)).chip(tone(finding.severity()), context.say("reading.severity." + finding.severity().code())).line(line).note(place);
        } else if (row.fact() != null) {
            return ListRow.of(context.say("reading.fact." + row.fact().kind().code())).line("«" + row.fact().quote().strip() + "»").note(place);
        } else if (row.difference() != null) {
            Language language = context.wording().language();
            return ListRow.of(context.say("policies.against.topic." + row.difference().topic().code()))
                    .chip(tone(row), context.say("policies.published.kind." + row.difference().kind().code()))
                    .line(row.difference().passage() == null ? row.difference().registerWords(language) : "«" + row.difference().passage().quote().strip() + "»")
                    .note(place);
        }
        return ListRow.of(context.say("reading.fact." + row.version().kind().code())).line(of(context, row)).note(place);
    }

    /** A difference between versions in one line. */
    static String of(UiContext context, ReadRow row) {
        VersionDifference version = row.version();
        return version.isCount()
                ? context.say("policies.published.count", version.firstCount(), version.secondCount())
                : place(context, version.first()) + " ↔ " + place(context, version.second());
    }

    private static String place(UiContext context, Passage passage) {
        return passage == null ? "—" : "«" + passage.quote().strip() + "» " + context.say("policies.published.line", passage.line());
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case HIGH -> Tone.LATE;
            case MEDIUM -> Tone.SOON;
            case LOW -> Tone.PLAIN;
        };
    }

    private static Tone tone(ReadRow row) {
        return switch (row.difference().kind()) {
            case DIFFERENT -> Tone.LATE;
            case MISSING -> Tone.SOON;
            case EXTRA -> Tone.INFO;
        };
    }
}
