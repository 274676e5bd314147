package kz.tizilim.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import kz.tizilim.activities.Activities;
import kz.tizilim.law.LawPack;
import kz.tizilim.letters.Letters;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.requests.Requests;
import kz.tizilim.requests.Workplace;
import kz.tizilim.subjects.Persons;
import kz.tizilim.text.DateWords;
import kz.tizilim.ui.Desk;
import org.kordamp.ikonli.feather.Feather;

/** The screens of the features, wired to one open register. */
public final class WindowFeatures implements Workbench.Features {
    private final Clock clock;

    public WindowFeatures(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<ShellEntry> screens(Desk desk, OpenedRegister register) {
        kz.tizilim.app.Desk registers = ((DeskRegister) register).desk();
        Printing printing = Printing.onThisSystem();
        Requests requests = new Requests(desk, workplace(registers), printing);
        Letters letters = new Letters(desk, registers.letters(), printing);
        Persons persons = new Persons(desk, registers.persons(), registers.activities());
        Activities activities = new Activities(desk, registers.activities());
        return List.of(
                new ShellEntry("requests.title", Feather.INBOX, 1, requests::screen, requests.late()),
                ShellEntry.of("subjects.title", Feather.USERS, 1, persons::screen),
                ShellEntry.of("activities.title", Feather.LAYERS, 1, activities::screen),
                ShellEntry.of("letters.journal.title", Feather.SEND, 2, letters::screen));
    }

    @Override
    public String lawEdition(Desk desk) {
        return desk.say("app.law", DateWords.figures(LawPack.current().editionDate()));
    }

    @Override
    public Optional<Function<Desk, Node>> search(OpenedRegister register) {
        return Optional.empty();
    }

    private Workplace workplace(kz.tizilim.app.Desk registers) {
        return new Workplace(
                registers.requests(), registers.mailIntake(), registers.suggestions(), registers.requestLetters(),
                registers.letters(), registers.operators(), registers.activities(), registers.persons(), registers.transfers(), clock);
    }
}
