package kz.tizilim.activities.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.activities.Completeness;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.Gap;
import kz.tizilim.activities.Mark;
import kz.tizilim.activities.Order;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.activities.Purpose;
import kz.tizilim.activities.RetentionFormatter;
import kz.tizilim.activities.StatedBasis;
import kz.tizilim.law.Ground;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.CardSections;
import kz.tizilim.ui.Question;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.history.HistoryDialog;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Meter;
import kz.tizilim.ui.mark.Tone;

/** The card of the chosen activity, with what is missing from it as links into its form. */
final class ActivityCardView {
    private final UiContext context;
    private final ActivitiesViewModel viewModel;
    private final Activity activity;
    private final Known known;
    private final Language language;

    ActivityCardView(UiContext context, ActivitiesViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        activity = viewModel.chosen().get();
        known = viewModel.words();
        language = context.wording().language();
    }

    static Tone tone(ActivityStatus status) {
        return switch (status) {
            case DRAFT -> Tone.SOON;
            case CHECKED, CLOSED -> Tone.PLAIN;
            case IN_FORCE -> Tone.GOOD;
        };
    }

    Node node() {
        Completeness completeness = Completeness.of(activity);
        Card card = Card.in(context.wording());
        card.head(context.wording().in(activity.name()), signs(), meter(completeness));
        if (!completeness.gaps().isEmpty() && activity.status() != ActivityStatus.CLOSED) {
            card.put(gaps(completeness.gaps()));
        }
        purposes(card);
        card.rule();
        data(card);
        card.two(
                card.part("activities.card.subjects", tags(words(Dictionary.SUBJECTS, activity.subjects()))),
                card.part("activities.card.operations", tags(activity.operations().stream().map(each -> said("activities.operation.", each)).toList())));
        card.two(
                card.part("activities.card.sources", tags(words(Dictionary.SOURCES, activity.sources()))),
                card.part("activities.card.methods", tags(words(Dictionary.METHODS, activity.methods()))));
        card.two(card.part("activities.card.retention", Card.words(retention())), card.part("activities.card.places", places()));
        card.put(card.part("activities.card.measures", tags(words(Dictionary.MEASURES, activity.measures()))));
        card.said("activities.form.other-measures", activity.otherMeasures() == null ? "" : context.wording().in(activity.otherMeasures()));
        card.rule();
        card.two(
                card.part("activities.card.answerable", Card.words(activity.answerable() == null ? "—" : context.wording().in(activity.answerable()))),
                card.part("activities.card.review", Card.words(activity.reviewOn() == null ? "—" : context.wording().date(activity.reviewOn()))));
        card.two(
                card.part("activities.card.role", Card.words(said("activities.role.", activity.role()) + " · " + said("activities.automation.", activity.automation()))),
                card.part("activities.card.flags", flags()));
        card.two(
                card.part("activities.card.people", Card.words(activity.people() == null ? "—" : context.say("activities.people", activity.people()))),
                activity.order() == null ? new VBox() : card.part("activities.card.order", Card.words(order(activity.order()))));
        context.sections().on(card, new CardSections.Subject("activity", activity.id(), activity.owner()));
        card.put(acts());
        return card.node();
    }

    private List<Node> signs() {
        Label number = new Label(context.say("activities.number", activity.number()));
        number.getStyleClass().add("sub");
        number.setMinWidth(Label.USE_PREF_SIZE);
        return List.of(number, Chips.of(tone(activity.status()), said("activities.status.", activity.status())));
    }

    private List<Node> meter(Completeness completeness) {
        String percent = context.say("activities.percent", completeness.percent());
        Label words = new Label(percent);
        words.getStyleClass().add("sub");
        words.setMinWidth(Label.USE_PREF_SIZE);
        ProgressBar bar = Meter.of(completeness.percent() / 100.0, context.say("activities.meter.spoken", completeness.percent()));
        bar.getStyleClass().add("wide");
        return List.of(words, bar, Buttons.plain(context.wording(), "activities.edit", () -> viewModel.edit("")));
    }

    private Node gaps(List<Gap> gaps) {
        FlowPane banner = new FlowPane();
        banner.getStyleClass().add("gaps");
        for (Gap gap : gaps) {
            Hyperlink link = new Hyperlink(context.say("activities.gap.link", context.say(gap.key())));
            link.setId("activities-gap-" + gap.field());
            link.setOnAction(event -> viewModel.edit(gap.field()));
            banner.getChildren().add(link);
        }
        return banner;
    }

    private void purposes(Card card) {
        List<List<Node>> rows = new ArrayList<>();
        for (Purpose purpose : activity.purposes()) {
            rows.add(List.of(
                    Card.words(purpose.name() == null ? "" : context.wording().in(purpose.name())),
                    basis(purpose.basis()),
                    stated(purpose)));
        }
        card.grid(List.of("activities.card.purpose", "activities.card.basis", "activities.card.stated"), List.of(40, 32, 28), rows);
    }

    private Node stated(Purpose purpose) {
        Label words = Card.words(purpose.statedBasis() == null ? "" : context.wording().in(purpose.statedBasis()));
        Optional<StatedBasis> unknown = StatedBasis.in(purpose.statedBasis());
        if (unknown.isEmpty()) {
            return words;
        }
        Label warning = Card.words(said("activities.stated.", unknown.get()));
        warning.getStyleClass().add("field-warning");
        return new VBox(words, warning);
    }

    private Node basis(String code) {
        Ground ground = Known.basis(code);
        if (ground == null) {
            Label none = Card.words(context.say("activities.card.no-basis"));
            none.getStyleClass().add("said-red");
            return none;
        }
        Label words = Card.words(context.wording().in(ground.words()));
        words.setTooltip(new Tooltip(context.wording().in(ground.citation().article()) + "\n" + context.say("law.confidence." + ground.citation().confidence().code())));
        return words;
    }

    private void data(Card card) {
        List<List<Node>> rows = new ArrayList<>();
        for (DataItem item : activity.data()) {
            Label tag = new Label(known.word(Dictionary.DATA, item.term(), language));
            tag.setWrapText(true);
            tag.getStyleClass().add("tag");
            List<Mark> marks = known.dictionaries().find(Dictionary.DATA, item.term()).map(term -> term.marks()).orElse(List.of());
            if (marks.contains(Mark.RESTRICTED) || marks.contains(Mark.SPECIAL) || marks.contains(Mark.BIOMETRIC)) {
                tag.getStyleClass().add("soon");
            }
            if (!marks.isEmpty()) {
                tag.setTooltip(new Tooltip(String.join(", ", marks.stream().map(mark -> said("activities.mark.", mark)).toList())));
            }
            String own = item.retention() == null ? "" : " · " + new RetentionFormatter(known.dictionaries()).say(item.retention(), language);
            rows.add(List.of(tag, Card.words((item.why() == null ? "—" : context.wording().in(item.why())) + own)));
        }
        if (!rows.isEmpty()) {
            card.grid(List.of("activities.card.data", "activities.card.why"), List.of(45, 55), rows);
        }
    }

    private String order(Order order) {
        List<String> said = new ArrayList<>();
        if (order.customer() != null) {
            said.add(context.wording().in(order.customer()));
        }
        if (order.contract() != null) {
            said.add(context.say("activities.order.contract", order.contract()));
        }
        if (order.signed() != null) {
            said.add(context.say("activities.order.signed", context.wording().date(order.signed())));
        }
        if (order.until() != null) {
            said.add(context.say("activities.order.until", context.wording().date(order.until())));
        }
        return String.join(" · ", said);
    }

    private String retention() {
        return activity.retention() == null ? "—" : new RetentionFormatter(known.dictionaries()).say(activity.retention(), language);
    }

    private Node places() {
        VBox all = new VBox();
        for (UUID id : activity.bases()) {
            known.bases().stream().filter(base -> base.id().equals(id)).findFirst().ifPresent(base -> all.getChildren().add(place(base)));
        }
        return all.getChildren().isEmpty() ? Card.words("—") : all;
    }

    private Node place(PersonalDataStore base) {
        List<String> said = new ArrayList<>(List.of(context.wording().in(base.name())));
        if (base.place() != null) {
            said.add(context.wording().in(base.place()));
        }
        said.add(context.say(base.encrypted() ? "activities.base.encrypted" : "activities.base.plain"));
        Label where = Card.words(String.join(" · ", said));
        FlowPane line = new FlowPane(where, country(base));
        line.setMinWidth(0);
        where.maxWidthProperty().bind(line.widthProperty());
        line.getStyleClass().add("tags");
        return line;
    }

    private Label country(PersonalDataStore base) {
        if (base.country() == null) {
            return Chips.late(context.say("activities.base.nowhere"));
        }
        String words = base.country().equals("KZ") && !base.isAbroad()
                ? context.say("activities.base.home")
                : String.join(", ", countries(base));
        return base.isAbroad() ? Chips.late(words) : Chips.good(words);
    }

    private List<String> countries(PersonalDataStore base) {
        List<String> codes = new ArrayList<>(List.of(base.country()));
        base.copies().forEach(copy -> codes.add(copy.country()));
        return codes.stream().filter(Objects::nonNull).map(code -> Countries.name(code, language)).toList();
    }

    private Node flags() {
        List<String> set = new ArrayList<>();
        if (activity.minors()) {
            set.add(context.say("activities.form.minors"));
        }
        if (activity.profiling()) {
            set.add(context.say("activities.form.profiling"));
        }
        if (activity.automatedDecisions()) {
            set.add(context.say("activities.form.automated"));
        }
        return set.isEmpty() ? Card.words("—") : Chips.tags(set);
    }

    private Node acts() {
        FlowPane acts = new FlowPane(Buttons.plain(context.wording(), "activities.copy", viewModel::copy));
        acts.getChildren().add(HistoryDialog.button(context, () -> viewModel.history(activity)));
        String name = context.wording().in(activity.name());
        for (ActivityStatus to : activity.status().next()) {
            acts.getChildren().add(move(to, name));
        }
        acts.getChildren().add(Buttons.quiet(context.wording(), "activities.remove", () -> context.dialogs()
                .ask(Question.destructive(context.say("activities.remove.title", name), context.say("activities.remove.text"), context.say("activities.remove")), viewModel::remove)));
        acts.getStyleClass().add("buttons");
        return acts;
    }

    private Button move(ActivityStatus to, String name) {
        return switch (to) {
            case CHECKED -> Buttons.plain(context.wording(), "activities.check", () -> viewModel.move(to));
            case IN_FORCE -> Buttons.plain(context.wording(), "activities.put-in-force", () -> viewModel.move(to));
            case DRAFT -> activity.status() == ActivityStatus.CLOSED
                    ? Buttons.plain(context.wording(), "activities.reopen", () -> viewModel.move(to))
                    : Buttons.plain(context.wording(), "activities.to-draft", () -> viewModel.move(to));
            case CLOSED -> Buttons.plain(context.wording(), "activities.close", () -> context.dialogs()
                    .ask(
                            Question.of(context.say("activities.close.title", name), context.say("activities.close.text"), context.say("activities.close")),
                            () -> viewModel.move(to)));
        };
    }

    private static Node tags(List<String> words) {
        return words.isEmpty() ? Card.words("—") : Chips.tags(words);
    }

    private List<String> words(Dictionary dictionary, List<String> codes) {
        return codes.stream().map(code -> known.word(dictionary, code, language)).toList();
    }

    private String said(String beginning, Enum<?> value) {
        return context.say(beginning + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
