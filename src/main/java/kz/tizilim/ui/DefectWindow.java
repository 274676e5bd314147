package kz.tizilim.ui;

import java.util.List;
import java.util.logging.Logger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/** Tells of a defect: that the register is safe, the short code, and a button that copies the details for whoever repairs it. */
public final class DefectWindow {
    private static final Logger LOG = Logger.getLogger(DefectWindow.class.getName());

    private DefectWindow() {}

    public static void show(UiContext context, Throwable problem) {
        Defect defect = Defect.of(problem);
        LOG.severe(() -> defect.code() + "\n" + defect.details());
        Label text = new Label(context.say("ui.defect.text"));
        text.setWrapText(true);
        Label code = new Label(defect.code());
        code.setId("defect-code");
        code.getStyleClass().add("code");
        Button copy = Buttons.primary(context.wording(), "ui.defect.copy", () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(defect.code() + "\n" + defect.details());
            Clipboard.getSystemClipboard().setContent(content);
            context.notices().done(context.say("ui.defect.copied"));
        });
        VBox content = new VBox(text, code);
        content.getStyleClass().add("stack");
        context.dialogs().show(context.say("ui.defect.title"), content, List.of(copy));
    }
}
