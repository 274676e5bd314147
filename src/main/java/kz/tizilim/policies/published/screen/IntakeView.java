package kz.tizilim.policies.published.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import kz.tizilim.policies.published.FactOffer;
import kz.tizilim.reading.language.Section;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.UiContext;

/** Which facts of a policy go into the register: by section, each with where it would stand. Nothing is ticked beforehand. */
final class IntakeView {
    private final UiContext context;
    private final PublishedViewModel viewModel;
    private final Map<CheckBox, FactOffer> boxes = new LinkedHashMap<>();

    IntakeView(UiContext context, PublishedViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    void show(List<FactOffer> offers) {
        VBox list = new VBox();
        list.getStyleClass().add("form");
        if (offers.isEmpty()) {
            list.getChildren().add(new Label(context.say("policies.intake.none")));
        }
        Button take = Buttons.primary(context.wording(), "policies.intake.take", this::take);
        take.setDisable(true);
        bySection(offers).forEach((title, here) -> list.getChildren().addAll(section(title, here, take)));
        ScrollPane pane = new ScrollPane(list);
        pane.setFitToWidth(true);
        pane.setPrefSize(640, 420);
        pane.setId("policies-intake");
        Label rule = new Label(context.say("policies.intake.rule"));
        rule.setWrapText(true);
        rule.getStyleClass().add("muted");
        VBox content = new VBox(rule, pane);
        content.setSpacing(8);
        context.dialogs().show(context.say("policies.intake.title"), content, offers.isEmpty() ? List.of() : List.of(take));
    }

    private List<CheckBox> section(String title, List<FactOffer> offers, Button take) {
        List<CheckBox> nodes = new ArrayList<>();
        List<CheckBox> items = new ArrayList<>();
        CheckBox whole = new CheckBox(title);
        whole.getStyleClass().add("strong");
        whole.setWrapText(true);
        nodes.add(whole);
        for (FactOffer offer : offers) {
            CheckBox box = new CheckBox(context.say(
                    "policies.intake.row", context.say("policies.intake.field." + offer.field().code()), offer.words().in(context.wording().language()),
                    offer.fact().line()));
            box.setWrapText(true);
            box.setStyle("-fx-padding: 0 0 0 18;");
            box.selectedProperty().addListener((property, before, now) -> take.setDisable(taken().isEmpty()));
            boxes.put(box, offer);
            items.add(box);
        }
        nodes.addAll(items);
        whole.setOnAction(event -> items.forEach(box -> box.setSelected(whole.isSelected())));
        return nodes;
    }

    private Map<String, List<FactOffer>> bySection(List<FactOffer> offers) {
        Map<String, List<FactOffer>> all = new LinkedHashMap<>();
        List<Section> sections = viewModel.reading().get().text().sections();
        for (FactOffer offer : offers) {
            String title = sections.stream()
                    .filter(section -> section.line() <= offer.fact().line())
                    .reduce((before, after) -> after)
                    .map(section -> section.number().isEmpty() ? section.title() : section.number() + ". " + section.title())
                    .orElse(context.say("policies.intake.beginning"));
            all.computeIfAbsent(title, key -> new ArrayList<>()).add(offer);
        }
        return all;
    }

    private List<FactOffer> taken() {
        return boxes.entrySet().stream().filter(each -> each.getKey().isSelected()).map(Map.Entry::getValue).toList();
    }

    private void take() {
        List<FactOffer> taken = taken();
        context.dialogs().close();
        viewModel.take(taken);
    }
}
