package kz.tizilim.policies.published;

import java.util.function.Consumer;
import kz.tizilim.policies.PolicyRegister;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.policies.published.screen.PublishedView;
import kz.tizilim.policies.published.screen.PublishedViewModel;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.paper.PaperShow;

/** The front door of the screen on which a published policy is read. */
public final class PublishedPolicies {
    private final UiContext context;
    private final PublishedViewModel viewModel;
    private final PaperShow papers;

    /**
     * Wires the screen.
     *
     * @param go leads to the card of the register that says otherwise than the policy
     */
    public PublishedPolicies(UiContext context, PolicyRegister policies, FactIntake intake, PaperShow papers, Consumer<PolicyGap.Way> go) {
        this.context = context;
        this.papers = papers;
        viewModel = new PublishedViewModel(context, policies, intake, go);
    }

    /** The screen in the language of this moment. */
    public Screen screen() {
        return new PublishedView(context, viewModel, papers);
    }
}
