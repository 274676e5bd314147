package kz.tizilim.app;

import java.util.List;
import javafx.scene.control.Button;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Form;

/** A new passphrase for the slot that is open: the old one, the new one twice. The recovery sheet stays as it is. */
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

    void show() {
        Form form = Form.in(context.wording());
        FirstRunScreen.ask(form.secret("app.change.old"), old);
        FirstRunScreen.ask(form.secret("app.change.fresh").help("app.first.passphrase.help"), fresh);
        FirstRunScreen.ask(form.secret("app.change.again"), again);
        Button change = Buttons.primary(context.wording(), "app.change.do", this::change);
        change.setDefaultButton(true);
        context.dialogs().show(context.say("app.change.title"), form.node(), List.of(change));
    }

    void change() {
        String words = fresh.value().get();
        String problem = FirstRunViewModel.passphraseProblem(access, words);
        fresh.problem().set(problem.isEmpty() ? "" : context.say(problem));
        again.problem().set(words.equals(again.value().get()) ? "" : context.say("app.first.again.differs"));
        if (!fresh.problem().get().isEmpty() || !again.problem().get().isEmpty()) {
            return;
        }
        char[] before = old.value().get().toCharArray();
        context.background()
                .run(() -> {
                    register.changePassphrase(before, words.toCharArray());
                    return words.length();
                })
                .onSuccess(done -> {
                    context.dialogs().close();
                    context.notices().done(context.say("app.change.done"));
                })
                .onFailure(failure -> old.problem().set(
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
