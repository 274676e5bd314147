package kz.tizilim.consents.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentFilter;
import kz.tizilim.consents.ConsentOrder;
import kz.tizilim.consents.ConsentPapers;
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.history.HistoryOf;
import kz.tizilim.ui.history.Undo;
import kz.tizilim.ui.list.PagedList;
import kz.tizilim.ui.paper.PaperShow;

/** The consents of the register: all of a state in an order, or those that were found; the chosen one and the form over it. */
public final class ConsentsViewModel {
    /** As many persons as are looked through for a typed word. */
    private static final int FOUND_AT_MOST = 200;

    /** A consent in the list, with the name of its person and its text. */
    public record Row(Consent consent, String person, ConsentText text) {}

    /** The chosen consent with what is shown beside it. */
    public record Shown(Consent consent, Person person, ConsentText text, StoredFile scan, List<Activity> activities) {
        public Shown {
            activities = List.copyOf(activities);
        }

        /** The name and the hash of the sealed scan; empty where there is none. */
        String proofOnFile() {
            return scan == null ? "" : scan.name() + "\nSHA-256 " + scan.sha256();
        }
    }

    private record Loaded(Map<ConsentFilter, Long> counts, List<ConsentText> texts) {}

    private final UiContext context;
    private final ConsentRegister register;
    private final PersonRegister persons;
    private final ActivityRegister activities;
    private final ConsentPapers papers;
    private final PaperShow paperShow;
    private final BiConsumer<Person, ConsentText> filledForm;
    private final PagedList<Row> rows;
    private final ObjectProperty<ConsentFilter> filter = new SimpleObjectProperty<>(ConsentFilter.ALL);
    private final ObjectProperty<ConsentOrder> order = new SimpleObjectProperty<>(ConsentOrder.NEWEST);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Map<ConsentFilter, Long>> counts = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Shown> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<ConsentFormViewModel> form = new SimpleObjectProperty<>();
    private final ObjectProperty<WithdrawalFormViewModel> withdrawal = new SimpleObjectProperty<>();
    private Map<UUID, ConsentText> texts = Map.of();
    private final Lifetime choice = new Lifetime();
    private final Lifetime search = new Lifetime();
    private UUID wanted;

    public ConsentsViewModel(
            UiContext context, ConsentRegister register, PersonRegister persons, ActivityRegister activities, ConsentPapers papers, PaperShow paperShow,
            BiConsumer<Person, ConsentText> filledForm) {
        this.context = context;
        this.register = register;
        this.persons = persons;
        this.activities = activities;
        this.papers = papers;
        this.paperShow = paperShow;
        this.filledForm = filledForm;
        rows = new PagedList<>(context.background());
        chosen.addListener((property, before, now) -> wanted = now == null ? null : wanted);
    }

    public void load() {
        context.background().run(this::read).onSuccess(loaded -> {
            texts = new HashMap<>();
            loaded.texts().forEach(text -> texts.put(text.id(), text));
            counts.set(loaded.counts());
            find();
        });
        if (wanted != null) {
            choose(wanted);
        }
    }

    private Loaded read() {
        Map<ConsentFilter, Long> counted = new EnumMap<>(ConsentFilter.class);
        for (ConsentFilter each : ConsentFilter.values()) {
            counted.put(each, register.count(each));
        }
        return new Loaded(counted, register.texts());
    }

    /** Shows the consents of the filter, or of the persons whom the typed words find. A late answer to an older question is dropped. */
    public void find() {
        String sought = typed.get() == null ? "" : typed.get().strip();
        if (sought.isEmpty()) {
            search.drop();
            ConsentFilter shown = filter.get();
            ConsentOrder sorted = order.get();
            rows.show(
                    Math.toIntExact(counts.get().getOrDefault(shown, 0L)),
                    (from, many) -> register.page(shown, sorted, from, many).stream().map(this::row).toList());
            return;
        }
        search.newest(context.background().run(() -> found(sought)))
                .onSuccess(found -> rows.show(found.size(), (from, many) -> found.subList(from, Math.min(found.size(), from + many))));
    }

    /** The consents that the list shows now, all pages of them; asked on the screen's thread, read beside it. */
    public Supplier<List<Consent>> listed() {
        String sought = typed.get() == null ? "" : typed.get().strip();
        ConsentFilter shown = filter.get();
        ConsentOrder sorted = order.get();
        return () -> sought.isEmpty()
                ? register.page(shown, sorted, 0, Math.toIntExact(register.count(shown)))
                : found(sought).stream().map(Row::consent).toList();
    }

    private List<Row> found(String wanted) {
        List<Consent> found = new ArrayList<>();
        if (wanted.matches("\\d{1,9}")) {
            found.addAll(register.numbered(Integer.parseInt(wanted)));
        }
        persons.search(wanted, FOUND_AT_MOST).forEach(person -> found.addAll(register.of(person.id())));
        LocalDate today = register.today();
        return found.stream().distinct().filter(consent -> filter.get().lets(consent.on(today))).map(this::row).toList();
    }

    private Row row(Consent consent) {
        return new Row(consent, persons.find(consent.person()).map(Person::fullName).orElse(""), texts.get(consent.text()));
    }

    /** Shows a consent's card. */
    public void choose(UUID id) {
        choose(id, () -> {});
    }

    private void choose(UUID id, Runnable then) {
        wanted = id;
        choice.newest(context.background().run(() -> register.find(id).map(this::shown))).onSuccess(found -> {
            chosen.set(found.orElse(null));
            found.ifPresent(shown -> then.run());
        });
    }

    private Shown shown(Consent consent) {
        ConsentText text = register.findText(consent.text()).orElseThrow();
        List<Activity> resting = text.activities().stream().flatMap(id -> activities.find(id).stream()).toList();
        return new Shown(consent, persons.find(consent.person()).orElse(null), text, register.scan(consent).orElse(null), resting);
    }

    /** A new consent, of this person where one is given. */
    public void create(Person person) {
        context.background().run(register::texts).onSuccess(known -> open(Consent.fresh(person == null ? null : person.id(), register.today()), person, known));
    }

    /** Opens the form of a draft: of a new consent, or of this one if it is still there. */
    public void resume(UUID consent) {
        if (consent == null) {
            create(null);
        } else {
            choose(consent, this::edit);
        }
    }

    /** Opens the form of a withdrawal that was being written. */
    public void resumeWithdrawal(UUID consent) {
        choose(consent, this::withdraw);
    }

    public void edit() {
        Shown shown = chosen.get();
        context.background().run(register::texts).onSuccess(known -> open(shown.consent(), shown.person(), known));
    }

    private void open(Consent consent, Person person, List<ConsentText> known) {
        leaveForm();
        List<ConsentText> offered = known.stream()
                .filter(text -> text.status() == ConsentText.Status.IN_USE || text.id().equals(consent.text()) || text.status() == ConsentText.Status.REPLACED)
                .toList();
        form.set(new ConsentFormViewModel(context, register, persons, consent, person, offered, kept -> {
            leaveForm();
            choose(kept.id());
            load();
            offerUndo("consents.kept", kept);
        }));
    }

    public void withdraw() {
        leaveForm();
        withdrawal.set(new WithdrawalFormViewModel(context, register, chosen.get(), kept -> {
            leaveForm();
            choose(kept.id());
            load();
            offerUndo(kept.withdrawal().isBarred() ? "consents.withdrawal.refused" : "consents.withdrawal.kept", kept);
        }));
    }

    private void offerUndo(String doneKey, Consent done) {
        Undo.offer(context, context.say(doneKey, done.number()), register.history(), done.id(), () -> changed(done));
    }

    /** What a consent's history is shown from. */
    public HistoryOf history(Shown shown) {
        Consent consent = shown.consent();
        Language language = context.wording().language();
        Dictionaries dictionaries = activities.dictionaries();
        return new HistoryOf(
                register.history(), "consent", Consent.class, consent.id(), context.say("consents.number", consent.number()),
                code -> dictionaries.word(code, language), () -> changed(consent));
    }

    /** Notes that the processing was stopped today. */
    public void stopped() {
        context.background().run(() -> register.stopped(chosen.get().consent())).onSuccess(kept -> {
            changed(kept);
            offerUndo("consents.stopped.done", kept);
        });
    }

    private void changed(Consent kept) {
        choose(kept.id());
        load();
    }

    public void remove() {
        Consent removed = chosen.get().consent();
        context.background().run(() -> register.remove(removed)).onSuccess(gone -> {
            chosen.set(null);
            load();
            if (gone.canComeBack()) {
                context.notices().add(new Notice(
                        Notice.Kind.DONE, context.say("consents.removed", removed.number()), "",
                        new Notice.Action(context.say("ui.undo"), () -> bringBack(gone))));
            } else {
                context.notices().done(context.say("consents.removed.for-good", removed.number()));
            }
        });
    }

    private void bringBack(ConsentRegister.Removed removed) {
        context.background().run(() -> {
            register.bringBack(removed);
            return removed.consent();
        }).onSuccess(back -> {
            changed(back);
            context.notices().done(context.say("consents.back", back.number()));
        });
    }

    /** Shows the page on which all that is known of the consent stands. */
    public void passport() {
        Shown shown = chosen.get();
        Language language = context.wording().language();
        String title = context.say("consents.passport.of", shown.consent().number());
        paperShow.show(title, "consent-" + shown.consent().number() + ".pdf", () -> papers.passport(shown.consent(), language).pdf());
    }

    /** Shows the form of the consent's text, filled in for its person. */
    public void fillForm() {
        filledForm.accept(chosen.get().person(), chosen.get().text());
    }

    /** Shows the scan that proves the consent. */
    public void showScan() {
        StoredFile scan = chosen.get().scan();
        paperShow.show(context.say("consents.scan"), scan.name(), () -> register.content(scan));
    }

    public void leaveForm() {
        form.set(null);
        withdrawal.set(null);
    }

    public LocalDate today() {
        return register.today();
    }

    public Optional<ConsentText> text(UUID id) {
        return Optional.ofNullable(texts.get(id));
    }

    public PagedList<Row> rows() {
        return rows;
    }

    public ObjectProperty<ConsentFilter> filter() {
        return filter;
    }

    public ObjectProperty<ConsentOrder> order() {
        return order;
    }

    public StringProperty typed() {
        return typed;
    }

    /** How many consents each filter shows. */
    public ObjectProperty<Map<ConsentFilter, Long>> counts() {
        return counts;
    }

    public ObjectProperty<Shown> chosen() {
        return chosen;
    }

    public ObjectProperty<ConsentFormViewModel> form() {
        return form;
    }

    public ObjectProperty<WithdrawalFormViewModel> withdrawal() {
        return withdrawal;
    }
}
