package kz.tizilim.requests;

import java.util.Optional;
import kz.tizilim.documents.Paper;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.letters.Draft;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.letters.LetterRegister;
import kz.tizilim.letters.Sending;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.DisclosureRegister;

/** The letters that tell persons of single givings of their data (Law 94-V art. 19): made, numbered and sent like any other. */
public final class DisclosureNotices {
    private final RegisterFolder folder;
    private final LetterRegister letters;
    private final DisclosureRegister disclosures;
    private final PersonRegister persons;
    private final RequestLetters drafts;

    public DisclosureNotices(
            RegisterFolder folder, LetterRegister letters, DisclosureRegister disclosures, PersonRegister persons, RequestLetters drafts) {
        this.folder = folder;
        this.letters = letters;
        this.disclosures = disclosures;
        this.persons = persons;
        this.drafts = drafts;
    }

    public Draft draft(Disclosure disclosure, Language language, Language beside) {
        return drafts.disclosureNotice(persons.find(disclosure.person()).orElseThrow(), disclosure, language, beside);
    }

    /**
     * The letter as it would be printed now, without a number.
     *
     * @throws kz.tizilim.letters.MissingContents if the letter does not say all that it must
     */
    public Paper preview(Draft draft) {
        return letters.preview(draft);
    }

    /** The registered letter that says just this and has not been sent yet. */
    public Optional<Letter> unsent(Disclosure disclosure) {
        return letters.ofCase(disclosure.person()).stream()
                .filter(letter -> letter.draft().kind() == LetterKind.TRANSFER_NOTICE && !letter.isSent())
                .filter(letter -> letter.draft().equals(draft(disclosure, letter.draft().language(), letter.draft().beside())))
                .findFirst();
    }

    /**
     * Gives the letter its number and keeps its paper.
     *
     * @throws kz.tizilim.letters.MissingContents if the letter does not say all that it must; no number is spent
     */
    public Letter register(Draft draft) {
        return folder.act("letters.notice", changes -> letters.register(changes, draft));
    }

    /**
     * Notes that the letter left the house, by which the person is told; one entry.
     *
     * @param how how she was told, in words
     * @throws kz.tizilim.text.ValidationErrors if the day is before the disclosure or after today
     */
    public Letter send(Letter letter, Disclosure disclosure, Sending sending, String how) {
        return folder.act("transfers.notice", changes -> {
            disclosures.noticed(changes, disclosure, sending.on(), how);
            return letters.send(changes, letter, sending);
        });
    }

    public byte[] paper(Letter letter) {
        return letters.paper(letter);
    }
}
