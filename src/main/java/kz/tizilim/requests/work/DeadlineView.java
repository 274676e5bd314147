package kz.tizilim.requests.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.law.DayFormatter;
import kz.tizilim.law.Explanation;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.calendar.DayReason;
import kz.tizilim.law.deadline.Day;
import kz.tizilim.law.deadline.Deadline;
import kz.tizilim.law.deadline.DeadlineCalculation;
import kz.tizilim.law.deadline.Governs;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.DayStrip;

/** Why a request is due on its day: the days one by one, the term of the law with its article, the promise beside it. */
final class DeadlineView {
    /** Longer terms are shown by their first and last days: the rows of cells would push the work out of sight. */
    private static final int MOST_DAYS = 24;
    private static final int FIRST_DAYS = 4;

    private final UiContext context;
    private final Explanation explanation;
    private final VBox node = new VBox();

    DeadlineView(UiContext context, KindTerm term) {
        this.context = context;
        explanation = Explanation.of(LawPack.current(), context.wording().language());
        Deadline deadline = term.deadline();
        List<String> lines = explanation.summary(deadline);
        node.getStyleClass().add("request-part");
        VBox more = more(term, lines.subList(1, lines.size()));
        node.getChildren().add(heading(deadline, more));
        deadline.governing().ifPresent(reckoning -> node.getChildren().add(strip(reckoning)));
        deadline.law().ifPresent(law -> node.getChildren().add(small(statutory(law))));
        deadline.promise().ifPresent(promise -> node.getChildren().add(small(promised(promise, deadline))));
        node.getChildren().add(more);
    }

    Node node() {
        return node;
    }

    private Node heading(Deadline deadline, Node more) {
        Label label = new Label(deadline.due()
                .map(due -> context.say("requests.deadline.due", DateFormatter.of(context.wording().language()).withWeekday(due)))
                .orElse(context.say("requests.deadline.none")));
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        Hyperlink why = Buttons.link(context.wording(), "requests.deadline.why", () -> more.setVisible(!more.isVisible()));
        why.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(label, why);
        row.getStyleClass().add("row");
        return row;
    }

    private String statutory(LawTerm law) {
        String citation = explanation.citation(law.citation());
        return law.term()
                .map(term -> context.say("requests.deadline.law", explanation.amount(term), citation))
                .orElseGet(() -> context.say("requests.deadline.no-law", citation));
    }

    private String promised(Promise promise, Deadline deadline) {
        String amount = explanation.amount(promise.term());
        return deadline.promised()
                .map(reckoning -> context.say(
                        deadline.governs() == Governs.PROMISED ? "requests.deadline.promise-governs" : "requests.deadline.promise",
                        amount, context.wording().date(reckoning.due())))
                .orElseGet(() -> context.say("requests.deadline.promise-waits", amount, explanation.from(promise.trigger())));
    }

    private Node strip(DeadlineCalculation reckoning) {
        List<Day> days = reckoning.days();
        List<Day> shown = new ArrayList<>(days);
        if (days.size() > MOST_DAYS) {
            shown = new ArrayList<>(days.subList(0, FIRST_DAYS));
            shown.addAll(days.subList(days.size() - MOST_DAYS + FIRST_DAYS, days.size()));
        }
        return DayStrip.of(shown.stream().map(day -> cell(day, reckoning)).toList());
    }

    private DayStrip.Day cell(Day day, DeadlineCalculation reckoning) {
        LocalDate date = day.date();
        DayFormatter words = explanation.dayWords();
        String why = words.of(day, reckoning.term());
        if (date.equals(reckoning.due())) {
            String under = day.isCounted() ? Integer.toString(day.ordinal()) : context.say("requests.day.last");
            return new DayStrip.Day(date, DayStrip.Kind.DUE, under, why);
        }
        return switch (day.part()) {
            case START -> new DayStrip.Day(date, DayStrip.Kind.START, context.say("requests.day.start"), why);
            case COUNTED -> new DayStrip.Day(date, DayStrip.Kind.COUNTED, Integer.toString(day.ordinal()), why);
            case SKIPPED, MOVED, MOVED_END -> new DayStrip.Day(date, DayStrip.Kind.FREE, free(day.status().reason()), why);
        };
    }

    private String free(DayReason reason) {
        return context.say("requests.day." + reason.name());
    }

    private VBox more(KindTerm term, List<String> rest) {
        VBox lines = new VBox();
        lines.getStyleClass().add("tight");
        rest.forEach(line -> lines.getChildren().add(small(line)));
        LawPack.current().kind(term.kind()).ifPresent(kind -> explanation.about(kind).forEach(line -> lines.getChildren().add(small(line))));
        term.deadline()
                .governing()
                .ifPresent(reckoning -> explanation.days(reckoning).forEach(line -> lines.getChildren().add(small(line))));
        lines.setVisible(false);
        lines.managedProperty().bind(lines.visibleProperty());
        return lines;
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("small");
        label.setWrapText(true);
        return label;
    }
}
