package kz.tizilim.subjects.card;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import kz.tizilim.activities.Activity;
import kz.tizilim.law.Ground;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;

/** Tells what goes and what stays when the data of a person are destroyed, or what stands in the way, and asks for the confirmation. */
final class DestructionView {
    private final UiContext context;
    private final DestructionViewModel viewModel;
    private final PersonDestruction.Plan plan;

    DestructionView(UiContext context, DestructionViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        plan = viewModel.plan();
    }

    void show() {
        String title = context.say("subjects.destroy.title", plan.person().number());
        if (!plan.stops().isEmpty()) {
            show(title, stops(), List.of());
            return;
        }
        Form form = form();
        Button destroy = Buttons.danger(context.wording(), "subjects.destroy.do", () -> {
            context.dialogs().close();
            viewModel.destroy();
        });
        destroy.disableProperty().bind(viewModel.isConfirmed().not());
        show(title, form.node(), List.of(destroy));
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("destruction-scroll");
        return scroll;
    }

    private void show(String title, Node content, List<Button> buttons) {
        ScrollPane scroll = scrolled(content);
        context.dialogs().show(title, scroll, buttons);
        scroll.getParent().getStyleClass().add("wide");
    }

    private Node stops() {
        VBox all = new VBox(Card.words(context.say("subjects.destroy.stopped")));
        all.setId("subjects-destroy-stops");
        plan.stops().forEach(stop -> {
            Label label = Card.words(stop);
            label.getStyleClass().addAll("banner", "late");
            all.getChildren().add(label);
        });
        all.getStyleClass().add("stack");
        return all;
    }

    private Form form() {
        Form form = Form.in(context.wording());
        form.put(told("subjects.destroy.goes", plan.goes().isEmpty() ? context.say("subjects.destroy.card") : context.say("subjects.destroy.card.and", viewModel.words().said(plan.goes()))));
        form.put(told("subjects.destroy.stays", plan.stays().isEmpty() ? context.say("subjects.destroy.act") : context.say("subjects.destroy.act.and", viewModel.words().said(plan.stays()))));
        form.put(told("subjects.destroy.outside", context.say("subjects.destroy.outside.words")));
        Field<String> ground = form.choice(
                "subjects.destroy.ground", viewModel.grounds().stream().map(Ground::code).toList(), viewModel.words()::ground);
        ground.required().value().bindBidirectional(viewModel.ground());
        Label article = Card.words("");
        article.getStyleClass().add("sub");
        article.visibleProperty().bind(article.textProperty().isNotEmpty());
        article.managedProperty().bind(article.visibleProperty());
        form.put(article);
        Field<String> act = form.text("subjects.destroy.named-act");
        act.value().bindBidirectional(viewModel.act());
        act.node().disableProperty().bind(viewModel.ground().map(code -> !viewModel.needsAct(code)).orElse(true));
        viewModel.ground().addListener((property, before, now) -> article.setText(viewModel.words().article(now)));
        if (!plan.stored().isEmpty()) {
            List<UUID> stored = plan.stored().stream().map(Activity::id).toList();
            form.checks("subjects.destroy.ended", stored, viewModel::stored).help("subjects.destroy.ended.help").value().bindBidirectional(viewModel.ended());
        }
        form.text("subjects.destroy.typed").help("subjects.destroy.typed.help").value().bindBidirectional(viewModel.typed());
        return form;
    }

    private Node told(String key, String words) {
        Label heading = new Label(context.say(key));
        heading.getStyleClass().add("strong");
        return new VBox(heading, Card.words(words));
    }
}
