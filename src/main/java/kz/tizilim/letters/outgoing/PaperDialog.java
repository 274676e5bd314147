package kz.tizilim.letters.outgoing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import kz.tizilim.documents.PaperFile;
import kz.tizilim.documents.Printer;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.paper.PaperShow;
import kz.tizilim.ui.paper.PreviewPane;

/** Shows a paper over the window, with the buttons that save and print it. */
public final class PaperDialog implements PaperShow {
    private final Desk desk;
    private final Printing printing;

    public PaperDialog(Desk desk, Printing printing) {
        this.desk = desk;
        this.printing = printing;
    }

    @Override
    public void show(String title, String fileName, Callable<byte[]> pdf) {
        desk.background()
                .paper(() -> PaperPages.of(pdf.call()))
                .onSuccess(pages -> open(title, fileName, pages))
                .onFailure(this::tell);
    }

    private void open(String title, String fileName, PaperPages pages) {
        PreviewPane preview = new PreviewPane(desk);
        Node node = preview.node();
        node.getStyleClass().add("paper-dialog");
        Button save = Buttons.plain(desk.wording(), "letters.paper.save", () ->
                FileChoice.toSave(node, desk.say("letters.paper.save"), fileName).ifPresent(target -> save(pages, target)));
        Button print = Buttons.withKeys(Buttons.primary(desk.wording(), "letters.paper.print", () -> print(title, pages)), Shortcut.PRINT);
        desk.dialogs().show(title, node, List.of(save, print));
        node.getParent().getStyleClass().add("wide");
        preview.show(pages);
        // The dialog may also be taken away with the whole window, when it is locked.
        node.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                desk.background().paper(() -> {
                    pages.close();
                    return pages;
                });
            }
        });
    }

    private void save(PaperPages pages, Path target) {
        desk.background()
                .paper(() -> {
                    PaperFile.write(pages.pdf(), target);
                    return target;
                })
                .onSuccess(saved -> desk.notices().done(desk.say("letters.paper.saved", saved.getFileName().toString())))
                .onFailure(this::tell);
    }

    private void print(String title, PaperPages pages) {
        byte[] pdf = pages.pdf();
        new PrintChoice(desk, printing).ask(title, desk.say("letters.paper.print.text"), "letters.paper.print", false, printer -> printer.ifPresent(
                chosen -> print(title, pdf, chosen)));
    }

    private void print(String title, byte[] pdf, Printer printer) {
        desk.background()
                .paper(() -> {
                    printing.print(pdf, title, printer);
                    return title;
                })
                .onSuccess(printed -> desk.notices().done(desk.say("letters.paper.printed", printed)))
                .onFailure(this::tell);
    }

    private void tell(Exception problem) {
        PaperProblems.explain(desk.wording(), problem).ifPresentOrElse(
                words -> desk.notices().problem(words, ""),
                () -> desk.background().run(() -> {
                    throw problem;
                }));
    }
}
