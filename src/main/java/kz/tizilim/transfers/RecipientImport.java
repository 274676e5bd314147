package kz.tizilim.transfers;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.exchange.lists.CellVocabulary;
import kz.tizilim.exchange.lists.Headings;
import kz.tizilim.exchange.lists.ImportRow;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Recipient.Contract;
import kz.tizilim.transfers.Recipient.RecipientRole;

/** Recipients from a list; those whose name the register has already, or an earlier row, are left out. */
public final class RecipientImport implements ListKind<Recipient> {
    private final TransferRegister register;
    private final Supplier<Dictionaries> dictionaries;

    public RecipientImport(TransferRegister register, Supplier<Dictionaries> dictionaries) {
        this.register = register;
        this.dictionaries = dictionaries;
    }

    @Override
    public String table() {
        return "recipient";
    }

    @Override
    public List<String> fields() {
        return List.of("name", "category", "role", "country", "address", "bin", "contract.number", "contract.signed", "contract.expires", "task");
    }

    @Override
    public RowReader<Recipient> reader() {
        Set<String> known = new HashSet<>();
        register.recipients().forEach(each -> Stream.of(Language.values()).forEach(language -> known.add(Headings.folded(each.name().in(language)))));
        Map<String, String> categories = dictionaries.get().byName(Dictionary.RECIPIENTS);
        Map<String, RecipientRole> roles = CellVocabulary.of(RecipientRole.class);
        Map<String, String> countries = countries();
        return row -> {
            Recipient recipient = new Recipient(
                    UUID.randomUUID(), row.words("name"), row.one("category", categories), row.one("role", roles), true, row.one("country", countries),
                    row.words("address"), row.identity("bin"), contract(row), null, row.words("task"));
            row.rules(TransferRules.check(recipient));
            if (row.isSound() && !known.add(Headings.folded(recipient.name().in(Language.KK)))) {
                row.leaveOut("name", "transfers.list.known");
                return Optional.empty();
            }
            return Optional.of(recipient);
        };
    }

    @Override
    public UUID keep(List<Recipient> recipients, IntConsumer done) {
        return register.keepAll(recipients, done);
    }

    @Override
    public RecordHistory history() {
        return register.history();
    }

    private static Contract contract(ImportRow row) {
        Contract contract = new Contract(row.text("contract.number"), row.day("contract.signed"), row.day("contract.expires"));
        return contract.equals(new Contract(null, null, null)) ? null : contract;
    }

    /** Countries by their codes and by their names in three languages. */
    private static Map<String, String> countries() {
        CellVocabulary<String> words = new CellVocabulary<>();
        for (String code : Locale.getISOCountries()) {
            words.put(code, code);
            Stream.of(Language.values()).forEach(language -> words.put(code, Countries.name(code, language)));
        }
        return words.byName();
    }
}
