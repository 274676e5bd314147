package kz.tizilim.subjects.acts;

import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.subjects.DestructionAct;
import kz.tizilim.subjects.DestructionPaper;
import kz.tizilim.subjects.DestructionWords;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.subjects.PersonDestruction.Ordered;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Work;
import kz.tizilim.ui.WorkDialog;
import kz.tizilim.ui.paper.PaperShow;

/** The acts of destruction and the chosen one. */
public final class ActsViewModel {
    private final Desk desk;
    private final PersonDestruction destruction;
    private final DestructionPaper paper;
    private final PaperShow paperShow;
    private final ObservableList<Ordered> acts = FXCollections.observableArrayList();
    private final ObjectProperty<Ordered> chosen = new SimpleObjectProperty<>();
    private UUID wanted;

    public ActsViewModel(Desk desk, PersonDestruction destruction, DestructionPaper paper, PaperShow paperShow) {
        this.desk = desk;
        this.destruction = destruction;
        this.paper = paper;
        this.paperShow = paperShow;
    }

    public void load() {
        desk.background().run(destruction::ordered).onSuccess(read -> {
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
        Language language = desk.wording().language();
        int number = ordered.act().number();
        paperShow.show(desk.say("subjects.act.title", number), "act-" + number + ".pdf", () -> paper.of(ordered, language).pdf());
    }

    /** Completes an act that was interrupted. */
    public void finish(Ordered ordered) {
        finish(desk, destruction, ordered.act(), this::load);
    }

    /**
     * Completes an act that was interrupted, wherever it is told of.
     *
     * @param then what is to be read again afterwards
     */
    public static void finish(Desk desk, PersonDestruction destruction, DestructionAct act, Runnable then) {
        Work<DestructionAct> work = desk.background().runLong(progress -> {
            destruction.finish(act, progress);
            return act;
        });
        work.onSuccess(finished -> {
            then.run();
            desk.notices().done(desk.say("subjects.destroyed", act.number(), act.person()));
        });
        WorkDialog.followToItsEnd(desk, desk.say("subjects.act.finishing", act.number()), work);
    }

    DestructionWords words() {
        return new DestructionWords(desk.wording().language());
    }

    ObservableList<Ordered> acts() {
        return acts;
    }

    ObjectProperty<Ordered> chosen() {
        return chosen;
    }
}
