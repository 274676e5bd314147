package kz.tizilim.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is being told to the officer just now, the newest last. Screens only add; the window shows it over whatever lies open. */
public final class Notices {
    private static final int SHOWN_AT_ONCE = 4;

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();

    /** Something is done and on the disk. */
    public void done(String text) {
        add(new Notice(Notice.Kind.DONE, text, "", null));
    }

    public void news(String text, String next) {
        add(new Notice(Notice.Kind.NEWS, text, next, null));
    }

    public void warning(String text, String next) {
        add(new Notice(Notice.Kind.WARNING, text, next, null));
    }

    /** An expected failure: what went wrong and what to do next. */
    public void problem(String text, String next) {
        add(new Notice(Notice.Kind.PROBLEM, text, next, null));
    }

    public void add(Notice notice) {
        shown.remove(notice);
        shown.add(notice);
        if (shown.size() > SHOWN_AT_ONCE) {
            shown.remove(0);
        }
    }

    public void close(Notice notice) {
        shown.remove(notice);
    }

    public void clear() {
        shown.clear();
    }

    public ObservableList<Notice> shown() {
        return shown;
    }
}
