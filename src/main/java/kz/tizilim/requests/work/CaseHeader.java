package kz.tizilim.requests.work;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.requests.Applicant;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestStatus;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.StepBar;
import org.kordamp.ikonli.feather.Feather;

/** What is asked for, by whom, when and how, and how far it has come. */
final class CaseHeader {
    private final UiContext context;
    private final CaseViewModel viewModel;
    private final Phrases phrases;
    private final VBox node = new VBox();

    CaseHeader(UiContext context, CaseViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        phrases = new Phrases(context.wording());
        CaseFile file = viewModel.file().get();
        node.getStyleClass().add("stack");
        node.getChildren().addAll(title(file), StepBar.of(steps(), now(file.request())));
    }

    Node node() {
        return node;
    }

    private Node title(CaseFile file) {
        Request request = file.request();
        Label kinds = new Label(phrases.kinds(request.kinds()));
        kinds.getStyleClass().add("h2");
        kinds.setWrapText(true);
        kinds.setId("requests-kinds");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button change = Buttons.icon(context.wording(), "requests.kinds.change", Feather.EDIT_2, () -> askKinds(request));
        change.setVisible(request.isSetAside() || (request.status().isOpen() && request.status() != RequestStatus.ANSWERED));
        HBox first = new HBox(kinds, change, gap, Chips.of(phrases.tone(file.left()), phrases.left(file.left())));
        first.getStyleClass().add("row");
        String person = file.person() == null ? request.applicant().name() : file.person().fullName();
        Label facts = new Label(String.join(
                " · ", "№ " + request.label(), person, context.wording().dateAndTime(request.received()), context.say("requests.channel." + request.channel().name())));
        facts.getStyleClass().add("sub");
        facts.setWrapText(true);
        facts.setId("requests-facts");
        VBox title = new VBox(first, facts);
        title.getStyleClass().add("tight");
        if (request.applicant().relation() != Applicant.Relation.SELF) {
            Label relation = new Label(context.say("requests.relation.line",
                    request.applicant().name(), context.say("requests.relation." + request.applicant().relation().name())));
            relation.getStyleClass().add("sub");
            relation.setWrapText(true);
            title.getChildren().add(relation);
        }
        return title;
    }

    private void askKinds(Request request) {
        ObjectProperty<List<String>> chosen = new SimpleObjectProperty<>(request.kinds());
        Subscriptions following = new Subscriptions();
        Region choice = (Region) new KindsView(context, chosen, following).node();
        choice.setPrefWidth(460);
        Button keep = Buttons.primary(context.wording(), "requests.kinds.keep", () -> {
            following.end();
            context.dialogs().close();
            viewModel.classify(chosen.get());
        });
        keep.disableProperty().bind(chosen.map(List::isEmpty));
        context.dialogs().show(context.say("requests.kinds.title", request.label()), choice, List.of(keep));
    }

    private List<String> steps() {
        List<String> steps = new ArrayList<>();
        way(viewModel.file().get().request()).forEach(step -> steps.add(context.say("requests.step." + step.name())));
        return steps;
    }

    /** The steps that this request takes: who is refused without being confirmed was neither confirmed nor searched for. */
    private static List<RequestStatus> way(Request request) {
        boolean refusedAtTheDoor = request.isUnconfirmed() && request.decision() != null;
        return refusedAtTheDoor
                ? RequestStatus.STEPS.stream().filter(step -> step != RequestStatus.IDENTIFIED && step != RequestStatus.SEARCHED).toList()
                : RequestStatus.STEPS;
    }

    /** The step that is being taken: the one after where the request stands. */
    private static int now(Request request) {
        boolean identified = request.identity() != null && request.identity().confirmed();
        RequestStatus status = request.status() == RequestStatus.AWAITING_CLARIFICATION
                ? identified ? RequestStatus.IDENTIFIED : RequestStatus.REGISTERED
                : request.status();
        return way(request).indexOf(status == RequestStatus.FOLLOW_UP ? RequestStatus.SENT : status) + 1;
    }
}
