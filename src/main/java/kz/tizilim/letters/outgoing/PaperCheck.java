package kz.tizilim.letters.outgoing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.LetterVerification;
import kz.tizilim.letters.LetterVerification.Difference;
import kz.tizilim.letters.LetterVerification.Result;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.Work;
import kz.tizilim.ui.WorkDialog;
import kz.tizilim.ui.form.TextMenu;

/** Asks for a paper that came back, a PDF or what its square code says, and tells whether it is a letter of ours and unaltered. */
final class PaperCheck {
    private static final int LARGEST_IN_MEGABYTES = 64;
    private static final int WIDTH = 460;
    private static final int DIFFERENCES_SHOWN = 12;

    private final UiContext context;
    private final LetterVerification verification;
    private final Consumer<Letter> open;

    /** @param open shows the letter that was found in the journal */
    PaperCheck(UiContext context, LetterVerification verification, Consumer<Letter> open) {
        this.context = context;
        this.verification = verification;
        this.open = open;
    }

    /** Asks for the file, or for the words of the code. */
    void ask(Node asking) {
        TextArea code = new TextArea();
        code.setId("letters-check-code");
        code.setPrefRowCount(3);
        code.setPrefWidth(WIDTH);
        code.setWrapText(true);
        TextMenu.on(code, context.wording());
        Label label = new Label(context.say("letters.check.code"));
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        label.setLabelFor(code);
        VBox content = new VBox(words(context.say("letters.check.text")), new VBox(label, code));
        content.getStyleClass().add("stack");
        Button byCode = Buttons.primary(context.wording(), "letters.check.by-code", () -> {
            context.dialogs().close();
            code(code.getText());
        });
        byCode.disableProperty().bind(code.textProperty().isEmpty());
        Button choose = Buttons.plain(context.wording(), "letters.check.choose", () ->
                FileChoice.toOpen(asking, context.say("letters.check"), "PDF", List.of("pdf")).ifPresent(file -> {
                    context.dialogs().close();
                    file(file);
                }));
        context.dialogs().show(context.say("letters.check"), content, List.of(choose, byCode));
        choose.requestFocus();
    }

    /** Tells what the file is to this register. */
    void file(Path file) {
        String name = String.valueOf(file.getFileName());
        Work<Result> work = context.background().runLong(progress -> verification.of(read(file), progress));
        work.onSuccess(result -> tell(name, result)).onFailure(problem -> {
            if (problem instanceof UncheckedIOException || problem instanceof IOException) {
                context.notices().problem(context.say("letters.check.unread", name, LARGEST_IN_MEGABYTES), "");
            } else {
                context.background().run(() -> {
                    throw problem;
                });
            }
        });
        WorkDialog.follow(context, context.say("letters.check"), work);
    }

    /** Tells what a code, as a telephone read it, is to this register. */
    void code(String words) {
        context.background().run(() -> verification.of(words)).onSuccess(result -> tell(context.say("letters.check.code-of"), result));
    }

    private static byte[] read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_IN_MEGABYTES * 1024L * 1024) {
            throw new IOException("Too large");
        }
        return Files.readAllBytes(file);
    }

    private void tell(String name, Result result) {
        String label = result.letter().map(Letter::label).orElse("");
        String date = result.letter().map(letter -> context.wording().date(letter.date())).orElse("");
        VBox content = new VBox(words(context.say("letters.check.verdict." + result.verdict().name(), label, date)));
        content.getStyleClass().add("stack");
        content.setId("letters-check-verdict");
        result.differences().stream().limit(DIFFERENCES_SHOWN).forEach(difference -> content.getChildren().add(difference(difference)));
        if (result.differences().size() > DIFFERENCES_SHOWN) {
            content.getChildren().add(words(context.say("letters.check.more", result.differences().size() - DIFFERENCES_SHOWN)));
        }
        List<Button> buttons = result.letter()
                .map(letter -> Buttons.primary(context.wording(), "letters.check.open", () -> {
                    context.dialogs().close();
                    open.accept(letter);
                }))
                .stream()
                .toList();
        context.dialogs().show(name, content, buttons);
    }

    private Node difference(Difference difference) {
        VBox lines = new VBox();
        if (!difference.ours().isEmpty()) {
            lines.getChildren().add(words(context.say("letters.check.ours", difference.ours())));
        }
        if (!difference.file().isEmpty()) {
            lines.getChildren().add(words(context.say("letters.check.file", difference.file())));
        }
        return lines;
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMaxWidth(WIDTH);
        return words;
    }
}
