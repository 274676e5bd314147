package kz.tizilim.ui;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The notices in the lower right corner of the window, over its content but never in the way of its clicks. */
public final class NoticePane implements Screen {
    private final Wording wording;
    private final Notices notices;
    private final VBox stack = new VBox();
    private final ListChangeListener<Notice> rebuild = change -> build();

    public NoticePane(Wording wording, Notices notices) {
        this.wording = wording;
        this.notices = notices;
        stack.setId("notices");
        stack.getStyleClass().add("notices");
        stack.setPickOnBounds(false);
        stack.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        StackPane.setAlignment(stack, Pos.BOTTOM_RIGHT);
        notices.shown().addListener(rebuild);
        build();
    }

    @Override
    public Node node() {
        return stack;
    }

    @Override
    public void closed() {
        notices.shown().removeListener(rebuild);
    }

    private void build() {
        stack.getChildren().setAll(notices.shown().stream().map(this::card).toList());
        stack.setVisible(!stack.getChildren().isEmpty());
    }

    private Node card(Notice notice) {
        Label text = new Label(notice.text());
        text.setWrapText(true);
        text.getStyleClass().add("strong");
        VBox words = new VBox(text);
        words.getStyleClass().add("notice-words");
        if (!notice.next().isEmpty()) {
            Label next = new Label(notice.next());
            next.setWrapText(true);
            words.getChildren().add(next);
        }
        notice.asked().ifPresent(action -> {
            Button button = new Button(action.verb());
            button.setId("notice-action");
            button.setOnAction(event -> {
                notices.close(notice);
                action.run().run();
            });
            words.getChildren().add(button);
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = Buttons.icon(wording, "ui.notice.close", Feather.X, () -> notices.close(notice));
        HBox card = new HBox(Icons.of(icon(notice.kind())), words, close);
        card.getStyleClass().addAll("notice", notice.kind().name().toLowerCase(Locale.ROOT));
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(notice.text() + " " + notice.next());
        if (notice.kind() == Notice.Kind.DONE) {
            PauseTransition leave = new PauseTransition(Duration.seconds(6));
            leave.setOnFinished(event -> notices.close(notice));
            leave.play();
        }
        return card;
    }

    private static Feather icon(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> Feather.CHECK_CIRCLE;
            case NEWS -> Feather.INFO;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case PROBLEM -> Feather.ALERT_OCTAGON;
        };
    }
}
