package kz.tizilim.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.documents.DocumentProblem;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.exchange.MailProblem;
import kz.tizilim.journal.RegisterProblem;
import kz.tizilim.letters.MissingContents;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationErrors;

/** Says what was to be expected when something could not be done: the window and the command line say it in the same words. */
public final class ErrorMessages {
    private ErrorMessages() {}

    /** Why it could not be done and what to do, a line for each fault; empty for a defect of the program. */
    public static Optional<String> words(Messages messages, Throwable problem) {
        if (problem instanceof RegisterProblem known) {
            return Optional.of(messages.say(known.key(), known.arguments()));
        } else if (problem instanceof DocumentProblem known) {
            return Optional.of(known.say(messages));
        } else if (problem instanceof MailProblem known) {
            // The reader wraps what the system says of the file itself, and that tells people more.
            return known.getCause() instanceof FileSystemException file ? Optional.of(file(file, messages)) : Optional.of(known.say(messages));
        } else if (problem instanceof ImportProblem known) {
            return Optional.of(lines(known.lines(messages).stream()));
        } else if (problem instanceof MissingContents known) {
            String missing = lines(known.words(messages.language()).stream().map(words -> "– " + words));
            return Optional.of(messages.say("session.problem.contents", missing));
        } else if (problem instanceof ValidationErrors known) {
            return Optional.of(lines(known.all().stream().map(fault -> fault.say(messages)).distinct()));
        } else if (problem instanceof IOException known) {
            return Optional.of(file(known, messages));
        } else if (problem instanceof UncheckedIOException known) {
            return Optional.of(file(known.getCause(), messages));
        }
        return Optional.empty();
    }

    private static String file(IOException problem, Messages messages) {
        if (problem instanceof NoSuchFileException missing) {
            return messages.say("session.problem.no-file", missing.getFile());
        } else if (problem instanceof AccessDeniedException denied) {
            return messages.say("session.problem.denied", denied.getFile());
        }
        return messages.say("session.problem.file", problem.getClass().getSimpleName());
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining(System.lineSeparator()));
    }
}
