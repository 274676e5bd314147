package kz.tizilim.operator.authorities;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.law.Authority;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import kz.tizilim.ui.mark.Chips;

/** To whom letters say that one may complain: the name comes from the law pack, the address from the officer. */
public final class AuthoritiesView implements Screen {
    private final UiContext context;
    private final AuthoritiesViewModel viewModel;
    private final StackPane body = new StackPane();
    private final Subscriptions following = new Subscriptions();

    public AuthoritiesView(UiContext context, AuthoritiesViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        VBox.setVgrow(body, Priority.ALWAYS);
        following.follow(viewModel.rows(), this::show);
        show();
        VBox screen = new VBox(Columns.top(context.wording(), "operator.authorities.title", new HBox()), body);
        screen.getStyleClass().add("screen");
        screen.setId("operator-authorities");
        return screen;
    }

    @Override
    public void shown() {
        viewModel.load();
    }

    @Override
    public void closed() {
        following.end();
    }

    private void show() {
        if (viewModel.rows().isEmpty()) {
            // They are being read: a form without fields would take up a draft and lose it.
            body.getChildren().clear();
            return;
        }
        Form form = Form.in(context.wording());
        viewModel.rows().forEach(row -> put(form, row));
        body.getChildren().setAll(
                FormPane.of(
                        context, DraftKey.of("operator.authorities", Operator.ID, viewModel), context.say("operator.authorities.help"), form, viewModel::keep, viewModel::isChanged, viewModel::leave));
    }

    private void put(Form form, AuthorityRow row) {
        Authority authority = row.authority();
        form.heading(context.wording().in(authority.name()));
        Label role = new Label(context.wording().in(authority.role()));
        role.getStyleClass().add("sub");
        role.setWrapText(true);
        Label entered = row.kept() == null
                ? Chips.soon(context.say("operator.authorities.none"))
                : Chips.plain(context.say("operator.authorities.own", context.wording().date(row.kept().on())));
        entered.setId("operator-authority-" + authority.code());
        HBox line = new HBox(role, entered);
        line.getStyleClass().add("row");
        form.put(line);
        Field<LocalText> address = form.trilingual("operator.authority.address", 2);
        address.value().bindBidirectional(row.address());
    }
}
