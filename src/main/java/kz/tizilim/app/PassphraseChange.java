package kz.tizilim.app;

import java.util.List;
import javafx.scene.control.Button;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.form.Form;

/** A new passphrase for the slot that is open: the old one, the new one twice. The recovery sheet stays as it is. */
final class PassphraseChange {
    private final Desk desk;
    private final RegisterAccess access;
    private final OpenedRegister register;
    private final FirstRunViewModel.Asked old = new FirstRunViewModel.Asked();
    private final FirstRunViewModel.Asked fresh = new FirstRunViewModel.Asked();
    private final FirstRunViewModel.Asked again = new FirstRunViewModel.Asked();

    PassphraseChange(Desk desk, RegisterAccess access, OpenedRegister register) {
        this.desk = desk;
        this.access = access;
        this.register = register;
    }

    void show() {
        Form form = Form.in(desk.wording());
        FirstRunScreen.ask(form.secret("app.change.old"), old);
        FirstRunScreen.ask(form.secret("app.change.fresh").help("app.first.passphrase.help"), fresh);
        FirstRunScreen.ask(form.secret("app.change.again"), again);
        Button change = Buttons.primary(desk.wording(), "app.change.do", this::change);
        change.setDefaultButton(true);
        desk.dialogs().show(desk.say("app.change.title"), form.node(), List.of(change));
    }

    void change() {
        String words = fresh.value().get();
        String problem = FirstRunViewModel.passphraseProblem(access, words);
        fresh.problem().set(problem.isEmpty() ? "" : desk.say(problem));
        again.problem().set(words.equals(again.value().get()) ? "" : desk.say("app.first.again.differs"));
        if (!fresh.problem().get().isEmpty() || !again.problem().get().isEmpty()) {
            return;
        }
        char[] before = old.value().get().toCharArray();
        desk.background()
                .run(() -> {
                    register.changePassphrase(before, words.toCharArray());
                    return words.length();
                })
                .onSuccess(done -> {
                    desk.dialogs().close();
                    desk.notices().done(desk.say("app.change.done"));
                })
                .onFailure(failure -> old.problem().set(
                        failure instanceof AccessProblem known ? known.words(desk.wording()) : desk.say("app.change.failed")));
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
