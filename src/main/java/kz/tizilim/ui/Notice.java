package kz.tizilim.ui;

import java.util.Optional;

/**
 * Something told to the officer.
 *
 * @param text what happened, one sentence
 * @param next what to do about it, one sentence; empty when nothing is to be done
 * @param action a button that does it, or null
 */
public record Notice(Kind kind, String text, String next, Action action) {
    /** DONE leaves by itself after a few seconds; the others stay until they are closed. */
    public enum Kind {
        DONE,
        NEWS,
        WARNING,
        PROBLEM
    }

    /** A verb for the button and what it does. */
    public record Action(String verb, Runnable run) {}

    public Optional<Action> asked() {
        return Optional.ofNullable(action);
    }
}
