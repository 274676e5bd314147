package kz.tizilim.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.text.CompanyName;
import kz.tizilim.ui.UiContext;

/** The way to a new register, step by step; a step is left only when what it asks for is there. */
public final class FirstRunViewModel {
    /** The steps in their order. */
    public enum Step {
        LANGUAGE,
        COMPANY,
        FOLDER,
        PASSPHRASE,
        SHEET,
        CONFIRM
    }

    /** A text that is asked for, and what is wrong with it. */
    public record Asked(StringProperty value, StringProperty problem) {
        Asked() {
            this(new SimpleStringProperty(""), new SimpleStringProperty(""));
            value.addListener((property, before, now) -> problem.set(""));
        }

        String text() {
            return value.get().strip();
        }
    }

    static final List<Step> STEPS = List.of(Step.values());
    private static final int SHORTEST_PASSPHRASE = 10;

    private final UiContext context;
    private final RegisterAccess access;
    private final Clock clock;
    private final Path home;
    private final Consumer<OpenedRegister> opened;
    private final Consumer<Exception> failures;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.LANGUAGE);
    private final Asked company = new Asked();
    private final StringProperty companyRead = new SimpleStringProperty("");
    private final Asked number = new Asked();
    private final Asked folder = new Asked();
    private final StringProperty folderWarning = new SimpleStringProperty("");
    private final Asked passphrase = new Asked();
    private final Asked again = new Asked();
    private final Asked firstGroup = new Asked();
    private final Asked secondGroup = new Asked();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final RecoverySheet sheet;
    private final List<Integer> asked;

    /**
     * Begins at the choice of language.
     *
     * @param home where the folder of the register is proposed
     * @param asked the two groups of the recovery sheet, counted from 0, that are to be typed back
     */
    public FirstRunViewModel(
            UiContext context,
            RegisterAccess access,
            Clock clock,
            Path home,
            List<Integer> asked,
            Consumer<OpenedRegister> opened,
            Consumer<Exception> failures) {
        this.context = context;
        this.access = access;
        this.clock = clock;
        this.home = home;
        this.asked = List.copyOf(asked);
        this.opened = opened;
        this.failures = failures;
        sheet = access.newRecovery();
        folder.value().addListener((property, before, now) -> warn());
        company.value().addListener((property, before, now) -> companyRead.set(read(now)));
    }

    public void back() {
        if (step.get() != Step.LANGUAGE) {
            step.set(STEPS.get(number() - 1));
        }
    }

    /** Goes on when the step's answers are right, else says under the fields what is not. */
    public void next() {
        if (busy.get()) {
            return;
        }
        boolean right = switch (step.get()) {
            case LANGUAGE, SHEET -> true;
            case COMPANY -> checkCompany();
            case FOLDER -> checkFolder();
            case PASSPHRASE -> checkPassphrase();
            case CONFIRM -> checkGroups();
        };
        if (!right) {
            return;
        }
        if (step.get() == Step.CONFIRM) {
            create();
        } else {
            step.set(STEPS.get(number() + 1));
        }
    }

    private boolean checkCompany() {
        require(company, company.text().isEmpty() ? "app.first.company.empty" : "");
        require(number, access.isBusinessNumber(number.text()) ? "" : "app.first.number.wrong");
        if (isRight(company, number) && folder.text().isEmpty()) {
            folder.value().set(proposed());
        }
        return isRight(company, number);
    }

    /** A folder named as the company; where this computer cannot write such names, by its number. */
    private String proposed() {
        try {
            return home.resolve(context.say("app.first.folder.name")).resolve(asFolderName(CompanyName.of(company.text()).name())).toString();
        } catch (InvalidPathException e) {
            return home.resolve("Tizilim").resolve(number.text()).toString();
        }
    }

    private boolean checkFolder() {
        require(folder, folder.text().isEmpty() ? "app.first.folder.empty" : folderProblem());
        return isRight(folder);
    }

    private String folderProblem() {
        try {
            Path chosen = Path.of(folder.text());
            if (!chosen.isAbsolute()) {
                return "app.first.folder.relative";
            }
            String[] inside = chosen.toFile().list();
            return chosen.toFile().isFile() || (inside != null && inside.length > 0) ? "app.first.folder.full" : "";
        } catch (InvalidPathException e) {
            return "app.first.folder.wrong";
        }
    }

    private boolean checkPassphrase() {
        String words = passphrase.value().get();
        require(passphrase, passphraseProblem(access, words));
        require(again, words.equals(again.value().get()) ? "" : "app.first.again.differs");
        return isRight(passphrase, again);
    }

    /** The message key of what speaks against a passphrase, or an empty text. */
    static String passphraseProblem(RegisterAccess access, String words) {
        return words.length() < SHORTEST_PASSPHRASE
                ? "app.first.passphrase.short"
                : access.strength(words).isEnough() ? "" : "app.first.passphrase.weak";
    }

    private boolean checkGroups() {
        require(firstGroup, sheet.isGroup(asked.get(0), firstGroup.text()) ? "" : "app.first.group.wrong");
        require(secondGroup, sheet.isGroup(asked.get(1), secondGroup.text()) ? "" : "app.first.group.wrong");
        return isRight(firstGroup, secondGroup);
    }

    private void create() {
        Path chosen = Path.of(folder.text());
        RegisterAccess.NewCompany made =
                new RegisterAccess.NewCompany(context.wording().language(), company.text(), number.text());
        char[] secret = passphrase.value().get().toCharArray();
        busy.set(true);
        context.background()
                .runLong(progress -> {
                    try {
                        return access.create(chosen, made, secret, sheet, progress);
                    } finally {
                        Arrays.fill(secret, '\0');
                    }
                })
                .onSuccess(this::keep)
                .onFailure(this::tell)
                .onEnd(() -> busy.set(false));
    }

    private void keep(OpenedRegister register) {
        passphrase.value().set("");
        again.value().set("");
        String listed = register.listedName(context.wording().language());
        context.preferences().change(settings -> settings.opened(register.folder(), clock.instant(), listed));
        opened.accept(register);
    }

    private void tell(Exception problem) {
        if (problem instanceof AccessProblem known) {
            step.set(Step.FOLDER);
            folder.problem().set(known.words(context.wording()));
        } else {
            failures.accept(problem);
        }
    }

    private String read(String typed) {
        CompanyName read = CompanyName.of(typed);
        return read.form()
                .map(form -> context.say("app.first.company.read", read.name(), context.wording().in(form.shortForm()), context.wording().in(form.full())))
                .orElse("");
    }

    private void warn() {
        folderWarning.set(SyncedFolders.serviceOf(folder.text())
                .map(service -> service.isEmpty()
                        ? context.say("app.first.folder.network")
                        : context.say("app.first.folder.synced", service))
                .orElse(""));
    }

    private void require(Asked field, String problemKey) {
        field.problem().set(problemKey.isEmpty() ? "" : context.say(problemKey));
    }

    private static boolean isRight(Asked... fields) {
        return Arrays.stream(fields).allMatch(field -> field.problem().get().isEmpty());
    }

    // Signs that Windows does not allow in names, so that the same folder can be copied there.
    private static String asFolderName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|«»]", "").strip();
    }

    public RegisterAccess.Strength strength() {
        return access.strength(passphrase.value().get());
    }

    /** The place of the present step, counted from 0. */
    int number() {
        return STEPS.indexOf(step.get());
    }

    public ObjectProperty<Step> step() {
        return step;
    }

    public Asked company() {
        return company;
    }

    /** What of the typed name is taken for the name and what for the legal form; empty where it bears no form that is known. */
    public StringProperty companyRead() {
        return companyRead;
    }

    public Asked businessNumber() {
        return number;
    }

    public Asked folder() {
        return folder;
    }

    /** Why this folder is a bad place, though not a forbidden one; empty when it is a good one. */
    public StringProperty folderWarning() {
        return folderWarning;
    }

    public Asked passphrase() {
        return passphrase;
    }

    public Asked again() {
        return again;
    }

    public Asked firstGroup() {
        return firstGroup;
    }

    public Asked secondGroup() {
        return secondGroup;
    }

    public BooleanProperty busy() {
        return busy;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    public RecoverySheet sheet() {
        return sheet;
    }

    /** The groups to be typed back, counted from 0. */
    public List<Integer> asked() {
        return asked;
    }
}
