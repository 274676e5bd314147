package kz.tizilim.app;

import java.util.List;
import java.util.function.Consumer;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.policies.published.PublishedPolicies;
import org.kordamp.ikonli.feather.Feather;

/** The screen on which a published policy is read. */
final class ReadingScreens implements FeatureScreens {
    private final PublishedPolicies published;

    /**
     * @param follow leads to the card of the register that says otherwise than the policy
     */
    ReadingScreens(RegisterWindow window, Consumer<PolicyGap.Way> follow) {
        published = new PublishedPolicies(window.context(), window.session().policies(), window.session().factIntake(), window.papers(), follow);
    }

    @Override
    public List<ShellEntry> entries() {
        return List.of(ShellEntry.of("policies.published.title", Feather.CHECK_SQUARE, 2, published::screen));
    }
}
