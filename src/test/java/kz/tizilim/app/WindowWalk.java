package kz.tizilim.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.settings.Preferences;
import kz.tizilim.settings.WindowPlace;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Background;
import kz.tizilim.ui.Screenshots;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A walk through every screen of the window: each section, the first records of each list, and the forms behind the buttons that are
 * named here. A screen of the navigation without a line here ends the walk with a fault.
 */
final class WindowWalk {
    /** The buttons of each screen that open a form or a dialog; those that are not there, or not enabled, are passed over. */
    private static final Map<String, List<String>> FORMS = Map.ofEntries(
            Map.entry("overview.title", List.of()),
            Map.entry("requests.title", List.of("requests-kinds-change", "requests-question-ask", "requests-deadline-why", "requests-person-other", "requests-register")),
            Map.entry("subjects.title", List.of("subjects-edit", "subjects-block", "ui-history", "subjects-new")),
            Map.entry("consents.title", List.of("consents-edit", "consents-text-edit", "consents-new", "consents-text-new")),
            Map.entry("activities.title", List.of("activities-edit", "activities-base-edit", "activities-term-edit", "activities-term-merge", "activities-new")),
            Map.entry("transfers.title", List.of("transfers-edit", "transfers-new-transfer", "transfers-disclosure-edit", "transfers-disclosure-new")),
            Map.entry("overview.flows.title", List.of()),
            Map.entry("policies.title", List.of("policies-approve-now", "policies-publish", "policies-clause-add")),
            Map.entry("policies.published.title", List.of()),
            Map.entry("letters.journal.title", List.of()),
            Map.entry("operator.title", List.of("operator-edit", "operator-day-add", "operator-day-move")),
            Map.entry("settings.title", List.of("settings-passphrase-change")));
    /** One request stands at each step. */
    private static final int CASES = 6;
    private static final int RECORDS = 2;

    private final Workbench workbench;
    private final MainWindow window;
    private final BiConsumer<String, Scene> look;

    /** The window over a register, of one size, language and look. */
    record Setting(int width, int height, Language language, boolean dark, int percent) {
        @Override
        public String toString() {
            return language.code() + "-" + width + "x" + height + "-" + percent + (dark ? "-dark" : "");
        }
    }

    private WindowWalk(Workbench workbench, MainWindow window, BiConsumer<String, Scene> look) {
        this.workbench = workbench;
        this.window = window;
        this.look = look;
    }

    /**
     * Walks.
     *
     * @param look is called on the screen's thread with each place's name and the window's scene
     */
    static void through(RegisterSession session, Clock clock, Path settings, Setting setting, BiConsumer<String, Scene> look) {
        Preferences preferences = Preferences.in(settings.resolve(setting.toString()));
        preferences.change(kept -> kept.withLanguage(setting.language())
                .withLook(setting.dark(), setting.percent())
                .withWindow(new WindowPlace(0, 0, setting.width(), setting.height(), false)));
        WindowWalk walk = Screenshots.onScreen(() -> {
            Workbench workbench = new Workbench(preferences, Background.direct(), clock, new SampleAccess(session), new WindowFeatures(clock));
            return new WindowWalk(workbench, new MainWindow(workbench), look);
        });
        walk.seen("unlock");
        walk.press("app-unlock-sample");
        List<String> screens = Screenshots.onScreen(() -> walk.window.scene().getRoot().lookupAll(".navigation-entry").stream().map(node -> (String) node.getUserData()).toList());
        for (String screen : screens) {
            if (!FORMS.containsKey(screen)) {
                throw new AssertionError("A screen that the walk does not know: " + screen);
            }
            walk.screen(screen);
        }
    }

    private void screen(String key) {
        press("go-" + key.replace('.', '-'));
        List<String> sections = ids(".sections .segments > .toggle-button", ToggleButton.class);
        if (sections.isEmpty()) {
            section(key, key);
        }
        for (String section : sections) {
            press(section);
            section(key, key + " " + section);
        }
    }

    private void section(String key, String name) {
        seen(name);
        press("requests-list-filter-2");
        int records = Math.min(key.equals("requests.title") ? CASES : RECORDS, records());
        for (int record = 0; record < records; record++) {
            int chosen = record;
            act(() -> {
                choose(chosen);
                return null;
            });
            seen(name + " record " + record);
            if (record == 0 || key.equals("requests.title")) {
                for (String form : FORMS.get(key)) {
                    form(name + " record " + record, form);
                }
            }
        }
        if (records == 0) {
            FORMS.get(key).forEach(form -> form(name, form));
        }
    }

    private void form(String name, String button) {
        if (press(button)) {
            seen(name + " " + button);
            press("ui-form-leave");
            act(() -> {
                workbench.context().dialogs().closeAll();
                return null;
            });
            press("requests-back");
            press("requests-intake-leave");
        }
    }

    private int records() {
        return Screenshots.onScreen(() -> lists().stream()
                .mapToInt(list -> list instanceof ListView<?> cards ? cards.getItems().size() : ((TableView<?>) list).getItems().size())
                .max().orElse(0));
    }

    private List<Node> lists() {
        List<Node> lists = new ArrayList<>(window.scene().getRoot().lookupAll(".cards"));
        lists.addAll(window.scene().getRoot().lookupAll(".records"));
        return lists;
    }

    private void choose(int record) {
        for (Node list : lists()) {
            if (list instanceof ListView<?> cards && record < cards.getItems().size()) {
                cards.getSelectionModel().clearAndSelect(record);
            } else if (list instanceof TableView<?> table && record < table.getItems().size()) {
                table.getSelectionModel().clearAndSelect(record);
            }
        }
    }

    private <N extends Node> List<String> ids(String selector, Class<N> type) {
        return Screenshots.onScreen(() -> window.scene().getRoot().lookupAll(selector).stream().filter(type::isInstance).map(Node::getId).toList());
    }

    private boolean press(String id) {
        return act(() -> {
            if (window.scene().lookup("#" + id) instanceof ButtonBase button && !button.isDisabled() && button.isVisible()) {
                button.fire();
                return true;
            }
            return false;
        });
    }

    private <R> R act(Supplier<R> work) {
        R result = Screenshots.onScreen(() -> {
            R done = work.get();
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return done;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    private void seen(String place) {
        act(() -> {
            look.accept(place, window.scene());
            return null;
        });
    }
}
