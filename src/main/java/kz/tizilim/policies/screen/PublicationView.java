package kz.tizilim.policies.screen;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import kz.tizilim.policies.Edition;
import kz.tizilim.text.Written;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.form.Form;

/** The dialog in which the place of an edition's publication is noted. */
final class PublicationView {
    private PublicationView() {}

    static void ask(Desk desk, Edition edition, Consumer<String> then) {
        Form form = Form.in(desk.wording());
        var place = form.text("policies.publish.place");
        place.value().setValue(edition.published() == null ? "" : edition.published());
        Button keep = Buttons.primary(desk.wording(), "policies.publish.keep", () -> {
            desk.dialogs().close();
            then.accept(Written.of(place.value().getValue()));
        });
        desk.dialogs().show(desk.say("policies.publish.title"), form.node(), List.of(keep));
        place.focus();
    }
}
