package kz.tizilim.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The yardstick of a start: a JavaFX window with one label, of the size of the program's. */
public final class BareWindow extends Application {
    /** JavaFX starts no subclass of Application from the class path, so this one starts it. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            launch(BareWindow.class);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Тізілім")), 1280, 800));
        stage.show();
    }
}
