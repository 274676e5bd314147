package kz.tizilim.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.tizilim.overview.MissingRow;
import kz.tizilim.policies.Policies;
import kz.tizilim.policies.PolicyKind;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.ui.Wording;
import org.kordamp.ikonli.feather.Feather;

/** The screen of the company's papers, and papers in force that the register has left behind. */
final class PolicyScreens implements FeatureScreens {
    private static final String PLACE = "policies.title";

    private final RegisterWindow window;
    private final Policies policies;

    /**
     * @param follow leads from a gap in a paper to the field that fills it
     */
    PolicyScreens(RegisterWindow window, Consumer<PolicyGap.Way> follow) {
        this.window = window;
        RegisterSession session = window.session();
        policies = new Policies(window.context(), session.policies(), session.clauses(), window.printing(), follow);
    }

    @Override
    public List<ShellEntry> entries() {
        return List.of(ShellEntry.of(PLACE, Feather.BOOK_OPEN, 2, policies::screen));
    }

    /** Papers in force that say something else than the register does by now. */
    @Override
    public List<MissingRow> missing(Wording wording) {
        List<MissingRow> rows = new ArrayList<>();
        for (PolicyKind kind : PolicyKind.values()) {
            int places = window.session().policies().changedSince(kind, wording.language()).size();
            if (places > 0) {
                rows.add(new MissingRow(
                        wording.say("policies.paper." + kind.code()), wording.say("policies.today.stale", places), true,
                        () -> window.go(PLACE, () -> policies.show(kind))));
            }
        }
        return rows;
    }
}
