package kz.tizilim.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/**
 * What is being written and is not in the register yet, known in one place: whatever would lose it asks first whether it is saved, given
 * up, or gone on with. A form is known while it stands in the window; what outlives its screen is known until the register is locked.
 */
public final class UnsavedWork {
    private record Form(BooleanSupplier isChanged, Runnable save, Runnable discard, boolean standing) {}

    private final List<Form> open = new ArrayList<>();
    private Label asked;

    /**
     * Makes a form known as long as its node stands in the window.
     *
     * @param save keeps it, or shows what must be put right first
     */
    public void form(Node node, BooleanSupplier isChanged, Runnable save, Runnable discard) {
        Form form = new Form(isChanged, save, discard, false);
        if (node.getScene() != null) {
            open.add(form);
        }
        node.sceneProperty().addListener((property, before, now) -> {
            open.remove(form);
            if (now != null) {
                open.add(form);
            }
        });
    }

    /** Makes known what is written somewhere that navigation does not take away, such as a mail that is being registered. */
    public void standing(BooleanSupplier isChanged, Runnable save, Runnable discard) {
        open.add(new Form(isChanged, save, discard, true));
    }

    /** Whether closing or locking would lose something. */
    public boolean isAny() {
        return open.stream().anyMatch(form -> form.isChanged().getAsBoolean());
    }

    /** The register is locked or another is opened: nothing is known any more. */
    public void clear() {
        open.clear();
    }

    /** Goes to another screen, after a question where that would lose something. */
    public void beforeGoing(UiContext context, Runnable go) {
        before(context, false, go);
    }

    /** Closes, locks or ends, after a question where that would lose something. */
    public void beforeLeaving(UiContext context, Runnable leave) {
        before(context, true, leave);
    }

    private void before(UiContext context, boolean isLeaving, Runnable then) {
        Form unsaved = open.stream().filter(form -> (isLeaving || !form.standing()) && form.isChanged().getAsBoolean()).findFirst().orElse(null);
        if (unsaved == null) {
            then.run();
        } else if (asked == null || !context.dialogs().isShown(asked)) {
            ask(context, unsaved, () -> before(context, isLeaving, then));
        }
    }

    private void ask(UiContext context, Form unsaved, Runnable again) {
        asked = new Label(context.say("ui.unsaved.text"));
        asked.setId("unsaved-text");
        asked.setWrapText(true);
        Button discard = Buttons.plain(context.wording(), "ui.unsaved.discard", () -> {
            context.dialogs().close();
            unsaved.discard().run();
            again.run();
        });
        discard.getStyleClass().add("danger");
        Button save = Buttons.primary(context.wording(), "ui.unsaved.save", () -> {
            context.dialogs().close();
            save(context, unsaved, again);
        });
        context.dialogs().show(context.say("ui.unsaved.title"), asked, List.of(discard, save));
    }

    /** Goes on once it is saved; where it could not be, the officer stays and the form says why. */
    private void save(UiContext context, Form unsaved, Runnable again) {
        unsaved.save().run();
        context.background().run(() -> true).onSuccess(done -> {
            if (!open.contains(unsaved) || !unsaved.isChanged().getAsBoolean()) {
                again.run();
            } else if (unsaved.standing()) {
                context.notices().warning(context.say("ui.unsaved.refused"), context.say("ui.unsaved.refused.next"));
            }
        });
    }
}
