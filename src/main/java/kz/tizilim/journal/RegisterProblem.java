package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.tizilim.vault.BrokenSeal;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.PlainFile;

/**
 * A failure that the program expects and that people can do something about. {@link #key} and {@link #arguments} give the words;
 * the exception's own message holds neither names nor paths and may be logged.
 */
public final class RegisterProblem extends RuntimeException {
    /** What went wrong; each has its words under {@code journal.problem.}. */
    public enum Kind {
        WRONG_PASSPHRASE,
        WRONG_RECOVERY_CODE,
        /** Argument: the group, from 1 to 8; 0 when signs are missing or too many. */
        RECOVERY_CODE_MISTYPED,
        ALREADY_OPEN,
        /** Argument: the folder. */
        FOLDER_MISSING,
        /** Argument: the folder. */
        FOLDER_NOT_WRITABLE,
        /** Argument: the folder. */
        FOLDER_NAME,
        /** Argument: the folder. */
        NOT_A_REGISTER,
        /** Argument: the folder. */
        NOT_EMPTY,
        NEWER_FORMAT,
        DISK_FULL,
        DISK_FAILED,
        /** Argument: the first entry that is missing. */
        JOURNAL_CUT,
        /** Argument: the entry that is not what was written. */
        JOURNAL_ALTERED,
        KEYRING_DAMAGED,
        /** Argument: how many owners' keys are missing of those that the journal counts. */
        KEYS_LOST,
        /** Argument: the name in the register's folder under which a link, a device or too large a file lies. */
        UNEXPECTED_FILE,
        /** A stored file that is missing, altered or another one. */
        FILE_DAMAGED,
        /** A piece, the keyring or the list of a backup is missing or altered. */
        BACKUP_DAMAGED,
        /** Argument: the place. */
        BACKUP_OF_ANOTHER,
        /** Argument: the place. */
        NO_BACKUP,
        /** The owner's key is destroyed. */
        DESTROYED,
        /** Arguments: the record's length and the longest there may be, in bytes. */
        RECORD_TOO_LARGE,
        /** Something was done to the record, or to another of the same entry, after the change that is to be taken back. */
        CHANGED_SINCE,
        /** A letter, a number that was given, or a file whose content is gone. */
        NOT_UNDOABLE,
        /** Argument: how many records name what would be removed. */
        STILL_NAMED,
        /** Argument: how many records hang on what would be removed. */
        HANGING,
        /** What the earlier record names is no longer there. */
        NAMES_GONE,
        /** The owner of a record holds all that is its own as it is: a person whose data are blocked. */
        HELD,
        READ_ONLY,
        REOPEN_NEEDED,
        CLOSED,
        CANCELLED
    }

    private final Kind kind;
    private final List<Object> arguments;

    public RegisterProblem(Kind kind, Object... arguments) {
        super(kind + Arrays.stream(arguments).filter(Number.class::isInstance).toList().toString());
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    /** The problem behind a failed write or read of the register's own files. */
    static RegisterProblem of(IOException failure, Object folder) {
        if (failure instanceof Keyring.Damaged) {
            return new RegisterProblem(Kind.KEYRING_DAMAGED);
        }
        if (failure instanceof PlainFile.Unexpected unexpected) {
            return new RegisterProblem(Kind.UNEXPECTED_FILE, unexpected.name());
        }
        if (failure instanceof BrokenSeal) {
            return new RegisterProblem(Kind.FILE_DAMAGED);
        }
        if (failure instanceof AccessDeniedException) {
            return new RegisterProblem(Kind.FOLDER_NOT_WRITABLE, folder.toString());
        }
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("read-only")) {
            return new RegisterProblem(Kind.FOLDER_NOT_WRITABLE, folder.toString());
        }
        // Java has no exception of its own for this: Linux and macOS, then Windows in English and in Russian.
        boolean full = words.contains("no space left")
                || words.contains("quota exceeded")
                || words.contains("not enough space")
                || words.contains("недостаточно места");
        return new RegisterProblem(full ? Kind.DISK_FULL : Kind.DISK_FAILED);
    }

    public Kind kind() {
        return kind;
    }

    /** The key of the words for people. */
    public String key() {
        return "journal.problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The arguments of the words, by position. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
