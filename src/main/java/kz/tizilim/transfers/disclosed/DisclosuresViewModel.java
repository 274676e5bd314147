package kz.tizilim.transfers.disclosed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Folding;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.DisclosureFilter;
import kz.tizilim.transfers.DisclosureRegister;
import kz.tizilim.transfers.NoticeClock;
import kz.tizilim.transfers.NoticeLetters;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;
import kz.tizilim.ui.history.HistoryOf;
import kz.tizilim.ui.history.Undo;
import kz.tizilim.ui.list.PagedList;

/** The journal of single disclosures, the chosen one, and the form that is open over it. */
public final class DisclosuresViewModel {
    /** As many persons and recipients as one typed word may stand for; whoever has more types another letter. */
    private static final int FOUND_AT_MOST = 200;

    /** A disclosure with the name of its person. */
    public record Line(Disclosure disclosure, String person) {}

    private record Loaded(KnownPlaces known, DisclosureFilter filter, long count, long awaiting) {}

    private final UiContext context;
    private final DisclosureRegister register;
    private final TransferRegister transfers;
    private final ActivityRegister activities;
    private final PersonRegister persons;
    private final NoticeLetters letters;
    private final Clock clock;
    private final PagedList<Line> lines;
    private final LongProperty count = new SimpleLongProperty();
    private final LongProperty awaiting = new SimpleLongProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Boolean> onlyAwaiting = new SimpleObjectProperty<>(false);
    private final ObjectProperty<UUID> recipient = new SimpleObjectProperty<>();
    private final ObjectProperty<Line> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<DisclosureFormViewModel> form = new SimpleObjectProperty<>();
    private KnownPlaces known = KnownPlaces.NONE;
    private final Lifetime choice = new Lifetime();
    private final Lifetime reading = new Lifetime();
    private UUID shown;

    public DisclosuresViewModel(
            UiContext context, DisclosureRegister register, TransferRegister transfers, ActivityRegister activities, PersonRegister persons, NoticeLetters letters,
            Clock clock) {
        this.context = context;
        this.register = register;
        this.transfers = transfers;
        this.activities = activities;
        this.persons = persons;
        this.letters = letters;
        this.clock = clock;
        lines = new PagedList<>(context.background());
        chosen.addListener((property, before, now) -> shown = now == null ? null : shown);
        onlyAwaiting.addListener((property, before, now) -> load());
        recipient.addListener((property, before, now) -> load());
    }

    /** Reads the journal afresh, as it is filtered now. A late answer to an older question is dropped. */
    public void load() {
        reading.newest(context.background().run(this::read)).onSuccess(loaded -> {
            known = loaded.known();
            count.set(loaded.count());
            awaiting.set(loaded.awaiting());
            lines.show(Math.toIntExact(loaded.count()), (from, many) -> lines(loaded.filter(), from, many));
        });
        if (shown != null) {
            choose(shown);
        }
    }

    private Loaded read() {
        KnownPlaces places = new KnownPlaces(transfers.recipients(), activities.all(), activities.dictionaries());
        DisclosureFilter filter = filter(wanted(), onlyAwaiting.get(), recipient.get(), places.recipients());
        DisclosureFilter open = new DisclosureFilter(true, null, null);
        return new Loaded(places, filter, register.count(filter), register.count(open));
    }

    private String wanted() {
        return typed.get() == null ? "" : typed.get().strip();
    }

    /** What was typed is sought in the papers, and in the names of persons and recipients. */
    private DisclosureFilter filter(String wanted, boolean open, UUID to, List<Recipient> recipients) {
        if (wanted.isEmpty()) {
            return new DisclosureFilter(open, to, null);
        }
        String folded = Folding.fold(wanted);
        List<UUID> found = persons.search(wanted, FOUND_AT_MOST).stream().map(Person::id).toList();
        List<UUID> receivers = recipients.stream()
                .filter(each -> Folding.fold(context.wording().in(each.name())).contains(folded))
                .map(Recipient::id)
                .limit(FOUND_AT_MOST)
                .toList();
        List<UUID> papers = register.search(wanted, FOUND_AT_MOST).stream().map(Disclosure::id).toList();
        return new DisclosureFilter(open, to, new DisclosureFilter.Found(papers, found, receivers));
    }

    /** The disclosures that the journal shows now, the newest first; asked on the screen's thread, read beside it. */
    public Supplier<List<Disclosure>> listed() {
        String wanted = wanted();
        boolean open = onlyAwaiting.get();
        UUID to = recipient.get();
        return () -> {
            DisclosureFilter filter = filter(wanted, open, to, transfers.recipients());
            return register.page(filter, 0, Math.toIntExact(register.count(filter)));
        };
    }

    private List<Line> lines(DisclosureFilter filter, int from, int many) {
        return register.page(filter, from, many).stream().map(this::line).toList();
    }

    private Line line(Disclosure disclosure) {
        return new Line(disclosure, persons.find(disclosure.person()).map(Person::fullName).orElse(context.say("transfers.disclosure.gone")));
    }

    /** Shows one, from elsewhere in the program too. */
    public void choose(UUID id) {
        shown = id;
        choice.newest(context.background().run(() -> register.find(id).map(this::line))).onSuccess(found -> chosen.set(found.orElse(null)));
    }

    public void create() {
        open(Disclosure.fresh(today()), List.of());
    }

    /** Opens the form of a disclosure that was being written: of a new one, or of this one if it is still there. */
    public void resume(UUID disclosure) {
        if (disclosure == null) {
            create();
        } else {
            context.background().run(() -> register.find(disclosure)).onSuccess(found -> found.ifPresent(this::edit));
        }
    }

    public void edit() {
        if (chosen.get() != null) {
            edit(chosen.get().disclosure());
        }
    }

    private void edit(Disclosure disclosure) {
        context.background().run(() -> persons.find(disclosure.person()).stream().toList()).onSuccess(whose -> open(disclosure, whose));
    }

    private void open(Disclosure disclosure, List<Person> whose) {
        PersonSearch search = new PersonSearch(context, persons, whose);
        context.background()
                .run(() -> new KnownPlaces(transfers.recipients(), activities.all(), activities.dictionaries()))
                .onSuccess(places -> form.set(new DisclosureFormViewModel(context, register, disclosure, search, places, kept -> {
                    form.set(null);
                    chosen.set(null);
                    load();
                    choose(kept.get(0).id());
                    offerUndo(context.say("transfers.disclosure.kept", kept.size(), kept.get(0).number()), kept.get(0));
                })));
    }

    public void leaveForm() {
        form.set(null);
    }

    /** Opens the letter that tells the chosen person. */
    public void writeNotice() {
        letters.open(chosen.get().disclosure(), this::load);
    }

    /** Notes that the chosen person was told; faults go where they are given. */
    public void noticed(LocalDate day, String how, ObservableList<ValidationError> faults, Runnable then) {
        Disclosure disclosure = chosen.get().disclosure();
        SaveAction.start(context.background(), () -> register.noticed(disclosure, day, how), faults, kept -> {
            load();
            offerUndo(context.say("transfers.disclosure.noticed", kept.number()), kept);
            then.run();
        });
    }

    /** Removes the chosen record; the notice can bring it back. */
    public void remove() {
        Disclosure removed = chosen.get().disclosure();
        context.background().run(() -> {
            register.remove(removed);
            return removed;
        }).onSuccess(done -> {
            chosen.set(null);
            load();
            offerUndo(context.say("transfers.disclosure.removed", removed.number()), removed);
        });
    }

    private void offerUndo(String done, Disclosure disclosure) {
        Undo.offer(context, done, register.history(), disclosure.id(), () -> again(disclosure.id()));
    }

    private void again(UUID id) {
        load();
        choose(id);
    }

    /** What a disclosure's history is shown from. */
    public HistoryOf history(Disclosure disclosure) {
        Language language = context.wording().language();
        Dictionaries dictionaries = activities.dictionaries();
        return new HistoryOf(
                register.history(), "disclosure", Disclosure.class, disclosure.id(), context.say("transfers.disclosure.title", disclosure.number()),
                code -> dictionaries.word(code, language), () -> again(disclosure.id()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public NoticeClock notices() {
        return register.notices();
    }

    /** Who received the data: the name on the card, else the words that were written. */
    public String receiver(Disclosure disclosure) {
        return disclosure.recipient() == null ? disclosure.receiver() : known.recipient(disclosure.recipient(), context.wording().language());
    }

    public KnownPlaces known() {
        return known;
    }

    public PagedList<Line> lines() {
        return lines;
    }

    /** How many disclosures the filter lets through. */
    public LongProperty count() {
        return count;
    }

    /** How many persons must still be told. */
    public LongProperty awaiting() {
        return awaiting;
    }

    public StringProperty typed() {
        return typed;
    }

    public ObjectProperty<Boolean> onlyAwaiting() {
        return onlyAwaiting;
    }

    /** Only the disclosures to this recipient; null for all. */
    public ObjectProperty<UUID> recipient() {
        return recipient;
    }

    public ObjectProperty<Line> chosen() {
        return chosen;
    }

    public ObjectProperty<DisclosureFormViewModel> form() {
        return form;
    }
}
