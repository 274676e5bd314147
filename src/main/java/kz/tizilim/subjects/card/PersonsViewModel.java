package kz.tizilim.subjects.card;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.Term;
import kz.tizilim.subjects.Belongings;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonCompany;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.subjects.PersonMerge;
import kz.tizilim.subjects.PersonMerges;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.history.HistoryOf;
import kz.tizilim.ui.history.Undo;
import kz.tizilim.ui.list.PagedList;

/** The persons of the register: all of them in the order of their names, or those that were found; the chosen one and her form. */
public final class PersonsViewModel {
    /** As many as anybody looks through; whoever has more results types another letter. */
    private static final int FOUND_AT_MOST = 200;

    private record Loaded(long count, Map<String, Term> categories) {}

    /** The chosen person with what is found beside her card: cards that may be hers too, merges, what other rooms keep. */
    public record Shown(Person person, List<PersonMerges.Duplicate> duplicates, List<PersonMerge> merges, List<Belongings.Part> parts) {
        public Shown {
            duplicates = List.copyOf(duplicates);
            merges = List.copyOf(merges);
            parts = List.copyOf(parts);
        }
    }

    private record Planned(PersonDestruction.Plan plan, Dictionaries dictionaries) {}

    /** Two cards and the one that they would become, with the number of records that would move. */
    public record Compared(Person kept, Person gone, Person together, int moving) {}

    private final Desk desk;
    private final PersonRegister register;
    private final ActivityRegister activities;
    private final PersonCompany company;
    private final Consumer<UUID> showAct;
    private final PagedList<Person> persons;
    private final LongProperty count = new SimpleLongProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Shown> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty revealed = new SimpleBooleanProperty();
    private final ObjectProperty<PersonFormViewModel> form = new SimpleObjectProperty<>();
    private Map<String, Term> categories = Map.of();
    private final Lifetime choice = new Lifetime();
    private final Lifetime search = new Lifetime();
    private UUID wanted;

    /**
     * @param showAct leads to an act of destruction
     */
    public PersonsViewModel(
            Desk desk, PersonRegister register, ActivityRegister activities, PersonCompany company, Consumer<UUID> showAct) {
        this.desk = desk;
        this.register = register;
        this.activities = activities;
        this.company = company;
        this.showAct = showAct;
        persons = new PagedList<>(desk.background());
        chosen.addListener((property, before, now) -> wanted = now == null ? null : wanted);
    }

    public void load() {
        desk.background().run(() -> new Loaded(register.count(), categoryTerms())).onSuccess(loaded -> {
            categories = loaded.categories();
            count.set(loaded.count());
            find();
        });
        if (wanted != null) {
            choose(wanted);
        }
    }

    /** Shows whom the typed words find; everybody while nothing is typed. A late answer to an older question is dropped. */
    public void find() {
        String sought = typed.get() == null ? "" : typed.get().strip();
        if (sought.isEmpty()) {
            search.drop();
            persons.show(Math.toIntExact(count.get()), register::page);
        } else {
            search.newest(desk.background().run(() -> register.search(sought, FOUND_AT_MOST)))
                    .onSuccess(found -> persons.show(found.size(), (from, many) -> found.subList(from, Math.min(found.size(), from + many))));
        }
    }

    /** Whom the typed words find now; everybody while nothing is typed. */
    public Supplier<List<Person>> listed() {
        String sought = typed.get() == null ? "" : typed.get().strip();
        return () -> sought.isEmpty() ? register.all() : register.search(sought, FOUND_AT_MOST);
    }

    /** Shows a person's card, the IIN masked again. */
    public void choose(UUID id) {
        wanted = id;
        choice.newest(desk.background().run(() -> register.find(id).map(this::shown))).onSuccess(found -> {
            revealed.set(false);
            chosen.set(found.orElse(null));
        });
    }

    private Shown shown(Person person) {
        List<Belongings.Part> parts = company.belongings().stream()
                .flatMap(room -> room.of(person, desk.wording().language()).stream())
                .toList();
        return new Shown(person, company.merges().duplicates(person), company.merges().of(person.id()), parts);
    }

    /** Compares the chosen card with another that may be of the same person. */
    public void compare(Person other, Consumer<Compared> then) {
        Person kept = chosen.get().person();
        desk.background()
                .run(() -> new Compared(kept, other, PersonMerges.together(kept, other), company.merges().moving(other)))
                .onSuccess(then);
    }

    /** Makes one card of two; the notice and the card itself can part them again. */
    public void merge(Compared compared) {
        desk.background().run(() -> company.merges().merge(compared.kept(), compared.gone())).onSuccess(merge -> {
            changed(merge.kept());
            desk.notices().add(new Notice(
                    Notice.Kind.DONE, desk.say("subjects.merge.done", compared.gone().number(), compared.kept().number()), "",
                    new Notice.Action(desk.say("subjects.merge.undo"), () -> undo(merge))));
        });
    }

    /** Parts two cards that were made one. */
    public void undo(PersonMerge merge) {
        desk.background().run(() -> company.merges().undo(merge)).onSuccess(back -> {
            changed(merge.kept());
            desk.notices().done(desk.say("subjects.merge.undone", back.number()));
        });
    }

    private void changed(UUID id) {
        choose(id);
        load();
    }

    /** Blocks the chosen person's data for a reason, or says that one is needed. */
    public void block(String reason) {
        desk.background().run(() -> register.block(chosen.get().person(), reason)).onSuccess(blocked -> {
            changed(blocked.id());
            desk.notices().add(new Notice(
                    Notice.Kind.DONE, desk.say("subjects.blocked.done", blocked.number()), "",
                    new Notice.Action(desk.say("subjects.unblock"), () -> unblock(blocked))));
        });
    }

    /** Ends the blocking of a person's data. */
    public void unblock(Person person) {
        desk.background().run(() -> register.unblock(person)).onSuccess(free -> {
            changed(free.id());
            desk.notices().done(desk.say("subjects.unblocked.done", free.number()));
        });
    }

    /** Reads what destroying the chosen person's data would do. */
    void planDestruction(Consumer<DestructionViewModel> then) {
        Person person = chosen.get().person();
        Language language = desk.wording().language();
        desk.background()
                .run(() -> new Planned(company.destruction().plan(person, language), activities.dictionaries()))
                .onSuccess(read -> then.accept(new DestructionViewModel(desk, company.destruction(), read.plan(), read.dictionaries(), act -> {
                    chosen.set(null);
                    load();
                    desk.notices().add(new Notice(
                            Notice.Kind.DONE, desk.say("subjects.destroyed", act.number(), act.person()), "",
                            new Notice.Action(desk.say("subjects.act.open"), () -> showAct.accept(act.id()))));
                })));
    }

    /** Shows everything that is held of the chosen person on paper. */
    public void extract() {
        Person person = chosen.get().person();
        Language language = desk.wording().language();
        company.paperShow().show(
                desk.say("subjects.extract.title", person.number()), "person-" + person.number() + ".pdf", () -> company.extract().of(person, language).pdf());
    }

    /** Opens the form of a new consent of the chosen person. */
    public void newConsent() {
        company.newConsent().accept(chosen.get().person());
    }

    /** Shows the paper of a consent, filled in for the chosen person. */
    public void consentForm() {
        company.consentForm().accept(chosen.get().person());
    }

    /** Goes to a record of another room. */
    public void open(String place, UUID id) {
        company.open().accept(place, id);
    }

    public void create() {
        form.set(form(Person.fresh()));
    }

    public void edit() {
        if (chosen.get() != null && !chosen.get().person().isBlocked()) {
            form.set(form(chosen.get().person()));
        }
    }

    public void leaveForm() {
        form.set(null);
    }

    private PersonFormViewModel form(Person person) {
        return new PersonFormViewModel(desk, register, person, kept -> {
            form.set(null);
            choose(kept.id());
            load();
            Undo.offer(desk, desk.say("subjects.kept", kept.number()), register.history(), kept.id(), () -> again(kept.id()));
        });
    }

    private void again(UUID id) {
        choose(id);
        load();
    }

    /** What the chosen person's history is shown from. */
    public HistoryOf history(Person person) {
        Language language = desk.wording().language();
        Dictionaries dictionaries = activities.dictionaries();
        return new HistoryOf(
                register.history(), "person", Person.class, person.id(), person.fullName(), code -> dictionaries.word(code, language),
                () -> again(person.id()));
    }

    private Map<String, Term> categoryTerms() {
        return activities.dictionaries().all(Dictionary.SUBJECTS).stream().collect(Collectors.toMap(Term::code, Function.identity()));
    }

    /** A category of persons in the language of the window. */
    public String category(String code) {
        Term term = categories.get(code);
        return term == null ? code : desk.wording().in(term.name());
    }

    public List<Term> categories() {
        return List.copyOf(categories.values());
    }

    public PagedList<Person> persons() {
        return persons;
    }

    /** How many persons the register holds. */
    public LongProperty count() {
        return count;
    }

    public StringProperty typed() {
        return typed;
    }

    public ObjectProperty<Shown> chosen() {
        return chosen;
    }

    /** Whether the chosen person's IIN is shown in full. */
    public BooleanProperty revealed() {
        return revealed;
    }

    public ObjectProperty<PersonFormViewModel> form() {
        return form;
    }
}
