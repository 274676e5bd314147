package kz.tizilim.attachments.card;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import kz.tizilim.attachments.Attachment;
import kz.tizilim.attachments.AttachmentRegister;
import kz.tizilim.attachments.Holder;
import kz.tizilim.attachments.NewFile;
import kz.tizilim.exchange.SafeFileName;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;
import kz.tizilim.ui.history.HistoryOf;
import kz.tizilim.ui.history.Undo;

/** The files and notes of one record while its card is shown. */
public final class AttachmentsViewModel {
    private static final String TITLE = "title";
    static final String TEXT = "text";

    private final UiContext context;
    private final AttachmentRegister register;
    private final Holder holder;
    private final Supplier<LocalDate> today;
    private final ObservableList<Attachment> attachments = FXCollections.observableArrayList();
    private final BooleanProperty read = new SimpleBooleanProperty();
    private final Lifetime reading = new Lifetime();

    public AttachmentsViewModel(UiContext context, AttachmentRegister register, Holder holder, Supplier<LocalDate> today) {
        this.context = context;
        this.register = register;
        this.holder = holder;
        this.today = today;
    }

    public void load() {
        reading.newest(context.background().run(() -> register.of(holder.id()))).onSuccess(found -> {
            attachments.setAll(found);
            read.set(true);
        });
    }

    /**
     * Writes a note of today.
     *
     * @param faults where what must be put right first goes
     * @param done what happens once it is kept
     */
    public void note(String text, ObservableList<ValidationError> faults, Runnable done) {
        SaveAction.start(context.background(), () -> register.note(holder, text, today.get()), told(faults), kept -> added(kept, context.say("attachments.noted"), done));
    }

    /** Adds files: all of them or none. */
    public void addFiles(List<NewFile> files, ObservableList<ValidationError> faults, Runnable done) {
        SaveAction.start(
                context.background(), () -> register.addFiles(holder, files), told(faults),
                first -> added(first, context.say("attachments.added", files.size()), done));
    }

    private void added(Attachment first, String words, Runnable done) {
        done.run();
        load();
        Undo.offer(context, words, register.history(), first.id(), this::load);
    }

    // What is wrong with no field of the form, as a blocked person, is said beside it.
    private ObservableList<ValidationError> told(ObservableList<ValidationError> faults) {
        ListChangeListener<ValidationError> others = change -> faults.stream()
                .filter(fault -> !fault.field().startsWith(TITLE) && !fault.field().equals(TEXT))
                .forEach(fault -> context.notices().problem(fault.say(Messages.of(context.wording().language())), ""));
        ObservableList<ValidationError> found = FXCollections.observableArrayList();
        found.addListener((ListChangeListener<ValidationError>) change -> faults.setAll(found));
        found.addListener(others);
        return found;
    }

    /** Removes a note, which can be taken back, or a file, which cannot. */
    public void remove(Attachment attachment) {
        context.background().run(() -> register.remove(attachment)).onSuccess(gone -> {
            load();
            if (gone.isFile()) {
                context.notices().done(context.say("attachments.removed.file", gone.name()));
            } else {
                Undo.offer(context, context.say("attachments.removed.note"), register.history(), gone.id(), this::load);
            }
        });
    }

    /** Writes a copy of a file. */
    public void save(Attachment attachment, Path target) {
        context.background()
                .run(() -> {
                    register.save(attachment, target);
                    return target;
                })
                .onSuccess(saved -> context.notices().done(context.say("attachments.saved", String.valueOf(saved.getFileName()))));
    }

    /** The name under which a copy is proposed: the one under which the file came. */
    public void named(Attachment attachment, Consumer<String> then) {
        context.background().run(() -> register.fileName(attachment)).onSuccess(name -> then.accept(SafeFileName.of(name.orElse(null))));
    }

    HistoryOf history(Attachment attachment) {
        return new HistoryOf(register.history(), "attachment", Attachment.class, attachment.id(), attachment.name(), code -> code, this::load);
    }

    /** The latest first. */
    public ObservableList<Attachment> attachments() {
        return attachments;
    }

    /** Whether they were read: before that nothing can be said of them, not even that there are none. */
    public BooleanProperty read() {
        return read;
    }
}
