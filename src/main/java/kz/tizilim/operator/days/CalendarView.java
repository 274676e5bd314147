package kz.tizilim.operator.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Question;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.SplitColumns;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.WrapRow;
import kz.tizilim.ui.list.RecordTable;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Tone;
import org.kordamp.ikonli.feather.Feather;

/** The calendar of a year: its months at the left, the days that differ from the ordinary week in a table at the right. */
public final class CalendarView implements Screen {
    private final UiContext context;
    private final CalendarViewModel viewModel;
    private final StackPane months = new StackPane();
    private final WrapRow state = WrapRow.of();
    private final WrapRow acts = WrapRow.of();
    private final Label year = new Label();
    private final Subscriptions following = new Subscriptions();

    public CalendarView(UiContext context, CalendarViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        year.getStyleClass().add("h2");
        HBox turning = new HBox(
                Buttons.icon(context.wording(), "operator.calendar.before", Feather.CHEVRON_LEFT, () -> viewModel.turn(-1)),
                year,
                Buttons.icon(context.wording(), "operator.calendar.after", Feather.CHEVRON_RIGHT, () -> viewModel.turn(1)));
        turning.getStyleClass().add("row");
        ScrollPane scroll = new ScrollPane(months);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(scroll);
        left.getStyleClass().addAll("card", "year");
        VBox right = new VBox(state, table(), acts);
        right.getStyleClass().add("stack");
        right.setPrefWidth(0);
        SplitColumns columns = SplitColumns.of(context, "calendar-columns", left, right).table();
        VBox.setVgrow(columns, Priority.ALWAYS);
        Button add = Buttons.withKeys(
                Buttons.primary(context.wording(), "operator.day.add", () -> DayForm.add(context, null, viewModel::add)), Shortcut.NEW);
        VBox screen = new VBox(Columns.top(context.wording(), "operator.calendar.title", turning, add), columns);
        screen.getStyleClass().add("screen");
        following.follow(viewModel.rows(), this::show);
        following.follow(viewModel.calendar(), now -> show());
        following.follow(viewModel.chosen(), now -> showActs());
        show();
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

    private TableView<CalendarViewModel.Row> table() {
        DateFormatter words = DateFormatter.of(context.wording().language());
        TableView<CalendarViewModel.Row> table = RecordTable.over(context, "operator-calendar", viewModel.rows())
                .column("operator.calendar.date", 80, row -> context.wording().date(row.day().date()).substring(0, 5), (one, two) -> one.day().date().compareTo(two.day().date()))
                .column("operator.calendar.weekday", 116, row -> words.weekday(row.day().date().getDayOfWeek()))
                .column("operator.calendar.name", 180, row -> context.wording().in(row.day().name()))
                .column("operator.calendar.kind", 130, row -> context.say("operator.day.kind." + row.day().kind().code()))
                .chips("operator.calendar.origin", 140, CalendarView::tone, row -> context.say("operator.origin." + row.origin().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .column("operator.calendar.source", 240, row -> viewModel.source(row.day()))
                .column("operator.calendar.confidence", 160, row -> row.day().confidence() == null ? "" : context.say("law.confidence." + row.day().confidence().code()))
                .chosen(viewModel.chosen())
                .node();
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static Tone tone(CalendarViewModel.Row row) {
        return switch (row.origin()) {
            case PACK -> Tone.PLAIN;
            case OWN -> Tone.INFO;
            case TAKEN_OUT -> Tone.SOON;
        };
    }

    private void show() {
        year.setText(Integer.toString(viewModel.year().get()));
        if (viewModel.calendar().get() == null) {
            return;
        }
        Set<LocalDate> own = viewModel.rows().stream()
                .filter(row -> row.origin() == CalendarViewModel.Origin.OWN)
                .map(row -> row.day().date())
                .collect(Collectors.toSet());
        months.getChildren().setAll(YearGrid.of(
                context, viewModel.calendar().get(), viewModel.year().get(), own, date -> DayForm.add(context, date, viewModel::add)));
        CheckBox checked = new CheckBox(context.say("operator.calendar.checked"));
        checked.setId("operator-calendar-checked");
        checked.setSelected(viewModel.isConfirmedByOfficer());
        checked.setOnAction(event -> viewModel.confirm(checked.isSelected()));
        state.getChildren().setAll(
                viewModel.isConfirmed() ? Chips.good(context.say("operator.calendar.confirmed")) : Chips.soon(context.say("operator.calendar.unconfirmed")), checked);
        showActs();
    }

    private void showActs() {
        CalendarViewModel.Row row = viewModel.chosen().get();
        if (row == null) {
            acts.getChildren().setAll(Card.words(context.say("operator.calendar.choose")));
        } else if (row.origin() == CalendarViewModel.Origin.TAKEN_OUT) {
            acts.getChildren().setAll(Buttons.plain(context.wording(), "operator.day.restore", () -> viewModel.restore(row.day().date())));
        } else {
            String name = context.wording().in(row.day().name());
            acts.getChildren().setAll(List.of(
                    Buttons.plain(context.wording(), "operator.day.move", () -> DayForm.move(context, row.day(), (to, source) -> viewModel.move(row.day(), to, source))),
                    Buttons.quiet(context.wording(), "operator.day.remove", () -> context.dialogs()
                            .ask(
                                    Question.destructive(
                                            context.say("operator.day.remove.title", name, context.wording().date(row.day().date())),
                                            context.say("operator.day.remove.text"),
                                            context.say("operator.day.remove")),
                                    () -> viewModel.remove(row.day().date())))));
        }
    }
}
