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
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.subjects.PersonMerge;
import kz.tizilim.subjects.PersonMerges;
import kz.tizilim.subjects.PersonReferences;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.subjects.PersonServices;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.history.HistoryOf;
import kz.tizilim.ui.history.Undo;
import kz.tizilim.ui.list.PagedList;

/** The persons of the register: all of them in the order of their names, or those that were found; the chosen one and her form. */
public final class PersonsViewModel {
    /** As many as anybody looks through; whoever has more results types another letter. */
    private static final int FOUND_AT_MOST = 200;

    private record Loaded(long count, Map<String, DictionaryTerm> categories) {}

    /** The chosen person with what is found beside her card: cards that may be hers too, merges, what other rooms keep. */
    public record Shown(Person person, List<PersonMerges.Duplicate> duplicates, List<PersonMerge> merges, List<PersonReferences.Part> parts) {
        public Shown {
            duplicates = List.copyOf(duplicates);
            merges = List.copyOf(merges);
            parts = List.copyOf(parts);
        }
    }

    private record Planned(PersonDestruction.Plan plan, Dictionaries dictionaries) {}

    /** Two cards and the one that they would become, with the number of records that would move. */
    public record Compared(Person kept, Person gone, Person together, int moving) {}

    private final UiContext context;
    private final PersonRegister register;
    private final ActivityRegister activities;
    private final PersonServices company;
    private final Consumer<UUID> showAct;
    private final PagedList<Person> persons;
    private final LongProperty count = new SimpleLongProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Shown> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty revealed = new SimpleBooleanProperty();
    private final ObjectProperty<PersonFormViewModel> form = new SimpleObjectProperty<>();
    private Map<String, DictionaryTerm> categories = Map.of();
    private final Lifetime choice = new Lifetime();
    private final Lifetime search = new Lifetime();
    private UUID wanted;

    /**
     * @param showAct leads to an act of destruction
     */
    public PersonsViewModel(
            UiContext context, PersonRegister register, ActivityRegister activities, PersonServices company, Consumer<UUID> showAct) {
        this.context = context;
        this.register = register;
        this.activities = activities;
        this.company = company;
        this.showAct = showAct;
        persons = new PagedList<>(context.background());
        chosen.addListener((property, before, now) -> wanted = now == null ? null : wanted);
    }

    public void load() {
        context.background().run(() -> new Loaded(register.count(), categoryTerms())).onSuccess(loaded -> {
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
            search.newest(context.background().run(() -> register.search(sought, FOUND_AT_MOST)))
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
        choice.newest(context.background().run(() -> register.find(id).map(this::shown))).onSuccess(found -> {
            revealed.set(false);
            chosen.set(found.orElse(null));
        });
    }

    private Shown shown(Person person) {
        List<PersonReferences.Part> parts = company.belongings().stream()
                .flatMap(room -> room.of(person, context.wording().language()).stream())
                .filter(PersonReferences.Part::onCard)
                .toList();
        return new Shown(person, company.merges().duplicates(person), company.merges().of(person.id()), parts);
    }

    /** Compares the chosen card with another that may be of the same person. */
    public void compare(Person other, Consumer<Compared> then) {
        Person kept = chosen.get().person();
        context.background()
                .run(() -> new Compared(kept, other, PersonMerges.together(kept, other), company.merges().moving(other)))
                .onSuccess(then);
    }

    /** Makes one card of two; the notice and the card itself can part them again. */
    public void merge(Compared compared) {
        context.background().run(() -> company.merges().merge(compared.kept(), compared.gone())).onSuccess(merge -> {
            changed(merge.kept());
            context.notices().add(new Notice(
                    Notice.Kind.DONE, context.say("subjects.merge.done", compared.gone().number(), compared.kept().number()), "",
                    new Notice.Action(context.say("subjects.merge.undo"), () -> undo(merge))));
        });
    }

    /** Parts two cards that were made one. */
    public void undo(PersonMerge merge) {
        context.background().run(() -> company.merges().undo(merge)).onSuccess(back -> {
            changed(merge.kept());
            context.notices().done(context.say("subjects.merge.undone", back.number()));
        });
    }

    private void changed(UUID id) {
        choose(id);
        load();
    }

    /** Blocks the chosen person's data for a reason, or says that one is needed. */
    public void block(String reason) {
        context.background().run(() -> register.block(chosen.get().person(), reason)).onSuccess(blocked -> {
            changed(blocked.id());
            context.notices().add(new Notice(
                    Notice.Kind.DONE, context.say("subjects.blocked.done", blocked.number()), "",
                    new Notice.Action(context.say("subjects.unblock"), () -> unblock(blocked))));
        });
    }

    /** Ends the blocking of a person's data. */
    public void unblock(Person person) {
        context.background().run(() -> register.unblock(person)).onSuccess(free -> {
            changed(free.id());
            context.notices().done(context.say("subjects.unblocked.done", free.number()));
        });
    }

    /** Reads what destroying the chosen person's data would do. */
    void planDestruction(Consumer<DestructionViewModel> then) {
        Person person = chosen.get().person();
        Language language = context.wording().language();
        context.background()
                .run(() -> new Planned(company.destruction().plan(person, language), activities.dictionaries()))
                .onSuccess(read -> then.accept(new DestructionViewModel(context, company.destruction(), read.plan(), read.dictionaries(), act -> {
                    chosen.set(null);
                    load();
                    context.notices().add(new Notice(
                            Notice.Kind.DONE, context.say("subjects.destroyed", act.number(), act.person()), "",
                            new Notice.Action(context.say("subjects.act.open"), () -> showAct.accept(act.id()))));
                })));
    }

    /** Shows everything that is held of the chosen person on paper. */
    public void extract() {
        Person person = chosen.get().person();
        Language language = context.wording().language();
        company.paperShow().show(
                context.say("subjects.extract.title", person.number()), "person-" + person.number() + ".pdf", () -> company.extract().of(person, language).pdf());
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

    /** Opens the form of a person that was being written: of a new one, or of this one if the card is still there. */
    public void resume(UUID person) {
        if (person == null) {
            create();
        } else {
            context.background().run(() -> register.find(person)).onSuccess(found -> found.filter(each -> !each.isBlocked()).ifPresent(each -> form.set(form(each))));
        }
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
        return new PersonFormViewModel(context, register, person, kept -> {
            form.set(null);
            choose(kept.id());
            load();
            Undo.offer(context, context.say("subjects.kept", kept.number()), register.history(), kept.id(), () -> again(kept.id()));
        });
    }

    private void again(UUID id) {
        choose(id);
        load();
    }

    /** What the chosen person's history is shown from. */
    public HistoryOf history(Person person) {
        Language language = context.wording().language();
        Dictionaries dictionaries = activities.dictionaries();
        return new HistoryOf(
                register.history(), "person", Person.class, person.id(), person.fullName(), code -> dictionaries.word(code, language),
                () -> again(person.id()));
    }

    private Map<String, DictionaryTerm> categoryTerms() {
        return activities.dictionaries().all(Dictionary.SUBJECTS).stream().collect(Collectors.toMap(DictionaryTerm::code, Function.identity()));
    }

    /** A category of persons in the language of the window. */
    public String category(String code) {
        DictionaryTerm term = categories.get(code);
        return term == null ? code : context.wording().in(term.name());
    }

    public List<DictionaryTerm> categories() {
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
