package kz.tizilim.requests.work;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.tizilim.requests.KindProposer;
import kz.tizilim.requests.Proposal;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import org.kordamp.ikonli.feather.Feather;

/** What a request asks for: the chosen kinds line by line, each with a button that takes it away, and a list of the others. */
public final class KindsView {
    private final UiContext context;
    private final Phrases phrases;
    private final ObjectProperty<List<String>> chosen;
    private final VBox lines = new VBox();
    private final ComboBox<String> more = new ComboBox<>();
    private final VBox node = new VBox(lines, more);

    /** @param following lets the property go when the view is closed */
    public KindsView(UiContext context, ObjectProperty<List<String>> chosen, Subscriptions following) {
        this.context = context;
        this.chosen = chosen;
        phrases = new Phrases(context.wording());
        node.getStyleClass().add("tight");
        lines.setId("requests-kinds");
        more.setId("requests-kinds-add");
        more.setAccessibleText(context.say("requests.kinds.add"));
        more.setPromptText(context.say("requests.kinds.add"));
        more.setMaxWidth(Double.MAX_VALUE);
        more.setVisibleRowCount(12);
        more.setConverter(new StringConverter<>() {
            @Override
            public String toString(String kind) {
                return kind == null ? "" : phrases.kind(kind);
            }

            @Override
            public String fromString(String words) {
                return null;
            }
        });
        more.setOnHidden(event -> add());
        following.follow(chosen, now -> show());
        show();
    }

    public Node node() {
        return node;
    }

    private void add() {
        String kind = more.getValue();
        if (kind != null) {
            chosen.set(with(kind, chosen.get()));
        }
    }

    /** A letter asks for something or for nothing, never both: the later choice stands. */
    static List<String> with(String kind, List<String> before) {
        if (kind.equals(Proposal.NOT_A_REQUEST)) {
            return List.of(kind);
        }
        return Stream.concat(before.stream().filter(each -> !each.equals(Proposal.NOT_A_REQUEST)), Stream.of(kind)).toList();
    }

    private void show() {
        lines.getChildren().setAll(chosen.get().stream().map(this::line).toList());
        more.setValue(null);
        more.getItems().setAll(Stream.concat(KindProposer.kinds().stream(), Stream.of(Proposal.NOT_A_REQUEST)).filter(kind -> !chosen.get().contains(kind)).toList());
    }

    private Node line(String kind) {
        Label words = new Label(phrases.kind(kind));
        words.getStyleClass().add("strong");
        words.setWrapText(true);
        Button remove = Buttons.icon(context.wording(), "requests.kinds.remove", Feather.X, () -> chosen.set(
                chosen.get().stream().filter(each -> !each.equals(kind)).toList()));
        remove.setId("requests-kinds-remove-" + kind);
        HBox line = new HBox(words, remove);
        line.getStyleClass().add("row");
        return line;
    }
}
