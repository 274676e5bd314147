package kz.tizilim.consents.card;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.Activity;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.consents.Withdrawal;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.FormText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;

/** The withdrawal of a consent while it is being noted: what stops and by when, or what bars it. */
public final class WithdrawalFormViewModel {
    private static final String KIND = "withdrawal";

    private final UiContext context;
    private final ConsentRegister register;
    private final ConsentsViewModel.Shown shown;
    private final Consumer<Consent> kept;
    private final ObservableList<ValidationError> faults = FXCollections.observableArrayList();
    private final ObjectProperty<LocalDate> received = new SimpleObjectProperty<>();
    private final ObjectProperty<List<UUID>> stopped = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> stoppedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<String> bar = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> stopBy = new SimpleObjectProperty<>();
    private final Withdrawal before;

    WithdrawalFormViewModel(UiContext context, ConsentRegister register, ConsentsViewModel.Shown shown, Consumer<Consent> kept) {
        this.context = context;
        this.register = register;
        this.shown = shown;
        this.kept = kept;
        received.addListener((property, old, now) -> reckon(now));
        Withdrawal known = shown.consent().withdrawal();
        received.set(known == null ? null : known.received());
        stopped.set(known == null || known.isBarred() ? shown.text().activities() : known.stopped());
        if (known != null) {
            stoppedOn.set(known.stoppedOn());
            bar.set(known.bar());
            reason.set(known.reason());
        }
        before = record();
    }

    private void reckon(LocalDate day) {
        if (day == null) {
            stopBy.set(null);
        } else {
            context.background().run(() -> register.stopBy(day)).onSuccess(stopBy::set);
        }
    }

    public void keep() {
        Withdrawal written = record();
        SaveAction.start(context.background(), () -> register.withdraw(shown.consent(), written), faults, kept);
    }

    /** The withdrawal as it is written now. */
    public Withdrawal record() {
        boolean barred = bar.get() != null;
        boolean partly = !barred && stopped.get().size() < shown.text().activities().size();
        UUID request = shown.consent().withdrawal() == null ? null : shown.consent().withdrawal().request();
        return new Withdrawal(
                received.get(), request, stopBy.get(), barred ? List.of() : stopped.get(), partly, barred ? null : stoppedOn.get(), bar.get(),
                FormText.of(reason.get()));
    }

    public boolean isChanged() {
        return !record().equals(before);
    }

    /** The grounds on which the law bars a withdrawal (art. 8(2)). */
    public List<Ground> bars() {
        return LawPack.current().refusals(KIND);
    }

    public Ground bar(String code) {
        return bars().stream().filter(ground -> ground.code().equals(code)).findFirst().orElseThrow();
    }

    public List<Activity> activities() {
        return shown.activities();
    }

    public Consent consent() {
        return shown.consent();
    }

    public ObservableList<ValidationError> faults() {
        return faults;
    }

    public ObjectProperty<LocalDate> received() {
        return received;
    }

    /** The activities in which processing stops. */
    public ObjectProperty<List<UUID>> stopped() {
        return stopped;
    }

    public ObjectProperty<LocalDate> stoppedOn() {
        return stoppedOn;
    }

    /** The code of what bars the withdrawal; null where nothing does. */
    public ObjectProperty<String> bar() {
        return bar;
    }

    public StringProperty reason() {
        return reason;
    }

    /** The last day for stopping the processing, or for a reasoned refusal. */
    public ObjectProperty<LocalDate> stopBy() {
        return stopBy;
    }
}
