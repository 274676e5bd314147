package kz.tizilim.transfers;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.journal.Changes;
import kz.tizilim.storage.Handle;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonReferences;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.ui.mark.Tone;

/** The disclosures of a person's data, for her card and her extract. */
public final class DisclosureBelongings implements PersonReferences {
    /** The key of the screen that shows disclosures. */
    public static final String PLACE = "transfers.title";

    private final DisclosureRegister register;
    private final TransferRegister transfers;
    private final ActivityRegister activities;

    public DisclosureBelongings(DisclosureRegister register, TransferRegister transfers, ActivityRegister activities) {
        this.register = register;
        this.transfers = transfers;
        this.activities = activities;
    }

    @Override
    public List<Part> of(Person person, Language language) {
        Messages messages = Messages.of(language);
        Dictionaries dictionaries = activities.dictionaries();
        return List.of(new Part(
                messages.say("transfers.section.disclosures"), true,
                register.ofPerson(person.id()).stream().map(disclosure -> line(disclosure, dictionaries, messages)).toList()));
    }

    private Line line(Disclosure disclosure, Dictionaries dictionaries, Messages messages) {
        Language language = messages.language();
        String receiver = disclosure.recipient() == null
                ? disclosure.receiver()
                : transfers.findRecipient(disclosure.recipient()).map(each -> each.name().in(language)).orElse(disclosure.receiver());
        String data = String.join(", ", disclosure.data().stream().map(code -> dictionaries.name(Dictionary.DATA, code, language)).toList());
        String said = String.join("; ", Stream.of(receiver, data, disclosure.paper()).filter(Objects::nonNull).filter(words -> !words.isBlank()).toList());
        return new Line(
                messages.say("transfers.disclosure.title", disclosure.number()) + ", " + DateFormatter.figures(disclosure.on()), said, Tone.SOON,
                disclosure.awaitsNotice() ? messages.say("transfers.disclosure.awaiting") : "", PLACE, disclosure.id());
    }

    @Override
    public DestructionImpact fate(Person person, Language language) {
        Messages messages = Messages.of(language);
        List<Disclosure> given = register.ofPerson(person.id());
        return new DestructionImpact(
                DisclosureTable.DISCLOSURE.name(), given.stream().mapToInt(Disclosure::number).max().orElse(0), true,
                given.stream()
                        .filter(Disclosure::awaitsNotice)
                        .map(disclosure -> messages.say("transfers.disclosure.stop", disclosure.number()))
                        .toList());
    }

    @Override
    public List<UUID> idsOf(Handle handle, UUID person) {
        return DisclosureTable.ofPerson(handle, person).stream().map(Disclosure::id).toList();
    }

    @Override
    public void move(Changes changes, List<UUID> ids, UUID to) {
        for (UUID id : ids) {
            changes.handle().find(DisclosureTable.DISCLOSURE, id).ifPresent(disclosure -> changes.put(DisclosureTable.DISCLOSURE, disclosure.movedTo(to)));
        }
    }
}
