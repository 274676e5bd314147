package kz.tizilim.app;

import java.io.File;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import kz.tizilim.settings.KnownRegister;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;

/** The first screen: the registers of this computer, the passphrase, and the ways to another register. */
final class UnlockScreen implements Screen {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int SHOWN = 3;

    private final UiContext context;
    private final UnlockViewModel viewModel;
    private final Runnable firstRun;
    private final StackPane node = new StackPane();
    private final VBox registers = new VBox();
    private final StackPane secretPlace = new StackPane();
    private final StackPane progressPlace = new StackPane();
    private final Subscriptions following = new Subscriptions();
    private final Hyperlink otherWay;

    UnlockScreen(UiContext context, UnlockViewModel viewModel, Runnable firstRun) {
        this.context = context;
        this.viewModel = viewModel;
        this.firstRun = firstRun;
        otherWay = Buttons.link(context.wording(), "app.unlock.recovery", this::otherWay);
        build();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        secretPlace.lookupAll(".text-input").forEach(Node::requestFocus);
    }

    @Override
    public void closed() {
        following.end();
    }

    private void build() {
        Label folderLabel = label("app.unlock.folder", "field-label");
        Label folderProblem = new Label();
        folderProblem.setId("app-unlock-folder-problem");
        folderProblem.setWrapText(true);
        folderProblem.getStyleClass().add("field-problem");
        folderProblem.textProperty().bind(viewModel.folderProblem());
        folderProblem.managedProperty().bind(folderProblem.textProperty().isNotEmpty());
        registers.getStyleClass().add("tight");
        fillRegisters();
        Button open = Buttons.primary(context.wording(), "app.unlock.open", viewModel::unlock);
        open.setDefaultButton(true);
        open.disableProperty().bind(viewModel.busy());
        HBox buttons = new HBox(otherWay, Brand.grow(), open);
        buttons.getStyleClass().add("buttons");
        progressPlace.managedProperty().bind(viewModel.busy());
        following.follow(viewModel.busy(), this::showProgress);
        showProgress(viewModel.busy().get());
        VBox card = new VBox(new VBox(4, folderLabel, registers, folderProblem), secretPlace, buttons, progressPlace);
        card.getStyleClass().addAll("card", "padded");
        HBox ways = new HBox(
                Buttons.link(context.wording(), "app.unlock.new", firstRun),
                Buttons.link(context.wording(), "app.unlock.other", this::chooseFolder),
                Buttons.link(context.wording(), "app.unlock.sample", viewModel::openSample));
        ways.getStyleClass().add("ways");
        ways.disableProperty().bind(viewModel.busy());
        Label promise = label("app.unlock.promise", "small");
        VBox box = new VBox(Brand.head(context), card, ways, promise);
        box.getStyleClass().add("gate");
        box.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER);
        node.setId("unlock");
        node.getChildren().setAll(box);
        showSecret();
    }

    private void fillRegisters() {
        registers.getChildren().clear();
        List<KnownRegister> known = viewModel.registers();
        for (int number = 0; number < Math.min(SHOWN, known.size()); number++) {
            registers.getChildren().add(row(known.get(number), number));
        }
        if (viewModel.registers().isEmpty()) {
            registers.getChildren().add(label("app.unlock.none", "sub"));
        }
    }

    private Node row(KnownRegister register, int number) {
        Label name = new Label(register.name());
        name.getStyleClass().add("strong");
        String opened = register.opened().equals(Instant.EPOCH) ? "" : " · " + opened(register);
        Label place = new Label(register.folder() + opened);
        place.getStyleClass().add("small");
        VBox words = new VBox(name, place);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button row = new Button();
        row.setGraphic(words);
        row.setId("register-" + number);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(register.name());
        row.getStyleClass().add("register-row");
        row.pseudoClassStateChanged(CHOSEN, viewModel.isChosen(register));
        row.setOnAction(event -> {
            viewModel.chosen().set(register);
            fillRegisters();
            shown();
        });
        return row;
    }

    private String opened(KnownRegister register) {
        LocalDateTime moment = LocalDateTime.ofInstant(register.opened(), ZoneId.systemDefault());
        return context.say("app.unlock.opened") + " " + context.wording().dateAndTime(moment);
    }

    private void showSecret() {
        boolean sheet = viewModel.byRecovery().get();
        Form form = Form.in(context.wording());
        Field<String> secret = sheet ? form.text("app.unlock.code").help("app.unlock.code.help") : form.secret("app.unlock.passphrase");
        secret.value().bindBidirectional(viewModel.secret());
        secret.problem().bind(viewModel.secretProblem());
        secretPlace.getChildren().setAll(form.node());
        otherWay.setText(context.say(sheet ? "app.unlock.byPassphrase" : "app.unlock.recovery"));
    }

    private void otherWay() {
        viewModel.useRecovery(!viewModel.byRecovery().get());
        showSecret();
        shown();
    }

    // Made when it is needed: a bar that nobody sees would be dressed and laid out before the first frame all the same.
    private void showProgress(boolean busy) {
        progressPlace.getChildren().setAll(busy ? List.of(progress()) : List.of());
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(viewModel.progress());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("meter");
        bar.setAccessibleText(context.say("app.unlock.opening"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox row = new HBox(label("app.unlock.opening", "sub"), bar, Buttons.quiet(context.wording(), "app.unlock.cancel", viewModel::cancel));
        row.getStyleClass().add("row");
        return row;
    }

    private void chooseFolder() {
        choose(context.say("app.unlock.other"), folder -> {
            viewModel.choose(folder.toPath());
            fillRegisters();
            shown();
        });
    }

    private void choose(String title, Consumer<File> chosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        File folder = chooser.showDialog(node.getScene().getWindow());
        if (folder != null) {
            chosen.accept(folder);
        }
    }

    private Label label(String key, String style) {
        Label label = new Label(context.say(key));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
