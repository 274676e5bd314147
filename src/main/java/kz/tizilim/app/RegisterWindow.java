package kz.tizilim.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.tizilim.letters.outgoing.PaperDialog;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.operator.Operator;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.ui.UiContext;

/**
 * What the screens of every room are built with.
 *
 * @param go leads to a screen by its key
 * @param lists what can leave the screens as lists, and be taken into them
 */
record RegisterWindow(
        UiContext context, RegisterSession session, Clock clock, Consumer<String> go, Printing printing, PaperDialog papers, ScreenLists lists) {

    static RegisterWindow of(UiContext context, RegisterSession session, Clock clock, Consumer<String> go) {
        Printing printing = Printing.onThisSystem();
        PaperDialog papers = new PaperDialog(context, printing);
        return new RegisterWindow(context, session, clock, go, printing, papers, new ScreenLists(context, session, papers, clock));
    }

    String say(String key, Object... arguments) {
        return context.say(key, arguments);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Supplier<Operator> operator() {
        return () -> session.operators().find().orElse(Operator.fresh());
    }

    /** The journal's head, as people compare it. */
    Supplier<String> head() {
        return () -> session.folder().head().toString();
    }

    /** Goes to a screen and chooses what it shows, after a question where that would lose something written. */
    void go(String place, Runnable show) {
        context.unsaved().beforeGoing(context, () -> {
            // The screen reads its list when it is shown; what is chosen after that stays chosen.
            go.accept(place);
            show.run();
        });
    }
}
