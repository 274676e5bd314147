package kz.tizilim.letters;

import java.util.UUID;
import kz.tizilim.letters.outgoing.LettersView;
import kz.tizilim.letters.outgoing.LettersViewModel;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Screen;

/** The front door of the letters for the window: the journal of outgoing letters. */
public final class Letters {
    private final Desk desk;
    private final LettersViewModel viewModel;

    public Letters(Desk desk, LetterRegister letters, Printing printing) {
        this.desk = desk;
        viewModel = new LettersViewModel(desk, letters, printing);
    }

    /** The screen, built for the language that is spoken now; what was chosen on the last one is chosen on this. */
    public Screen screen() {
        return new LettersView(desk, viewModel);
    }

    /** Opens the journal at this letter. */
    public void show(UUID letter) {
        viewModel.show(letter);
    }
}
