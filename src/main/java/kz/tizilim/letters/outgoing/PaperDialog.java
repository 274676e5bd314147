package kz.tizilim.letters.outgoing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import kz.tizilim.documents.PaperFile;
import kz.tizilim.documents.Printer;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.paper.PaperShow;
import kz.tizilim.ui.paper.PreviewPane;

/** Shows a paper over the window, with the buttons that save and print it. */
public final class PaperDialog implements PaperShow {
    private final UiContext context;
    private final Printing printing;

    public PaperDialog(UiContext context, Printing printing) {
        this.context = context;
        this.printing = printing;
    }

    @Override
    public void show(String title, String fileName, Callable<byte[]> pdf) {
        context.background()
                .paper(() -> PaperPages.of(pdf.call()))
                .onSuccess(pages -> open(title, fileName, pages))
                .onFailure(this::tell);
    }

    private void open(String title, String fileName, PaperPages pages) {
        PreviewPane preview = new PreviewPane(context);
        Node node = preview.node();
        node.getStyleClass().add("paper-dialog");
        Button save = Buttons.plain(context.wording(), "letters.paper.save", () ->
                FileChoice.toSave(node, context.say("letters.paper.save"), fileName).ifPresent(target -> save(pages, target)));
        Button print = Buttons.withKeys(Buttons.primary(context.wording(), "letters.paper.print", () -> print(title, pages)), Shortcut.PRINT);
        context.dialogs().show(title, node, List.of(save, print));
        node.getParent().getStyleClass().add("wide");
        preview.show(pages);
        // The dialog may also be taken away with the whole window, when it is locked.
        node.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                context.background().paper(() -> {
                    pages.close();
                    return pages;
                });
            }
        });
    }

    private void save(PaperPages pages, Path target) {
        context.background()
                .paper(() -> {
                    PaperFile.write(pages.pdf(), target);
                    return target;
                })
                .onSuccess(saved -> context.notices().done(context.say("letters.paper.saved", saved.getFileName().toString())))
                .onFailure(this::tell);
    }

    private void print(String title, PaperPages pages) {
        byte[] pdf = pages.pdf();
        new PrintChoice(context, printing).ask(title, context.say("letters.paper.print.text"), "letters.paper.print", false, printer -> printer.ifPresent(
                chosen -> print(title, pdf, chosen)));
    }

    private void print(String title, byte[] pdf, Printer printer) {
        context.background()
                .paper(() -> {
                    printing.print(pdf, title, printer);
                    return title;
                })
                .onSuccess(printed -> context.notices().done(context.say("letters.paper.printed", printed)))
                .onFailure(this::tell);
    }

    private void tell(Exception problem) {
        PaperProblems.explain(context.wording(), problem).ifPresentOrElse(
                words -> context.notices().problem(words, ""),
                () -> context.background().run(() -> {
                    throw problem;
                }));
    }
}
