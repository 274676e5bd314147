package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.law.LawPack;
import kz.tizilim.storage.Handle;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonReferences;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.ui.mark.Tone;

/** The requests that concern a person, for her card and her extract. */
public final class RequestBelongings implements PersonReferences {
    /** The key of the screen that shows requests. */
    public static final String PLACE = "requests.title";

    private final RegisterFolder folder;

    public RequestBelongings(RegisterFolder folder) {
        this.folder = folder;
    }

    @Override
    public List<Part> of(Person person, Language language) {
        Messages messages = Messages.of(language);
        List<Request> requests = folder.read(handle -> RequestTable.of(handle, person.id()));
        return List.of(new Part(messages.say("requests.title"), true, requests.stream().map(request -> line(request, messages)).toList()));
    }

    private static Line line(Request request, Messages messages) {
        String kinds = String.join(", ", request.kinds().stream()
                .map(code -> LawPack.current().kind(code).map(kind -> kind.name().in(messages.language())).orElse(code))
                .toList());
        LocalDate received = request.received().toLocalDate();
        return new Line(
                request.label() + ", " + DateFormatter.figures(received), kinds, request.status().isOpen() ? Tone.SOON : Tone.PLAIN,
                messages.say(request.status().isOpen() ? "requests.belongings.open" : "requests.belongings.answered"), PLACE, request.id());
    }

    @Override
    public DestructionImpact fate(Person person, Language language) {
        Messages messages = Messages.of(language);
        return new DestructionImpact(
                RequestTable.REQUEST.name(), 0, false,
                folder.read(handle -> RequestTable.of(handle, person.id())).stream()
                        .filter(request -> request.status().isOpen())
                        .map(request -> messages.say("requests.belongings.stop", request.label()))
                        .toList());
    }

    @Override
    public List<UUID> idsOf(Handle handle, UUID person) {
        return RequestTable.of(handle, person).stream().map(Request::id).toList();
    }

    @Override
    public void move(Changes changes, List<UUID> ids, UUID to) {
        for (UUID id : ids) {
            changes.handle().find(RequestTable.REQUEST, id).ifPresent(request -> changes.put(RequestTable.REQUEST, request.edit().person(to).done()));
        }
    }
}
