package kz.tizilim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kz.tizilim.text.Language;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The box by keys alone: Ctrl+K, words, arrows, Enter, Esc. */
class SearchWindowTest {
    @TempDir
    private Path folder;

    @Test
    void aResultIsOpenedByKeysAlone() throws Exception {
        UiContext context = TestContexts.direct(Language.KK, folder);
        List<String> opened = new ArrayList<>();
        Finder words = new Finder() {
            @Override
            public String kind() {
                return "search.kind.persons";
            }

            @Override
            public List<Found> find(String typed, int limit, Wording wording) {
                return List.of(new Found(typed + " 1", "", "", () -> opened.add(typed + " 1")), new Found(typed + " 2", "", "", () -> opened.add(typed + " 2")));
            }
        };
        Search search = new Search(context, List.of(words));
        try (ShownScreen screen = ShownScreen.of(context, () -> search.box(context))) {
            screen.click("search-box").press(KeyCode.ESCAPE);
            assertThat(context.dialogs().isOpen()).isFalse();
            screen.press(KeyCode.CONTROL, KeyCode.K);
            assertThat(screen.focused()).isEqualTo("search-typed");
            screen.type("abc").await("search-results", ListView.class, list -> list.getItems().size() == 3);
            screen.press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(opened).containsExactly("abc 2");
            assertThat(context.dialogs().isOpen()).isFalse();
        }
    }
}
