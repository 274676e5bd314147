package kz.tizilim.requests;

import java.util.Optional;
import java.util.stream.Collectors;
import kz.tizilim.exchange.MailProblem;
import kz.tizilim.letters.outgoing.PaperProblems;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.ui.UiContext;

/** Tells the officer why a step could not be taken. */
public final class RequestProblems {
    private final UiContext context;

    public RequestProblems(UiContext context) {
        this.context = context;
    }

    /** Makes a notice of what was to be expected; everything else goes where the background sends what nobody answers. */
    public void tell(Exception problem) {
        explain(problem).ifPresentOrElse(
                words -> context.notices().problem(words, ""),
                () -> context.background().run(() -> {
                    throw problem;
                }));
    }

    private Optional<String> explain(Exception problem) {
        Messages messages = Messages.of(context.wording().language());
        if (problem instanceof ValidationErrors faults) {
            return Optional.of(faults.all().stream().map(fault -> fault.say(messages)).distinct().collect(Collectors.joining(" ")));
        }
        if (problem instanceof MailProblem mail) {
            return Optional.of(mail.say(messages));
        }
        return PaperProblems.explain(context.wording(), problem);
    }
}
