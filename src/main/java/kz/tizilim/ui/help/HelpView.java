package kz.tizilim.ui.help;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Wording;
import kz.tizilim.ui.form.TextMenu;

/** The pages of help: a box to search in, the list of pages, and the page that was chosen. */
public final class HelpView implements Screen {
    private final HelpBook book;
    private final TextField typed = new TextField();
    private final ListView<HelpPage> list = new ListView<>();
    private final VBox text = new VBox();
    private final ScrollPane scroll = new ScrollPane(text);
    private final SplitPane node;

    public HelpView(Wording wording) {
        book = HelpBook.of(wording.language());
        typed.setId("help-search");
        typed.setPromptText(wording.say("ui.help.search"));
        typed.setAccessibleText(wording.say("ui.help.search"));
        TextMenu.on(typed, wording);
        typed.textProperty().addListener((property, before, now) -> search(now));
        typed.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            }
        });
        list.setId("help-pages");
        list.setAccessibleText(wording.say("ui.help.title"));
        list.setCellFactory(view -> new TitleCell());
        list.setPlaceholder(new Label(wording.say("ui.help.none")));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                write(now);
            }
        });
        list.getItems().setAll(book.pages());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(typed, list);
        left.getStyleClass().addAll("stack", "help-list");
        left.setMinWidth(200);
        text.setId("help-page");
        text.getStyleClass().addAll("padded", "help-page");
        scroll.setFitToWidth(true);
        node = new SplitPane(left, scroll);
        node.setOrientation(Orientation.HORIZONTAL);
        node.setDividerPositions(0.32);
        SplitPane.setResizableWithParent(left, false);
        node.getStyleClass().add("help");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        typed.requestFocus();
    }

    /** Shows a page; what was searched for before is forgotten. */
    public void open(HelpPage page) {
        typed.clear();
        list.getSelectionModel().select(page);
        list.scrollTo(page);
    }

    /** The page in view. */
    public HelpPage page() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void search(String words) {
        list.getItems().setAll(book.find(words));
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void write(HelpPage page) {
        text.getChildren().clear();
        Label title = words(page.title(), "h1");
        text.getChildren().add(title);
        page.blocks().forEach(block -> text.getChildren().add(paragraph(block)));
        scroll.setVvalue(0);
    }

    private Node paragraph(HelpPage.Block block) {
        return switch (block.kind()) {
            case TEXT -> words(block.text(), "help-text");
            case HEADING -> words(block.text(), "h2");
            case LAW -> words(block.text(), "help-law");
            case STEP -> step(block.text());
            case LINK -> link(block.text());
        };
    }

    private static Node step(String words) {
        Label mark = new Label("•");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Label said = words(words, "help-text");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(mark, said);
        row.getStyleClass().add("help-step");
        return row;
    }

    private Node link(String id) {
        HelpPage target = book.page(id).orElseThrow();
        Hyperlink link = new Hyperlink(target.title());
        link.setId("help-to-" + id);
        link.setOnAction(event -> open(target));
        return link;
    }

    private static Label words(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static final class TitleCell extends ListCell<HelpPage> {
        @Override
        protected void updateItem(HelpPage page, boolean empty) {
            super.updateItem(page, empty);
            setText(empty ? null : page.title());
            setWrapText(true);
            setPrefWidth(0);
        }
    }
}
