package kz.tizilim.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.settings.KnownRegister;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.Work;

/** Opening a register: which folder, with the passphrase or with the recovery sheet, and what went wrong. */
public final class UnlockViewModel {
    private final UiContext context;
    private final RegisterAccess access;
    private final Clock clock;
    private final Consumer<OpenedRegister> opened;
    private final Consumer<Exception> failures;
    private final ObservableList<KnownRegister> registers = FXCollections.observableArrayList();
    private final ObjectProperty<KnownRegister> chosen = new SimpleObjectProperty<>();
    private final StringProperty secret = new SimpleStringProperty("");
    private final StringProperty secretProblem = new SimpleStringProperty("");
    private final StringProperty folderProblem = new SimpleStringProperty("");
    private final BooleanProperty byRecovery = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private List<KnownRegister> lastKnown = List.of();
    private Work<OpenedRegister> work;

    /**
     * Offers the registers that this computer knows.
     *
     * @param opened takes the register that was opened
     * @param failures takes what {@link AccessProblem} does not explain
     */
    public UnlockViewModel(
            UiContext context, RegisterAccess access, Clock clock, Consumer<OpenedRegister> opened, Consumer<Exception> failures) {
        this.context = context;
        this.access = access;
        this.clock = clock;
        this.opened = opened;
        this.failures = failures;
        refresh();
        secret.addListener((property, before, now) -> secretProblem.set(""));
        chosen.addListener((property, before, now) -> folderProblem.set(""));
    }

    /**
     * Reads again which registers this computer knows, since one may have been made or opened meanwhile: the last one opened is chosen, and
     * a folder that the officer has found stays on offer.
     */
    void refresh() {
        List<KnownRegister> known = context.preferences().current().registers();
        if (known.equals(lastKnown)) {
            return;
        }
        lastKnown = known;
        List<KnownRegister> found = registers.stream().filter(register -> register.opened().equals(Instant.EPOCH)).toList();
        KnownRegister before = chosen.get();
        registers.setAll(known);
        found.stream().filter(each -> known.stream().noneMatch(one -> one.folder().equals(each.folder()))).forEach(each -> registers.add(0, each));
        boolean isFound = before != null && before.opened().equals(Instant.EPOCH) && registers.contains(before);
        chosen.set(isFound ? before : registers.isEmpty() ? null : registers.get(0));
    }

    /** Takes a folder that the officer has found; says so when no register lies in it. */
    public void choose(Path folder) {
        if (!access.isRegister(folder)) {
            folderProblem.set(context.say("app.unlock.noRegister"));
            return;
        }
        KnownRegister known = registers.stream()
                .filter(register -> register.folder().equals(folder))
                .findFirst()
                .orElseGet(() -> new KnownRegister(folder, Instant.EPOCH));
        if (!registers.contains(known)) {
            registers.add(0, known);
        }
        chosen.set(known);
        folderProblem.set("");
    }

    /** Takes a register off the list; its folder stays as it is. */
    public void forget(KnownRegister register) {
        registers.remove(register);
        context.preferences().change(settings -> settings.withoutRegister(register.folder()));
        if (register.equals(chosen.get())) {
            chosen.set(registers.isEmpty() ? null : registers.get(0));
        }
    }

    public void useRecovery(boolean sheet) {
        byRecovery.set(sheet);
        secret.set("");
    }

    public void unlock() {
        if (busy.get()) {
            return;
        }
        if (chosen.get() == null) {
            folderProblem.set(context.say("app.unlock.chooseFirst"));
            return;
        }
        if (secret.get().isEmpty()) {
            secretProblem.set(context.say(byRecovery.get() ? "app.unlock.recovery.empty" : "app.unlock.empty"));
            return;
        }
        Path folder = chosen.get().folder();
        if (byRecovery.get()) {
            String code = secret.get();
            start(progress -> access.recover(folder, code, progress));
        } else {
            char[] passphrase = secret.get().toCharArray();
            start(progress -> {
                try {
                    return access.open(folder, passphrase, progress);
                } finally {
                    Arrays.fill(passphrase, '\0');
                }
            });
        }
    }

    /** Opens the sample company's register, made on the spot. */
    public void openSample() {
        if (!busy.get()) {
            start(progress -> access.sample(context.wording().language(), progress));
        }
    }

    public void cancel() {
        if (work != null) {
            work.cancel();
        }
    }

    private void start(Work.Job<OpenedRegister> job) {
        busy.set(true);
        secretProblem.set("");
        folderProblem.set("");
        work = context.background().runLong(job);
        progress.bind(work.progress());
        work.onSuccess(this::keep).onFailure(this::tell).onEnd(() -> {
            busy.set(false);
            progress.unbind();
        });
    }

    private void keep(OpenedRegister register) {
        secret.set("");
        byRecovery.set(false);
        opened.accept(register);
        // Behind what the first screen asks for, which does not wait for the disk.
        context.background().run(() -> remember(register)).onSuccess(known -> refresh());
    }

    private Path remember(OpenedRegister register) {
        String company = register.listedName(context.wording().language());
        context.preferences().change(settings -> settings.opened(register.folder(), clock.instant(), company));
        return register.folder();
    }

    private void tell(Exception problem) {
        if (!(problem instanceof AccessProblem known)) {
            failures.accept(problem);
            return;
        }
        String words = known.words(context.wording());
        if (known.kind() == AccessProblem.Kind.WRONG_SECRET) {
            secretProblem.set(words);
        } else {
            folderProblem.set(words);
        }
    }

    public ObservableList<KnownRegister> registers() {
        return registers;
    }

    public ObjectProperty<KnownRegister> chosen() {
        return chosen;
    }

    public boolean isChosen(KnownRegister register) {
        return chosen.get() != null && chosen.get().folder().equals(register.folder());
    }

    /** The passphrase, or the recovery code when {@link #byRecovery()} is set. */
    public StringProperty secret() {
        return secret;
    }

    public StringProperty secretProblem() {
        return secretProblem;
    }

    public StringProperty folderProblem() {
        return folderProblem;
    }

    public BooleanProperty byRecovery() {
        return byRecovery;
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** 0 to 1, or -1 while it is not known. */
    public DoubleProperty progress() {
        return progress;
    }
}
