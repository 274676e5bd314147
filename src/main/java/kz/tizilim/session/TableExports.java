package kz.tizilim.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.activities.RetentionFormatter;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentState;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.exchange.fields.FieldKind;
import kz.tizilim.exchange.fields.RecordField;
import kz.tizilim.exchange.sheets.ListTable;
import kz.tizilim.exchange.sheets.ListTable.Column;
import kz.tizilim.journal.Progress;
import kz.tizilim.law.LawPack;
import kz.tizilim.letters.Letter;
import kz.tizilim.requests.Request;
import kz.tizilim.subjects.DestructionFormatter;
import kz.tizilim.subjects.Masking;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.subjects.PersonFields;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;

/** The lists that an inspector or a colleague asks for, as tables in one language. */
public final class TableExports {
    /** As many persons as are asked for one by one; for more it is quicker to read all. */
    private static final int FEW = 1_000;

    private final RegisterSession session;
    private final Language language;
    private final Progress progress;
    private final Messages messages;
    private final FieldLabels fields;
    private final Dictionaries dictionaries;

    public TableExports(RegisterSession session, Language language) {
        this(session, language, Progress.NONE);
    }

    /**
     * @param progress told how many rows of a table are made
     */
    public TableExports(RegisterSession session, Language language, Progress progress) {
        this.session = session;
        this.language = language;
        this.progress = progress;
        messages = Messages.of(language);
        fields = FieldLabels.in(language);
        dictionaries = session.activities().dictionaries();
    }

    /** Persons, their numbers and addresses masked unless they are wanted in full; those whose data are blocked are left out, and the title says so. */
    public ListTable persons(List<Person> persons, boolean inFull) {
        long blocked = persons.stream().filter(Person::isBlocked).count();
        List<RecordField<Person, ?>> listed = PersonFields.ALL.listed();
        List<List<Object>> rows = rows(persons.stream().filter(person -> !person.isBlocked()).toList(), person -> Stream.concat(
                Stream.of(person.number(), person.fullName()), listed.stream().map(field -> cell(field, person, inFull))).toList());
        return new ListTable(
                blocked == 0 ? messages.say("subjects.title") : messages.say("session.lists.without-blocked", messages.say("subjects.title"), blocked),
                Stream.concat(
                        Stream.of(column("number", 7), new Column(messages.say("session.lists.name"), 25)),
                        listed.stream().map(field -> column(field.name(), field.share()))).toList(),
                rows);
    }

    /** The acts of destruction, which name nobody. */
    public ListTable acts(List<PersonDestruction.Ordered> acts) {
        DestructionFormatter words = new DestructionFormatter(language);
        List<List<Object>> rows = rows(acts, each -> row(
                    each.act().number(), each.act().on(), each.act().person(), words.ground(each.act().ground()), each.act().act(),
                    words.gone(each.act()), messages.say("ui.history.actor." + each.by()),
                    messages.say(each.done() ? "subjects.acts.state.done" : "subjects.acts.state.interrupted")));
        return new ListTable(
                messages.say("subjects.acts.title"),
                List.of(
                        column("number", 6), column("on", 10), new Column(messages.say("subjects.act.person"), 10),
                        new Column(messages.say("subjects.act.ground"), 20), new Column(messages.say("subjects.act.named"), 14),
                        new Column(messages.say("subjects.act.gone"), 20), new Column(messages.say("subjects.act.by"), 10),
                        new Column(messages.say("session.lists.state"), 10)),
                rows);
    }

    /** Consents with their texts, their terms and their states; the persons' numbers masked unless they are wanted in full. */
    public ListTable consents(List<Consent> consents, boolean inFull) {
        Map<UUID, ConsentText> texts = session.consents().texts().stream().collect(Collectors.toMap(ConsentText::id, Function.identity()));
        LocalDate today = session.consents().today();
        Map<UUID, Person> persons = persons(consents.size());
        List<List<Object>> rows = rows(consents, consent -> {
                Person person = persons.computeIfAbsent(consent.person(), id -> session.persons().find(id).orElse(null));
                ConsentText text = texts.get(consent.text());
                return row(
                        consent.number(), person == null ? null : person.fullName(),
                        person == null ? null : inFull ? person.iin() : Masking.iin(person.iin()),
                        text == null ? null : messages.say("session.lists.version", said(text.name()), text.version()), consent.givenOn(), consent.until(),
                        fields.word(consent.way().name()), messages.say("consents.state." + code(consent.on(today))),
                        consent.withdrawal() == null ? null : consent.withdrawal().received());
            });
        return new ListTable(
                messages.say("consents.title"),
                List.of(
                        column("number", 7), new Column(messages.say("session.lists.name"), 17), column("iin", 11), column("text", 16), column("givenOn", 9),
                        column("until", 9), column("way", 10), new Column(messages.say("session.lists.state"), 11), column("withdrawal", 10)),
                rows);
    }

    private static String code(ConsentState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The journal of requests: what came, from whom, what was decided, when it was due and what it was answered by. */
    public ListTable requests(List<Request> requests) {
        Map<UUID, Letter> letters = session.letters().all().stream().collect(Collectors.toMap(Letter::id, Function.identity()));
        List<List<Object>> rows = rows(requests, request -> {
                Letter reply = request.reply() == null ? null : letters.get(request.reply());
                return row(
                        request.label(), request.receivedOn(), request.applicant() == null ? null : request.applicant().name(),
                        fields.word(request.channel() == null ? "" : request.channel().name()),
                        joined(request.kinds(), code -> dictionaries.word(code, language)), request.due(),
                        fields.word(request.status().name()),
                        request.decision() == null || request.decision().outcome() == null ? null : fields.word(request.decision().outcome().name()),
                        reply == null ? null : reply.label(), reply == null || reply.sending() == null ? null : reply.sending().on());
            });
        return new ListTable(
                messages.say("session.lists.requests"),
                List.of(
                        column("number", 10), new Column(messages.say("session.lists.received"), 9), column("applicant", 14), column("channel", 9),
                        column("kinds", 15), column("due", 9), column("status", 9), column("decision", 9),
                        new Column(messages.say("session.lists.reply"), 7), new Column(messages.say("session.lists.sent"), 9)),
                rows);
    }

    /** The journal of outgoing letters. */
    public ListTable letters(List<Letter> letters) {
        List<List<Object>> rows = rows(letters, letter -> row(
                    letter.label(), letter.date(), letter.draft().addressee(), fields.word(letter.draft().kind().name()),
                    letter.draft().incomingNumber(), letter.pages(), letter.isSent() ? letter.sending().on() : null,
                    letter.isSent() ? messages.say(letter.sending().way().key()) : null, letter.isSent() ? letter.sending().track() : null));
        return new ListTable(
                messages.say("letters.journal.title"),
                List.of(
                        column("number", 8), column("date", 9), column("addressee", 21), column("kind", 18), column("incomingNumber", 10),
                        column("pages", 6), new Column(messages.say("session.lists.sent"), 9), column("way", 10), column("track", 9)),
                rows);
    }

    /** The list of necessary and sufficient data (Law art. 25(2)(1)): each datum with the activity that needs it, why, and for how long. */
    public ListTable data(List<Activity> activities) {
        List<List<Object>> rows = new ArrayList<>();
        for (Activity activity : activities) {
            for (DataItem item : activity.data()) {
                rows.add(row(
                        dictionaries.name(Dictionary.DATA, item.term(), language), activity.number(), said(activity.name()),
                        joined(activity.purposes(), purpose -> said(purpose.name())), said(item.why()),
                        joined(activity.subjects(), code -> dictionaries.word(code, language)),
                        activity.retentionOf(item) == null ? null : new RetentionFormatter(dictionaries).say(activity.retentionOf(item), language)));
            }
        }
        return new ListTable(
                messages.say("session.lists.data"),
                List.of(
                        column("term", 16), new Column("№", 4), column("activity", 15), column("purposes", 17), column("why", 17),
                        column("subjects", 13), column("retention", 18)),
                rows);
    }

    /** Those who have access to personal data, with the bases that they reach. */
    public ListTable access() {
        Map<String, List<PersonalDataStore>> reached = new LinkedHashMap<>();
        session.activities().bases().forEach(base -> base.access().forEach(who -> reached.computeIfAbsent(who, key -> new ArrayList<>()).add(base)));
        List<Activity> activities = session.activities().all();
        List<List<Object>> rows = reached.entrySet().stream()
                .map(each -> row(
                        each.getKey(), joined(each.getValue(), base -> said(base.name())),
                        joined(
                                activities.stream().filter(activity -> each.getValue().stream().anyMatch(base -> activity.bases().contains(base.id()))).toList(),
                                activity -> activity.number() + ". " + said(activity.name()))))
                .toList();
        return new ListTable(
                messages.say("session.lists.access"), List.of(new Column(messages.say("session.lists.who"), 28), column("bases", 32), column("activities", 40)), rows);
    }

    /** Transfers with their grounds. */
    public ListTable transfers(List<Transfer> transfers) {
        Map<UUID, Recipient> recipients = session.transfers().recipients().stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
        Map<UUID, Activity> activities = session.activities().all().stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        List<List<Object>> rows = rows(transfers, transfer -> row(
                    recipients.containsKey(transfer.recipient()) ? said(recipients.get(transfer.recipient()).name()) : null,
                    activities.containsKey(transfer.activity()) ? said(activities.get(transfer.activity()).name()) : null,
                    joined(transfer.data(), code -> dictionaries.name(Dictionary.DATA, code, language)), said(transfer.purpose()), ground(transfer.ground()),
                    Countries.name(transfer.country(), language)));
        return new ListTable(
                messages.say("session.lists.transfers"),
                List.of(column("recipient", 17), column("activity", 16), column("data", 22), column("purpose", 15), column("ground", 19), column("country", 11)),
                rows);
    }

    /** The cards of recipients with their contracts and with whoever engaged them; taken in again under the same headings. */
    public ListTable recipients(List<Recipient> recipients) {
        Map<UUID, Recipient> all = session.transfers().recipients().stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
        List<List<Object>> rows = rows(recipients, each -> {
                Recipient.Contract contract = each.contract() == null ? new Recipient.Contract(null, null, null) : each.contract();
                return row(
                        said(each.name()), each.category() == null ? null : dictionaries.word(each.category(), language), fields.word(each.role().name()),
                        each.country() == null ? null : Countries.name(each.country(), language), said(each.address()), each.bin(), contract.number(),
                        contract.signed(), contract.expires(), said(each.task()),
                        each.engagedBy() == null || !all.containsKey(each.engagedBy()) ? null : said(all.get(each.engagedBy()).name()));
            });
        return new ListTable(
                messages.say("transfers.section.recipients"),
                List.of(
                        column("name", 13), column("category", 11), column("role", 11), column("country", 8), column("address", 11), column("bin", 9),
                        contract("number", 7), contract("signed", 8), contract("expires", 8), column("task", 6), column("engagedBy", 8)),
                rows);
    }

    private Column contract(String field, int share) {
        return new Column(fields.path("recipient", List.of("contract", field)), share);
    }

    /** The journal of single disclosures; the persons' numbers masked unless they are wanted in full. */
    public ListTable disclosures(List<Disclosure> disclosures, boolean inFull) {
        Map<UUID, Recipient> recipients = session.transfers().recipients().stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
        Map<UUID, Activity> activities = session.activities().all().stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        Map<UUID, Person> persons = persons(disclosures.size());
        List<List<Object>> rows = rows(disclosures, each -> {
                Person person = persons.computeIfAbsent(each.person(), id -> session.persons().find(id).orElse(null));
                return row(
                        each.number(), each.on(), person == null ? messages.say("transfers.disclosure.gone") : person.fullName(),
                        person == null ? null : inFull ? person.iin() : Masking.iin(person.iin()),
                        recipients.containsKey(each.recipient()) ? said(recipients.get(each.recipient()).name()) : each.receiver(),
                        activities.containsKey(each.activity()) ? said(activities.get(each.activity()).name()) : null,
                        joined(each.data(), code -> dictionaries.name(Dictionary.DATA, code, language)), each.paper(), ground(each.ground()),
                        messages.say(each.notice() ? "ui.history.yes" : "ui.history.no"), each.noticeDue(), each.noticedOn());
            });
        return new ListTable(
                messages.say("transfers.section.disclosures"),
                List.of(
                        new Column("№", 4), column("on", 7), column("person", 9), column("iin", 7), column("recipient", 9), column("activity", 10),
                        column("data", 10), column("paper", 9), column("ground", 10), disclosed("notice", 9), disclosed("noticeDue", 8),
                        disclosed("noticedOn", 8)),
                rows);
    }

    private Column disclosed(String field, int share) {
        return new Column(fields.field("disclosure", field), share);
    }

    /** The persons of so many records: all of them where asking one by one would take longer, else none yet. */
    private Map<UUID, Person> persons(int records) {
        return records > FEW ? session.persons().all().stream().collect(Collectors.toMap(Person::id, Function.identity())) : new HashMap<>();
    }

    private String ground(String code) {
        return code == null
                ? null
                : Stream.concat(LawPack.current().transferGrounds().stream(), LawPack.current().bases().stream())
                        .filter(ground -> ground.code().equals(code))
                        .findFirst()
                        .map(ground -> ground.words().in(language))
                        .orElse(code);
    }

    private Column column(String field, int share) {
        return new Column(fields.field("", field), share);
    }

    private <R> Object cell(RecordField<R, ?> field, R record, boolean inFull) {
        return field.kind() == FieldKind.DAY ? field.of(record) : joined(field.said(record, language, code -> dictionaries.word(code, language), inFull), each -> each);
    }

    private String said(LocalText words) {
        return words == null ? null : words.in(language);
    }

    private static <E> String joined(List<E> all, Function<E, String> words) {
        return all.isEmpty() ? null : all.stream().map(words).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    private <T> List<List<Object>> rows(List<T> records, Function<T, List<Object>> row) {
        List<List<Object>> rows = new ArrayList<>();
        for (T record : records) {
            progress.step(rows.size(), records.size());
            rows.add(row.apply(record));
        }
        return rows;
    }

    private static List<Object> row(Object... cells) {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }
}
