package kz.tizilim.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentFilter;
import kz.tizilim.consents.Consents;
import kz.tizilim.consents.ExpiringConsents;
import kz.tizilim.overview.DueRow;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.Tone;

/** What is due of consents: withdrawals after which processing has still to be stopped, and consents that end soon. */
final class DueConsents {
    /** As many withdrawals as anybody looks through on one page; the rest is on the screen of consents. */
    private static final int SHOWN = 50;

    private final UiContext desk;
    private final RegisterSession registers;
    private final Consents consents;
    private final Runnable go;

    DueConsents(UiContext desk, RegisterSession registers, Consents consents, Runnable go) {
        this.desk = desk;
        this.registers = registers;
        this.consents = consents;
        this.go = go;
    }

    List<DueRow> rows() {
        LocalDate today = registers.consents().today();
        List<DueRow> rows = new ArrayList<>();
        registers.consents().toStop().stream().limit(SHOWN).map(consent -> withdrawal(consent, today)).forEach(rows::add);
        ExpiringConsents ending = registers.consents().ending();
        if (ending.count() > 0) {
            String words = desk.say("app.due.consents", ending.count());
            rows.add(new DueRow(words, desk.say("app.due.consents.line"), ending.first(), left(ending.first(), today), Tone.SOON, () -> {
                go.run();
                consents.show(ConsentFilter.EXPIRES_SOON);
            }));
        }
        return rows;
    }

    private DueRow withdrawal(Consent consent, LocalDate today) {
        LocalDate day = consent.withdrawal().stopBy();
        long days = ChronoUnit.DAYS.between(today, day);
        String name = registers.persons().find(consent.person()).map(Person::fullName).orElse("");
        return new DueRow(name, desk.say("app.due.withdrawal", consent.number()), day, left(day, today), days < 0 ? Tone.LATE : Tone.SOON, () -> {
            go.run();
            consents.show(consent.id());
        });
    }

    private String left(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 0 ? desk.say("app.due.over", -days) : days == 0 ? desk.say("app.due.today") : desk.say("app.due.left", days);
    }
}
