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
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Following;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.ListPane;
import kz.tizilim.ui.list.ListRow;
import kz.tizilim.ui.mark.Chips;

/** The processing activities: list at the left, the card or the form of one at the right. */
public final class ActivitiesView implements Screen {
    private final Desk desk;
    private final ActivitiesViewModel viewModel;
    private final StackPane right = new StackPane();
    private final HBox counts = new HBox();
    private final Following following = new Following();

    public ActivitiesView(Desk desk, ActivitiesViewModel viewModel) {
        this.desk = desk;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        counts.getStyleClass().add("row");
        ListPane<Activity> list = list();
        Node[] buttons = {
            order(list), Buttons.withKeys(Buttons.primary(desk.wording(), "activities.new", this::choose), Shortcut.NEW)
        };
        VBox screen = Columns.of(desk.wording(), "activities.title", counts, buttons, list.node(), right);
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
        ReadyChoice.show(desk, viewModel::create, viewModel::create);
    }

    private ListPane<Activity> list() {
        return ListPane.over(desk, "activities-list", viewModel.activities(), viewModel.chosen(), this::row)
                .filter(desk.say("activities.filter.current"), activity -> activity.status() != ActivityStatus.CLOSED)
                .filter(desk.say("activities.filter.incomplete"), ActivitiesViewModel::isIncomplete)
                .filter(desk.say("activities.filter.closed"), activity -> activity.status() == ActivityStatus.CLOSED)
                .rememberFilter(viewModel.filter())
                .searched(desk.say("activities.search"), activity -> activity.number() + " " + desk.wording().in(activity.name()))
                .folded(Folding::fold)
                .sorted(viewModel.comparator())
                .onOpen(activity -> viewModel.edit(""))
                .empty(Empty.of(
                        desk.say("activities.none"), desk.say("activities.none.next"), Buttons.link(desk.wording(), "activities.none.new", this::choose)));
    }

    private ListRow row(Activity activity) {
        return ListRow.of(desk.wording().in(activity.name()))
                .chip(ActivityCardView.tone(activity.status()), desk.say("activities.status." + activity.status().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .meter(Completeness.of(activity).percent() / 100.0);
    }

    private ComboBox<ActivitiesViewModel.Order> order(ListPane<Activity> list) {
        ComboBox<ActivitiesViewModel.Order> order = new ComboBox<>();
        order.setId("activities-order");
        order.setAccessibleText(desk.say("activities.order"));
        order.getItems().setAll(List.of(ActivitiesViewModel.Order.values()));
        order.setConverter(new StringConverter<>() {
            @Override
            public String toString(ActivitiesViewModel.Order value) {
                return value == null ? "" : desk.say("activities.order." + value.name().toLowerCase(Locale.ROOT));
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
        counts.getChildren().setAll(Chips.plain(desk.say("activities.count", viewModel.activities().size())));
        if (viewModel.incomplete() > 0) {
            counts.getChildren().add(Chips.soon(desk.say("activities.incomplete", viewModel.incomplete())));
        }
    }

    private void showRight() {
        if (viewModel.form().get() != null) {
            right.getChildren().setAll(new ActivityFormView(desk, viewModel.form().get(), viewModel::leaveForm).node());
        } else if (viewModel.chosen().get() != null) {
            right.getChildren().setAll(new ActivityCardView(desk, viewModel).node());
        } else {
            right.getChildren().setAll(Columns.empty(desk, Empty.of(desk.say("activities.unchosen"), desk.say("activities.unchosen.next"), null)));
        }
    }
}
