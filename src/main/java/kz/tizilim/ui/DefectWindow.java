package kz.tizilim.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/**
 * Tells of a defect: that the register is safe, the short code, and a button that copies the details for support. There is one such
 * window at most: a further defect adds its code to the one that stands open, and one that was told already comes back as a notice.
 */
final class DefectWindow {
    private static final Logger LOG = Logger.getLogger(DefectWindow.class.getName());

    private final UiContext context;
    private final Set<String> told = new HashSet<>();
    private final List<Defect> open = new ArrayList<>();
    private Label codes;

    DefectWindow(UiContext context) {
        this.context = context;
    }

    void tell(Throwable problem) {
        Defect defect = Defect.of(problem);
        LOG.severe(() -> defect.code() + "\n" + defect.details());
        boolean isOpen = codes != null && context.dialogs().isShown(codes);
        if (!told.add(defect.code())) {
            if (!isOpen) {
                context.notices().problem(context.say("ui.defect.again", defect.code()), context.say("ui.defect.text"));
            }
            return;
        }
        if (!isOpen) {
            open.clear();
        }
        open.add(defect);
        if (isOpen) {
            codes.setText(codes());
        } else {
            show();
        }
    }

    private void show() {
        Label text = new Label(context.say("ui.defect.text"));
        text.setWrapText(true);
        codes = new Label(codes());
        codes.setId("defect-code");
        codes.getStyleClass().add("code");
        Button copy = Buttons.primary(context.wording(), "ui.defect.copy", this::copy);
        VBox content = new VBox(text, codes);
        content.getStyleClass().add("stack");
        context.dialogs().show(context.say("ui.defect.title"), content, List.of(copy));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(open.stream().map(each -> each.code() + "\n" + each.details()).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
        context.notices().done(context.say("ui.defect.copied"));
    }

    private String codes() {
        return open.stream().map(Defect::code).collect(Collectors.joining("  "));
    }
}
