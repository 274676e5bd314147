package kz.tizilim.transfers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.exchange.lists.CellVocabulary;
import kz.tizilim.exchange.lists.Headings;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.law.LawPack;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.subjects.list.NamedPersons;

/** Single disclosures from a list, such as the journal that was kept on paper before. */
public final class DisclosureImport implements ListKind<Disclosure> {
    private final DisclosureRegister register;
    private final TransferRegister transfers;
    private final ActivityRegister activities;
    private final PersonRegister persons;
    private final Clock clock;

    public DisclosureImport(
            DisclosureRegister register, TransferRegister transfers, ActivityRegister activities, PersonRegister persons, Clock clock) {
        this.register = register;
        this.transfers = transfers;
        this.activities = activities;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public String table() {
        return "disclosure";
    }

    @Override
    public List<String> fields() {
        return List.of(NamedPersons.IIN, NamedPersons.NAME, "on", "recipient", "activity", "data", "paper", "ground", "note", "notice");
    }

    @Override
    public RowReader<Disclosure> reader() {
        LocalDate today = LocalDate.now(clock);
        NamedPersons named = new NamedPersons(persons);
        CellVocabulary<UUID> recipients = new CellVocabulary<>();
        transfers.recipients().forEach(each -> recipients.put(each.id(), each.name()));
        CellVocabulary<UUID> works = new CellVocabulary<>();
        activities.all().forEach(each -> works.put(each.id(), Integer.toString(each.number())).put(each.id(), each.name()));
        Map<String, String> data = activities.dictionaries().byName(Dictionary.DATA);
        Map<String, String> grounds = grounds();
        Map<String, Boolean> truths = CellVocabulary.truths();
        return row -> {
            Person person = named.of(row);
            UUID recipient = row.text("recipient") == null ? null : recipients.byName().get(Headings.folded(row.text("recipient")));
            Disclosure read = new Disclosure(
                    UUID.randomUUID(), 0, person == null ? null : person.id(), row.day("on"), recipient, recipient == null ? row.text("recipient") : null,
                    row.one("activity", works.byName()), row.many("data", data), row.text("paper"), row.one("ground", grounds), row.text("note"),
                    Boolean.TRUE.equals(row.one("notice", truths)), null, null, null);
            row.rules(DisclosureRules.check(read, today));
            return Optional.of(read);
        };
    }

    @Override
    public UUID keep(List<Disclosure> disclosures, IntConsumer done) {
        return register.keepAll(disclosures, done);
    }

    @Override
    public RecordHistory history() {
        return register.history();
    }

    private static Map<String, String> grounds() {
        CellVocabulary<String> words = new CellVocabulary<>();
        Stream.concat(LawPack.current().bases().stream(), LawPack.current().transferGrounds().stream())
                .forEach(ground -> words.put(ground.code(), ground.code()).put(ground.code(), ground.words()));
        return words.byName();
    }
}
