package kz.tizilim.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/**
 * How long answers are wanted: as long as a register is open, as a screen stands, or as a question is the newest of its kind. The answer
 * that comes later finds its screen moved on: it is not given, and neither is the failure of what nobody looks at any more. For
 * reading only: a saving is bound to nothing, its failure is told whatever is shown by then.
 *
 * <pre>{@code
 * choice.newest(background.run(() -> register.find(id))).onSuccess(chosen::set);
 * }</pre>
 */
public final class Lifetime {
    private final List<Work<?>> asked = new ArrayList<>();
    private boolean over;
    private long generation;

    /** A lifetime that ends when a node leaves the window, and begins anew when it is shown again. */
    public static Lifetime of(Node node) {
        Lifetime shown = new Lifetime();
        node.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                shown.end();
            } else {
                shown.over = false;
            }
        });
        return shown;
    }

    /** Binds a reading to this lifetime. */
    public <R> Work<R> bind(Work<R> work) {
        long mine = generation;
        asked.removeIf(Work::hasEnded);
        asked.add(work);
        return work.whileWanted(() -> !over && mine == generation, false);
    }

    /** Binds a reading and drops all that was asked before. */
    public <R> Work<R> newest(Work<R> work) {
        drop();
        return bind(work);
    }

    /** Nothing that was asked so far is wanted any more. */
    public void drop() {
        generation++;
        asked.forEach(Work::cancel);
        asked.clear();
    }

    /** Ends the lifetime: nothing is wanted any more. */
    public void end() {
        over = true;
        drop();
    }

    public boolean isOver() {
        return over;
    }
}
