package kz.tizilim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionsTest {
    private static final String GIVEN = "consents.section.given";
    private static final String TEXTS = "consents.section.texts";

    @TempDir
    private Path folder;

    private final ObjectProperty<String> open = new SimpleObjectProperty<>(GIVEN);
    private final List<String> told = new ArrayList<>();

    @Test
    void theOpenSectionIsShownAndTheOneBeforeLetGo() {
        Screenshots.onScreen(() -> sections().node());
        Screenshots.onScreen(() -> set(TEXTS));
        assertThat(told).containsExactly("built " + GIVEN, "closed " + GIVEN, "built " + TEXTS, "shown " + TEXTS);
    }

    /** The front door's property outlives the screen: a screen of the language before must not go on building sections. */
    @Test
    void aScreenThatIsClosedFollowsNoMore() {
        Screenshots.onScreen(() -> {
            Sections sections = sections();
            sections.node();
            sections.closed();
            return set(TEXTS);
        });
        assertThat(told).containsExactly("built " + GIVEN, "closed " + GIVEN);
    }

    private String set(String section) {
        open.set(section);
        return section;
    }

    private Sections sections() {
        return Sections.in(TestContexts.direct(Language.KK, folder).wording(), "consents-sections", open)
                .with(GIVEN, () -> new Told(GIVEN))
                .with(TEXTS, () -> new Told(TEXTS));
    }

    private final class Told implements Screen {
        private final String key;

        Told(String key) {
            this.key = key;
        }

        @Override
        public Node node() {
            told.add("built " + key);
            return new StackPane();
        }

        @Override
        public void shown() {
            told.add("shown " + key);
        }

        @Override
        public void closed() {
            told.add("closed " + key);
        }
    }
}
