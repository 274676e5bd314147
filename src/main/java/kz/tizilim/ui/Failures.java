package kz.tizilim.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Sorts a failure: what a room can explain becomes a notice with what to do next, everything else is a defect. */
public final class Failures implements Consumer<Exception> {
    private final UiContext context;
    private final Function<Throwable, Optional<Notice>> explained;

    /**
     * @param explained the notice for a failure that was to be expected (a full disk, a register open elsewhere), or nothing
     */
    public Failures(UiContext context, Function<Throwable, Optional<Notice>> explained) {
        this.context = context;
        this.explained = explained;
    }

    @Override
    public void accept(Exception problem) {
        tell(problem);
    }

    public void tell(Throwable problem) {
        explained.apply(problem).ifPresentOrElse(context.notices()::add, () -> DefectWindow.show(context, problem));
    }
}
