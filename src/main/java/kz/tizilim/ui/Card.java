package kz.tizilim.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A record shown beside its list: a head, then parts under small headings, in a pane that scrolls. */
public final class Card {
    private final Wording wording;
    private final VBox parts = new VBox();

    private Card(Wording wording) {
        this.wording = wording;
        parts.getStyleClass().add("padded");
    }

    public static Card in(Wording wording) {
        return new Card(wording);
    }

    /** The first row: the record's name, then signs; what comes after {@code right} stands at the other end. */
    public Card head(String name, List<? extends Node> signs, List<? extends Node> right) {
        Label title = words(name);
        title.getStyleClass().add("h2");
        WrapRow row = WrapRow.of(title);
        row.getChildren().addAll(signs);
        return put(row.end(right));
    }

    public Card put(Node node) {
        parts.getChildren().add(node);
        return this;
    }

    public Card rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        return put(rule);
    }

    /** Words under a small heading; nothing at all where there are none. */
    public Card said(String key, String words) {
        return words == null || words.isBlank() ? this : put(part(key, words(words)));
    }

    /** Two parts side by side, each as wide as the other. */
    public Card two(Node left, Node right) {
        return put(halves(left, right));
    }

    /** Two nodes side by side where both have room, else under one another. */
    public static Region halves(Node left, Node right) {
        return FactGrid.halves(left, right);
    }

    /** A node under a small heading. */
    public VBox part(String key, Node... nodes) {
        Label heading = new Label(wording.say(key));
        heading.getStyleClass().add("small");
        VBox part = new VBox(heading);
        part.getChildren().addAll(nodes);
        part.getStyleClass().add("card-part");
        return part;
    }

    /** Words that wrap. */
    public static Label words(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    /**
     * Rows under headings, with a line between them.
     *
     * @param shares how wide each column is, in hundredths
     */
    public Card grid(List<String> headingKeys, List<Integer> shares, List<List<Node>> rows) {
        return put(FactGrid.of(headingKeys.stream().map(wording::say).toList(), shares, rows));
    }

    public VBox node() {
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(scroll);
        card.getStyleClass().add("card");
        return Panes.mark(card);
    }
}
