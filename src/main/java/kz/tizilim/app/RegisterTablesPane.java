package kz.tizilim.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.tizilim.exchange.RegisterImport;
import kz.tizilim.session.RegisterTables;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.FileDrop;
import kz.tizilim.ui.Question;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.Work;
import kz.tizilim.ui.WorkDialog;
import kz.tizilim.ui.WrapRow;

/** The line of the settings by which the whole register leaves as a table and comes back. */
final class RegisterTablesPane {
    private static final List<String> ENDINGS = List.of("xlsx", "json");

    private final UiContext context;
    private final RegisterTables tables;
    private final VBox node = new VBox();

    RegisterTablesPane(UiContext context, RegisterTables tables) {
        this.context = context;
        this.tables = tables;
        Button write = Buttons.plain(context.wording(), "settings.tables.write", this::chooseTarget);
        Button take = Buttons.plain(context.wording(), "settings.tables.take", this::chooseSource);
        take.setDisable(tables.isReadOnly());
        WrapRow buttons = WrapRow.of(write, take);
        buttons.getStyleClass().add("buttons");
        Label note = new Label(context.say("settings.tables.note"));
        note.getStyleClass().add("small");
        note.setWrapText(true);
        note.setMaxWidth(460);
        node.getChildren().setAll(buttons, note);
        node.getStyleClass().addAll("card-part", "drop-target");
        FileDrop.one(context, node, ENDINGS, this::take);
    }

    Node node() {
        return node;
    }

    private void chooseTarget() {
        FileChoice.toSave(node, context.say("settings.tables.write"), context.say("settings.tables.name") + ".xlsx").ifPresent(this::write);
    }

    private void chooseSource() {
        FileChoice.toOpen(node, context.say("settings.tables.take"), context.say("settings.tables.kind"), ENDINGS).ifPresent(this::take);
    }

    /** Writes the register into a file. */
    void write(Path file) {
        Language language = context.wording().language();
        Work<Path> work = context.background().<Path>runLong(progress -> {
            tables.write(file, language, progress);
            return file;
        });
        work.onSuccess(written -> context.notices().done(context.say("settings.tables.written", written.toString())));
        WorkDialog.follow(context, context.say("settings.tables.write"), work);
    }

    /** Reads a file, says what it would change and asks before it does. */
    void take(Path file) {
        Work<RegisterImport> work = context.background().runLong(progress -> tables.compare(file, progress));
        work.onSuccess(this::ask);
        WorkDialog.follow(context, context.say("settings.tables.take"), work);
    }

    private void ask(RegisterImport back) {
        if (back.isEmpty()) {
            context.notices().news(context.say("settings.tables.same", back.same()), "");
            return;
        }
        String text = context.say("settings.tables.ask", back.fresh(), back.altered(), back.same(), back.onlyHere());
        context.dialogs().ask(Question.of(context.say("settings.tables.take"), text, context.say("settings.tables.verb")), () -> keep(back));
    }

    private void keep(RegisterImport back) {
        Work<RegisterImport> work = context.background().runLong(progress -> {
            tables.take(back, progress);
            return back;
        });
        work.onSuccess(taken -> context.notices().done(context.say("settings.tables.taken", taken.fresh(), taken.altered())));
        WorkDialog.follow(context, context.say("settings.tables.take"), work);
    }
}
