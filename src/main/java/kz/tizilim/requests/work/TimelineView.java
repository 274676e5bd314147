package kz.tizilim.requests.work;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import kz.tizilim.requests.Happening;
import kz.tizilim.ui.Desk;

/** What happened to a request, line by line, as the journal has it. */
final class TimelineView {
    private static final String ROOM = "requests.";

    private final Desk desk;
    private final GridPane node = new GridPane();

    TimelineView(Desk desk, List<Happening> happenings) {
        this.desk = desk;
        node.getStyleClass().add("request-timeline");
        int row = 0;
        for (Happening happening : happenings) {
            node.addRow(row, small(desk.wording().dateAndTime(happening.when())), words(happening), small(actor(happening)));
            row++;
        }
    }

    Node node() {
        return node;
    }

    private Label words(Happening happening) {
        String act = happening.what().startsWith(ROOM) ? happening.what().substring(ROOM.length()) : happening.what();
        String key = "requests.history." + act;
        Label label = new Label(desk.wording().has(key) ? desk.say(key) : act);
        label.getStyleClass().add("sub");
        label.setWrapText(true);
        return label;
    }

    private String actor(Happening happening) {
        String key = "requests.actor." + happening.actor();
        return desk.wording().has(key) ? desk.say(key) : happening.actor();
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("small");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
