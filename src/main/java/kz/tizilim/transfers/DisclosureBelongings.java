package kz.tizilim.transfers;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.storage.Handle;
import kz.tizilim.subjects.Belongings;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.DateWords;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.ui.mark.Tone;

/** What was given of a person: told on her card and in her extract, and given to the other card when two become one. */
public final class DisclosureBelongings implements Belongings {
    /** The key of the screen that shows a disclosure. */
    public static final String PLACE = "transfers.title";

    private final RegisterFolder folder;
    private final ActivityRegister activities;
    private final TransferRegister transfers;

    public DisclosureBelongings(RegisterFolder folder, ActivityRegister activities, TransferRegister transfers) {
        this.folder = folder;
        this.activities = activities;
        this.transfers = transfers;
    }

    @Override
    public List<Part> of(Person person, Language language) {
        Messages messages = Messages.of(language);
        Dictionaries dictionaries = activities.dictionaries();
        List<Disclosure> given = folder.read(handle -> DisclosureTable.ofPerson(handle, person.id()));
        return List.of(new Part(
                messages.say("transfers.section.disclosures"), true, given.stream().map(each -> line(each, dictionaries, messages)).toList()));
    }

    private Line line(Disclosure disclosure, Dictionaries dictionaries, Messages messages) {
        Language language = messages.language();
        String receiver = disclosure.recipient() == null
                ? disclosure.receiver()
                : transfers.findRecipient(disclosure.recipient()).map(each -> each.name().in(language)).orElse("—");
        String data = disclosure.data().stream().map(code -> dictionaries.name(Dictionary.DATA, code, language)).collect(Collectors.joining(", "));
        String chip = !disclosure.notice()
                ? ""
                : disclosure.awaitsNotice()
                        ? messages.say("transfers.disclosure.until", DateWords.figures(disclosure.noticeDue()))
                        : messages.say("transfers.disclosure.told");
        return new Line(
                DateWords.figures(disclosure.on()) + " · " + receiver, disclosure.paper() + " · " + data,
                disclosure.awaitsNotice() ? Tone.SOON : Tone.PLAIN, chip, PLACE, disclosure.id());
    }

    @Override
    public List<UUID> idsOf(Handle handle, UUID person) {
        return DisclosureTable.ofPerson(handle, person).stream().map(Disclosure::id).toList();
    }

    @Override
    public void move(Changes changes, List<UUID> ids, UUID to) {
        for (UUID id : ids) {
            changes.handle().find(DisclosureTable.DISCLOSURE, id).ifPresent(each -> changes.put(DisclosureTable.DISCLOSURE, each.ofPerson(to)));
        }
    }
}
