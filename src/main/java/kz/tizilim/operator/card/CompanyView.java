package kz.tizilim.operator.card;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.documents.BoundedImage;
import kz.tizilim.operator.CompanyRows;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.PolicyDefect;
import kz.tizilim.operator.PolicyDefects;
import kz.tizilim.text.Messages;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.CardSections;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.history.HistoryDialog;
import kz.tizilim.ui.mark.Chips;

/** The company: its card, or the form in which it is written. */
public final class CompanyView implements Screen {
    /** Pixels of the logo on the screen, enough for twice its size. */
    private static final int LOGO = 400;

    private final UiContext context;
    private final CompanyViewModel viewModel;
    private final StackPane body = new StackPane();
    private final Subscriptions following = new Subscriptions();

    public CompanyView(UiContext context, CompanyViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        VBox.setVgrow(body, Priority.ALWAYS);
        following.follow(viewModel.company(), now -> show());
        following.follow(viewModel.form(), now -> show());
        show();
        VBox screen = new VBox(Columns.top(context.wording(), "operator.title", new HBox()), body);
        screen.getStyleClass().add("screen");
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
        if (viewModel.form().get() != null) {
            body.getChildren().setAll(new CompanyFormView(context, viewModel.form().get(), viewModel::leaveForm).node());
        } else if (viewModel.company().get() != null) {
            body.getChildren().setAll(card(viewModel.company().get()));
        } else {
            body.getChildren().clear();
        }
    }

    private Node card(CompanyViewModel.Shown shown) {
        Operator operator = shown.operator();
        String name = operator.called(context.wording().language());
        List<Node> right = new ArrayList<>();
        if (shown.logo() != null) {
            ImageView logo = new ImageView(BoundedImage.read(shown.logo(), LOGO).shown());
            logo.setPreserveRatio(true);
            logo.setFitHeight(40);
            logo.setAccessibleText(context.say("operator.logo"));
            right.add(logo);
        }
        if (operator.name() != null) {
            right.add(Buttons.quiet(context.wording(), "operator.print", viewModel::print));
            right.add(HistoryDialog.button(context, viewModel::history));
        }
        right.add(Buttons.plain(context.wording(), "operator.edit", () -> viewModel.edit("")));
        Card card = Card.in(context.wording()).head(name.isEmpty() ? context.say("operator.unnamed") : name, missing(operator), right);
        List<PolicyDefect> defects = PolicyDefects.of(operator, viewModel.today());
        if (!defects.isEmpty()) {
            card.put(defects(defects));
        }
        CompanyRows rows = new CompanyRows(operator, viewModel.codes(), context.wording().language());
        pairs(card, rows.company());
        card.rule();
        heading(card, "operator.form.section.policy");
        pairs(card, rows.policy());
        pairs(card, rows.statements());
        table(card, List.of("operator.form.kind", "operator.form.promise", "operator.form.channels"), List.of(45, 30, 25), rows.rights());
        table(card, List.of("operator.form.subject", "operator.form.kinds"), List.of(45, 55), rows.subjectLines());
        context.sections().on(card, new CardSections.Subject("operator", operator.id(), operator.owner()));
        return card.node();
    }

    /** What every letter needs and the company does not have yet. */
    private List<Node> missing(Operator operator) {
        List<Node> chips = new ArrayList<>();
        if (operator.bin() == null) {
            chips.add(Chips.soon(context.say("operator.no-bin")));
        }
        if (operator.responsible() == null) {
            chips.add(Chips.soon(context.say("operator.no-responsible")));
        }
        if (operator.signatories().isEmpty()) {
            chips.add(Chips.soon(context.say("operator.no-signatory")));
        }
        return chips;
    }

    /** What the policy has wrong, each a way to its field. */
    private Node defects(List<PolicyDefect> defects) {
        Label heading = Card.words(context.say("operator.defects"));
        heading.getStyleClass().add("strong");
        VBox banner = new VBox(heading);
        banner.getStyleClass().add("defects");
        for (PolicyDefect defect : defects) {
            Hyperlink link = new Hyperlink(defect.say(Messages.of(context.wording().language())));
            link.setId("operator-defect-" + (banner.getChildren().size() - 1));
            link.setWrapText(true);
            link.setOnAction(event -> viewModel.edit(defect.field()));
            if (defect.urgent()) {
                link.getStyleClass().add("urgent");
            }
            banner.getChildren().add(link);
        }
        return banner;
    }

    private void heading(Card card, String key) {
        Label heading = Card.words(context.say(key));
        heading.getStyleClass().add("strong");
        card.put(heading);
    }

    private static void pairs(Card card, List<CompanyRows.Row> rows) {
        for (int at = 0; at < rows.size(); at += 2) {
            card.two(part(card, rows.get(at)), at + 1 < rows.size() ? part(card, rows.get(at + 1)) : new VBox());
        }
    }

    private static Node part(Card card, CompanyRows.Row row) {
        return card.part(row.labelKey(), Card.words(String.join("\n", row.values())));
    }

    private static void table(Card card, List<String> headings, List<Integer> shares, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            card.grid(headings, shares, rows.stream().map(row -> row.stream().<Node>map(Card::words).toList()).toList());
        }
    }
}
