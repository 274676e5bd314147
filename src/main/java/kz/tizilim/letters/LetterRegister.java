package kz.tizilim.letters;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperMark;
import kz.tizilim.exchange.StoredFiles;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.Head;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.storage.Table;

/** The journal of outgoing letters: numbering, keeping, sending. */
public final class LetterRegister {
    /** The series of outgoing letters (шығыс). */
    private static final String OUTGOING = "ш";

    private final RegisterFolder folder;
    private final OperatorRegister operators;
    private final LetterPapers papers;
    private final Clock clock;

    public LetterRegister(RegisterFolder folder, OperatorRegister operators, LetterPapers papers, Clock clock) {
        this.folder = folder;
        this.operators = operators;
        this.papers = papers;
        this.clock = clock;
    }

    public static List<Table<?>> tables() {
        return List.of(LetterTable.LETTER);
    }

    /** All letters, the newest first. */
    public List<Letter> all() {
        return folder.read(LetterTable::all);
    }

    /** Letters whose addressee or number matches what was typed, the newest first. */
    public List<Letter> search(String typed, int limit) {
        return folder.read(handle -> LetterTable.search(handle, typed, limit));
    }

    public Optional<Letter> find(UUID id) {
        return folder.read(handle -> handle.find(LetterTable.LETTER, id));
    }

    /** The letters of a case, the oldest first. */
    public List<Letter> ofCase(UUID owner) {
        return folder.read(handle -> LetterTable.ofCase(handle, owner));
    }

    /**
     * The paper as it would be printed now, without a number.
     *
     * @throws MissingContents if the letter does not say all that it must
     */
    public Paper preview(Draft draft) {
        return papers.make(draft, operator(), LocalDate.now(clock), null);
    }

    /**
     * Gives a letter the next number of the year and keeps its paper, as part of a larger action of the officer. If the paper
     * cannot be made the action fails as a whole and no number is spent.
     *
     * @throws MissingContents if the letter does not say all that it must
     */
    public Letter register(Changes changes, Draft draft) {
        LocalDate today = LocalDate.now(clock);
        int number = LetterTable.nextNumber(changes.handle(), today.getYear(), OUTGOING);
        String label = Letter.label(number, OUTGOING);
        Paper paper = PaperMark.on(
                papers.make(draft, operator(), today, label), hash -> LetterMark.of(label, today, hash, folder.head()).written());
        StoredFile file = changes.store(
                draft.owner(), draft.kind().code() + "-" + number + ".pdf", "application/pdf", new ByteArrayInputStream(paper.pdf()));
        Letter letter = new Letter(
                UUID.randomUUID(), today.getYear(), number, OUTGOING, today, draft, file.id(), file.sha256(), paper.pages(), null);
        changes.put(LetterTable.LETTER, letter);
        return letter;
    }

    /** Notes how and when a letter was sent, as part of a larger action. */
    public Letter send(Changes changes, Letter letter, Sending sending) {
        Letter sent = letter.sent(sending);
        changes.put(LetterTable.LETTER, sent);
        return sent;
    }

    /** The paper of a registered letter, byte for byte. */
    public byte[] paper(Letter letter) {
        return StoredFiles.content(folder, letter.file());
    }

    /** Whether the journal still has, under that number, the entry that was its end then. */
    boolean isEntry(Head end) {
        return folder.lines(end.number(), end.number()).stream().anyMatch(line -> line.head().equals(end));
    }

    private Operator operator() {
        return operators.find().orElseThrow(() -> new IllegalStateException("A register without its operator"));
    }
}
