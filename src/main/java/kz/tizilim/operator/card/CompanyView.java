package kz.tizilim.operator.card;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.PublishedPolicy;
import kz.tizilim.operator.ResponsiblePerson;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.mark.Chips;

/** The company: its card, or the form in which it is written. */
public final class CompanyView implements Screen {
    private final Desk desk;
    private final CompanyViewModel viewModel;
    private final StackPane body = new StackPane();
    private final ChangeListener<Object> follow = (property, before, now) -> show();

    public CompanyView(Desk desk, CompanyViewModel viewModel) {
        this.desk = desk;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        VBox.setVgrow(body, Priority.ALWAYS);
        viewModel.company().addListener(follow);
        viewModel.form().addListener(follow);
        show();
        VBox screen = new VBox(Columns.top(desk.wording(), "operator.title", new HBox()), body);
        screen.getStyleClass().add("screen");
        return screen;
    }

    @Override
    public void shown() {
        viewModel.load();
    }

    @Override
    public void closed() {
        viewModel.company().removeListener(follow);
        viewModel.form().removeListener(follow);
    }

    private void show() {
        if (viewModel.form().get() != null) {
            body.getChildren().setAll(new CompanyFormView(desk, viewModel.form().get(), viewModel::leaveForm).node());
        } else if (viewModel.company().get() != null) {
            body.getChildren().setAll(card(viewModel.company().get()));
        } else {
            body.getChildren().clear();
        }
    }

    private Node card(CompanyViewModel.Shown shown) {
        Operator operator = shown.operator();
        String name = CompanyWords.name(desk, operator);
        List<Node> right = new ArrayList<>();
        if (shown.logo() != null) {
            ImageView logo = new ImageView(new Image(new ByteArrayInputStream(shown.logo())));
            logo.setPreserveRatio(true);
            logo.setFitHeight(40);
            logo.setAccessibleText(desk.say("operator.logo"));
            right.add(logo);
        }
        right.add(Buttons.plain(desk.wording(), "operator.edit", () -> viewModel.edit("")));
        Card card = Card.in(desk.wording()).head(name.isEmpty() ? desk.say("operator.unnamed") : name, List.of(), right);
        card.two(
                card.part("operator.form.form", Card.words(CompanyWords.said(desk, operator.form()))),
                card.part("operator.form.bin", bin(operator)));
        card.two(
                card.part("operator.form.address", Card.words(CompanyWords.said(desk, operator.address()))),
                card.part("operator.form.postal", Card.words(operator.postalAddress() == null ? desk.say("operator.same-address") : CompanyWords.said(desk, operator.postalAddress()))));
        card.two(
                card.part("operator.form.phones", Card.words(CompanyWords.lines(operator.phones()))),
                card.part("operator.form.emails", Card.words(CompanyWords.lines(operator.emails()))));
        card.two(
                card.part("operator.form.sites", Card.words(CompanyWords.lines(operator.sites()))),
                card.part("operator.form.apps", Card.words(CompanyWords.lines(operator.apps()))));
        card.two(
                card.part("operator.form.affiliates", Card.words(CompanyWords.lines(operator.affiliates()))),
                card.part("operator.form.week", Card.words(desk.say("operator.week." + operator.workWeek()))));
        card.rule();
        card.two(card.part("operator.form.section.responsible", responsible(operator.responsible())), card.part("operator.form.section.signatories", signatories(operator)));
        card.rule();
        policy(card, operator.policy());
        return card.node();
    }

    private Node bin(Operator operator) {
        if (operator.bin() == null) {
            return Chips.soon(desk.say("operator.no-bin"));
        }
        return new Label(operator.bin());
    }

    private Node responsible(ResponsiblePerson person) {
        if (person == null || person.name() == null) {
            return Chips.soon(desk.say("operator.no-responsible"));
        }
        List<String> said = new ArrayList<>(List.of(person.name()));
        if (person.post() != null) {
            said.add(desk.wording().in(person.post()));
        }
        if (person.phone() != null) {
            said.add(person.phone());
        }
        if (person.email() != null) {
            said.add(person.email());
        }
        if (person.orderNumber() != null) {
            said.add(desk.say("operator.order", person.orderNumber(), desk.wording().date(person.orderDate())));
        }
        return Card.words(String.join("\n", said));
    }

    private Node signatories(Operator operator) {
        if (operator.signatories().isEmpty()) {
            return Chips.soon(desk.say("operator.no-signatory"));
        }
        return Card.words(operator.signatories().stream()
                .map(signatory -> signatory.name() + " — " + CompanyWords.said(desk, signatory.post()))
                .collect(Collectors.joining("\n")));
    }

    private void policy(Card card, PublishedPolicy policy) {
        Label heading = Card.words(desk.say("operator.form.section.policy"));
        heading.getStyleClass().add("strong");
        card.put(heading);
        card.two(
                card.part("operator.form.url", Card.words(policy.url() == null ? "—" : policy.url())),
                card.part("operator.form.edition", Card.words(policy.edition() == null ? "—" : desk.wording().date(policy.edition()))));
        card.two(
                card.part("operator.form.laws", Card.words(CompanyWords.lines(policy.laws().stream().map(desk.wording()::in).toList()))),
                card.part("operator.form.authority", Card.words(CompanyWords.said(desk, policy.authority()))));
        if (!policy.rights().isEmpty()) {
            card.grid(
                    List.of("operator.form.kind", "operator.form.promise", "operator.form.channels"),
                    List.of(45, 30, 25),
                    policy.rights().stream().map(this::row).toList());
        }
        if (!policy.subjectLines().isEmpty()) {
            card.grid(
                    List.of("operator.form.subject", "operator.form.kinds"),
                    List.of(45, 55),
                    policy.subjectLines().stream().map(this::row).toList());
        }
    }

    private List<Node> row(PublishedPolicy.PromisedRight right) {
        String kind = CompanyWords.kind(desk, right.kind());
        String words = right.words() == null ? kind : kind + "\n" + desk.wording().in(right.words());
        String channels = right.channels().stream().map(CompanyWords.channel(desk)).collect(Collectors.joining(", "));
        return List.of(Card.words(words), Card.words(CompanyWords.promise(desk, right.promise())), Card.words(channels.isEmpty() ? "—" : channels));
    }

    private List<Node> row(PublishedPolicy.SubjectLine subject) {
        String kinds = subject.kinds().stream().map(code -> CompanyWords.kind(desk, code)).collect(Collectors.joining(", "));
        return List.of(Card.words(subject.line()), Card.words(kinds.isEmpty() ? "—" : kinds));
    }
}
