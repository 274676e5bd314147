package kz.tizilim.subjects.acts;

import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.subjects.DestructionAct;
import kz.tizilim.subjects.DestructionDocument;
import kz.tizilim.subjects.DestructionFormatter;
import kz.tizilim.subjects.PersonDestruction.Ordered;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.text.Language;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.Work;
import kz.tizilim.ui.WorkDialog;
import kz.tizilim.ui.paper.PaperShow;

/** The acts of destruction and the chosen one. */
public final class ActsViewModel {
    private final UiContext context;
    private final PersonDestruction destruction;
    private final DestructionDocument paper;
    private final PaperShow paperShow;
    private final ObservableList<Ordered> acts = FXCollections.observableArrayList();
    private final ObjectProperty<Ordered> chosen = new SimpleObjectProperty<>();
    private UUID wanted;

    public ActsViewModel(UiContext context, PersonDestruction destruction, DestructionDocument paper, PaperShow paperShow) {
        this.context = context;
        this.destruction = destruction;
        this.paper = paper;
        this.paperShow = paperShow;
    }

    public void load() {
        context.background().run(destruction::ordered).onSuccess(read -> {
            UUID shown = wanted != null ? wanted : chosen.get() == null ? null : chosen.get().act().id();
            wanted = null;
            acts.setAll(read);
            chosen.set(read.stream().filter(each -> each.act().id().equals(shown)).findFirst().orElse(null));
        });
    }

    /** Chooses an act as soon as the acts are read. */
    public void show(UUID act) {
        wanted = act;
        load();
    }

    /** Shows an act on paper, to be looked at, saved, printed. */
    public void print(Ordered ordered) {
        Language language = context.wording().language();
        int number = ordered.act().number();
        paperShow.show(context.say("subjects.act.title", number), "act-" + number + ".pdf", () -> paper.of(ordered, language).pdf());
    }

    /** Completes an act that was interrupted. */
    public void finish(Ordered ordered) {
        finish(context, destruction, ordered.act(), this::load);
    }

    /**
     * Completes an act that was interrupted, wherever it is told of.
     *
     * @param then what is to be read again afterwards
     */
    public static void finish(UiContext context, PersonDestruction destruction, DestructionAct act, Runnable then) {
        Work<DestructionAct> work = context.background().runLong(progress -> {
            destruction.finish(act, progress);
            return act;
        });
        work.onSuccess(finished -> {
            then.run();
            context.notices().done(context.say("subjects.destroyed", act.number(), act.person()));
        });
        WorkDialog.followToItsEnd(context, context.say("subjects.act.finishing", act.number()), work);
    }

    DestructionFormatter words() {
        return new DestructionFormatter(context.wording().language());
    }

    ObservableList<Ordered> acts() {
        return acts;
    }

    ObjectProperty<Ordered> chosen() {
        return chosen;
    }
}
