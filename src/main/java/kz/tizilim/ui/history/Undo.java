package kz.tizilim.ui.history;

import java.util.UUID;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.UiContext;

/** The last change of a record taken back, at once or from the notice that tells of the change. */
public final class Undo {
    private Undo() {}

    /** Tells that something is done, with a button that takes it back. */
    public static void offer(UiContext context, String done, RecordHistory history, UUID id, Runnable changed) {
        context.background().run(() -> history.last(id)).onSuccess(last -> context.notices().add(new Notice(
                Notice.Kind.DONE,
                done,
                "",
                last.map(seq -> new Notice.Action(context.say("ui.undo"), () -> now(context, history, id, seq, changed))).orElse(null))));
    }

    static void now(UiContext context, RecordHistory history, UUID id, long seq, Runnable changed) {
        context.background()
                .run(() -> {
                    history.undo(id, seq);
                    return seq;
                })
                .onSuccess(undone -> {
                    context.notices().done(context.say("ui.undone", undone));
                    changed.run();
                });
    }
}
