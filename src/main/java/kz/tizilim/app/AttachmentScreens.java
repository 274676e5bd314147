package kz.tizilim.app;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import kz.tizilim.attachments.Attachment;
import kz.tizilim.attachments.AttachmentRegister;
import kz.tizilim.attachments.Holder;
import kz.tizilim.attachments.card.AttachmentsView;
import kz.tizilim.attachments.card.AttachmentsViewModel;
import kz.tizilim.search.Finder;
import kz.tizilim.search.Found;
import kz.tizilim.ui.Wording;

/** Files and notes: a section on every card, and what the search finds of them. They have no screen of their own. */
final class AttachmentScreens implements FeatureScreens {
    private final AttachmentRegister register;
    private final BiConsumer<String, UUID> open;

    /**
     * @param open leads to the card of a record by its kind
     */
    AttachmentScreens(RegisterWindow window, BiConsumer<String, UUID> open) {
        register = new AttachmentRegister(window.session().folder());
        this.open = open;
        window.context().sections().add(subject -> new AttachmentsView(
                window.context(), new AttachmentsViewModel(window.context(), register, new Holder(subject.table(), subject.id(), subject.owner()), window::today)).node());
    }

    @Override
    public List<ShellEntry> entries() {
        return List.of();
    }

    @Override
    public List<Finder> finders() {
        return List.of(new Finder() {
            @Override
            public String kind() {
                return "attachments.heading";
            }

            @Override
            public List<Found> find(String typed, int limit, Wording wording) {
                return register.search(typed, limit).stream().map(each -> found(each, wording)).toList();
            }
        });
    }

    private Found found(Attachment each, Wording wording) {
        String kind = wording.say(each.isFile() ? "attachments.file" : "attachments.note");
        String line = each.on() == null ? kind : kind + " · " + wording.date(each.on());
        return new Found(each.name(), line, "", () -> open.accept(each.table(), each.record()));
    }
}
