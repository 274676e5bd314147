package kz.tizilim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.letters.LetterRegister;
import kz.tizilim.requests.RequestRegister;
import kz.tizilim.search.Reason.Field;
import kz.tizilim.subjects.Masking;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonFields;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Countries;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.DisclosureRegister;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.Wording;

/** Finders over the registers, in the order in which their kinds are shown. */
public final class RecordFinders {
    /** As many persons as are looked at for their consents and disclosures. */
    private static final int PERSONS_FOR_MORE = 3;

    /** The registers that are searched. */
    public record Registers(
            PersonRegister persons,
            ConsentRegister consents,
            RequestRegister requests,
            LetterRegister letters,
            ActivityRegister activities,
            TransferRegister transfers,
            DisclosureRegister disclosures) {}

    /** Ways to what was found, each by its id. */
    public record Ways(
            Consumer<UUID> person,
            Consumer<UUID> consent,
            Consumer<UUID> text,
            Consumer<UUID> request,
            Consumer<UUID> letter,
            Consumer<UUID> activity,
            Consumer<UUID> base,
            Consumer<UUID> recipient,
            Consumer<UUID> disclosure,
            Consumer<DictionaryTerm> term) {}

    private final Registers registers;
    private final Ways ways;
    private final FoldedTerms terms;

    public RecordFinders(Registers registers, Ways ways) {
        this.registers = registers;
        this.ways = ways;
        terms = new FoldedTerms(registers.activities()::dictionaries);
    }

    public List<Finder> all() {
        return List.of(
                finder("search.kind.persons", (typed, limit) -> registers.persons().search(typed, limit), this::person),
                finder("search.kind.requests", (typed, limit) -> registers.requests().search(typed, limit), (request, asked) -> asked.found(
                        request.applicant().name(),
                        request.label() + " · " + asked.wording().date(request.received().toLocalDate()),
                        List.of(
                                Field.of("search.field.applicant", request.applicant().name()), Field.of("search.field.number", request.label()),
                                new Field("search.field.email", request.applicant().email(), masked(request.applicant().email())),
                                Field.of("search.field.subject-line", request.subjectLine())),
                        () -> ways.request().accept(request.id()))),
                finder("search.kind.letters", (typed, limit) -> registers.letters().search(typed, limit), (letter, asked) -> asked.found(
                        letter.draft().addressee(),
                        letter.label() + " · " + asked.wording().date(letter.date()),
                        List.of(Field.of("search.field.addressee", letter.draft().addressee()), Field.of("search.field.number", letter.label())),
                        () -> ways.letter().accept(letter.id()))),
                finder("search.kind.consents", this::consents, this::consent),
                finder("search.kind.consent-texts", (typed, limit) -> registers.consents().searchTexts(typed, limit), this::text),
                finder("search.kind.activities", (typed, limit) -> registers.activities().search(typed, limit), (activity, asked) -> asked.found(
                        asked.in(activity.name()), asked.wording().say("activities.number", activity.number()), names(activity.name()), () -> ways.activity().accept(activity.id()))),
                finder("search.kind.recipients", (typed, limit) -> registers.transfers().search(typed, limit), (recipient, asked) -> asked.found(
                        asked.in(recipient.name()), Countries.name(recipient.country(), asked.wording().language()), names(recipient.name()),
                        () -> ways.recipient().accept(recipient.id()))),
                finder("search.kind.disclosures", this::disclosures, this::disclosure),
                finder("search.kind.bases", (typed, limit) -> registers.activities().searchBases(typed, limit), (base, asked) -> asked.found(
                        asked.in(base.name()), Countries.name(base.country(), asked.wording().language()), names(base.name()), () -> ways.base().accept(base.id()))),
                finder("search.kind.words", terms::find, (term, asked) -> asked.found(
                        asked.in(term.name()), asked.wording().say("activities.dictionary." + term.dictionary().name().toLowerCase(Locale.ROOT)), names(term.name()), () -> ways.term().accept(term))));
    }

    private Found person(Person person, Asked asked) {
        List<Field> fields = new ArrayList<>(List.of(Field.of("search.field.name", person.fullName())));
        PersonFields.ALL.searched().forEach(field -> {
            List<String> texts = field.texts(person);
            texts.forEach(text -> fields.add(new Field(field.label(), text, field.shown(text, asked.wording().language()))));
        });
        return asked.found(person.fullName(), asked.wording().say("subjects.number", person.number()), fields, () -> ways.person().accept(person.id()));
    }

    private List<Consent> consents(String typed, int limit) {
        Stream<Consent> numbered = typed.strip().matches("\\d{1,9}") ? registers.consents().numbered(Integer.parseInt(typed.strip())).stream() : Stream.empty();
        Stream<Consent> persons = registers.persons().search(typed, limit).stream().limit(PERSONS_FOR_MORE).flatMap(person -> registers.consents().of(person.id()).stream());
        return Stream.concat(numbered, persons).distinct().limit(limit).toList();
    }

    private Found consent(Consent consent, Asked asked) {
        String person = registers.persons().find(consent.person()).map(Person::fullName).orElse("");
        String text = registers.consents().findText(consent.text()).map(each -> asked.in(each.name())).orElse("");
        return asked.found(
                asked.wording().say("consents.number", consent.number()) + " · " + person,
                text,
                List.of(Field.of("search.field.number", Integer.toString(consent.number())), Field.of("search.field.name", person)),
                () -> ways.consent().accept(consent.id()));
    }

    private Found text(ConsentText text, Asked asked) {
        return asked.found(
                asked.in(text.name()), asked.wording().say("consents.text.row", text.series(), text.version()), names(text.name()), () -> ways.text().accept(text.id()));
    }

    /** By their papers, receivers and notes, and by the persons whose data were given. */
    private List<Disclosure> disclosures(String typed, int limit) {
        Stream<Disclosure> papers = registers.disclosures().search(typed, limit).stream();
        Stream<Disclosure> persons = registers.persons().search(typed, limit).stream().limit(PERSONS_FOR_MORE).flatMap(person -> registers.disclosures().ofPerson(person.id()).stream());
        return Stream.concat(papers, persons).distinct().limit(limit).toList();
    }

    private Found disclosure(Disclosure disclosure, Asked asked) {
        String person = registers.persons().find(disclosure.person()).map(Person::fullName).orElse("");
        String receiver = disclosure.recipient() == null
                ? disclosure.receiver()
                : registers.transfers().findRecipient(disclosure.recipient()).map(each -> asked.in(each.name())).orElse(disclosure.receiver());
        return asked.found(
                asked.wording().say("transfers.disclosure.title", disclosure.number()) + " · " + person,
                Stream.of(receiver, asked.wording().date(disclosure.on())).filter(Objects::nonNull).collect(Collectors.joining(" · ")),
                List.of(
                        Field.of("search.field.paper", disclosure.paper()), Field.of("search.field.receiver", disclosure.receiver()),
                        Field.of("search.field.name", person), Field.of("search.field.note", disclosure.note())),
                () -> ways.disclosure().accept(disclosure.id()));
    }

    private static List<Field> names(LocalText name) {
        return Stream.of(name.kk(), name.ru(), name.en()).distinct().map(each -> Field.of("search.field.title", each)).toList();
    }

    private static String masked(String email) {
        return email == null ? null : Masking.email(email);
    }

    private static <T> Finder finder(String kind, BiFunction<String, Integer, List<T>> search, BiFunction<T, Asked, Found> show) {
        return new Finder() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public List<Found> find(String typed, int limit, Wording wording) {
                Asked asked = new Asked(new Reason(typed), wording);
                Function<T, Found> shown = record -> show.apply(record, asked);
                return search.apply(typed, limit).stream().map(shown).toList();
            }
        };
    }

    /** A question with the words in which it is answered. */
    private record Asked(Reason reason, Wording wording) {
        Found found(String title, String line, List<Field> fields, Runnable open) {
            return new Found(title, line, reason.words(fields, wording), open);
        }

        String in(LocalText words) {
            return words == null ? "" : wording.in(words);
        }
    }
}
