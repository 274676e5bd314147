package kz.tizilim.activities.card;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.activities.Completeness;
import kz.tizilim.text.Folding;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.ListPane;
import kz.tizilim.ui.list.ListRow;
import kz.tizilim.ui.mark.Chips;

/** The processing activities: list at the left, the card or the form of one at the right. */
public final class ActivitiesView implements Screen {
    private final UiContext context;
    private final ActivitiesViewModel viewModel;
    private final StackPane right = new StackPane();
    private final HBox counts = new HBox();
    private final Subscriptions following = new Subscriptions();

    public ActivitiesView(UiContext context, ActivitiesViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        counts.getStyleClass().add("row");
        ListPane<Activity> list = list();
        Node[] buttons = {
            order(list), Buttons.withKeys(Buttons.primary(context.wording(), "activities.new", this::choose), Shortcut.NEW)
        };
        VBox screen = Columns.of(context, "activities.title", counts, buttons, list.node(), right);
        following.follow(viewModel.chosen(), now -> showRight());
        following.follow(viewModel.form(), now -> showRight());
        following.follow(viewModel.activities(), this::showCounts);
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
        following.end();
    }

    private void choose() {
        ReadyChoice.show(context, viewModel::create, viewModel::create);
    }

    private ListPane<Activity> list() {
        return ListPane.over(context, "activities-list", viewModel.activities(), viewModel.chosen(), this::row)
                .filter(context.say("activities.filter.current"), activity -> activity.status() != ActivityStatus.CLOSED)
                .filter(context.say("activities.filter.incomplete"), ActivitiesViewModel::isIncomplete)
                .filter(context.say("activities.filter.closed"), activity -> activity.status() == ActivityStatus.CLOSED)
                .rememberFilter(viewModel.filter())
                .searched(context.say("activities.search"), activity -> activity.number() + " " + context.wording().in(activity.name()))
                .folded(Folding::fold)
                .sorted(viewModel.comparator())
                .onOpen(activity -> viewModel.edit(""))
                .empty(Empty.of(
                        context.say("activities.none"), context.say("activities.none.next"), Buttons.link(context.wording(), "activities.none.new", this::choose)));
    }

    private ListRow row(Activity activity) {
        return ListRow.of(context.wording().in(activity.name()))
                .chip(ActivityCardView.tone(activity.status()), context.say("activities.status." + activity.status().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .meter(Completeness.of(activity).percent() / 100.0);
    }

    private ComboBox<ActivitiesViewModel.Order> order(ListPane<Activity> list) {
        ComboBox<ActivitiesViewModel.Order> order = new ComboBox<>();
        order.setId("activities-order");
        order.setAccessibleText(context.say("activities.order"));
        order.getItems().setAll(List.of(ActivitiesViewModel.Order.values()));
        order.setConverter(new StringConverter<>() {
            @Override
            public String toString(ActivitiesViewModel.Order value) {
                return value == null ? "" : context.say("activities.order." + value.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public ActivitiesViewModel.Order fromString(String words) {
                return order.getValue();
            }
        });
        order.setValue(viewModel.order().get());
        order.setOnAction(event -> {
            viewModel.order().set(order.getValue());
            list.sorted(viewModel.comparator());
        });
        return order;
    }

    private void showCounts() {
        counts.getChildren().setAll(Chips.plain(context.say("activities.count", viewModel.activities().size())));
        if (viewModel.incomplete() > 0) {
            counts.getChildren().add(Chips.soon(context.say("activities.incomplete", viewModel.incomplete())));
        }
    }

    private void showRight() {
        if (viewModel.form().get() != null) {
            right.getChildren().setAll(new ActivityFormView(context, viewModel.form().get(), viewModel::leaveForm).node());
        } else if (viewModel.chosen().get() != null) {
            right.getChildren().setAll(new ActivityCardView(context, viewModel).node());
        } else {
            right.getChildren().setAll(Columns.empty(context, Empty.of(context.say("activities.unchosen"), context.say("activities.unchosen.next"), null)));
        }
    }
}
