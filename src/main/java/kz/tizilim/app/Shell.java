package kz.tizilim.app;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.FileDrop;
import kz.tizilim.ui.Icons;
import kz.tizilim.ui.Ids;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Theme;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.Chips;
import org.kordamp.ikonli.feather.Feather;

/** The frame around the screens of an open register: head, navigation, the screen, and the line at the foot. */
final class Shell implements Screen {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final UiContext context;
    private final ShellViewModel viewModel;
    private final Theme theme;
    private final Optional<Function<UiContext, Node>> search;
    private final Runnable help;
    private final Runnable lock;
    private final BorderPane node = new BorderPane();
    private final VBox navigation = new VBox();
    private final StackPane place = new StackPane();
    private final ChangeListener<ShellEntry> go = (property, before, now) -> open(now);
    private final InvalidationListener afterAct = notices -> refreshAfterAct();
    private Screen screen;

    Shell(UiContext context, ShellViewModel viewModel, Theme theme, Optional<Function<UiContext, Node>> search, Runnable help, Runnable lock) {
        this.context = context;
        this.viewModel = viewModel;
        this.theme = theme;
        this.search = search;
        this.help = help;
        this.lock = lock;
        node.setId("shell");
        node.setTop(head());
        node.setLeft(navigation());
        node.setCenter(place);
        node.setBottom(foot());
        FileDrop.refuse(context, node, "app.drop.next");
        viewModel.current().addListener(go);
        context.notices().shown().addListener(afterAct);
        open(viewModel.current().get());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        navigation.lookupAll(".navigation-entry:current").forEach(Node::requestFocus);
    }

    @Override
    public void closed() {
        viewModel.current().removeListener(go);
        context.notices().shown().removeListener(afterAct);
        screen.closed();
    }

    private void open(ShellEntry entry) {
        if (screen != null) {
            screen.closed();
        }
        navigation.getChildren().forEach(
                child -> child.pseudoClassStateChanged(CURRENT, entry.key().equals(child.getUserData())));
        screen = entry.screen().get();
        place.getChildren().setAll(screen.node());
        screen.shown();
        viewModel.refresh();
    }

    // An act ends with a word that it is done: then the journal has grown.
    private void refreshAfterAct() {
        if (context.notices().shown().stream().anyMatch(notice -> notice.kind() == Notice.Kind.DONE)) {
            viewModel.refresh();
        }
    }

    private Node head() {
        Label brand = new Label(context.say("app.name"));
        brand.getStyleClass().add("brand");
        HBox head = new HBox(brand);
        search.ifPresent(field -> head.getChildren().add(field.apply(context)));
        boolean dark = theme.look().get().dark();
        Button look = Buttons.icon(
                context.wording(), dark ? "app.shell.light" : "app.shell.dark", dark ? Feather.SUN : Feather.MOON, this::toggleLook);
        look.setId("app-shell-look");
        Button helpButton = Buttons.icon(context.wording(), "app.shell.help", Feather.HELP_CIRCLE, help);
        helpButton.setId("app-shell-help");
        Button lockButton = Buttons.withKeys(Buttons.quiet(context.wording(), "app.shell.lock", lock), Shortcut.LOCK);
        lockButton.setGraphic(Icons.of(Feather.LOCK));
        head.getChildren().addAll(Brand.grow(), Brand.languages(context), helpButton, look, lockButton);
        head.getStyleClass().add("head");
        return head;
    }

    private void toggleLook() {
        theme.change(theme.look().get().withDark(!theme.look().get().dark()));
        context.preferences().change(settings -> settings.withLook(theme.look().get().dark(), settings.textPercent()));
        node.setTop(head());
    }

    private Node navigation() {
        int group = viewModel.entries().get(0).group();
        for (ShellEntry entry : viewModel.entries()) {
            if (entry.group() != group) {
                Region line = new Region();
                line.getStyleClass().add("rule");
                navigation.getChildren().add(line);
                group = entry.group();
            }
            navigation.getChildren().add(button(entry));
        }
        navigation.getStyleClass().add("navigation");
        navigation.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
                step(key.getCode() == KeyCode.DOWN ? 1 : -1);
                key.consume();
            }
        });
        ScrollPane scroll = new ScrollPane(navigation);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("navigation-scroll");
        return Panes.mark(scroll);
    }

    private Node button(ShellEntry entry) {
        Label words = new Label(context.say(entry.key()));
        Label count = Chips.late("");
        count.textProperty().bind(Bindings.convert(entry.counter()));
        count.visibleProperty().bind(Bindings.greaterThan(entry.counter(), 0));
        // A hidden count would still take its width from the words.
        count.managedProperty().bind(count.visibleProperty());
        HBox row = new HBox(Icons.of(entry.icon()), words, Brand.grow(), count);
        row.getStyleClass().add("navigation-row");
        Button button = new Button();
        button.setGraphic(row);
        button.setId("go-" + Ids.of(entry.key()));
        button.setUserData(entry.key());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(context.say(entry.key()));
        button.getStyleClass().add("navigation-entry");
        button.setOnAction(event -> context.unsaved().beforeGoing(context, () -> viewModel.open(entry.key())));
        return button;
    }

    private void step(int by) {
        int here = viewModel.entries().indexOf(viewModel.current().get());
        int count = viewModel.entries().size();
        context.unsaved().beforeGoing(context, () -> {
            viewModel.current().set(viewModel.entries().get((here + by + count) % count));
            shown();
        });
    }

    private Node foot() {
        Label journal = new Label();
        journal.setId("status-journal");
        Runnable state = () -> journal.getStyleClass().setAll("label", viewModel.intact().get() ? "intact" : "broken");
        viewModel.intact().subscribe(state);
        state.run();
        journal.textProperty().bind(Bindings.createStringBinding(
                () -> context.say(viewModel.intact().get() ? "app.status.intact" : "app.status.broken", viewModel.journalEntries().get()),
                viewModel.intact(), viewModel.journalEntries()));
        Label folder = new Label(context.say("app.status.register", viewModel.register().folder().toString()));
        folder.setId("status-folder");
        folder.setMinWidth(0);
        HBox foot = new HBox(journal, folder);
        if (viewModel.register().isReadOnly()) {
            foot.getChildren().add(new Label(context.say("app.status.readOnly")));
        }
        Label law = new Label(viewModel.lawEdition());
        law.setId("status-law");
        foot.getChildren().addAll(Brand.grow(), law);
        foot.getStyleClass().add("foot");
        return foot;
    }
}
