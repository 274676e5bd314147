package kz.tizilim.transfers.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.law.Explanation;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** Where every base physically lies, its copies abroad, and which activities have no base in Kazakhstan (art. 12(2)). */
final class LocalisationSheet {
    /** The code of the duty in the law pack. */
    private static final String DUTY = "localisation";

    private final SheetFacts facts;
    private final Language language;
    private final Messages messages;

    private LocalisationSheet(SheetFacts facts, Language language) {
        this.facts = facts;
        this.language = language;
        messages = Messages.of(language);
    }

    static Sheet of(SheetFacts facts, Language language) {
        return new LocalisationSheet(facts, language).sheet();
    }

    private Sheet sheet() {
        Ground duty = LawPack.current().duty(DUTY);
        return new Sheet(
                messages.say("transfers.sheet.localisation"),
                messages.say("transfers.sheet.duty", duty.words().in(language), Explanation.of(LawPack.current(), language).citation(duty.citation())),
                List.of(
                        column("transfers.sheet.database", 19), column("transfers.sheet.lies", 19), column("transfers.sheet.kept", 13),
                        column("transfers.sheet.copies", 19), column("transfers.sheet.activities", 17), column("transfers.sheet.state", 13)),
                facts.bases().stream().map(this::line).toList(),
                facts.activities().stream().filter(activity -> !hasHome(activity)).map(this::remark).toList());
    }

    private Sheet.Column column(String key, int share) {
        return new Sheet.Column(key, messages.say(key), share);
    }

    private Sheet.Line line(PersonalDataStore base) {
        String country = base.country() == null ? "" : Countries.name(base.country(), language);
        String place = base.place() == null ? country : base.place().in(language) + (country.isEmpty() ? "" : ", " + country);
        String kept = messages.say("activities.medium." + base.medium().name().toLowerCase(Locale.ROOT)) + ", "
                + messages.say(base.encrypted() ? "activities.base.encrypted" : "activities.base.plain");
        String users = facts.activities().stream()
                .filter(activity -> activity.bases().contains(base.id()))
                .map(activity -> activity.name().in(language))
                .collect(Collectors.joining(", "));
        String wanting = wanting(base);
        return new Sheet.Line(
                List.of(
                        base.name().in(language), place, kept, base.copies().stream().map(this::copy).collect(Collectors.joining("; ")), users,
                        wanting.isEmpty() ? messages.say("transfers.sheet.at-home") : ""),
                wanting);
    }

    private String wanting(PersonalDataStore base) {
        if (base.country() == null) {
            return messages.say("transfers.sheet.nowhere");
        }
        return base.country().equals("KZ") ? "" : messages.say("transfers.sheet.outside");
    }

    private String copy(PersonalDataStore.Copy copy) {
        List<String> said = new ArrayList<>(List.of(Countries.name(copy.country(), language)));
        if (copy.address() != null) {
            said.add(copy.address().in(language));
        }
        said.add(messages.say(copy.encrypted() ? "activities.base.encrypted" : "activities.base.plain"));
        return String.join(", ", said);
    }

    private boolean hasHome(Activity activity) {
        return facts.bases().stream().anyMatch(base -> activity.bases().contains(base.id()) && "KZ".equals(base.country()));
    }

    private String remark(Activity activity) {
        return messages.say(activity.bases().isEmpty() ? "transfers.sheet.no-base" : "transfers.sheet.no-home", activity.name().in(language));
    }
}
