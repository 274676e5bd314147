package kz.tizilim.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.Wording;
import org.junit.jupiter.api.Test;

class HelpViewTest {
    @Test
    void pagesOpenAreFoundAndLeadToOthers() {
        Screenshots.onScreen(() -> {
            HelpView view = new HelpView(new Wording(Language.KK));
            view.open(HelpBook.of(Language.KK).ofScreen("subjects.title"));
            assertThat(view.page().id()).isEqualTo("subjects");
            ((Hyperlink) text(view).lookup("#help-to-consents")).fire();
            assertThat(view.page().id()).isEqualTo("consents");
            TextField typed = (TextField) left(view).lookup("#help-search");
            typed.setText("күнтізбе");
            assertThat(view.page().id()).isEqualTo("operator-calendar");
            return null;
        });
    }

    @Test
    void pictures() {
        Screenshots.saveAll(
                language -> {
                    HelpView view = new HelpView(new Wording(language));
                    view.open(HelpBook.of(language).ofScreen("requests.title"));
                    return view.node();
                },
                "help");
        assertThat(Screenshots.FOLDER.resolve("help-kk-light.png")).isNotEmptyFile();
    }

    // Outside a scene a split pane does not show its sides to a lookup.
    private static Parent left(HelpView view) {
        return (Parent) ((javafx.scene.control.SplitPane) view.node()).getItems().get(0);
    }

    private static Parent text(HelpView view) {
        return (Parent) ((javafx.scene.control.ScrollPane) ((javafx.scene.control.SplitPane) view.node()).getItems().get(1)).getContent();
    }
}
