package kz.tizilim.ui;

import javafx.scene.Node;

/** A part of the window, built for one language and thrown away when the language changes; its state lives in its view model. */
@FunctionalInterface
public interface Screen {
    Node node();

    /** Called each time the screen comes before the officer: the place to load afresh. */
    default void shown() {}

    /** Called when the screen leaves the window for good: the place to let listeners go. */
    default void closed() {}
}
