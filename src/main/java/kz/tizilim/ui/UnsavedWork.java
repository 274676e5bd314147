package kz.tizilim.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import kz.tizilim.ui.draft.DraftContent;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.draft.DraftLine;
import kz.tizilim.ui.draft.Drafts;
import kz.tizilim.ui.draft.OpenForm;

/**
 * What is being written and is not in the register yet, known in one place: whatever would lose it asks first whether it is saved, given
 * up, or gone on with, and all of it is written down as a draft while it is written. A form is known while it stands in the window; what
 * outlives its screen is known until the register is locked.
 */
public final class UnsavedWork {
    /** How a form that is open can be carried on, by its own buttons too. */
    public final class Open {
        private final OpenForm draft;
        private final Runnable save;
        private final Runnable discard;
        private final boolean standing;
        private final boolean quiet;
        private boolean settled;

        private Open(OpenForm draft, Runnable save, Runnable discard, boolean standing, boolean quiet) {
            this.draft = draft;
            this.save = save;
            this.discard = discard;
            this.standing = standing;
            this.quiet = quiet;
        }

        /** Keeps it, or shows what must be put right first: a form that still stands after it was not kept. */
        public void save(UiContext context) {
            settled = true;
            save.run();
            context.background().run(() -> true).onSuccess(done -> settled = !known.contains(this));
        }

        /** Gives it up. */
        public void discard() {
            draft.drop();
            settled = true;
            discard.run();
        }

        /** Writes down what was written, or removes the draft of what is kept by now. */
        public void look() {
            if (known.contains(this)) {
                draft.look();
            }
        }

        /** Puts back the draft that belongs into the form; tells what could not be. Whether there was one. */
        public boolean takeUp(UiContext context) {
            DraftContent.Restored restored = draft.takeUp();
            if (restored != null) {
                tell(context, restored);
            }
            return restored != null;
        }
    }

    private final List<Open> known = new ArrayList<>();
    private final Drafts drafts = new Drafts();
    private Label asked;

    /** The drafts of what was being written, now or before. */
    public Drafts drafts() {
        return drafts;
    }

    /**
     * Makes a form known as long as its node stands in the window, and puts back what was written in it before.
     *
     * @param title what is being written, in words
     * @param save keeps it, or shows what must be put right first
     */
    public Open form(
            UiContext context, DraftKey key, String title, DraftContent content, Node node, BooleanSupplier isChanged, Runnable save, Runnable discard) {
        Open form = new Open(new OpenForm(drafts, () -> key, () -> title, content, isChanged), save, discard, false, false);
        Open before = known.stream().filter(each -> each.draft.isSame(form.draft)).findFirst().orElse(null);
        if (before == null) {
            form.takeUp(context);
        } else {
            before.draft.look();
            form.draft.takeOver(before.draft);
        }
        stand(form, node);
        return form;
    }

    /** Makes a form known whose content belongs to the record that is shown in it just now. */
    public Open shown(Supplier<DraftKey> key, Supplier<String> title, DraftContent content, Node node, BooleanSupplier isChanged, Runnable save, Runnable discard) {
        Open form = new Open(new OpenForm(drafts, key, title, content, isChanged), save, discard, false, false);
        known.stream().filter(each -> each.draft.isSame(form.draft)).findFirst().ifPresent(before -> form.draft.takeOver(before.draft));
        stand(form, node);
        return form;
    }

    /** Writes a small form in a dialog down, without ever asking for it: closing it by hand is an answer. */
    public void inDialog(String title, DraftContent content, Node node, BooleanSupplier isChanged) {
        DraftKey key = DraftKey.of("dialog", null, content);
        Open form = new Open(new OpenForm(drafts, () -> key, () -> title, content, isChanged), () -> {}, () -> {}, false, true);
        form.settled = true;
        stand(form, node);
    }

    private void stand(Open form, Node node) {
        if (node.getScene() != null) {
            known.add(form);
        }
        node.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                gone(form);
            } else if (!known.contains(form)) {
                known.add(form);
            }
        });
    }

    // What was kept or given up needs no draft any more; what went otherwise, such as by a click into the list, is there to be gone on with.
    private void gone(Open form) {
        if (known.remove(form)) {
            if (form.settled || !form.draft.isChanged()) {
                form.draft.drop();
            } else {
                form.draft.look();
            }
        }
    }

    /** Makes known what is written somewhere that navigation does not take away, such as a mail that is being registered. */
    public Open standing(DraftKey key, Supplier<String> title, DraftContent content, BooleanSupplier isChanged, Runnable save, Runnable discard) {
        Open form = new Open(new OpenForm(drafts, () -> key, title, content, isChanged), save, discard, true, false);
        known.add(form);
        return form;
    }

    /** Whether closing or locking would lose something that has to be asked for. */
    public boolean isAny() {
        return known.stream().anyMatch(form -> !form.quiet && form.draft.isChanged());
    }

    /** Writes down what was written since the last time; called every two seconds. */
    public void writeDown() {
        List.copyOf(known).forEach(form -> form.draft.look());
    }

    /** The register is locked or another is opened: all is written down, and nothing is known any more. */
    public void clear() {
        writeDown();
        known.clear();
        drafts.end();
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
        Open unsaved = known.stream()
                .filter(form -> (isLeaving || !form.standing) && !form.quiet && form.draft.isChanged())
                .findFirst()
                .orElse(null);
        if (unsaved == null) {
            then.run();
        } else if (asked == null || !context.dialogs().isShown(asked)) {
            ask(context, unsaved, () -> before(context, isLeaving, then));
        }
    }

    private void ask(UiContext context, Open unsaved, Runnable again) {
        asked = new Label(context.say("ui.unsaved.text"));
        asked.setId("unsaved-text");
        asked.setWrapText(true);
        Button discard = Buttons.plain(context.wording(), "ui.unsaved.discard", () -> {
            context.dialogs().close();
            unsaved.discard();
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
    private void save(UiContext context, Open unsaved, Runnable again) {
        unsaved.save(context);
        context.background().run(() -> true).onSuccess(done -> {
            if (!known.contains(unsaved) || !unsaved.draft.isChanged()) {
                unsaved.draft.drop();
                again.run();
            } else if (unsaved.standing) {
                context.notices().warning(context.say("ui.unsaved.refused"), context.say("ui.unsaved.refused.next"));
            }
        });
    }

    private static void tell(UiContext context, DraftContent.Restored restored) {
        if (!restored.lost().isEmpty()) {
            context.notices().warning(context.say("ui.draft.lost"), words(restored.lost()));
        } else if (!restored.changed().isEmpty()) {
            String labels = restored.changed().stream().map(DraftLine::label).distinct().collect(Collectors.joining(", "));
            context.notices().warning(context.say("ui.draft.changed", labels), context.say("ui.draft.changed.next"));
        } else {
            context.notices().news(context.say("ui.draft.restored"), "");
        }
    }

    private static String words(List<DraftLine> lines) {
        return lines.stream().map(line -> line.label() + ": " + line.words()).collect(Collectors.joining("\n"));
    }
}
