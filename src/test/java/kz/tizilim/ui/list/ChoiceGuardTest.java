package kz.tizilim.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A click into a list beside an open form throws nothing away unasked, in cards and in tables alike. */
class ChoiceGuardTest {
    @TempDir
    private Path folder;

    private final ObservableList<String> records = FXCollections.observableArrayList("бір", "екі", "үш");
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("бір");
    private final AtomicBoolean changed = new AtomicBoolean(true);
    private final List<String> happened = new ArrayList<>();
    private UiContext context;
    private Stage stage;
    private HBox screen;

    private void show(boolean table) {
        context = TestContexts.direct(Language.KK, folder);
        Screenshots.onScreen(() -> {
            Node list = table
                    ? RecordTable.over(context, "words", records).column("consents.column.state", 100, word -> word, Comparator.<String>naturalOrder()).chosen(chosen).node()
                    : ListPane.over(context, "words", records, chosen, ListRow::of).node();
            screen = new HBox(list);
            screen.getChildren().add(FormPane.of(
                    context, DraftKey.fresh("word", this), "Сөз", Form.in(context.wording()), () -> happened.add("save"), changed::get, this::leave));
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(screen, context.dialogs().layer()), 800, 600));
            stage.show();
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return stage;
        });
    }

    private void leave() {
        happened.add("leave");
        changed.set(false);
        screen.getChildren().remove(1);
    }

    @AfterEach
    void close() {
        Screenshots.onScreen(() -> {
            stage.hide();
            return stage;
        });
    }

    private void click(int row) {
        Screenshots.onScreen(() -> {
            Node cell = cells(stage.getScene().getRoot()).stream().filter(each -> each.getIndex() == row && !each.isEmpty()).findFirst().orElseThrow();
            Point2D at = cell.localToScene(5, 5);
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                Event.fireEvent(cell, new MouseEvent(
                        type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, true, null));
            }
            return cell;
        });
    }

    private static List<IndexedCell<?>> cells(Parent parent) {
        List<IndexedCell<?>> all = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof IndexedCell<?> cell && !(cell instanceof TableRow<?>)) {
                all.add(cell);
            } else if (child instanceof Parent inner) {
                all.addAll(cells(inner));
            }
        }
        return all;
    }

    private boolean asks() {
        return Screenshots.onScreen(() -> context.dialogs().isOpen());
    }

    private void answer(String id) {
        Screenshots.onScreen(() -> {
            ((Button) context.dialogs().layer().lookup("#" + id)).fire();
            return id;
        });
    }

    @Test
    void listOfCardsAsksBeforeAnotherRowIsChosen() {
        asksBeforeAnotherRowIsChosen(false);
    }

    @Test
    void tableAsksBeforeAnotherRowIsChosen() {
        asksBeforeAnotherRowIsChosen(true);
    }

    private void asksBeforeAnotherRowIsChosen(boolean table) {
        show(table);
        click(1);
        assertThat(asks()).isTrue();
        assertThat(chosen.get()).isEqualTo("бір");
        answer("ui-dialog-back");
        assertThat(chosen.get()).isEqualTo("бір");
        assertThat(happened).isEmpty();
        click(1);
        answer("ui-unsaved-discard");
        assertThat(happened).containsExactly("leave");
        assertThat(chosen.get()).isEqualTo("екі");
        click(2);
        assertThat(asks()).isFalse();
        assertThat(chosen.get()).isEqualTo("үш");
    }

    @Test
    void arrowKeysAskToo() {
        show(false);
        Screenshots.onScreen(() -> {
            Node list = stage.getScene().lookup("#words");
            Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
            return list;
        });
        assertThat(asks()).isTrue();
        assertThat(chosen.get()).isEqualTo("бір");
        answer("ui-unsaved-discard");
        assertThat(chosen.get()).isEqualTo("екі");
    }

    @Test
    void whatIsNotChangedIsLeftAtOnce() {
        changed.set(false);
        show(true);
        click(1);
        assertThat(asks()).isFalse();
        assertThat(chosen.get()).isEqualTo("екі");
    }
}
