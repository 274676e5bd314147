package kz.tizilim.policies;

import java.util.function.Consumer;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.policies.screen.PoliciesView;
import kz.tizilim.policies.screen.PoliciesViewModel;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Screen;

/** The front door of the room for the window: papers, their editions and clauses. */
public final class Policies {
    private final Desk desk;
    private final PoliciesViewModel viewModel;

    /**
     * Wires the screen.
     *
     * @param go leads to the field that a gap asks for
     */
    public Policies(Desk desk, PolicyRegister policies, ClauseRegister clauses, Printing printing, Consumer<PolicyGap.Way> go) {
        this.desk = desk;
        viewModel = new PoliciesViewModel(desk, policies, clauses, printing, go);
    }

    /** The screen in the language of this moment. */
    public Screen screen() {
        return new PoliciesView(desk, viewModel);
    }

    /** Chooses a paper before the screen is shown. */
    public void show(PolicyKind kind) {
        viewModel.show(kind);
    }
}
