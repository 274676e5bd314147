package kz.tizilim.journal;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kz.tizilim.storage.Handle;

/** A register that can be asked: the one that is open, or what it was on a day. */
public interface RegisterReader {

    /** Answers a question from one state of the register, however many statements it takes. */
    <R> R read(Function<Handle, R> question);

    /** All changes of a record, oldest first. */
    List<Change> history(UUID recordId);

    /** The sealed files beside the register. */
    SealedFiles files();

    /** The number and hash of the last entry. */
    Head head();
}
