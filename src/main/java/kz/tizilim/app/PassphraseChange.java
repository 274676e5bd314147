package kz.tizilim.app;

import java.util.List;
import javafx.scene.control.Button;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Form;

/**
 * A new passphrase for the officer: the old one, the new one twice. Where the recovery sheet opened the register it stands in for the old
 * one, which is lost, and the new one is asked for at once. The sheet stays as it is.
 */
final class PassphraseChange {
    private final UiContext context;
    private final RegisterAccess access;
    private final OpenedRegister register;
    private final FirstRunViewModel.Asked old = new FirstRunViewModel.Asked();
    private final FirstRunViewModel.Asked fresh = new FirstRunViewModel.Asked();
    private final FirstRunViewModel.Asked again = new FirstRunViewModel.Asked();

    PassphraseChange(UiContext context, RegisterAccess access, OpenedRegister register) {
        this.context = context;
        this.access = access;
        this.register = register;
    }

    /** What stays told until the lost passphrase is replaced. */
    static Notice due(UiContext context) {
        return new Notice(Notice.Kind.WARNING, context.say("app.change.due"), context.say("app.change.due.next"), null);
    }

    void show() {
        boolean lost = register.isOpenedBySheet();
        Form form = Form.in(context.wording());
        if (lost) {
            form.put(Card.words(context.say("app.change.lost")));
        } else {
            FirstRunScreen.ask(form.secret("app.change.old"), old);
        }
        FirstRunScreen.ask(form.secret("app.change.fresh").help("app.first.passphrase.help"), fresh);
        FirstRunScreen.ask(form.secret("app.change.again"), again);
        Button change = Buttons.primary(context.wording(), "app.change.do", this::change);
        change.setDefaultButton(true);
        context.dialogs().show(context.say(lost ? "app.change.lost.title" : "app.change.title"), form.node(), List.of(change));
    }

    void change() {
        String words = fresh.value().get();
        String problem = FirstRunViewModel.passphraseProblem(access, words);
        fresh.problem().set(problem.isEmpty() ? "" : context.say(problem));
        again.problem().set(words.equals(again.value().get()) ? "" : context.say("app.first.again.differs"));
        if (!fresh.problem().get().isEmpty() || !again.problem().get().isEmpty()) {
            return;
        }
        boolean lost = register.isOpenedBySheet();
        char[] before = old.value().get().toCharArray();
        context.background()
                .run(() -> {
                    if (lost) {
                        register.renewPassphrase(words.toCharArray());
                    } else {
                        register.changePassphrase(before, words.toCharArray());
                    }
                    return words.length();
                })
                .onSuccess(done -> {
                    context.dialogs().close();
                    context.notices().close(due(context));
                    context.notices().done(context.say("app.change.done"));
                })
                .onFailure(failure -> (lost ? fresh : old).problem().set(
                        failure instanceof AccessProblem known ? known.words(context.wording()) : context.say("app.change.failed")));
    }

    FirstRunViewModel.Asked old() {
        return old;
    }

    FirstRunViewModel.Asked fresh() {
        return fresh;
    }

    FirstRunViewModel.Asked again() {
        return again;
    }
}
