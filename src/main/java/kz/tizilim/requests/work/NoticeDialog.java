package kz.tizilim.requests.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.tizilim.documents.Printer;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.Sending;
import kz.tizilim.letters.outgoing.PrintChoice;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.requests.DisclosureNotices;
import kz.tizilim.requests.RequestProblems;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.NoticeLetters;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.Segments;
import kz.tizilim.ui.paper.PreviewPane;

/** The letter that tells a person of a giving of her data, over the window: read, registered, then its sending noted. */
public final class NoticeDialog implements NoticeLetters {
    private final UiContext context;
    private final DisclosureNotices notices;
    private final Printing printing;
    private final Supplier<LocalDate> today;

    public NoticeDialog(UiContext context, DisclosureNotices notices, Printing printing, Supplier<LocalDate> today) {
        this.context = context;
        this.notices = notices;
        this.printing = printing;
        this.today = today;
    }

    @Override
    public void open(Disclosure disclosure, Runnable told) {
        context.background().run(() -> notices.unsent(disclosure)).onSuccess(letter -> {
            if (letter.isPresent()) {
                askSending(letter.get(), disclosure, told);
            } else {
                write(disclosure, told);
            }
        });
    }

    private void write(Disclosure disclosure, Runnable told) {
        ObjectProperty<ReplyLanguages> tongue = new SimpleObjectProperty<>(ReplyLanguages.KK);
        ReplyPaper paper = new ReplyPaper(context);
        PreviewPane preview = new PreviewPane(context);
        Label problem = new Label();
        problem.setWrapText(true);
        problem.setId("requests-paper-problem");
        problem.textProperty().bind(paper.problem());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        HBox tongues = Segments.bound(
                "requests-notice-language", List.of(ReplyLanguages.values()), ReplyLanguages::code, each -> context.say("requests.tongue." + each.code()), tongue);
        tongues.setAccessibleText(context.say("requests.reply.language"));
        VBox node = new VBox(tongues, problem, preview.node());
        node.getStyleClass().addAll("paper-dialog", "request-paper");
        VBox.setVgrow(preview.node(), Priority.ALWAYS);
        Button register = Buttons.primary(context.wording(), "requests.act.tell-person", () -> askPrinter(disclosure, tongue.get(), told));
        register.disableProperty().bind(paper.pages().isNull());
        Subscriptions following = new Subscriptions();
        following.follow(paper.pages(), pages -> {
            if (pages != null) {
                preview.show(pages);
            }
        });
        following.follow(tongue, now -> draw(paper, disclosure, now));
        context.dialogs().show(context.say("requests.notice.title"), node, List.of(register));
        node.getParent().getStyleClass().add("wide");
        node.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                following.end();
                paper.clear();
            }
        });
        draw(paper, disclosure, tongue.get());
    }

    private void draw(ReplyPaper paper, Disclosure disclosure, ReplyLanguages tongue) {
        paper.show(() -> notices.preview(notices.draft(disclosure, tongue.language(), tongue.beside())).pdf());
    }

    private void askPrinter(Disclosure disclosure, ReplyLanguages tongue, Runnable told) {
        context.dialogs().close();
        new PrintChoice(context, printing).ask(
                context.say("requests.act.tell-person"), context.say("requests.register.text"), "requests.act.register.now", true,
                printer -> register(disclosure, tongue, printer, told));
    }

    private void register(Disclosure disclosure, ReplyLanguages tongue, Optional<Printer> printer, Runnable told) {
        context.background()
                .run(() -> notices.register(notices.draft(disclosure, tongue.language(), tongue.beside())))
                .onSuccess(letter -> {
                    context.notices().done(context.say("requests.done.told", "", letter.label()));
                    printer.ifPresent(to -> print(letter, to));
                    askSending(letter, disclosure, told);
                })
                .onFailure(new RequestProblems(context)::tell);
    }

    private void print(Letter letter, Printer printer) {
        context.background()
                .paper(() -> {
                    printing.print(notices.paper(letter), letter.label(), printer);
                    return letter;
                })
                .onSuccess(printed -> context.notices().done(context.say("letters.journal.printed", printed.label())))
                .onFailure(new RequestProblems(context)::tell);
    }

    /** May be left for later: the letter waits, and the same button brings back this question. */
    private void askSending(Letter letter, Disclosure disclosure, Runnable told) {
        SendingForm form = new SendingForm();
        form.fill();
        Node fields = new SendingView(context, form, false).node();
        Button keep = Buttons.primary(context.wording(), "requests.beside.keep", () -> {
            if (form.check(letter.date(), today.get(), new FieldMessages(context))) {
                context.dialogs().close();
                send(letter, disclosure, form.sending(), told);
            }
        });
        context.dialogs().show(context.say("requests.notice.sending", letter.label()), fields, List.of(keep));
    }

    private void send(Letter letter, Disclosure disclosure, Sending sending, Runnable told) {
        String how = context.say("requests.notice.how", letter.label(), context.say("letters.journal.way." + sending.way().name()));
        context.background()
                .run(() -> notices.send(letter, disclosure, sending, how))
                .onSuccess(sent -> {
                    context.notices().done(context.say("requests.done.beside-sent", "", sent.label()));
                    told.run();
                })
                .onFailure(new RequestProblems(context)::tell);
    }
}
