package kz.tizilim.requests;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.LetterContents;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;

/** A task of a case in words: what is to be done, by which day, and by which article. */
public final class TaskFormatter {
    private final Function<UUID, Optional<LocalText>> recipients;
    private final Messages messages;

    /** @param recipients the name of a recipient; empty for one that is not known any more */
    public TaskFormatter(Function<UUID, Optional<LocalText>> recipients, Language language) {
        this.recipients = recipients;
        messages = Messages.of(language);
    }

    /** What is to be done: «уведомить: ТОО «Сынақ жеткізу»», «исполнить решение: об уничтожении персональных данных». */
    public String what(CaseTask task) {
        String about = task.about() == null
                ? letter(task).name().in(messages.language())
                : recipients.apply(task.about()).map(name -> name.in(messages.language())).orElse("");
        return messages.say(task.kind().key(), about);
    }

    /** The last day, or what became of it. */
    public String when(CaseTask task) {
        if (task.doneOn() != null) {
            return messages.say("requests.task.done", DateFormatter.figures(task.doneOn()));
        } else if (task.setAside() != null) {
            return messages.say("requests.task.set-aside", task.setAside());
        }
        return task.due() == null ? messages.say("requests.task.no-day") : messages.say("requests.task.due", DateFormatter.figures(task.due()));
    }

    public String article(CaseTask task) {
        return letter(task).basis().citation().article().in(messages.language());
    }

    private static LetterContents letter(CaseTask task) {
        return LawPack.current().letter(task.letter());
    }
}
