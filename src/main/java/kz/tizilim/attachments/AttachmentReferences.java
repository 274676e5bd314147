package kz.tizilim.attachments;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.journal.Changes;
import kz.tizilim.storage.Handle;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonReferences;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.ui.mark.Tone;

/** Files and notes on a person's card: told in her extract, moved with her, gone when she is destroyed. */
public final class AttachmentReferences implements PersonReferences {
    private final AttachmentRegister register;

    public AttachmentReferences(AttachmentRegister register) {
        this.register = register;
    }

    @Override
    public List<Part> of(Person person, Language language) {
        Messages messages = Messages.of(language);
        // Her card shows them in the section that stands on every card.
        return List.of(new Part(messages.say("attachments.heading"), true, register.of(person.id()).stream().map(each -> line(each, messages)).toList(), false));
    }

    private Line line(Attachment each, Messages messages) {
        String kind = messages.say(each.isFile() ? "attachments.file" : "attachments.note");
        String detail = Stream.of(register.fileName(each).orElse(null), each.on() == null ? null : DateFormatter.figures(each.on()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Line(kind + ": " + (each.isFile() ? each.title() : each.text()), detail, Tone.PLAIN, "", null, null);
    }

    @Override
    public DestructionImpact fate(Person person, Language language) {
        return new DestructionImpact(AttachmentTable.ATTACHMENT.name(), 0, true, List.of());
    }

    @Override
    public List<UUID> idsOf(Handle handle, UUID person) {
        return register.idsOf(handle, person);
    }

    @Override
    public void move(Changes changes, List<UUID> ids, UUID to) {
        register.move(changes, ids, to);
    }
}
