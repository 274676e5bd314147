package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import kz.tizilim.consents.Consent;
import kz.tizilim.session.SessionWithPerson;
import kz.tizilim.session.TestSession;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.Test;

/** Holes of the coverage by consents stand on the first screen, each with the way to the matrix. */
class TodayCoverageTest extends SessionWithPerson {
    private final List<String> went = new ArrayList<>();

    @Test
    void activityWithoutATextAndPersonsWithoutAConsentAreRowsThatLeadToTheCoverage() {
        String unnamed = TestContexts.direct(Language.EN, folder).say("consents.today.unnamed", 1, 0, 0);
        String without = TestContexts.direct(Language.EN, folder).say("consents.today.without", 1L);
        press(unnamed);
        assertThat(went).containsExactly("consents.title");

        Consent wanting = Consent.fresh(person.id(), session.consents().today()).by(TestSession.textInUse(session).id());
        press(without);
        assertThat(went).containsExactly("consents.title", "consents.title");

        session.consents().keep(wanting, null);
        try (ShownScreen screen = today()) {
            assertThat(rows(screen)).isNotEmpty().extracting(Labeled::getText).noneMatch(words -> words.contains(unnamed) || words.contains(without));
        }
    }

    private void press(String words) {
        try (ShownScreen screen = today()) {
            Hyperlink row = rows(screen).stream().filter(link -> link.getText().contains(words)).findFirst().orElseThrow();
            Screenshots.onScreen(() -> {
                row.fire();
                return row;
            });
        }
    }

    private ShownScreen today() {
        UiContext window = TestContexts.direct(Language.EN, folder);
        List<ShellEntry> entries = new WindowFeatures(TestSession.clock("2026-11-20"))
                .screens(window, SessionRegister.opened(session), went::add);
        return ShownScreen.of(window, Screenshots.onScreen(() -> entries.get(0).screen().get()));
    }

    private static List<Hyperlink> rows(ShownScreen screen) {
        return Screenshots.onScreen(() -> screen.find("overview-missing-0-1").getScene().getRoot().lookupAll(".hyperlink").stream()
                .flatMap(node -> node instanceof Hyperlink link && String.valueOf(link.getId()).startsWith("overview-missing") ? Stream.of(link) : Stream.empty())
                .toList());
    }
}
