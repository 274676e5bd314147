package kz.tizilim.attachments.card;

import java.nio.file.Path;
import java.time.LocalDate;
import kz.tizilim.attachments.NewFile;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.NamedFields;

/** One of the files that are to be added, on the form: its name, its title and the date that it bears. */
final class FileEntry {
    private final Path path;
    private final Field<String> title;
    private final Field<LocalDate> on;

    FileEntry(Path path, UiContext context, Form form, NamedFields fields, int place) {
        this.path = path;
        String name = path.getFileName().toString();
        form.heading(name);
        title = fields.put("title[" + place + "]", form.text("attachments.title").required());
        on = fields.put("on[" + place + "]", form.date("attachments.on"));
        // Two of a kind on one form would bear one id.
        title.control().setId(title.control().getId() + "-" + place);
        on.control().setId(on.control().getId() + "-" + place);
        form.beside(title, on);
        title.value().setValue(name.replaceFirst("(?<=.)\\.[^.]{1,5}$", ""));
        title.control().setAccessibleText(context.say("attachments.title") + ": " + name);
    }

    NewFile file() {
        return new NewFile(path, title.value().getValue(), on.value().getValue());
    }
}
