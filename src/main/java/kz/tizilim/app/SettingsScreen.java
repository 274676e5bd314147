package kz.tizilim.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.tizilim.settings.Settings;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Look;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Theme;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.Segments;

/** The officer's preferences on this computer, each taken at once, and what belongs to the open register: its folder and passphrase. */
final class SettingsScreen implements Screen {
    private static final List<Integer> IDLE_MINUTES = List.of(5, 10, 30, 60, 0);

    private final UiContext context;
    private final Theme theme;
    private final OpenedRegister register;
    private final Runnable leave;
    private final Runnable changePassphrase;
    private final Optional<Node> tables;
    private final Supplier<List<String>> printers;
    private final ScrollPane node;

    /**
     * Builds the screen.
     *
     * @param tables how the whole register leaves as a table and comes back
     * @param leave locks the register, so that another can be opened
     * @param printers the names of the system's printers; asked off the screen's thread, since a sleeping one answers late
     */
    SettingsScreen(
            UiContext context, Theme theme, OpenedRegister register, Optional<Node> tables, Runnable leave, Supplier<List<String>> printers, Runnable changePassphrase) {
        this.context = context;
        this.theme = theme;
        this.register = register;
        this.tables = tables;
        this.leave = leave;
        this.printers = printers;
        this.changePassphrase = changePassphrase;
        Label title = new Label(context.say("settings.title"));
        title.getStyleClass().add("h1");
        VBox screen = new VBox(title, window(), safety(), paper());
        screen.getStyleClass().addAll("screen", "narrow");
        node = new ScrollPane(screen);
        node.setId("settings");
        node.setFitToWidth(true);
        Panes.mark(node);
    }

    @Override
    public Node node() {
        return node;
    }

    private Node window() {
        Look look = theme.look().get();
        return card(
                "settings.window",
                line("settings.language", Brand.languages(context)),
                line("settings.look", Segments.of(
                        "settings-look",
                        List.of(false, true),
                        dark -> dark ? "dark" : "light",
                        dark -> context.say(dark ? "settings.look.dark" : "settings.look.light"),
                        look.dark(),
                        dark -> take(theme.look().get().withDark(dark)))),
                line("settings.text", Segments.of(
                        "settings-text",
                        Look.TEXT_SIZES,
                        percent -> Integer.toString(percent),
                        percent -> percent + " %",
                        look.textPercent(),
                        percent -> take(theme.look().get().withTextPercent(percent)))));
    }

    private void take(Look look) {
        theme.change(look);
        context.preferences().change(settings -> settings.withLook(look.dark(), look.textPercent()));
    }

    private Node safety() {
        Settings settings = context.preferences().current();
        Label folder = new Label(register.folder().toString());
        folder.setId("settings-folder");
        folder.setWrapText(true);
        Button change = Buttons.plain(context.wording(), "settings.passphrase.change", changePassphrase);
        List<Node> lines = new ArrayList<>(List.of(
                line("settings.folder", folder),
                line("settings.switch", Buttons.plain(context.wording(), "settings.switch.do", leave)),
                line("settings.idle", Segments.of(
                        "settings-idle",
                        IDLE_MINUTES,
                        minutes -> Integer.toString(minutes),
                        minutes -> minutes == 0 ? context.say("settings.idle.never") : context.say("settings.idle.minutes", minutes),
                        settings.idleMinutes(),
                        minutes -> context.preferences().change(before -> before.withIdleMinutes(minutes)))),
                line("settings.passphrase", change)));
        tables.ifPresent(pane -> lines.add(line("settings.tables", pane)));
        return card("settings.register", lines.toArray(Node[]::new));
    }

    private Node paper() {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId("settings-printer");
        choice.setAccessibleText(context.say("settings.printer"));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(String name) {
                return name == null || name.isEmpty() ? context.say("settings.printer.system") : name;
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
        String kept = context.preferences().current().printer();
        choice.getItems().setAll(kept.isEmpty() ? List.of("") : List.of("", kept));
        choice.setValue(kept);
        Label none = new Label(context.say("settings.printer.none"));
        none.getStyleClass().add("small");
        none.setWrapText(true);
        none.setVisible(false);
        context.background().paper(printers::get).onSuccess(names -> {
            List<String> all = new ArrayList<>(List.of(""));
            all.addAll(names);
            if (!kept.isEmpty() && !all.contains(kept)) {
                all.add(kept);
            }
            choice.getItems().setAll(all);
            choice.setValue(kept);
            none.setVisible(names.isEmpty());
        });
        choice.setOnAction(event -> {
            String taken = choice.getValue() == null ? "" : choice.getValue();
            context.preferences().change(settings -> settings.withPrinter(taken));
        });
        return card("settings.paper", line("settings.printer", new VBox(4, choice, none)));
    }

    private Node line(String key, Node control) {
        Label label = new Label(context.say(key));
        label.setLabelFor(control);
        label.setWrapText(true);
        label.getStyleClass().add("setting-label");
        HBox line = new HBox(label, control);
        line.getStyleClass().add("setting");
        return line;
    }

    private Node card(String key, Node... lines) {
        Label heading = new Label(context.say(key));
        heading.getStyleClass().add("h2");
        VBox card = new VBox(heading);
        card.getChildren().addAll(lines);
        card.getStyleClass().addAll("card", "padded");
        return card;
    }
}
