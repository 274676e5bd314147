package kz.tizilim.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.UiContext;
import org.kordamp.ikonli.feather.Feather;

/** Two plain screens to move between. */
final class ExampleFeatures implements Workbench.Features {
    @Override
    public List<ShellEntry> screens(UiContext context, OpenedRegister register, Consumer<String> go) {
        return List.of(
                ShellEntry.of("app.first.step.sheet", Feather.HOME, 1, () -> screen(context, "app.first.step.sheet")),
                new ShellEntry(
                        "app.first.step.company",
                        Feather.INBOX,
                        1,
                        () -> screen(context, "app.first.step.company"),
                        new SimpleIntegerProperty(2)),
                ShellEntry.of("app.first.step.folder", Feather.FOLDER, 2, () -> screen(context, "app.first.step.folder")));
    }

    @Override
    public String lawEdition(UiContext context) {
        return "14.09.2026";
    }

    @Override
    public Optional<Function<UiContext, Node>> search(OpenedRegister register) {
        return Optional.empty();
    }

    private static Screen screen(UiContext context, String key) {
        Label title = new Label(context.say(key));
        title.setId("screen-title");
        title.getStyleClass().add("h1");
        VBox screen = new VBox(title);
        screen.getStyleClass().add("screen");
        return () -> screen;
    }
}
