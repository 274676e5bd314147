package kz.tizilim.attachments.card;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.tizilim.attachments.Attachment;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.FileDrop;
import kz.tizilim.ui.Question;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.WrapRow;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.NamedFields;
import kz.tizilim.ui.history.HistoryDialog;
import org.kordamp.ikonli.feather.Feather;

/** The section of files and notes on a card. Files may be dropped on it. */
public final class AttachmentsView {
    private final UiContext context;
    private final AttachmentsViewModel viewModel;
    private final VBox rows = new VBox();
    private final VBox node = new VBox();

    public AttachmentsView(UiContext context, AttachmentsViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    public Node node() {
        Label heading = Card.words(context.say("attachments.heading"));
        heading.getStyleClass().add("strong");
        Button file = Buttons.plain(context.wording(), "attachments.add", () -> add(FileChoice.toOpenAny(node, context.say("attachments.add"))));
        Button note = Buttons.plain(context.wording(), "attachments.write", this::write);
        WrapRow top = WrapRow.of(heading).end(List.of(file, note));
        rows.getStyleClass().add("gap-links");
        node.setId("attachments");
        node.getStyleClass().add("stack");
        node.getChildren().setAll(top, rows);
        FileDrop.on(context, node, List.of(), this::add);
        viewModel.attachments().addListener((ListChangeListener<Attachment>) change -> show());
        viewModel.read().addListener((property, before, now) -> show());
        viewModel.load();
        return node;
    }

    private void show() {
        if (!viewModel.read().get()) {
            return;
        }
        if (viewModel.attachments().isEmpty()) {
            Label none = Card.words(context.say("attachments.none"));
            none.getStyleClass().add("sub");
            rows.getChildren().setAll(none);
        } else {
            rows.getChildren().setAll(viewModel.attachments().stream().map(this::row).toList());
        }
    }

    private Node row(Attachment each) {
        Label words = Card.words(each.isFile() ? each.title() : each.text());
        Label detail = Card.words(Stream.of(
                        context.say(each.isFile() ? "attachments.file" : "attachments.note"), context.wording().date(each.on()), by(each))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        detail.getStyleClass().add("sub");
        VBox said = new VBox(words, detail);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(said);
        if (each.isFile()) {
            row.getChildren().add(button("attachments.save", Feather.DOWNLOAD, each, () -> save(each)));
        }
        row.getChildren().addAll(
                button("attachments.history", Feather.CLOCK, each, () -> HistoryDialog.show(context, viewModel.history(each))),
                button("attachments.remove", Feather.TRASH_2, each, () -> remove(each)));
        row.getStyleClass().add("row");
        return row;
    }

    private Node button(String key, Feather icon, Attachment each, Runnable act) {
        Button button = Buttons.icon(context.wording(), key, icon, act);
        button.setId(key.replace('.', '-') + "-" + viewModel.attachments().indexOf(each));
        return button;
    }

    private String by(Attachment each) {
        String key = "ui.history.actor." + each.by();
        return each.by() == null ? "" : context.wording().has(key) ? context.say(key) : each.by();
    }

    private void save(Attachment each) {
        viewModel.named(each, name -> FileChoice.toSave(node, context.say("attachments.save"), name).ifPresent(target -> viewModel.save(each, target)));
    }

    private void remove(Attachment each) {
        if (each.isFile()) {
            context.dialogs().ask(
                    Question.destructive(
                            context.say("attachments.remove.title", each.name()), context.say("attachments.remove.text"), context.say("attachments.remove")),
                    () -> viewModel.remove(each));
        } else {
            viewModel.remove(each);
        }
    }

    private void write() {
        Form form = Form.in(context.wording());
        ObservableList<ValidationError> faults = FXCollections.observableArrayList();
        NamedFields fields = new NamedFields(context.wording(), faults);
        Field<String> text = fields.put(AttachmentsViewModel.TEXT, form.area("attachments.text", 5).required());
        ask("attachments.write", form, "attachments.write.do", () -> viewModel.note(text.value().getValue(), faults, context.dialogs()::close));
    }

    private void add(List<Path> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        Form form = Form.in(context.wording());
        ObservableList<ValidationError> faults = FXCollections.observableArrayList();
        NamedFields fields = new NamedFields(context.wording(), faults);
        List<FileEntry> entries = chosen.stream().map(path -> new FileEntry(path, context, form, fields, chosen.indexOf(path))).toList();
        ask("attachments.add", form, "attachments.add.do", () -> viewModel.addFiles(
                entries.stream().map(FileEntry::file).toList(), faults, context.dialogs()::close));
    }

    private void ask(String title, Form form, String verb, Runnable act) {
        context.dialogs().show(context.say(title), form.node(), List.of(Buttons.primary(context.wording(), verb, act)));
    }
}
