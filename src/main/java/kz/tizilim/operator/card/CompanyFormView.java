package kz.tizilim.operator.card;

import java.io.File;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import kz.tizilim.documents.BoundedImage;
import kz.tizilim.operator.Operator;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.FileDrop;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import kz.tizilim.ui.form.NamedFields;
import kz.tizilim.ui.form.RowList;

/** The form of the company: names, addresses, people, letterhead, and what its published policy says. */
final class CompanyFormView {
    /** Pixels of the logo on the screen, enough for twice its size. */
    private static final int LOGO = 400;

    private static final List<String> PICTURES = List.of("png", "jpg", "jpeg");

    private final UiContext context;
    private final CompanyFormViewModel viewModel;
    private final Runnable leave;
    private final Form form;
    private final NamedFields fields;

    CompanyFormView(UiContext context, CompanyFormViewModel viewModel, Runnable leave) {
        this.context = context;
        this.viewModel = viewModel;
        this.leave = leave;
        form = Form.in(context.wording());
        fields = new NamedFields(context.wording(), viewModel.faults());
    }

    Node node() {
        company();
        people();
        form.section("operator.form.section.logo").put(logo()).keeping("operator.logo", viewModel::picture, viewModel::take);
        new PolicyFormView(context, viewModel.codes(), form, fields, viewModel.policy()).put();
        fields.tell();
        Node pane = FormPane.of(context, DraftKey.of("operator.form", Operator.ID, viewModel), context.say("operator.form.title"), form, viewModel::keep, viewModel::isChanged, leave);
        fields.goTo(viewModel.wanted().isEmpty() ? "name" : viewModel.wanted());
        return pane;
    }

    private void company() {
        bind("name", form.trilingual("operator.form.name", 1).required().help("operator.form.name.help"), viewModel.name());
        form.beside(
                bind("form", form.trilingual("operator.form.form", 1), viewModel.form()),
                bind("shortForm", form.trilingual("operator.form.short", 1), viewModel.shortForm()));
        form.beside(
                bind("bin", form.text("operator.form.bin"), viewModel.bin()),
                bind("workWeek", form.choice("operator.form.week", List.of(5, 6), days -> context.say("operator.week." + days)), viewModel.workWeek()));
        form.section("operator.form.section.addresses");
        bind("address", form.trilingual("operator.form.address", 1), viewModel.address());
        bind("postalAddress", form.trilingual("operator.form.postal", 1).help("operator.form.postal.help"), viewModel.postalAddress());
        bind("city", form.trilingual("operator.form.city", 1), viewModel.city());
        form.beside(lines("phones", "operator.form.phones", viewModel.phones()), lines("emails", "operator.form.emails", viewModel.emails()));
        form.beside(lines("sites", "operator.form.sites", viewModel.sites()), lines("apps", "operator.form.apps", viewModel.apps()));
        lines("affiliates", "operator.form.affiliates", viewModel.affiliates());
    }

    private void people() {
        form.section("operator.form.section.responsible");
        bind("responsible", form.text("operator.form.responsible"), viewModel.responsible());
        bind("responsible.post", form.trilingual("operator.form.post", 1), viewModel.responsiblePost());
        form.beside(
                bind("responsible.phone", form.text("operator.form.phone"), viewModel.responsiblePhone()),
                bind("responsible.email", form.text("operator.form.email"), viewModel.responsibleEmail()));
        form.beside(
                bind("responsible.order", form.text("operator.form.order"), viewModel.orderNumber()),
                bind("responsible.orderDate", form.date("operator.form.order-date"), viewModel.orderDate()));
        form.section("operator.form.section.signatories");
        fields.put("signatories", RowList.over(context.wording(), "operator.form.signatories", viewModel.signatories(), (row, signatory, place) -> {
                    bind("signatories[" + place + "].name", row.text("operator.form.signatory").required(), signatory.name());
                    bind("signatories[" + place + "].post", row.trilingual("operator.form.post", 1).required(), signatory.post());
                })
                .adding("operator.form.signatory.add", SignatoryRow::fresh)
                .on(form));
    }

    private Node logo() {
        ImageView image = new ImageView();
        image.setPreserveRatio(true);
        image.setFitHeight(72);
        image.setFitWidth(220);
        image.setAccessibleText(context.say("operator.logo"));
        Button remove = Buttons.quiet(context.wording(), "operator.logo.remove", viewModel::removeLogo);
        Button choose = Buttons.plain(context.wording(), "operator.logo.choose", () -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(context.say("operator.logo.choose"));
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(context.say("operator.logo.files"), "*.png", "*.jpg", "*.jpeg"));
            File chosen = chooser.showOpenDialog(form.node().getScene().getWindow());
            if (chosen != null) {
                viewModel.takeLogo(chosen.toPath());
            }
        });
        HBox buttons = new HBox(choose, remove);
        buttons.getStyleClass().addAll("buttons", "centred");
        VBox target = new VBox(image, Card.words(context.say("operator.logo.drop")), buttons);
        target.getStyleClass().add("drop-target");
        FileDrop.one(context, target, PICTURES, viewModel::takeLogo);
        viewModel.logo().addListener((property, before, now) -> show(image, remove, now));
        show(image, remove, viewModel.logo().get());
        return target;
    }

    private static void show(ImageView image, Button remove, byte[] bytes) {
        image.setImage(bytes == null ? null : BoundedImage.read(bytes, LOGO).shown());
        remove.setVisible(bytes != null);
    }

    private Field<String> lines(String name, String key, Property<String> value) {
        return bind(name, form.area(key, 2).help("operator.form.lines"), value);
    }

    private <T> Field<T> bind(String name, Field<T> field, Property<T> value) {
        field.value().bindBidirectional(value);
        return fields.put(name, field);
    }
}
