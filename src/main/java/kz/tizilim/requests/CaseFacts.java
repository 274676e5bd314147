package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.activities.RetentionFormatter;
import kz.tizilim.law.LawPack;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.operator.ResponsiblePerson;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Addressee;
import kz.tizilim.text.Countries;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Gender;
import kz.tizilim.text.IdentityNumber;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferRegister;

/** What the register knows that a reply must say: the activities, bases and recipients behind what was searched and found. */
public final class CaseFacts {
    private static final String HOME = "KZ";

    private final OperatorRegister operators;
    private final ActivityRegister activities;
    private final PersonRegister persons;
    private final TransferRegister transfers;

    public CaseFacts(OperatorRegister operators, ActivityRegister activities, PersonRegister persons, TransferRegister transfers) {
        this.operators = operators;
        this.activities = activities;
        this.persons = persons;
        this.transfers = transfers;
    }

    LawPack law() {
        return LawPack.current();
    }

    Dictionaries dictionaries() {
        return activities.dictionaries();
    }

    RetentionFormatter retentionWords() {
        return new RetentionFormatter(dictionaries());
    }

    Optional<Person> person(Request request) {
        return request.person() == null ? Optional.empty() : persons.find(request.person());
    }

    Optional<Activity> activity(UUID id) {
        return activities.find(id);
    }

    Optional<PersonalDataStore> base(UUID id) {
        return id == null ? Optional.empty() : activities.findBase(id);
    }

    Optional<Recipient> recipient(UUID id) {
        return transfers.findRecipient(id);
    }

    /** The activities in whose bases something of the person was found, by number. */
    List<Activity> found(Request request) {
        return request.searches().stream()
                .filter(search -> search.records() > 0)
                .map(SearchLogEntry::activity)
                .distinct()
                .flatMap(id -> activity(id).stream())
                .toList();
    }

    /** The recipients to whom the data of these activities are given, by name. */
    List<Recipient> recipients(List<Activity> given) {
        Set<UUID> ids = new TreeSet<>();
        given.forEach(activity -> transfers.ofActivity(activity.id()).forEach(transfer -> ids.add(transfer.recipient())));
        return transfers.recipients().stream().filter(recipient -> ids.contains(recipient.id())).toList();
    }

    List<Transfer> transfers(Activity activity) {
        return transfers.ofActivity(activity.id());
    }

    /** Who answers for the processing and how to reach her; the company's mailboxes where nobody was appointed. */
    String contact(Language language) {
        Operator operator = operator();
        ResponsiblePerson responsible = operator.responsible();
        if (responsible == null || responsible.name() == null) {
            return String.join(", ", operator.emails());
        }
        String post = responsible.post() == null ? null : responsible.post().in(language);
        return Stream.of(responsible.name(), post, responsible.phone(), responsible.email())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** The names of dictionary words, each once, in the order given. */
    List<String> names(Dictionary dictionary, List<String> codes, Language language) {
        Dictionaries words = dictionaries();
        return codes.stream().distinct().map(code -> words.name(dictionary, code, language)).toList();
    }

    /** A base, where it lies, and its copies abroad: «Тапсырыстар базасы — Алматы, Үлгі көшесі, 1; шетелдегі көшірмесі: Германия». */
    static String baseLine(PersonalDataStore base, Language language) {
        Messages messages = Messages.of(language);
        String place = base.place() == null ? "" : base.place().in(language);
        String country = base.country() == null || base.country().equals(HOME) ? "" : Countries.name(base.country(), language);
        String where = joined(place, country);
        String line = where.isBlank() ? base.name().in(language) : base.name().in(language) + " — " + where;
        for (PersonalDataStore.Copy copy : base.copies()) {
            String address = copy.address() == null ? "" : copy.address().in(language);
            line = messages.say("requests.base.copy", line, joined(Countries.name(copy.country(), language), address));
        }
        return line;
    }

    /** The foreign countries in which these activities have data: their transfers, their bases and the copies of these. */
    List<String> abroad(List<Activity> of, Language language) {
        Stream<String> given = of.stream().flatMap(activity -> transfers(activity).stream()).filter(Transfer::isCrossBorder).map(Transfer::country);
        Stream<String> kept = of.stream().flatMap(activity -> activity.bases().stream()).flatMap(id -> base(id).stream()).flatMap(base -> Stream.concat(
                Stream.ofNullable(base.country()), base.copies().stream().map(PersonalDataStore.Copy::country)));
        return Stream.concat(given, kept)
                .filter(code -> !code.equals(HOME))
                .distinct()
                .map(code -> Countries.name(code, language))
                .toList();
    }

    /** The day by which what was decided will be done; see {@link Terms#byWhen}. */
    Optional<LocalDate> byWhen(Request request, Decision decision) {
        return Terms.now(operators).byWhen(request, decision);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /** How the applicant can send what is asked for: the company's mailboxes and its postal address. */
    List<String> waysToReachUs(Language language) {
        List<String> ways = new ArrayList<>();
        operators.find().ifPresent(operator -> {
            ways.addAll(operator.emails());
            if (operator.addressForLetters() != null) {
                ways.add(operator.addressForLetters().in(language));
            }
        });
        return ways;
    }

    /** The last day of the term as a letter says it: «2026 жылғы 27 наурыздан кешіктірмей»; empty where there is no term. */
    Optional<String> dueInWords(Request request, Language language) {
        return Optional.ofNullable(request.due()).map(day -> DateFormatter.of(language).notLater(day));
    }

    /** The person's name as a letter addresses it: the dative kept on the card, else the one that the rules give, else the full name. */
    String addressee(Person person, Language language) {
        String kept = language == Language.KK ? person.addresseeKk() : language == Language.RU ? person.addresseeRu() : null;
        return kept == null || kept.isBlank() ? Addressee.dative(person.fullName(), gender(person), language).orElse(person.fullName()) : kept;
    }

    /** What the name tells of the person's gender, else what the IIN does; empty where neither tells it. */
    static Optional<Gender> gender(Person person) {
        return Addressee.gender(person.fullName()).or(() -> person.iin() == null
                ? Optional.empty()
                : IdentityNumber.sex(person.iin()).map(sex -> sex == IdentityNumber.Sex.MALE ? Gender.MALE : Gender.FEMALE));
    }

    /** An authority as letters name it, with its address where the officer entered one. */
    Optional<String> authority(String code, LocalDate on, Language language) {
        return operators.authority(code, on).map(body -> body.address() == null
                ? body.name().in(language)
                : body.name().in(language) + ", " + body.address().in(language));
    }

    String authorityName(LocalDate on, Language language) {
        return law().authority("authorised-body", on).map(body -> body.name().in(language)).orElse("");
    }

    String courtName(LocalDate on, Language language) {
        return authority("court", on, language).orElse("");
    }

    Operator operator() {
        return operators.find().orElseThrow(() -> new IllegalStateException("A register without its operator"));
    }
}
