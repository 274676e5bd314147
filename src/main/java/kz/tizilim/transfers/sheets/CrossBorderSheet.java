package kz.tizilim.transfers.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.law.Explanation;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferGrounds;

/**
 * Everything by which data leave the country: transfers, recipients engaged by other recipients, bases and copies abroad; with the
 * ground of art. 16 for each, and in words where there is none.
 */
final class CrossBorderSheet {
    private final SheetFacts facts;
    private final Language language;
    private final Messages messages;

    private CrossBorderSheet(SheetFacts facts, Language language) {
        this.facts = facts;
        this.language = language;
        messages = Messages.of(language);
    }

    static Sheet of(SheetFacts facts, Language language) {
        return new CrossBorderSheet(facts, language).sheet();
    }

    private Sheet sheet() {
        List<Sheet.Line> lines = new ArrayList<>();
        for (Activity activity : facts.activities()) {
            List<Transfer> given = facts.transfers().stream().filter(transfer -> activity.id().equals(transfer.activity())).toList();
            given.stream().filter(Transfer::isCrossBorder).forEach(transfer -> lines.add(transfer(activity, transfer)));
            given.forEach(transfer -> engaged(lines, activity, transfer, given));
            facts.bases().stream().filter(base -> activity.bases().contains(base.id())).forEach(base -> stored(lines, activity, base, given));
        }
        lines.sort(Comparator.comparing((Sheet.Line line) -> line.cells().get(0)));
        Ground first = LawPack.current().transferGrounds().get(0);
        return new Sheet(
                messages.say("transfers.sheet.cross-border"), Explanation.of(LawPack.current(), language).citation(first.citation()),
                List.of(
                        column("transfers.sheet.country", 11), column("transfers.sheet.where", 20), column("transfers.sheet.activity", 17),
                        column("transfers.sheet.data", 22), column("transfers.sheet.ground", 30)),
                lines.stream().distinct().toList(), List.of());
    }

    private Sheet.Column column(String key, int share) {
        return new Sheet.Column(key, messages.say(key), share);
    }

    private Sheet.Line transfer(Activity activity, Transfer transfer) {
        boolean missing = TransferGrounds.isMissing(transfer);
        return line(transfer.country(), recipient(transfer.recipient()), activity, transfer.data(), missing ? null : transfer.ground());
    }

    /** A recipient abroad whom the receiver engaged: the way to it needs a transfer of its own with a ground. */
    private void engaged(List<Sheet.Line> lines, Activity activity, Transfer through, List<Transfer> given) {
        for (Recipient each : facts.recipients()) {
            boolean told = given.stream().anyMatch(transfer -> each.id().equals(transfer.recipient()));
            if (through.recipient().equals(each.engagedBy()) && each.isAbroad() && !told) {
                String where = messages.say("transfers.sheet.through", each.name().in(language), recipient(through.recipient()));
                lines.add(line(each.country(), where, activity, through.data(), null));
            }
        }
    }

    /** A base or a copy abroad stands on the ground of a transfer of the same activity to the same country. */
    private void stored(List<Sheet.Line> lines, Activity activity, PersonalDataStore base, List<Transfer> given) {
        List<String> countries = new ArrayList<>();
        if (base.country() != null && !base.country().equals("KZ")) {
            countries.add(base.country());
        }
        base.copies().stream().map(PersonalDataStore.Copy::country).filter(Objects::nonNull).forEach(countries::add);
        for (String country : countries) {
            String ground = given.stream()
                    .filter(transfer -> country.equals(transfer.country()) && !TransferGrounds.isMissing(transfer))
                    .map(Transfer::ground)
                    .findFirst()
                    .orElse(null);
            String where = messages.say(country.equals(base.country()) ? "transfers.sheet.base" : "transfers.sheet.copy", base.name().in(language));
            lines.add(line(country, where, activity, activity.data().stream().map(item -> item.term()).toList(), ground));
        }
    }

    private Sheet.Line line(String country, String where, Activity activity, List<String> data, String ground) {
        String words = data.stream().map(code -> facts.dictionaries().name(Dictionary.DATA, code, language)).collect(Collectors.joining(", "));
        return new Sheet.Line(
                List.of(Countries.name(country, language), where, activity.name().in(language), words, ground == null ? "" : ground(ground)),
                ground == null ? messages.say("transfers.sheet.no-ground") : "");
    }

    private String ground(String code) {
        return TransferGrounds.find(code)
                .map(ground -> messages.say("transfers.sheet.grounded", ground.words().in(language), ground.citation().article().in(language)))
                .orElse("");
    }

    private String recipient(UUID id) {
        return facts.recipients().stream().filter(each -> each.id().equals(id)).findFirst().map(each -> each.name().in(language)).orElse("");
    }
}
