package kz.tizilim.requests.work;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kz.tizilim.letters.outgoing.PaperPages;
import kz.tizilim.letters.outgoing.PrintChoice;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Segments;
import kz.tizilim.ui.paper.PreviewPane;

/** The paper at the right: the draft that follows the card, later the registered letter byte for byte. */
final class PaperView {
    /** Longer than the pause between two keystrokes of a slow typist, shorter than the patience of a quick one. */
    private static final Duration REST = Duration.millis(450);

    private final UiContext context;
    private final CaseViewModel viewModel;
    private final Runnable register;
    private final PreviewPane preview;
    private final VBox node = new VBox();
    private final Label problem = new Label();
    private final Hyperlink fill;
    private final HBox banner;
    private final HBox tongues;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Subscriptions following = new Subscriptions();

    /** @param register asks for a printer and registers the reply */
    PaperView(UiContext context, CaseViewModel viewModel, Runnable register) {
        this.context = context;
        this.viewModel = viewModel;
        this.register = register;
        preview = new PreviewPane(context);
        fill = Buttons.link(context.wording(), "requests.paper.fill", viewModel::goToGap);
        banner = new HBox(problem, fill);
        HBox.setHgrow(problem, Priority.ALWAYS);
        tongues = Segments.bound(
                "requests-reply-language", List.of(ReplyLanguages.values()), ReplyLanguages::code,
                tongue -> context.say("requests.tongue." + tongue.code()), viewModel.tongue());
        tongues.getStyleClass().add("narrow");
        tongues.setAccessibleText(context.say("requests.reply.language"));
        tongues.managedProperty().bind(tongues.visibleProperty());
        problem.setWrapText(true);
        banner.setMinHeight(HBox.USE_PREF_SIZE);
        problem.setId("requests-paper-problem");
        banner.getStyleClass().add("banner");
        banner.managedProperty().bind(banner.visibleProperty());
        VBox.setVgrow(preview.node(), Priority.ALWAYS);
        node.getStyleClass().add("request-paper");
        node.getChildren().addAll(tongues, banner, preview.node());
        rest.setOnFinished(event -> viewModel.preview());
        following.follow(viewModel.edits(), now -> rest.playFromStart());
        following.follow(viewModel.paper().pages(), now -> show());
        following.follow(viewModel.paper().problem(), now -> show());
        following.follow(viewModel.file(), now -> show());
        following.follow(viewModel.part(), now -> show());
        show();
    }

    Node node() {
        return node;
    }

    void closed() {
        rest.stop();
        following.end();
    }

    private void show() {
        CaseFile file = viewModel.file().get();
        PaperPages pages = viewModel.paper().pages().get();
        String words = viewModel.paper().problem().get();
        boolean waits = file != null && pages == null && words.isEmpty();
        problem.setText(waits ? context.say("requests.paper.later") : words);
        banner.setVisible(!problem.getText().isEmpty());
        banner.getStyleClass().setAll(waits ? "request-later" : "banner");
        fill.setVisible(!waits && !viewModel.paper().gaps().isEmpty());
        fill.setManaged(fill.isVisible());
        boolean isRegistered = file != null && file.reply() != null;
        boolean isReply = isRegistered && !viewModel.part().get().isBeside();
        tongues.setVisible(file != null && !isReply);
        preview.title(
                context.say(title(viewModel.part().get())),
                isReply ? Chips.info("№ " + file.reply().label()) : Chips.plain(context.say("requests.paper.draft")));
        if (pages == null) {
            preview.clear();
            preview.buttons(List.of());
            return;
        }
        preview.show(pages);
        preview.buttons(buttons(isReply));
    }

    private static String title(CaseStep part) {
        return switch (part) {
            case QUESTION -> "requests.paper.question";
            case NOTICE -> "requests.paper.notice";
            default -> "requests.paper.reply";
        };
    }

    private List<Button> buttons(boolean isReply) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(Buttons.plain(context.wording(), "requests.paper.pdf", this::save));
        if (viewModel.part().get() == CaseStep.REPLY) {
            buttons.add(Buttons.withKeys(Buttons.primary(context.wording(), "requests.act.register", register), Shortcut.PRINT));
        } else if (isReply) {
            buttons.add(Buttons.withKeys(Buttons.plain(context.wording(), "requests.paper.reprint", this::reprint), Shortcut.PRINT));
        }
        return buttons;
    }

    private void save() {
        CaseFile file = viewModel.file().get();
        String name = file.reply() == null || viewModel.part().get().isBeside() ? file.request().label() : file.reply().year() + "-" + file.reply().label();
        FileChoice.toSave(node, context.say("requests.paper.pdf"), name + ".pdf").ifPresent(viewModel::savePaper);
    }

    private void reprint() {
        String label = viewModel.file().get().reply().label();
        new PrintChoice(context, viewModel.printing())
                .ask(context.say("requests.paper.reprint"), context.say("letters.journal.print.again", label), "requests.paper.reprint", false,
                        printer -> printer.ifPresent(viewModel::reprint));
    }
}
