package kz.tizilim.app;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.CutWords;
import kz.tizilim.ui.FileDrop;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Theme;
import kz.tizilim.ui.UiContext;
import org.kordamp.ikonli.feather.Feather;

/** The frame around the screens of an open register: head, navigation, the screen, and the line at the foot. */
final class Shell implements Screen {
    private final UiContext context;
    private final ShellViewModel viewModel;
    private final Theme theme;
    private final Optional<Function<UiContext, Node>> search;
    private final Runnable help;
    private final Runnable lock;
    private final BorderPane node = new BorderPane();
    private final Navigation navigation;
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
        navigation = new Navigation(context, viewModel, theme, this::shown);
        node.setLeft(navigation.node());
        // The frame stays in the window whatever a screen asks for.
        place.setMinSize(0, 0);
        node.widthProperty().addListener((property, before, now) -> navigation.fit(node.getWidth(), place.getHeight()));
        place.heightProperty().addListener((property, before, now) -> navigation.fit(node.getWidth(), place.getHeight()));
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
        navigation.focus();
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
        navigation.show(entry);
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
        Button lockButton = Buttons.withKeys(Buttons.icon(context.wording(), "app.shell.lock", Feather.LOCK, lock), Shortcut.LOCK);
        head.getChildren().addAll(Brand.grow(), Brand.languages(context), helpButton, look, lockButton);
        head.getStyleClass().add("head");
        return head;
    }

    private void toggleLook() {
        theme.change(theme.look().get().withDark(!theme.look().get().dark()));
        context.preferences().change(settings -> settings.withLook(theme.look().get().dark(), settings.textPercent()));
        node.setTop(head());
    }

    private Node foot() {
        Label journal = new Label();
        journal.setId("status-journal");
        journal.setMinWidth(Region.USE_PREF_SIZE);
        Runnable state = () -> journal.getStyleClass().setAll("label", viewModel.intact().get() ? "intact" : "broken");
        viewModel.intact().subscribe(state);
        state.run();
        journal.textProperty().bind(Bindings.createStringBinding(
                () -> context.say(viewModel.intact().get() ? "app.status.intact" : "app.status.broken", viewModel.journalEntries().get()),
                viewModel.intact(), viewModel.journalEntries()));
        Label folder = new Label(context.say("app.status.register", viewModel.register().folder().toString()));
        folder.setId("status-folder");
        folder.setMinWidth(0);
        CutWords.on(folder);
        HBox foot = new HBox(journal, folder);
        if (viewModel.register().isReadOnly()) {
            foot.getChildren().add(new Label(context.say("app.status.readOnly")));
        }
        Label law = new Label(viewModel.lawEdition());
        law.setId("status-law");
        law.setMinWidth(Region.USE_PREF_SIZE);
        foot.getChildren().addAll(Brand.grow(), law);
        foot.getStyleClass().add("foot");
        return foot;
    }
}
