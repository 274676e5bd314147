package kz.tizilim.requests.work;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.documents.Printer;
import kz.tizilim.letters.Draft;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.Sending;
import kz.tizilim.letters.outgoing.PaperDialog;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestServices;
import kz.tizilim.requests.intake.IncomingFiles;
import kz.tizilim.ui.UiContext;

/** The letters of a case beside its reply: questions to the applicant, and notices to those who received the data. */
public final class CaseLetters {
    private final UiContext context;
    private final RequestServices work;
    private final CaseViewModel card;
    private final CaseForms forms;
    private final CasePapers papers;
    private final SendingForm sending = new SendingForm();

    CaseLetters(UiContext context, RequestServices work, CaseViewModel card, CaseForms forms, CasePapers papers) {
        this.context = context;
        this.work = work;
        this.card = card;
        this.forms = forms;
        this.papers = papers;
    }

    static Draft notice(RequestServices work, Request request, UUID recipient, ReplyLanguages tongue) {
        return work.replies().toRecipient(
                request, request.decision(), work.transfers().findRecipient(recipient).orElseThrow(), tongue.language(), tongue.beside());
    }

    /** Opens the notice to a recipient: its paper is shown until it is registered. */
    public void write(BesideLetter notice) {
        forms.told().set(notice);
        card.part().set(CaseStep.NOTICE);
        card.preview();
    }

    /** Registers the notice that is open; prints it where a printer is given. */
    public void tell(Optional<Printer> printer) {
        UUID recipient = forms.told().get().recipient();
        ReplyLanguages tongue = forms.tongue().get();
        card.step(
                request -> work.requests().tell(request, recipient, notice(work, request, recipient, tongue)),
                read -> context.say("requests.done.told", read.request().label(), read.request().notice(recipient).orElseThrow().number()),
                read -> print(read.request().notice(recipient).orElseThrow().letter(), printer));
    }

    /** Registers the letter that asks the applicant for what is missing. */
    public void ask(Optional<Printer> printer) {
        String words = forms.asked().get().strip();
        ReplyLanguages tongue = forms.tongue().get();
        card.step(
                request -> work.requests().askClarification(request, words, work.replies().clarification(request, words, tongue.language())),
                read -> context.say("requests.done.asked"),
                read -> print(read.request().awaited().letter(), printer));
    }

    private void print(UUID letter, Optional<Printer> printer) {
        printer.ifPresent(to -> context.background()
                .run(() -> work.letters().find(letter))
                .onSuccess(found -> found.ifPresent(each -> papers.print(each, to))));
    }

    /** Makes the form of sending ready for a letter. */
    void beginSending(BesideLetter beside) {
        if (beside.recipient() == null) {
            sending.fill(card.file().get());
        } else {
            sending.fill();
        }
    }

    /**
     * Notes how and when a letter left the house.
     *
     * @param then called where nothing is wrong with what was written
     */
    public void noteSending(Letter letter, Runnable then) {
        if (sending.check(letter.date(), work.today(), new FieldMessages(context))) {
            Sending written = sending.sending();
            Path proof = sending.proof().get();
            then.run();
            card.step(
                    request -> work.requests().sendBeside(request, letter, written, IncomingFiles.readOrNone(proof)),
                    read -> context.say("requests.done.beside-sent", read.request().label(), letter.label()),
                    read -> {});
        }
    }

    /** Shows a registered letter over the window, to be printed again or saved. */
    void show(Letter letter) {
        new PaperDialog(context, card.printing())
                .show(context.say("requests.beside.open", letter.label()), letter.year() + "-" + letter.label() + ".pdf", () -> work.letters().paper(letter));
    }

    public SendingForm sending() {
        return sending;
    }

    /** Whom the open notice tells. */
    public ReadOnlyObjectProperty<BesideLetter> told() {
        return forms.told();
    }

    /** What the applicant is asked for. */
    public StringProperty asked() {
        return forms.asked();
    }
}
