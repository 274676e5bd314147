package kz.tizilim.app;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.mark.StepBar;
import kz.tizilim.ui.paper.PaperShow;

/** The first run: six short steps, each with one thing to decide and a sentence that says why it is asked. */
final class FirstRunScreen implements Screen {
    private final UiContext context;
    private final FirstRunViewModel viewModel;
    private final PaperShow papers;
    private final Runnable leave;
    private final Runnable sample;
    private final StackPane node = new StackPane();
    private final ChangeListener<FirstRunViewModel.Step> rebuild = (property, before, now) -> build();

    FirstRunScreen(UiContext context, FirstRunViewModel viewModel, PaperShow papers, Runnable leave, Runnable sample) {
        this.context = context;
        this.viewModel = viewModel;
        this.papers = papers;
        this.leave = leave;
        this.sample = sample;
        node.setId("first-run");
        viewModel.step().addListener(rebuild);
        build();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        // Enter on a language would take it again, and on the sheet it would print: where nothing is typed it goes on.
        FirstRunViewModel.Step step = viewModel.step().get();
        boolean typed = step != FirstRunViewModel.Step.LANGUAGE && step != FirstRunViewModel.Step.SHEET;
        node.lookupAll(typed ? ".step-body" : "#app-first-next").forEach(Panes::focusIn);
    }

    @Override
    public void closed() {
        viewModel.step().removeListener(rebuild);
    }

    private void build() {
        FirstRunViewModel.Step step = viewModel.step().get();
        List<String> names = new ArrayList<>();
        for (FirstRunViewModel.Step each : FirstRunViewModel.STEPS) {
            names.add(context.say(key(each)));
        }
        Label title = new Label(context.say(key(step) + ".title"));
        title.getStyleClass().add("h2");
        Label why = new Label(context.say(key(step) + ".why"));
        why.setWrapText(true);
        why.getStyleClass().add("sub");
        VBox body = switch (step) {
            case LANGUAGE -> language();
            case COMPANY -> company();
            case FOLDER -> folder();
            case PASSPHRASE -> passphrase();
            case SHEET -> sheet();
            case CONFIRM -> confirm();
        };
        body.getStyleClass().add("step-body");
        VBox card = new VBox(StepBar.of(names, viewModel.number()), new VBox(4, title, why), body, buttons(step));
        card.getStyleClass().addAll("card", "padded", "wizard");
        VBox box = new VBox(Brand.head(context), card);
        box.getStyleClass().add("gate");
        box.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER);
        node.getChildren().setAll(box);
        // The nodes can take the focus only when they are laid in the scene.
        Platform.runLater(this::shown);
    }

    private HBox buttons(FirstRunViewModel.Step step) {
        boolean first = step == FirstRunViewModel.Step.LANGUAGE;
        boolean last = step == FirstRunViewModel.Step.CONFIRM;
        Button back = Buttons.plain(context.wording(), "app.first.back", first ? leave : viewModel::back);
        Button next = Buttons.primary(context.wording(), last ? "app.first.create" : "app.first.next", viewModel::next);
        next.setDefaultButton(true);
        next.disableProperty().bind(viewModel.busy());
        HBox row = new HBox(back, Brand.grow(), next);
        if (first) {
            row.getChildren().add(1, Buttons.link(context.wording(), "app.unlock.sample", sample));
        }
        row.getStyleClass().add("buttons");
        return row;
    }

    private VBox language() {
        VBox body = new VBox(Brand.languages(context));
        body.getStyleClass().add("large-segments");
        return body;
    }

    private VBox company() {
        Form form = Form.in(context.wording());
        ask(form.text("app.first.company.name").help("app.first.company.help"), viewModel.company());
        Label read = new Label();
        read.setId("app-first-company-read");
        read.setWrapText(true);
        read.getStyleClass().add("small");
        read.textProperty().bind(viewModel.companyRead());
        read.visibleProperty().bind(viewModel.companyRead().isNotEmpty());
        read.managedProperty().bind(read.visibleProperty());
        form.put(read);
        ask(form.text("app.first.number").help("app.first.number.help").columns(18), viewModel.businessNumber());
        return form.node();
    }

    private VBox folder() {
        Form form = Form.in(context.wording());
        ask(form.text("app.first.folder.path"), viewModel.folder());
        Label warning = new Label();
        warning.setWrapText(true);
        warning.textProperty().bind(viewModel.folderWarning());
        HBox banner = new HBox(warning);
        banner.setId("app-first-folder-warning");
        banner.getStyleClass().add("banner");
        banner.visibleProperty().bind(viewModel.folderWarning().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        return form.put(Buttons.plain(context.wording(), "app.first.folder.choose", this::chooseFolder)).put(banner).node();
    }

    private VBox passphrase() {
        Form form = Form.in(context.wording());
        ask(form.secret("app.first.passphrase.field").help("app.first.passphrase.help"), viewModel.passphrase());
        ProgressBar meter = new ProgressBar(0);
        meter.getStyleClass().add("meter");
        meter.setMaxWidth(Double.MAX_VALUE);
        Label words = new Label();
        words.setId("app-first-strength");
        words.setWrapText(true);
        words.getStyleClass().add("small");
        Runnable judge = () -> judge(meter, words);
        viewModel.passphrase().value().addListener((property, before, now) -> judge.run());
        judge.run();
        form.put(new VBox(4, meter, words));
        ask(form.secret("app.first.again"), viewModel.again());
        return form.node();
    }

    private void judge(ProgressBar meter, Label words) {
        boolean empty = viewModel.passphrase().value().get().isEmpty();
        RegisterAccess.Strength strength = empty ? new RegisterAccess.Strength(0, "") : viewModel.strength();
        meter.setProgress(empty ? 0 : (strength.score() + 1) / 5.0);
        meter.getStyleClass().removeAll("good", "soon", "late");
        meter.getStyleClass().add(strength.isEnough() ? "good" : strength.score() == 2 ? "soon" : "late");
        String advice = strength.reasonKey().isEmpty() ? "" : " · " + context.say(strength.reasonKey());
        words.setText(empty ? context.say("app.strength.none") : context.say("app.strength." + strength.score()) + advice);
        meter.setAccessibleText(words.getText());
    }

    private VBox sheet() {
        FlowPane groups = new FlowPane();
        groups.getStyleClass().add("recovery");
        for (String group : viewModel.sheet().groups()) {
            int number = groups.getChildren().size() + 1;
            Label index = new Label(Integer.toString(number));
            index.getStyleClass().add("small");
            Label signs = new Label(group);
            signs.getStyleClass().add("recovery-group");
            VBox cell = new VBox(index, signs);
            cell.setAlignment(Pos.CENTER);
            groups.getChildren().add(cell);
        }
        HBox ways = new HBox(
                Buttons.plain(context.wording(), "app.sheet.paper", this::showSheet));
        ways.getStyleClass().add("buttons");
        VBox body = new VBox(groups, ways);
        body.getStyleClass().add("stack");
        return body;
    }

    private VBox confirm() {
        Form form = Form.in(context.wording());
        Field<String> first = ask(form.text("app.first.group.first"), viewModel.firstGroup());
        Field<String> second = ask(form.text("app.first.group.second"), viewModel.secondGroup());
        first.label(context.say("app.first.group", viewModel.asked().get(0) + 1));
        second.label(context.say("app.first.group", viewModel.asked().get(1) + 1));
        return form.beside(first, second).node();
    }

    static Field<String> ask(Field<String> field, FirstRunViewModel.Asked asked) {
        field.value().bindBidirectional(asked.value());
        field.problem().bind(asked.problem());
        return field;
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(context.say("app.first.folder.choose"));
        File folder = chooser.showDialog(node.getScene().getWindow());
        if (folder != null) {
            viewModel.folder().value().set(folder.getPath());
        }
    }

    /** The sheet as it will be printed, to be looked at, printed or saved. */
    private void showSheet() {
        papers.show(context.say("app.sheet.title"), context.say("app.sheet.file") + ".pdf", () -> RecoveryDocument.make(
                context.wording().language(), viewModel.company().text(), viewModel.sheet(), viewModel.today()).pdf());
    }

    private static String key(FirstRunViewModel.Step step) {
        return switch (step) {
            case LANGUAGE -> "app.first.step.language";
            case COMPANY -> "app.first.step.company";
            case FOLDER -> "app.first.step.folder";
            case PASSPHRASE -> "app.first.step.passphrase";
            case SHEET -> "app.first.step.sheet";
            case CONFIRM -> "app.first.step.confirm";
        };
    }
}
