package kz.tizilim.ui.history;

import java.util.UUID;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Notice;

/** The last change of a record taken back, at once or from the notice that tells of the change. */
public final class Undo {
    private Undo() {}

    /** Tells that something is done, with a button that takes it back. */
    public static void offer(Desk desk, String done, RecordHistory history, UUID id, Runnable changed) {
        desk.background().run(() -> history.last(id)).onSuccess(last -> desk.notices().add(new Notice(
                Notice.Kind.DONE,
                done,
                "",
                last.map(seq -> new Notice.Action(desk.say("ui.undo"), () -> now(desk, history, id, seq, changed))).orElse(null))));
    }

    static void now(Desk desk, RecordHistory history, UUID id, long seq, Runnable changed) {
        desk.background()
                .run(() -> {
                    history.undo(id, seq);
                    return seq;
                })
                .onSuccess(undone -> {
                    desk.notices().done(desk.say("ui.undone", undone));
                    changed.run();
                });
    }
}
