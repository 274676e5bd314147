package kz.tizilim.consents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.exchange.StoredFiles;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.storage.Handle;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonReferences;
import kz.tizilim.text.Countries;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.mark.Tone;

/** The consents of a person, and what they cover, for her card and her extract. */
public final class ConsentBelongings implements PersonReferences {
    /** The key of the screen that shows consents. */
    public static final String PLACE = "consents.title";

    private final RegisterFolder folder;
    private final ConsentRegister register;
    private final ActivityRegister activities;
    private final TransferRegister transfers;

    public ConsentBelongings(RegisterFolder folder, ConsentRegister register, ActivityRegister activities, TransferRegister transfers) {
        this.folder = folder;
        this.register = register;
        this.activities = activities;
        this.transfers = transfers;
    }

    @Override
    public List<Part> of(Person person, Language language) {
        Messages messages = Messages.of(language);
        List<Consent> consents = register.of(person.id());
        Coverage coverage = Coverage.of(activities, transfers, register);
        Map<UUID, Recipient> recipients = transfers.recipients().stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
        return List.of(
                new Part(messages.say("consents.title"), true, consents.stream().map(consent -> line(consent, coverage.text(consent), messages)).toList()),
                new Part(
                        messages.say("consents.coverage"),
                        false,
                        coverage.of(person.categories(), consents, register.today()).stream().map(cell -> line(cell, recipients, messages)).toList()));
    }

    private Line line(Consent consent, Optional<ConsentText> by, Messages messages) {
        ConsentState state = consent.on(register.today());
        String text = by.map(each -> messages.say("consents.text.version", each.name().in(messages.language()), each.version())).orElse("");
        String term = DateFormatter.figures(consent.givenOn()) + " – "
                + (consent.until() == null ? messages.say("consents.validity.purpose") : DateFormatter.figures(consent.until()));
        Tone tone = switch (state) {
            case GIVEN -> Tone.GOOD;
            case EXPIRES_SOON -> Tone.SOON;
            case EXPIRED -> Tone.LATE;
            case WITHDRAWN -> Tone.PLAIN;
        };
        return new Line(
                messages.say("consents.number", consent.number()) + ". " + text, term, tone, messages.say("consents.state." + code(state)), PLACE, consent.id());
    }

    private Line line(Coverage.Cell cell, Map<UUID, Recipient> recipients, Messages messages) {
        Need need = cell.need();
        Language language = messages.language();
        String words = need.purpose() != null
                ? need.purpose().in(language)
                : need.country() != null
                        ? Countries.name(need.country(), language)
                        : recipients.containsKey(need.recipient()) ? recipients.get(need.recipient()).name().in(language) : "—";
        Tone tone = switch (cell.state()) {
            case COVERED -> Tone.GOOD;
            case ENDING -> Tone.SOON;
            case EXPIRED, NOT_NAMED, NONE -> Tone.LATE;
            case WITHDRAWN -> Tone.PLAIN;
        };
        boolean linked = cell.consent() != null;
        return new Line(
                cell.activity().name().in(language), words, tone, messages.say("consents.cover." + code(cell.state())), linked ? PLACE : null,
                linked ? cell.consent().id() : null);
    }

    @Override
    public DestructionImpact fate(Person person, Language language) {
        Messages messages = Messages.of(language);
        List<Consent> consents = register.of(person.id());
        return new DestructionImpact(
                ConsentTable.CONSENT.name(), consents.stream().mapToInt(Consent::number).max().orElse(0), true,
                consents.stream()
                        .filter(consent -> consent.withdrawal() != null && consent.withdrawal().isOpen())
                        .map(consent -> messages.say(
                                "consents.belongings.stop", consent.number(), DateFormatter.figures(consent.withdrawal().received()),
                                DateFormatter.figures(consent.withdrawal().stopBy())))
                        .toList());
    }

    @Override
    public List<UUID> idsOf(Handle handle, UUID person) {
        return ConsentTable.of(handle, person).stream().map(Consent::id).toList();
    }

    @Override
    public void move(Changes changes, List<UUID> ids, UUID to) {
        for (UUID id : ids) {
            changes.handle().find(ConsentTable.CONSENT, id).ifPresent(consent -> changes.put(ConsentTable.CONSENT, consent.of(to, moved(changes, consent, to))));
        }
    }

    /** The scan is sealed again with the key of the person to whom it goes: destroying hers must destroy it. */
    private UUID moved(Changes changes, Consent consent, UUID to) {
        Optional<StoredFile> scan = consent.scan() == null ? Optional.empty() : changes.handle().find(StoredFile.TABLE, consent.scan());
        if (scan.isEmpty()) {
            return consent.scan();
        }
        return StoredFiles.move(folder, changes, scan.get(), to).id();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
