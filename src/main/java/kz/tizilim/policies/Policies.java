package kz.tizilim.policies;

import java.util.function.Consumer;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.policies.screen.PoliciesView;
import kz.tizilim.policies.screen.PoliciesViewModel;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.UiContext;

/** The front door of the room for the window: papers, their editions and clauses. */
public final class Policies {
    private final UiContext context;
    private final PoliciesViewModel viewModel;

    /**
     * Wires the screen.
     *
     * @param go leads to the field that a gap asks for
     */
    public Policies(UiContext context, PolicyRegister policies, ClauseRegister clauses, Printing printing, Consumer<PolicyGap.Way> go) {
        this.context = context;
        viewModel = new PoliciesViewModel(context, policies, clauses, printing, go);
    }

    /** The screen in the language of this moment. */
    public Screen screen() {
        return new PoliciesView(context, viewModel);
    }

    /** Chooses a paper before the screen is shown. */
    public void show(PolicyKind kind) {
        viewModel.show(kind);
    }
}
