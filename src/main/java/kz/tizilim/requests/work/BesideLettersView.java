package kz.tizilim.requests.work;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.tizilim.letters.Letter;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.WrapRow;
import kz.tizilim.ui.mark.Chips;

/** The letters of a case beside its reply, a row for each: to whom, how far it is, and what is to be done with it. */
final class BesideLettersView {
    private final UiContext context;
    private final CaseViewModel viewModel;
    private final VBox node = new VBox();

    BesideLettersView(UiContext context, CaseViewModel viewModel, List<BesideLetter> letters) {
        this.context = context;
        this.viewModel = viewModel;
        node.getStyleClass().add("request-part");
        node.setId("requests-beside");
        letters.forEach(letter -> node.getChildren().add(row(letter)));
    }

    Node node() {
        return node;
    }

    private Node row(BesideLetter beside) {
        Label name = new Label(name(beside));
        name.setWrapText(true);
        WrapRow state = WrapRow.of(chip(beside.letter()));
        state.getStyleClass().add("tags");
        Letter letter = beside.letter();
        if (letter == null) {
            state.getChildren().add(button(beside, Buttons.plain(context.wording(), "requests.beside.make", () -> viewModel.beside().write(beside))));
        } else {
            if (!letter.isSent()) {
                state.getChildren().add(button(beside, Buttons.plain(context.wording(), "requests.beside.send", () -> askSending(beside))));
            }
            state.getChildren().add(button(beside, Buttons.link(context.wording(), "requests.beside.show", () -> viewModel.beside().show(letter))));
        }
        return new VBox(name, state);
    }

    private String name(BesideLetter beside) {
        return beside.recipient() == null ? context.say("requests.beside.question") : context.wording().in(beside.name());
    }

    private Node chip(Letter letter) {
        if (letter == null) {
            return Chips.late(context.say("requests.beside.none"));
        }
        return letter.isSent()
                ? Chips.good(context.say("requests.beside.sent", letter.label(), context.wording().date(letter.sending().on())))
                : Chips.soon(context.say("requests.beside.waits", letter.label()));
    }

    /** Each row has its own buttons, told apart by ear too. */
    private <B extends ButtonBase> B button(BesideLetter beside, B button) {
        button.setId(button.getId() + "-" + beside.code());
        button.setAccessibleText(button.getText() + ": " + name(beside));
        button.disableProperty().bind(viewModel.busy());
        return button;
    }

    private void askSending(BesideLetter beside) {
        viewModel.beside().beginSending(beside);
        Button keep = Buttons.primary(
                context.wording(), "requests.beside.keep", () -> viewModel.beside().noteSending(beside.letter(), context.dialogs()::close));
        context.dialogs().show(
                context.say("requests.beside.send"), new SendingView(context, viewModel.beside().sending()).node(), List.of(keep));
    }
}
