package kz.tizilim.policies.screen;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import kz.tizilim.policies.Edition;
import kz.tizilim.text.FormText;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Form;

/** The dialog in which the place of an edition's publication is noted. */
final class PublicationView {
    private PublicationView() {}

    static void ask(UiContext context, Edition edition, Consumer<String> then) {
        Form form = Form.in(context.wording());
        var place = form.text("policies.publish.place");
        place.value().setValue(edition.published() == null ? "" : edition.published());
        Button keep = Buttons.primary(context.wording(), "policies.publish.keep", () -> {
            context.dialogs().close();
            then.accept(FormText.of(place.value().getValue()));
        });
        context.dialogs().show(context.say("policies.publish.title"), form.node(), List.of(keep));
        place.focus();
    }
}
