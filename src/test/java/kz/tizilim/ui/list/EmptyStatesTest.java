package kz.tizilim.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that shows nothing says why: it holds nothing, nothing was found, or the filter lets nothing through. */
class EmptyStatesTest {
    @TempDir
    private Path folder;

    @Test
    void tableOfTheRegisterSaysWhyItIsEmpty() {
        UiContext context = TestContexts.direct(Language.EN, folder);
        Screenshots.onScreen(() -> {
            StringProperty typed = new SimpleStringProperty("");
            SimpleBooleanProperty filtered = new SimpleBooleanProperty(false);
            TableView<String> table = RecordTable.over(context, "empty", FXCollections.<String>observableArrayList())
                    .column("subjects.column.name", 100, word -> word)
                    .empty(Empty.of("Nobody here yet", "", null), typed, filtered)
                    .node();
            assertThat(first(table.getPlaceholder())).isEqualTo("Nobody here yet");
            filtered.set(true);
            assertThat(first(table.getPlaceholder())).isEqualTo(context.say("ui.list.filtered"));
            typed.set("Үлгі");
            assertThat(first(table.getPlaceholder())).isEqualTo(context.say("ui.list.nothing"));
            typed.set(" ");
            filtered.set(false);
            assertThat(first(table.getPlaceholder())).isEqualTo("Nobody here yet");
            return table;
        });
    }

    @Test
    void listSaysWhyItIsEmpty() {
        UiContext context = TestContexts.direct(Language.EN, folder);
        Screenshots.onScreen(() -> {
            ObservableList<String> words = FXCollections.observableArrayList();
            Node pane = ListPane.over(context, "words", words, new SimpleObjectProperty<String>(), ListRow::of)
                    .filter("All", word -> true)
                    .filter("Long", word -> word.length() > 9)
                    .searched("Find", word -> word)
                    .empty(Empty.of("No words yet", "", null))
                    .node();
            assertThat(first(pane)).isEqualTo("No words yet");
            words.add("сөз");
            ((Button) pane.lookup("#words-filter-1")).fire();
            assertThat(first(pane)).isEqualTo(context.say("ui.list.filtered"));
            ((TextField) pane.lookup("#words-search")).setText("б");
            assertThat(first(pane)).isEqualTo(context.say("ui.list.nothing"));
            return pane;
        });
    }

    private static String first(Node node) {
        return ((Label) node.lookup(".empty .strong")).getText();
    }
}
