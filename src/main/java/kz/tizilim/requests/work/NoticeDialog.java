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
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Following;
import kz.tizilim.ui.mark.Segments;
import kz.tizilim.ui.paper.PreviewPane;

/** The letter that tells a person of a giving of her data, over the window: read, registered, then its sending noted. */
public final class NoticeDialog implements NoticeLetters {
    private final Desk desk;
    private final DisclosureNotices notices;
    private final Printing printing;
    private final Supplier<LocalDate> today;

    public NoticeDialog(Desk desk, DisclosureNotices notices, Printing printing, Supplier<LocalDate> today) {
        this.desk = desk;
        this.notices = notices;
        this.printing = printing;
        this.today = today;
    }

    @Override
    public void open(Disclosure disclosure, Runnable told) {
        desk.background().run(() -> notices.unsent(disclosure)).onSuccess(letter -> {
            if (letter.isPresent()) {
                askSending(letter.get(), disclosure, told);
            } else {
                write(disclosure, told);
            }
        });
    }

    private void write(Disclosure disclosure, Runnable told) {
        ObjectProperty<ReplyTongue> tongue = new SimpleObjectProperty<>(ReplyTongue.KK);
        ReplyPaper paper = new ReplyPaper(desk);
        PreviewPane preview = new PreviewPane(desk);
        Label problem = new Label();
        problem.setWrapText(true);
        problem.setId("requests-paper-problem");
        problem.textProperty().bind(paper.problem());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        HBox tongues = Segments.bound(
                "requests-notice-language", List.of(ReplyTongue.values()), ReplyTongue::code, each -> desk.say("requests.tongue." + each.code()), tongue);
        tongues.setAccessibleText(desk.say("requests.reply.language"));
        VBox node = new VBox(tongues, problem, preview.node());
        node.getStyleClass().addAll("paper-dialog", "request-paper");
        VBox.setVgrow(preview.node(), Priority.ALWAYS);
        Button register = Buttons.primary(desk.wording(), "requests.act.tell-person", () -> askPrinter(disclosure, tongue.get(), told));
        register.disableProperty().bind(paper.pages().isNull());
        Following following = new Following();
        following.follow(paper.pages(), pages -> {
            if (pages != null) {
                preview.show(pages);
            }
        });
        following.follow(tongue, now -> draw(paper, disclosure, now));
        desk.dialogs().show(desk.say("requests.notice.title"), node, List.of(register));
        node.getParent().getStyleClass().add("wide");
        node.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                following.end();
                paper.clear();
            }
        });
        draw(paper, disclosure, tongue.get());
    }

    private void draw(ReplyPaper paper, Disclosure disclosure, ReplyTongue tongue) {
        paper.show(() -> notices.preview(notices.draft(disclosure, tongue.language(), tongue.beside())).pdf());
    }

    private void askPrinter(Disclosure disclosure, ReplyTongue tongue, Runnable told) {
        desk.dialogs().close();
        new PrintChoice(desk, printing).ask(
                desk.say("requests.act.tell-person"), desk.say("requests.register.text"), "requests.act.register.now", true,
                printer -> register(disclosure, tongue, printer, told));
    }

    private void register(Disclosure disclosure, ReplyTongue tongue, Optional<Printer> printer, Runnable told) {
        desk.background()
                .run(() -> notices.register(notices.draft(disclosure, tongue.language(), tongue.beside())))
                .onSuccess(letter -> {
                    desk.notices().done(desk.say("requests.done.told", "", letter.label()));
                    printer.ifPresent(to -> print(letter, to));
                    askSending(letter, disclosure, told);
                })
                .onFailure(new RequestProblems(desk)::tell);
    }

    private void print(Letter letter, Printer printer) {
        desk.background()
                .paper(() -> {
                    printing.print(notices.paper(letter), letter.label(), printer);
                    return letter;
                })
                .onSuccess(printed -> desk.notices().done(desk.say("letters.journal.printed", printed.label())))
                .onFailure(new RequestProblems(desk)::tell);
    }

    /** May be left for later: the letter waits, and the same button brings back this question. */
    private void askSending(Letter letter, Disclosure disclosure, Runnable told) {
        SendingForm form = new SendingForm();
        form.fill(today.get());
        Node fields = new SendingView(desk, form, false).node();
        Button keep = Buttons.primary(desk.wording(), "requests.beside.keep", () -> {
            if (form.check(letter.date(), today.get(), new FieldWords(desk))) {
                desk.dialogs().close();
                send(letter, disclosure, form.sending(), told);
            }
        });
        desk.dialogs().show(desk.say("requests.notice.sending", letter.label()), fields, List.of(keep));
    }

    private void send(Letter letter, Disclosure disclosure, Sending sending, Runnable told) {
        String how = desk.say("requests.notice.how", letter.label(), desk.say("letters.journal.way." + sending.way().name()));
        desk.background()
                .run(() -> notices.send(letter, disclosure, sending, how))
                .onSuccess(sent -> {
                    desk.notices().done(desk.say("requests.done.beside-sent", "", sent.label()));
                    told.run();
                })
                .onFailure(new RequestProblems(desk)::tell);
    }
}
