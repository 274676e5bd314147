package kz.tizilim.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.tizilim.journal.JournalReader.Fault;
import kz.tizilim.journal.RegisterProblem.Kind;

/** What head file and database remember of the journal, held against the journal itself. */
final class ExpectedHeads {
    private final List<Head> heads = new ArrayList<>();
    private long latest;

    void add(Head head) {
        heads.add(head);
        latest = Math.max(latest, head.number());
    }

    /** Holds one entry of the journal, or what stands before the first, against what is remembered of its number. */
    void compare(Head read) {
        for (Head head : heads) {
            if (head.number() == read.number() && !Arrays.equals(head.hash(), read.hash())) {
                throw new RegisterProblem(Kind.JOURNAL_ALTERED, Math.max(1, read.number()));
            }
        }
    }

    /**
     * Judges where a reading ended. What was once acknowledged must be there; beyond that, a last entry that does not hold is what a
     * crash leaves.
     *
     * @return whether an unfinished last entry is to be set aside
     * @throws RegisterProblem if the journal is cut or altered
     */
    boolean judge(Head last, Fault fault) {
        long next = last.number() + 1;
        boolean acknowledged = next <= latest;
        if (fault == Fault.ALTERED || (acknowledged && fault == Fault.WRONG_AT_END)) {
            throw new RegisterProblem(Kind.JOURNAL_ALTERED, next);
        }
        if (acknowledged) {
            throw new RegisterProblem(Kind.JOURNAL_CUT, next);
        }
        return fault != Fault.NONE;
    }
}
