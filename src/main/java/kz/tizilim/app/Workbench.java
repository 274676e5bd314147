package kz.tizilim.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.print.Printer;
import javafx.scene.Node;
import kz.tizilim.letters.outgoing.PaperDialog;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.session.ErrorMessages;
import kz.tizilim.settings.Preferences;
import kz.tizilim.settings.Settings;
import kz.tizilim.text.Messages;
import kz.tizilim.ui.Background;
import kz.tizilim.ui.Dialogs;
import kz.tizilim.ui.Failures;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.Look;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.Notices;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Theme;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.UnsavedWork;
import kz.tizilim.ui.Wording;
import kz.tizilim.ui.Work;
import kz.tizilim.ui.draft.Drafts;
import kz.tizilim.ui.form.FormFields;
import kz.tizilim.ui.help.HelpBook;
import org.kordamp.ikonli.feather.Feather;

/** Builds every object of the window once, by hand, and knows where the officer is: before a register, making one, or in one. */
public final class Workbench implements AutoCloseable {
    private static final int RECOVERY_GROUPS_ASKED = 2;
    /** Seconds that locking waits for drafts to be written; a mail of the largest kind takes less than one. */
    private static final int DRAFTS_WAIT = 20;

    /** What the features bring to the window for an open register. */
    public interface Features {
        /**
         * The screens of the navigation, in their order; at least one.
         *
         * @param go leads to another screen by its key
         */
        List<ShellEntry> screens(UiContext context, OpenedRegister register, Consumer<String> go);

        /** The edition of the law pack, in the words of the moment. */
        String lawEdition(UiContext context);

        /** The search box of the head, or nothing while there is no search. */
        Optional<Function<UiContext, Node>> search(OpenedRegister register);

        /** How the whole register leaves as a table and comes back, for the settings; nothing where it cannot. */
        default Optional<Node> tables(UiContext context, OpenedRegister register) {
            return Optional.empty();
        }
    }

    private final UiContext context;
    private final Theme theme;
    private final RegisterAccess access;
    private final Features features;
    private final Clock clock;
    private final Failures failures;
    private final UnlockViewModel unlock;
    private final IdleLock idleLock;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private Runnable placeChanged = () -> {};
    private Runnable help = () -> {};
    private FirstRunViewModel firstRun;
    private ShellViewModel shell;
    private Work<OptionalLong> chain;
    private String place = "";
    private Lifetime open = new Lifetime();

    /** Builds the window's objects; no register is touched yet. */
    public Workbench(
            Preferences preferences,
            Background background,
            Clock clock,
            RegisterAccess access,
            Features features) {
        Settings settings = preferences.current();
        Wording wording = new Wording(settings.language());
        this.context = new UiContext(wording, background, new Notices(), new Dialogs(wording), preferences, new UnsavedWork());
        this.theme = new Theme(new Look(settings.dark(), settings.textPercent()));
        this.access = access;
        this.features = features;
        this.clock = clock;
        failures = new Failures(context, this::explained);
        background.onUnaskedFailure(failures);
        unlock = new UnlockViewModel(context, access, clock, this::enter, failures::accept);
        idleLock = new IdleLock(() -> preferences.current().idleMinutes(), System::nanoTime, this::lock);
        preferences.setAside().ifPresent(broken -> context.notices()
                .warning(context.say("settings.broken"), context.say("settings.broken.next", broken.toString())));
        context.dialogs().onShown((heading, content) -> {
            FormFields fields = FormFields.of(content, true);
            if (!fields.isEmpty()) {
                context.unsaved().inDialog(heading, fields, content, fields::isChanged);
            }
        });
        entitle();
    }

    public UiContext context() {
        return context;
    }

    /** What happens with what nobody caught. */
    Failures failures() {
        return failures;
    }

    public Theme theme() {
        return theme;
    }

    public IdleLock idleLock() {
        return idleLock;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    void onPlaceChange(Runnable changed) {
        placeChanged = changed;
    }

    /** What the button for help does; the window shows it. */
    void onHelp(Runnable asked) {
        help = asked;
    }

    /** The key of the screen in view, by which its page of help is found. */
    String screenKey() {
        if (shell != null) {
            return shell.current().get().key();
        }
        return firstRun != null ? HelpBook.BEGINNING : "passphrase";
    }

    /** Calls when a register begins to be opened. */
    void onOpening(Runnable begun) {
        unlock.busy().addListener((property, was, busy) -> {
            if (busy) {
                begun.run();
            }
        });
    }

    /** Whether a register lies open in the window. */
    boolean isOpen() {
        return shell != null;
    }

    UiWarmUp rehearsal() {
        return new UiWarmUp(context, theme, clock);
    }

    /** The screen of the moment in the language of the moment. */
    Screen screen() {
        if (shell != null) {
            return new Shell(context, shell, theme, features.search(shell.register()), help, this::lockByHand);
        }
        if (firstRun != null) {
            return new FirstRunScreen(context, firstRun, new PaperDialog(context, Printing.onThisSystem()), this::leaveFirstRun, unlock::openSample);
        }
        unlock.refresh();
        return new UnlockScreen(context, unlock, this::beginFirstRun);
    }

    /** Opens the register in this folder at the start: the program was called with it, or its file was double-clicked. */
    public void choose(Path folder) {
        unlock.choose(folder);
    }

    /** Loads what opening a register needs, on the thread for papers, which has nothing to do yet. */
    void prepare() {
        context.background().paper(() -> {
            access.prepare();
            return access;
        });
    }

    /** A computer that knows no register begins with the first run. */
    public void begin() {
        if (unlock.registers().isEmpty()) {
            beginFirstRun();
        }
    }

    private void beginFirstRun() {
        Path home = Path.of(System.getProperty("user.home", "."));
        List<Integer> asked = new Random()
                .ints(0, access.newRecovery().groups().size())
                .distinct()
                .limit(RECOVERY_GROUPS_ASKED)
                .sorted()
                .boxed()
                .toList();
        firstRun = new FirstRunViewModel(context, access, clock, home, asked, this::enter, failures::accept);
        placeChanged.run();
    }

    private void leaveFirstRun() {
        firstRun = null;
        placeChanged.run();
    }

    private void enter(OpenedRegister register) {
        firstRun = null;
        open = new Lifetime();
        UiContext bound = context.during(open);
        List<ShellEntry> entries = new ArrayList<>(features.screens(bound, register, key -> shell.open(key)));
        int last = entries.get(entries.size() - 1).group();
        entries.add(ShellEntry.of("settings.title", Feather.SETTINGS, last, () -> settings(bound, register)));
        shell = new ShellViewModel(register, entries, place, () -> features.lawEdition(context));
        register.drafts().ifPresent(files -> context.unsaved().drafts().begin(files, context.background(), clock, this::go, this::tellDrafts));
        tell(register.openingNews());
        checkJournal(shell);
        idleLock.touch();
        entitle();
        placeChanged.run();
        if (register.isOpenedBySheet()) {
            context.notices().add(PassphraseChange.due(context));
            new PassphraseChange(bound, access, register).show();
        }
    }

    /** Goes to a screen and does something there, after a question where that would lose something written. */
    private void go(String key, Runnable then) {
        context.unsaved().beforeGoing(context, () -> {
            shell.open(key);
            then.run();
        });
    }

    private Screen settings(UiContext bound, OpenedRegister register) {
        return new SettingsScreen(
                bound, theme, register, features.tables(bound, register), Workbench::printers, () -> new PassphraseChange(bound, access, register).show());
    }

    private Optional<Notice> explained(Throwable problem) {
        return ErrorMessages.words(Messages.of(context.wording().language()), problem)
                .map(words -> new Notice(Notice.Kind.PROBLEM, words, "", null));
    }

    private static List<String> printers() {
        return Printer.getAllPrinters().stream().map(Printer::getName).sorted().toList();
    }

    /** Told wherever the officer is; the first screen lists them. */
    private void tellDrafts() {
        Drafts drafts = context.unsaved().drafts();
        int count = drafts.kept().size() + drafts.unreadable().size();
        if (count > 0 && shell != null) {
            context.notices().add(new Notice(
                    Notice.Kind.NEWS, context.say("app.drafts", count), "",
                    new Notice.Action(context.say("app.drafts.show"), () -> go(OverviewScreens.PLACE, () -> {}))));
        }
    }

    private void tell(OpenedRegister.OpeningNews news) {
        if (news.tornTailSetAside()) {
            context.notices().news(context.say("app.opened.torn"), context.say("app.opened.torn.next"));
        }
        if (news.rebuilt()) {
            context.notices().news(context.say("app.opened.rebuilt"), "");
        }
        if (news.upgraded()) {
            context.notices().news(context.say("app.opened.upgraded"), context.say("app.opened.upgraded.next"));
        }
        if (!news.mended().isEmpty()) {
            context.notices().news(context.say("app.opened.mended", String.join(", ", news.mended())), context.say("app.opened.mended.next"));
        }
        if (news.filesSetAside() > 0) {
            context.notices().news(context.say("app.opened.aside", news.filesSetAside()), context.say("app.opened.aside.next"));
        }
        if (news.keysErasedAgain() > 0) {
            context.notices().problem(context.say("app.opened.erased-again", news.keysErasedAgain()), context.say("app.opened.erased-again.next"));
        }
    }

    private void checkJournal(ShellViewModel checked) {
        chain = open.bind(context.background().idle(checked.register()::brokenEntry)).onSuccess(broken -> {
            if (broken.isPresent()) {
                checked.intact().set(false);
                context.notices().problem(context.say("journal.problem.journal-altered", broken.getAsLong()), context.say("app.opened.altered.next"));
            }
        });
    }

    /** Locks, after a question where something is not saved yet. Idle locking never asks. */
    private void lockByHand() {
        context.unsaved().beforeLeaving(context, this::lock);
    }

    /** Takes the register out of the window and closes it; the passphrase brings the officer back to the same screen. */
    public void lock() {
        if (shell == null) {
            return;
        }
        OpenedRegister register = shell.register();
        place = shell.current().get().key();
        chain.cancel();
        context.unsaved().clear();
        open.end();
        shell = null;
        context.dialogs().closeAll();
        context.notices().clear();
        entitle();
        placeChanged.run();
        CompletableFuture<String> written = new CompletableFuture<>();
        context.background().draft(() -> written.complete(place));
        context.background().run(() -> {
            try {
                // What was being written is on the disk before the folder is let go.
                return written.get(DRAFTS_WAIT, TimeUnit.SECONDS);
            } finally {
                register.close();
            }
        });
    }

    // A locked window must not tell the desktop's task bar whose register it keeps.
    private void entitle() {
        String name = context.say("app.name");
        title.set(shell == null ? name : shell.register().company() + " · " + name);
    }

    @Override
    public void close() {
        if (shell != null) {
            lock();
        }
        context.background().close();
    }
}
