package kz.tizilim.consents.card;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import kz.tizilim.consents.ConsentFilter;
import kz.tizilim.consents.ConsentOrder;
import kz.tizilim.consents.ConsentState;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.CutWords;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.RecordTable;
import kz.tizilim.ui.list.SearchField;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Segments;
import kz.tizilim.ui.mark.Tone;

/** The consents: states, a search box and a table at the left; the card or a form of one at the right. */
public final class ConsentsView implements Screen {
    private static final Duration TYPING = Duration.millis(120);

    private final UiContext context;
    private final ConsentsViewModel viewModel;
    private final StackPane right = new StackPane();
    private final HBox counts = new HBox();
    private final Subscriptions following = new Subscriptions();
    private final StackPane states = new StackPane();
    private final PauseTransition pause = new PauseTransition(TYPING);

    public ConsentsView(UiContext context, ConsentsViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    static Tone tone(ConsentState state) {
        return switch (state) {
            case GIVEN -> Tone.GOOD;
            case EXPIRES_SOON -> Tone.SOON;
            case EXPIRED -> Tone.LATE;
            case WITHDRAWN -> Tone.PLAIN;
        };
    }

    @Override
    public Node node() {
        Node[] buttons = {Buttons.withKeys(Buttons.primary(context.wording(), "consents.new", () -> viewModel.create(null)), Shortcut.NEW)};
        VBox screen = Columns.ofTable(context, "consents.title", counts, buttons, left(), right);
        following.follow(viewModel.chosen(), now -> showRight());
        following.follow(viewModel.form(), now -> showRight());
        following.follow(viewModel.withdrawal(), now -> showRight());
        following.follow(viewModel.counts(), now -> showCounts());
        following.follow(viewModel.filter(), now -> viewModel.find());
        following.follow(viewModel.order(), now -> viewModel.find());
        following.follow(viewModel.typed(), now -> pause.playFromStart());
        pause.setOnFinished(event -> viewModel.find());
        showRight();
        showCounts();
        return screen;
    }

    @Override
    public void shown() {
        viewModel.load();
    }

    @Override
    public void closed() {
        pause.stop();
        following.end();
    }

    private VBox left() {
        TableView<ConsentsViewModel.Row> table = table();
        TextField search = SearchField.over(context, table, "consents-search", "consents.search", viewModel.typed());
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox row = new HBox(search, order());
        row.getStyleClass().add("row");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(states, row, table);
        left.getStyleClass().addAll("tight", "persons");
        return left;
    }

    private ComboBox<ConsentOrder> order() {
        ComboBox<ConsentOrder> order = new ComboBox<>();
        order.setId("consents-order");
        order.setAccessibleText(context.say("consents.order"));
        order.getItems().setAll(ConsentOrder.values());
        order.setConverter(new StringConverter<>() {
            @Override
            public String toString(ConsentOrder each) {
                return each == null ? "" : context.say("consents.order." + code(each));
            }

            @Override
            public ConsentOrder fromString(String text) {
                return null;
            }
        });
        CutWords.onChosen(order);
        order.valueProperty().bindBidirectional(viewModel.order());
        return order;
    }

    private TableView<ConsentsViewModel.Row> table() {
        return RecordTable.paged(context, "consents-table", viewModel.rows())
                .column("consents.column.number", 45, row -> row == null ? "" : Integer.toString(row.consent().number()))
                .column("consents.column.person", 165, row -> row == null ? "" : row.person())
                .column("consents.column.text", 185, row -> row == null || row.text() == null ? "" : context.wording().in(row.text().name()))
                .chips("consents.column.state", 120, row -> row == null ? Tone.PLAIN : tone(row.consent().on(viewModel.today())), this::state)
                .empty(
                        Empty.of(context.say("consents.none"), context.say("consents.none.next"), Buttons.link(context.wording(), "consents.none.new", () -> viewModel.create(null))),
                        viewModel.typed(), viewModel.filter().map(each -> each != ConsentFilter.ALL))
                .onChoice(row -> {
                    viewModel.leaveForm();
                    viewModel.choose(row.consent().id());
                })
                .onOpen(row -> viewModel.edit())
                .node();
    }

    private String state(ConsentsViewModel.Row row) {
        return row == null ? "" : context.say("consents.state." + code(row.consent().on(viewModel.today())));
    }

    private void showCounts() {
        Map<ConsentFilter, Long> known = viewModel.counts().get();
        // Of a large register they are known some seconds after it is opened: no number is said before.
        counts.getChildren().setAll(known.isEmpty() ? List.of() : List.of(Chips.plain(context.say("consents.count", known.get(ConsentFilter.ALL)))));
        states.getChildren().setAll(Segments.bound(
                "consents-filter",
                List.of(ConsentFilter.values()),
                ConsentsView::code,
                filter -> context.say("consents.filter." + code(filter)) + (known.isEmpty() ? "" : " " + known.get(filter)),
                viewModel.filter()));
    }

    private void showRight() {
        if (viewModel.form().get() != null) {
            right.getChildren().setAll(new ConsentFormView(context, viewModel.form().get(), viewModel::leaveForm).node());
        } else if (viewModel.withdrawal().get() != null) {
            right.getChildren().setAll(new WithdrawalFormView(context, viewModel.withdrawal().get(), viewModel::leaveForm).node());
        } else if (viewModel.chosen().get() != null) {
            right.getChildren().setAll(new ConsentCardView(context, viewModel, viewModel.chosen().get()).node());
        } else {
            right.getChildren().setAll(Columns.empty(context, Empty.of(context.say("consents.unchosen"), context.say("consents.unchosen.next"), null)));
        }
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
