package kz.tizilim.app;

import java.util.List;
import kz.tizilim.overview.Flows;
import kz.tizilim.session.RegisterSession;
import org.kordamp.ikonli.feather.Feather;

/** The picture of the flows of data. */
final class FlowScreens implements FeatureScreens {
    private final Flows flows;

    FlowScreens(RegisterWindow window, Flows.Ways ways) {
        RegisterSession session = window.session();
        flows = new Flows(
                window.context(), session.activities(), session.transfers(), ways,
                new Flows.Printing(window.operator(), window.head(), window.papers()), window.clock());
    }

    @Override
    public List<ShellEntry> entries() {
        return List.of(ShellEntry.of("overview.flows.title", Feather.GIT_MERGE, 1, flows::screen));
    }
}
