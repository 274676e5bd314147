package kz.tizilim.requests.work;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.function.Consumer;
import kz.tizilim.documents.PaperFile;
import kz.tizilim.documents.Printer;
import kz.tizilim.letters.Draft;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.outgoing.PaperPages;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.requests.CasePaper;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestProblems;
import kz.tizilim.requests.RequestServices;
import kz.tizilim.requests.RequestStatus;
import kz.tizilim.ui.UiContext;

/** The papers of one request: the reply as it will be printed, printing it, and saving what came in or went out. */
final class CasePapers {
    private final UiContext context;
    private final RequestServices work;
    private final Printing printing;
    private final RequestProblems problems;
    private final ReplyPaper shown;

    CasePapers(UiContext context, RequestServices work, Printing printing) {
        this.context = context;
        this.work = work;
        this.printing = printing;
        problems = new RequestProblems(context);
        shown = new ReplyPaper(context);
    }

    ReplyPaper shown() {
        return shown;
    }

    void print(Letter letter, Printer printer) {
        context.background()
                .paper(() -> {
                    printing.print(work.letters().paper(letter), letter.label(), printer);
                    return letter;
                })
                .onSuccess(printed -> context.notices().done(context.say("letters.journal.printed", printed.label())))
                .onFailure(problems::tell);
    }

    /** Saves the paper that is shown. */
    void save(Path target) {
        PaperPages pages = shown.pages().get();
        if (pages != null) {
            save(pages::pdf, target);
        }
    }

    /** Saves a paper of the case outside the register. */
    void save(CasePaper kept, Path target) {
        save(() -> work.requests().content(kept), target);
    }

    private void save(Callable<byte[]> content, Path target) {
        context.background()
                .paper(() -> {
                    PaperFile.write(content.call(), target);
                    return target;
                })
                .onSuccess(saved -> context.notices().done(context.say("letters.journal.saved", saved.getFileName().toString())))
                .onFailure(problems::tell);
    }

    /** Reads a paper of the case, to be shown in the window: nothing is laid down outside the register for it. */
    void read(CasePaper kept, Consumer<byte[]> then) {
        context.background().run(() -> work.requests().content(kept)).onSuccess(then).onFailure(problems::tell);
    }

    /** Makes the paper anew from what is written in the card. */
    void preview(CaseFile file, CaseStep part, CaseForms forms) {
        Request request = file.request();
        ReplyLanguages tongue = forms.tongue().get();
        if (part == CaseStep.QUESTION) {
            String words = forms.asked().get();
            if (words.isBlank()) {
                shown.clear();
            } else {
                shown.show(() -> drawn(work.replies().clarification(request, words, tongue.language())));
            }
        } else if (part == CaseStep.NOTICE) {
            UUID told = forms.told().get().recipient();
            shown.show(() -> drawn(CaseLetters.notice(work, request, told, tongue)));
        } else if (file.reply() != null) {
            shown.show(() -> work.letters().paper(file.reply()));
        } else if (request.isUnconfirmed()) {
            previewRefusal(request, part, forms);
        } else if (request.status().mayGoTo(RequestStatus.SEARCHED) && request.status() != RequestStatus.AWAITING_CLARIFICATION) {
            previewReply(request.withSearches(forms.searchesSoFar()), forms);
        } else {
            shown.clear();
        }
    }

    private void previewRefusal(Request request, CaseStep part, CaseForms forms) {
        if (part == CaseStep.DECISION || part == CaseStep.REPLY) {
            previewReply(request, forms);
        } else {
            shown.clear();
        }
    }

    private void previewReply(Request searched, CaseForms forms) {
        List<MatterForm> undecided = forms.decision().undecided();
        if (!undecided.isEmpty()) {
            shown.refuse(context.say(
                    "requests.paper.undecided",
                    undecided.stream().map(form -> context.say("requests.matter." + form.matter().name())).collect(Collectors.joining(", "))));
        } else if (forms.decision().isGroundless()) {
            shown.refuse(context.say("requests.fault.ground"));
        } else {
            Decision written = forms.decision().decision(work.today());
            ReplyLanguages tongue = forms.tongue().get();
            shown.show(() -> drawn(work.replies().reply(searched, written, tongue.language(), tongue.beside())));
        }
    }

    private byte[] drawn(Draft draft) {
        return work.letters().preview(draft).pdf();
    }
}
