package kz.tizilim.policies.facts;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.text.Countries;
import kz.tizilim.transfers.Recipient.RecipientRole;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferGrounds;

/** To whom data go: third parties, processors, authorities; at home and abroad. */
final class RecipientFacts {
    private RecipientFacts() {}

    static void into(Values values, PolicyInput holdings, FactFormatter telling) {
        values.with("recipients", rows(holdings, telling, each -> each.role() != RecipientRole.PROCESSOR));
        values.with("processors", rows(holdings, telling, each -> each.role() == RecipientRole.PROCESSOR));
        List<Map<String, Object>> abroad = holdings.transfers().stream()
                .filter(holdings::goesAbroad)
                .flatMap(transfer -> holdings.recipient(transfer.recipient()).map(to -> abroad(transfer, to, telling)).stream())
                .toList();
        values.with("abroad", abroad);
        boolean known = holdings.transfers().stream()
                .allMatch(each -> holdings.recipient(each.recipient()).map(to -> PolicyInput.country(each, to)).isPresent());
        boolean copies = holdings.bases().stream().anyMatch(base -> base.isAbroad());
        values.with("onlyAtHome", abroad.isEmpty() && known && !copies && !holdings.transfers().isEmpty());
    }

    private static List<Map<String, Object>> rows(PolicyInput holdings, FactFormatter telling, Predicate<Recipient> wanted) {
        return holdings.recipients().stream().filter(wanted).map(each -> row(each, holdings, telling)).toList();
    }

    private static Map<String, Object> row(Recipient recipient, PolicyInput holdings, FactFormatter telling) {
        List<Transfer> transfers = holdings.to(recipient);
        Stream<String> data = transfers.stream().flatMap(each -> each.data().stream());
        List<String> countries = Stream.concat(Stream.ofNullable(recipient.country()), transfers.stream().map(Transfer::country))
                .filter(code -> code != null)
                .distinct()
                .map(code -> Countries.name(code, telling.language()))
                .toList();
        return new Values()
                .with("name", telling.words(recipient.name()))
                .with("bin", recipient.bin())
                .with("address", telling.words(recipient.address()))
                .with("category", recipient.category() == null ? null : telling.term(Dictionary.RECIPIENTS, recipient.category()))
                .with("role", telling.say("transfers.role." + FactFormatter.code(recipient.role())))
                .with("countries", FactFormatter.list(countries))
                .with("data", FactFormatter.list(telling.terms(Dictionary.DATA, data)))
                .with("grounds", FactFormatter.list(grounds(transfers, telling)))
                .with("goals", FactFormatter.list(transfers.stream().map(each -> telling.words(each.purpose())).filter(said -> !said.isEmpty()).distinct().toList()))
                .map();
    }

    private static List<String> grounds(List<Transfer> transfers, FactFormatter telling) {
        return transfers.stream().flatMap(each -> TransferGrounds.find(each.ground()).stream()).map(each -> telling.words(each.words())).distinct().toList();
    }

    private static Map<String, Object> abroad(Transfer transfer, Recipient recipient, FactFormatter telling) {
        var ground = TransferGrounds.of(true).stream().filter(each -> each.code().equals(transfer.ground())).findFirst();
        return new Values()
                .with("name", telling.words(recipient.name()))
                .with("country", Countries.name(PolicyInput.country(transfer, recipient), telling.language()))
                .with("data", FactFormatter.list(telling.terms(Dictionary.DATA, transfer.data().stream())))
                .with("purpose", telling.words(transfer.purpose()))
                .with("ground", ground.map(each -> telling.words(each.words())).orElse(null))
                .with("article", ground.map(telling::article).orElse(null))
                .map();
    }
}
