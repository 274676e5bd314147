package kz.tizilim.letters;

import java.util.UUID;
import kz.tizilim.letters.outgoing.LettersView;
import kz.tizilim.letters.outgoing.LettersViewModel;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.UiContext;

/** The front door of the letters for the window: the journal of outgoing letters. */
public final class Letters {
    private final UiContext context;
    private final LettersViewModel viewModel;

    public Letters(UiContext context, LetterRegister letters, Printing printing) {
        this.context = context;
        viewModel = new LettersViewModel(context, letters, printing);
    }

    /** The screen, built for the language that is spoken now; what was chosen on the last one is chosen on this. */
    public Screen screen() {
        return new LettersView(context, viewModel);
    }

    /** Opens the journal at this letter. */
    public void show(UUID letter) {
        viewModel.show(letter);
    }
}
