package kz.tizilim.subjects.card;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.RetentionFormatter;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.subjects.DestructionAct;
import kz.tizilim.subjects.DestructionFormatter;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.Work;
import kz.tizilim.ui.WorkDialog;

/** What is to be confirmed before the data of a person are destroyed: the ground, each storage term, and her number typed. */
final class DestructionViewModel {
    private final UiContext context;
    private final PersonDestruction destruction;
    private final PersonDestruction.Plan plan;
    private final Dictionaries dictionaries;
    private final Consumer<DestructionAct> done;
    private final ObjectProperty<String> ground = new SimpleObjectProperty<>();
    private final StringProperty act = new SimpleStringProperty("");
    private final ObjectProperty<List<UUID>> ended = new SimpleObjectProperty<>(List.of());
    private final StringProperty typed = new SimpleStringProperty("");

    DestructionViewModel(
            UiContext context, PersonDestruction destruction, PersonDestruction.Plan plan, Dictionaries dictionaries, Consumer<DestructionAct> done) {
        this.context = context;
        this.destruction = destruction;
        this.plan = plan;
        this.dictionaries = dictionaries;
        this.done = done;
    }

    /** Destroys the data. */
    void destroy() {
        Person person = plan.person();
        String chosen = ground.get();
        String named = act.get().isBlank() ? null : act.get().strip();
        Work<DestructionAct> work = context.background().runLong(progress -> destruction.destroy(person, chosen, named, progress));
        work.onSuccess(done);
        WorkDialog.followToItsEnd(context, context.say("subjects.destroy.going-on", person.number()), work);
    }

    /** True once the ground is named, every storage term is said to have ended, and the person's number is typed. */
    BooleanBinding isConfirmed() {
        return Bindings.createBooleanBinding(
                () -> ground.get() != null
                        && !(needsAct(ground.get()) && act.get().isBlank())
                        && ended.get().size() == plan.stored().size()
                        && typed.get().strip().equals(Integer.toString(plan.person().number())),
                ground, act, ended, typed);
    }

    PersonDestruction.Plan plan() {
        return plan;
    }

    List<Ground> grounds() {
        return LawPack.current().destructionGrounds();
    }

    Ground ground(String code) {
        return grounds().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    /** Whether a ground stands on a legal act that must be named. */
    boolean needsAct(String code) {
        return ground(code).actNeeded();
    }

    DestructionFormatter words() {
        return new DestructionFormatter(context.wording().language());
    }

    /** An activity with its storage term. */
    String stored(UUID id) {
        Activity activity = plan.stored().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        return context.wording().in(activity.name()) + " — " + new RetentionFormatter(dictionaries).say(activity.retention(), context.wording().language());
    }

    ObjectProperty<String> ground() {
        return ground;
    }

    StringProperty act() {
        return act;
    }

    /** The activities whose storage term has ended for this person. */
    ObjectProperty<List<UUID>> ended() {
        return ended;
    }

    StringProperty typed() {
        return typed;
    }
}
