package kz.tizilim.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;

/** What rooms add to the cards of other rooms' records: one place on every card, whichever room it is of. */
public final class CardSections {
    /**
     * The record whose card is shown.
     *
     * @param table the name of its table
     * @param owner whose key seals it, and all that hangs on it
     */
    public record Subject(String table, UUID id, UUID owner) {}

    private final List<Function<Subject, Node>> sections = new ArrayList<>();

    /** Adds a section to every card that is built from now on. */
    public void add(Function<Subject, Node> section) {
        sections.add(section);
    }

    /** The sections of a card, each with its own heading; nodes of their own for every card. */
    public List<Node> of(Subject subject) {
        return sections.stream().map(section -> section.apply(subject)).toList();
    }

    /** Puts the sections on a card, each after a line. */
    public void on(Card card, Subject subject) {
        of(subject).forEach(section -> card.rule().put(section));
    }
}
