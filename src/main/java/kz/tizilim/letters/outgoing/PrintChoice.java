package kz.tizilim.letters.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.tizilim.documents.Printer;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.UiContext;

/** Asks on which printer a letter is printed; the last one used is proposed. Where a letter is only to be registered, "no printer" is a choice, too. */
public final class PrintChoice {
    private final UiContext context;
    private final Printing printing;

    public PrintChoice(UiContext context, Printing printing) {
        this.context = context;
        this.printing = printing;
    }

    /**
     * Shows the question; the printers come as soon as the system has named them.
     *
     * @param verbKey the key of the button that does it
     * @param mayLeaveOut whether the paper may also go to no printer
     * @param then gets the chosen printer, empty for none
     */
    public void ask(String title, String text, String verbKey, boolean mayLeaveOut, Consumer<Optional<Printer>> then) {
        ObjectProperty<Printer> chosen = new SimpleObjectProperty<>();
        ComboBox<Printer> choice = new ComboBox<>();
        choice.setId("letters-journal-printer");
        choice.setAccessibleText(context.say("letters.journal.printer"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(words(printer -> printer == null ? context.say("letters.journal.no-printer") : printer.name()));
        choice.setPromptText(context.say("letters.journal.no-printer"));
        choice.valueProperty().bindBidirectional(chosen);
        Label question = new Label(text);
        question.setWrapText(true);
        question.setMaxWidth(420);
        Label label = new Label(context.say("letters.journal.printer"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(choice);
        Label note = new Label();
        note.getStyleClass().add("small");
        note.setWrapText(true);
        note.setMaxWidth(420);
        VBox content = new VBox(question, new VBox(label, choice), note);
        content.getStyleClass().add("stack");
        Button act = Buttons.primary(context.wording(), verbKey, () -> {
            context.dialogs().close();
            Optional.ofNullable(chosen.get()).map(Printer::name).ifPresent(this::remember);
            then.accept(Optional.ofNullable(chosen.get()));
        });
        act.setId("letters-journal-print-now");
        act.setDefaultButton(true);
        if (!mayLeaveOut) {
            act.disableProperty().bind(chosen.isNull());
        }
        context.dialogs().show(title, content, List.of(act));
        act.requestFocus();
        context.background().paper(printing::printers).onSuccess(printers -> {
            List<Printer> offered = new ArrayList<>(printers);
            if (mayLeaveOut) {
                offered.add(null);
            }
            choice.getItems().setAll(offered);
            chosen.set(proposed(printers));
            note.setText(printers.isEmpty() ? context.say("letters.journal.no-printers") : "");
        });
    }

    private Printer proposed(List<Printer> printers) {
        String last = context.preferences().current().printer();
        return printers.stream()
                .filter(printer -> printer.name().equals(last))
                .findFirst()
                .orElse(printers.isEmpty() ? null : printers.get(0));
    }

    private void remember(String printer) {
        context.preferences().change(settings -> settings.withPrinter(printer));
    }

    private static StringConverter<Printer> words(Function<Printer, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(Printer printer) {
                return words.apply(printer);
            }

            @Override
            public Printer fromString(String text) {
                return null;
            }
        };
    }
}
