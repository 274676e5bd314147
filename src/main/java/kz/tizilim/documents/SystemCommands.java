package kz.tizilim.documents;

import java.io.IOException;
import java.util.List;

/** Runs programs of the operating system; tests put their own in its place. */
interface SystemCommands {
    /**
     * Runs a program to its end, at most a minute.
     *
     * @param command the program and its arguments, never passed through a shell
     * @param input what the program reads; it never lies in a file
     * @throws IOException if the program is not there or does not end
     */
    Outcome run(List<String> command, byte[] input) throws IOException;

    /** Starts a program and leaves it to itself. */
    void start(List<String> command) throws IOException;

    /** How a program ended and what it said. */
    record Outcome(int exit, String said) {}
}
