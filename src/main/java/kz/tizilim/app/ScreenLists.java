package kz.tizilim.app;

import java.time.Clock;
import java.util.List;
import kz.tizilim.app.ExportableScreen.ExportOption;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.session.FeatureRegistrations;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.paper.PaperShow;

/** Gives a screen the menu of the lists that can leave it, and of those that can be taken into it. */
final class ScreenLists {
    private final UiContext context;
    private final RegisterSession session;
    private final PaperShow paperShow;
    private final Clock clock;

    ScreenLists(UiContext context, RegisterSession session, PaperShow paperShow, Clock clock) {
        this.context = context;
        this.session = session;
        this.paperShow = paperShow;
        this.clock = clock;
    }

    /**
     * A screen with its menu. Nothing is taken into a register that is open for reading only.
     *
     * @param tables of the records that can be taken from a list on this screen
     */
    Screen listed(Screen screen, List<String> tables, ExportOption... offers) {
        List<ListKind<?>> taken = session.folder().isReadOnly()
                ? List.of()
                : FeatureRegistrations.listImports(session, clock).stream().filter(kind -> tables.contains(kind.table())).toList();
        return new ExportableScreen(context, session, paperShow, clock, screen, List.of(offers), taken);
    }
}
