package kz.tizilim.ui.form;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.Wording;

/** One text in three languages, each behind its tab. It opens on the language that the window speaks. */
final class TrilingualControl {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final VBox node = new VBox();
    private final ObjectProperty<LocalText> value = new SimpleObjectProperty<>(LocalText.same(""));
    private final Map<Language, TextInputControl> texts = new EnumMap<>(Language.class);
    private boolean following;

    TrilingualControl(Wording wording, String id, int rows) {
        HBox tabs = new HBox();
        tabs.getStyleClass().add("language-tabs");
        StackPane pages = new StackPane();
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            TextInputControl text = rows > 1 ? area(rows) : new TextField();
            text.setId(id + "-" + language.code());
            text.setAccessibleText(wording.say("ui.language." + language.code()));
            TextMenu.on(text, wording);
            ToggleButton tab = new ToggleButton(wording.say("ui.language." + language.code()));
            tab.setId(id + "-" + language.code() + "-tab");
            tab.setToggleGroup(group);
            tab.setSelected(language == wording.language());
            tab.setOnAction(event -> {
                tab.setSelected(true);
                text.requestFocus();
            });
            text.visibleProperty().bind(tab.selectedProperty());
            text.textProperty().addListener((property, before, now) -> {
                tab.pseudoClassStateChanged(FILLED, now != null && !now.isBlank());
                take();
            });
            texts.put(language, text);
            tabs.getChildren().add(tab);
            pages.getChildren().add(text);
        }
        value.addListener((property, before, now) -> show(now));
        node.getStyleClass().add("trilingual");
        node.getChildren().addAll(tabs, pages);
    }

    VBox node() {
        return node;
    }

    ObjectProperty<LocalText> value() {
        return value;
    }

    private void show(LocalText words) {
        if (!following) {
            following = true;
            texts.get(Language.KK).setText(words == null ? "" : orEmpty(words.kk()));
            texts.get(Language.RU).setText(words == null ? "" : orEmpty(words.ru()));
            texts.get(Language.EN).setText(words == null ? "" : orEmpty(words.en()));
            following = false;
        }
    }

    private void take() {
        if (!following) {
            following = true;
            value.set(new LocalText(
                    texts.get(Language.KK).getText(),
                    texts.get(Language.RU).getText(),
                    texts.get(Language.EN).getText()));
            following = false;
        }
    }

    private static String orEmpty(String words) {
        return words == null ? "" : words;
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setPrefColumnCount(10);
        area.setWrapText(true);
        return area;
    }
}
