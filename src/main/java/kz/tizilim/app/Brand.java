package kz.tizilim.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.text.Language;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.Segments;

/** The program's mark, name and choice of language at the head of the screens before the register. */
final class Brand {
    private Brand() {}

    static HBox head(UiContext context) {
        Label mark = new Label("Т");
        mark.getStyleClass().add("brand-mark");
        Label name = new Label(context.say("app.name"));
        name.getStyleClass().add("h1");
        Label about = new Label(context.say("app.about"));
        about.getStyleClass().add("sub");
        VBox words = new VBox(name, about);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(mark, words, gap, languages(context));
        head.getStyleClass().add("brand-head");
        return head;
    }

    /** The program's icon in the sizes that title bars, task bars and switchers ask for. */
    static List<Image> icons() {
        return Stream.of(16, 32, 48, 128, 256)
                .map(size -> new Image(Brand.class.getResource("icons/tizilim-" + size + ".png").toExternalForm()))
                .toList();
    }

    /** Each language is named in itself: whoever looks for it may not read the present one. */
    static Node languages(UiContext context) {
        return Segments.of(
                "language",
                List.of(Language.values()),
                Language::code,
                language -> context.say("app.language." + language.code()),
                context.wording().language(),
                language -> {
                    context.preferences().change(settings -> settings.withLanguage(language));
                    context.wording().speak(language);
                });
    }

    static Region grow() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
