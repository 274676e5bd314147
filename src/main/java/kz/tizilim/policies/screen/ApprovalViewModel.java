package kz.tizilim.policies.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.operator.Signatory;
import kz.tizilim.policies.Edition;
import kz.tizilim.policies.PolicyRegister;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.Work;
import kz.tizilim.ui.WorkDialog;
import kz.tizilim.ui.form.SaveAction;

/** Who approves a paper, when, and from which day it is in force: the officer says all three, none is proposed. */
public final class ApprovalViewModel {
    private final UiContext context;
    private final PolicyRegister policies;
    private final OpenPaper paper;
    private final Consumer<Edition> then;
    private final ObjectProperty<Signatory> by = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> inForce = new SimpleObjectProperty<>();
    private final ObservableList<ValidationError> faults = FXCollections.observableArrayList();

    ApprovalViewModel(UiContext context, PolicyRegister policies, OpenPaper paper, Consumer<Edition> then) {
        this.context = context;
        this.policies = policies;
        this.paper = paper;
        this.then = then;
    }

    /** Approves; what must be put right first goes to {@link #faults()}. */
    public void approve() {
        Signatory signatory = by.get();
        LocalDate day = on.get();
        LocalDate first = inForce.get();
        Work<?> work = SaveAction.startLong(
                context.background(), progress -> policies.approve(paper.kind(), signatory, day, first, progress), faults, approved -> {
                    // This form, and what shows the progress over it.
                    context.dialogs().closeAll();
                    then.accept(approved);
                });
        WorkDialog.follow(context, context.say("policies.approve.title", context.say("policies.paper." + paper.kind().code())), work);
    }

    /** How much the register lacks for this paper. */
    public int gaps() {
        return paper.draft().gaps().size();
    }

    public List<Signatory> signatories() {
        return paper.signatories();
    }

    public ObjectProperty<Signatory> by() {
        return by;
    }

    public ObjectProperty<LocalDate> on() {
        return on;
    }

    public ObjectProperty<LocalDate> inForce() {
        return inForce;
    }

    public ObservableList<ValidationError> faults() {
        return faults;
    }
}
