package kz.tizilim.requests.work;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import kz.tizilim.requests.TimelineEvent;
import kz.tizilim.ui.UiContext;

/** What happened to a request, line by line, as the journal has it. */
final class TimelineView {
    private static final String ROOM = "requests.";

    private final UiContext context;
    private final GridPane node = new GridPane();

    TimelineView(UiContext context, List<TimelineEvent> happenings) {
        this.context = context;
        node.getStyleClass().add("request-timeline");
        int row = 0;
        for (TimelineEvent happening : happenings) {
            node.addRow(row, small(context.wording().dateAndTime(happening.when())), words(happening), small(actor(happening)));
            row++;
        }
    }

    Node node() {
        return node;
    }

    private Label words(TimelineEvent happening) {
        String act = happening.what().startsWith(ROOM) ? happening.what().substring(ROOM.length()) : happening.what();
        String key = "requests.history." + act;
        Label label = new Label(context.wording().has(key) ? context.say(key) : act);
        label.getStyleClass().add("sub");
        label.setWrapText(true);
        return label;
    }

    private String actor(TimelineEvent happening) {
        String key = "requests.actor." + happening.actor();
        return context.wording().has(key) ? context.say(key) : happening.actor();
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("small");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
