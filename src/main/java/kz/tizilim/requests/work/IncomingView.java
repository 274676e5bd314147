package kz.tizilim.requests.work;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.documents.BoundedImage;
import kz.tizilim.letters.outgoing.PaperPages;
import kz.tizilim.requests.CasePaper;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestProblems;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.paper.PreviewPane;
import org.kordamp.ikonli.feather.Feather;

/** What came in: the words of the request, and its papers to be looked at within the window or saved outside the register. */
final class IncomingView {
    private static final int SHORT = 140;
    private static final double LARGE = 560;
    private static final int PIXELS = 2000;

    private final UiContext context;
    private final CaseViewModel viewModel;
    private final VBox node = new VBox();

    IncomingView(UiContext context, CaseViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        CaseFile file = viewModel.file().get();
        Request request = file.request();
        node.getStyleClass().add("request-part");
        if (request.subjectLine() != null && !request.subjectLine().isBlank()) {
            Label subject = new Label(request.subjectLine());
            subject.getStyleClass().add("strong");
            subject.setWrapText(true);
            node.getChildren().add(subject);
        }
        if (request.text() != null && !request.text().isBlank()) {
            text(request.text().strip());
        }
        VBox list = new VBox();
        list.getStyleClass().add("tight");
        int number = 0;
        for (CasePaper paper : file.papers()) {
            list.getChildren().add(paper(paper, number));
            number++;
        }
        if (number > 0) {
            node.getChildren().add(list);
        }
    }

    Node node() {
        return node;
    }

    private void text(String words) {
        String line = words.replaceAll("\\s+", " ");
        boolean isLong = line.length() > SHORT || words.lines().count() > 2;
        String beginning = line.length() > SHORT ? line.substring(0, SHORT) + "…" : line;
        Label text = new Label(isLong ? beginning : words);
        text.getStyleClass().add("sub");
        text.setWrapText(true);
        text.setId("requests-text");
        node.getChildren().add(text);
        if (isLong) {
            node.getChildren().add(Buttons.link(context.wording(), "requests.text.whole", () -> {
                text.setText(text.getText().equals(words) ? beginning : words);
            }));
        }
    }

    private Node paper(CasePaper paper, int number) {
        Hyperlink open = new Hyperlink(paper.name());
        open.setId("requests-paper-" + number);
        open.setOnAction(event -> viewModel.read(paper, content -> show(paper, content)));
        Label size = new Label(context.say("requests.paper.size", Math.max(1, paper.length() / 1024)));
        size.getStyleClass().add("small");
        Node save = Buttons.icon(context.wording(), "requests.paper.save", Feather.DOWNLOAD, () -> FileChoice
                .toSave(node, context.say("requests.paper.save"), paper.name())
                .ifPresent(target -> viewModel.savePaper(paper, target)));
        save.setId("requests-paper-save-" + number);
        HBox row = new HBox(open, size, save);
        row.getStyleClass().add("row");
        return row;
    }

    private void show(CasePaper paper, byte[] content) {
        String type = paper.mediaType() == null ? "" : paper.mediaType();
        if (type.equals("application/pdf")) {
            context.background().paper(() -> PaperPages.of(content)).onSuccess(pages -> {
                PreviewPane preview = new PreviewPane(context).title(paper.name());
                StackPane frame = new StackPane(preview.node());
                frame.setPrefSize(LARGE, LARGE);
                preview.show(pages);
                context.dialogs().show(paper.name(), frame, List.of());
            });
        } else if (type.startsWith("image/")) {
            context.background().paper(() -> BoundedImage.read(content, PIXELS)).onSuccess(read -> {
                ImageView picture = new ImageView(read.shown());
                picture.setPreserveRatio(true);
                picture.setFitWidth(LARGE);
                ScrollPane scroll = new ScrollPane(picture);
                scroll.setPrefSize(LARGE, LARGE);
                context.dialogs().show(paper.name(), scroll, List.of());
            }).onFailure(new RequestProblems(context)::tell);
        } else if (type.startsWith("text/") || type.startsWith("message/")) {
            TextArea words = new TextArea(new String(content, StandardCharsets.UTF_8));
            words.setEditable(false);
            words.setWrapText(true);
            words.setPrefSize(LARGE, LARGE);
            words.setAccessibleText(paper.name());
            context.dialogs().show(paper.name(), words, List.of());
        } else {
            context.notices().news(context.say("requests.paper.unseen", paper.name()), context.say("requests.paper.unseen.next"));
        }
    }
}
