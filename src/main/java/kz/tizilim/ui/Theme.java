package kz.tizilim.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * The style sheets of a scene. AtlantaFX dresses the controls; a small sheet of colours (light or dark) and one of text size come
 * over it, then {@code tizilim.css}. Tooltips and menus take the sheets of the scene they belong to, so they need nothing more.
 */
public final class Theme {
    private final ReadOnlyObjectWrapper<Look> look;

    public Theme(Look look) {
        this.look = new ReadOnlyObjectWrapper<>(look);
    }

    public ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    public void change(Look chosen) {
        look.set(chosen);
    }

    /** Dresses a scene and keeps it dressed when the look changes. */
    public void dress(Scene scene) {
        loadFonts();
        apply(scene, look.get());
        look.addListener((property, before, now) -> apply(scene, now));
    }

    private static void apply(Scene scene, Look look) {
        // The compiled sheet (.bss) lies beside the text in the jar of AtlantaFX; reading it spares parsing 170 KB of text.
        Application.setUserAgentStylesheet("/atlantafx/base/theme/primer-" + (look.dark() ? "dark" : "light") + ".bss");
        scene.getStylesheets()
                .setAll(List.of(
                        sheet(look.dark() ? "dark.css" : "light.css"),
                        sheet("text-" + look.textPercent() + ".css"),
                        own()));
    }

    // The build compiles this sheet; where only its text is there, as in an IDE, the text is read.
    private static String own() {
        URL compiled = Theme.class.getResource("tizilim.bss");
        return compiled == null ? sheet("tizilim.css") : compiled.toExternalForm();
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    /** Finds the system's fonts and loads the bundled Noto Sans; on any thread. A machine without fonts, or one whose font lacks ә and ₸, shows Kazakh all the same. */
    public static void loadFonts() {
        Fonts.LOADED.forEach(Objects::requireNonNull);
    }

    private static final class Fonts {
        static final List<Font> LOADED = List.of(Font.getDefault(), load("NotoSans-Regular.ttf"), load("NotoSans-Bold.ttf"));

        private static Font load(String file) {
            try (InputStream in = Theme.class.getResourceAsStream("/kz/tizilim/documents/fonts/" + file)) {
                return Objects.requireNonNull(Font.loadFont(in, 13), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
