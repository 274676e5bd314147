package kz.tizilim.requests.work;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kz.tizilim.requests.CaseTask;
import kz.tizilim.requests.TaskFormatter;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.WrapRow;

/** What a decision left to do after its reply, a row for each: what, by which day and article, and whether it was done. */
final class TasksView {
    private final UiContext context;
    private final CaseViewModel viewModel;
    private final TaskFormatter words;
    private final VBox node = new VBox();

    TasksView(UiContext context, CaseViewModel viewModel, CaseFile file) {
        this.context = context;
        this.viewModel = viewModel;
        words = new TaskFormatter(
                id -> file.beside().stream().filter(each -> id.equals(each.recipient())).map(BesideLetter::name).findFirst(), context.wording().language());
        node.getStyleClass().add("request-part");
        node.setId("requests-tasks");
        List<CaseTask> tasks = file.request().tasks();
        boolean isAnswered = file.request().reply() != null;
        for (int place = 0; place < tasks.size(); place++) {
            node.getChildren().add(row(place, tasks.get(place), isAnswered));
        }
    }

    Node node() {
        return node;
    }

    private Node row(int place, CaseTask task, boolean canEnd) {
        Label what = new Label(words.what(task));
        what.setWrapText(true);
        Label when = new Label(words.when(task) + " · " + words.article(task));
        when.setWrapText(true);
        when.getStyleClass().add("small");
        VBox row = new VBox(what, when);
        if (task.isOpen() && canEnd) {
            row.getChildren().add(ending(place, task));
        }
        return row;
    }

    private Node ending(int place, CaseTask task) {
        Button finish = named(place, task, Buttons.plain(context.wording(), "requests.task.finish", () -> viewModel.finishTask(place)));
        finish.disableProperty().bind(viewModel.busy());
        TextField reason = new TextField();
        reason.setId("requests-task-reason-" + place);
        reason.setPromptText(context.say("requests.task.reason"));
        reason.setAccessibleText(context.say("requests.task.reason") + ": " + words.what(task));
        Button leave = named(place, task, Buttons.plain(context.wording(), "requests.task.leave", () -> viewModel.leaveTask(place, reason.getText())));
        leave.disableProperty().bind(viewModel.busy().or(Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty())));
        WrapRow line = WrapRow.of(finish, reason, leave);
        line.getStyleClass().add("tags");
        return line;
    }

    private Button named(int place, CaseTask task, Button button) {
        button.setId(button.getId() + "-" + place);
        button.setAccessibleText(button.getText() + ": " + words.what(task));
        return button;
    }
}
