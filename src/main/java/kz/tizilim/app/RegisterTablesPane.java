package kz.tizilim.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.tizilim.exchange.TakingBack;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.FileDrop;
import kz.tizilim.ui.Question;
import kz.tizilim.ui.Work;
import kz.tizilim.ui.WorkDialog;

/** The line of the settings by which the whole register leaves as a table and comes back. */
final class RegisterTablesPane {
    private static final List<String> ENDINGS = List.of("xlsx", "json");

    private final Desk desk;
    private final RegisterTables tables;
    private final VBox node = new VBox();

    RegisterTablesPane(Desk desk, RegisterTables tables) {
        this.desk = desk;
        this.tables = tables;
        Button write = Buttons.plain(desk.wording(), "settings.tables.write", this::chooseTarget);
        Button take = Buttons.plain(desk.wording(), "settings.tables.take", this::chooseSource);
        take.setDisable(tables.isReadOnly());
        FlowPane buttons = new FlowPane(write, take);
        buttons.getStyleClass().add("buttons");
        Label note = new Label(desk.say("settings.tables.note"));
        note.getStyleClass().add("small");
        note.setWrapText(true);
        note.setMaxWidth(460);
        node.getChildren().setAll(buttons, note);
        node.getStyleClass().addAll("card-part", "drop-target");
        FileDrop.one(desk, node, ENDINGS, this::take);
    }

    Node node() {
        return node;
    }

    private void chooseTarget() {
        FileChoice.toSave(node, desk.say("settings.tables.write"), desk.say("settings.tables.name") + ".xlsx").ifPresent(this::write);
    }

    private void chooseSource() {
        FileChoice.toOpen(node, desk.say("settings.tables.take"), desk.say("settings.tables.kind"), ENDINGS).ifPresent(this::take);
    }

    /** Writes the register into a file. */
    void write(Path file) {
        Language language = desk.wording().language();
        Work<Path> work = desk.background().<Path>runLong(progress -> {
            tables.write(file, language, progress);
            return file;
        });
        work.onSuccess(written -> desk.notices().done(desk.say("settings.tables.written", written.toString())));
        WorkDialog.follow(desk, desk.say("settings.tables.write"), work);
    }

    /** Reads a file, says what it would change and asks before it does. */
    void take(Path file) {
        Work<TakingBack> work = desk.background().runLong(progress -> tables.compare(file, progress));
        work.onSuccess(this::ask);
        WorkDialog.follow(desk, desk.say("settings.tables.take"), work);
    }

    private void ask(TakingBack back) {
        if (back.isEmpty()) {
            desk.notices().news(desk.say("settings.tables.same", back.same()), "");
            return;
        }
        String text = desk.say("settings.tables.ask", back.fresh(), back.altered(), back.same(), back.onlyHere());
        desk.dialogs().ask(Question.of(desk.say("settings.tables.take"), text, desk.say("settings.tables.verb")), () -> keep(back));
    }

    private void keep(TakingBack back) {
        Work<TakingBack> work = desk.background().runLong(progress -> {
            tables.take(back, progress);
            return back;
        });
        work.onSuccess(taken -> desk.notices().done(desk.say("settings.tables.taken", taken.fresh(), taken.altered())));
        WorkDialog.follow(desk, desk.say("settings.tables.take"), work);
    }
}
