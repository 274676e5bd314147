package kz.tizilim.overview;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.UiContext;

/** The front door of the room: the first screen. */
public final class Overview {
    private final UiContext context;
    private final TodayViewModel today;

    /**
     * @param dueRows what is due, the most urgent first; asked in the background each time the screen is shown
     */
    public Overview(UiContext context, Supplier<List<DueRow>> dueRows, MissingRows missing, Clock clock) {
        this.context = context;
        today = new TodayViewModel(context, dueRows, missing::on, missing::later, clock);
        // Asked while the frame is built, so that both are drawn at once.
        today.load();
    }

    /** The screen in the language of this moment. */
    public Screen screen() {
        return new TodayView(context, today);
    }
}
