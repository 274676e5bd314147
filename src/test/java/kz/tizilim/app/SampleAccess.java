package kz.tizilim.app;

import java.nio.file.Path;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import kz.tizilim.ui.WorkProgress;

/** A register of a test under the frame of the window: the link to the sample opens it, as often as it is wanted. */
final class SampleAccess implements RegisterAccess {
    private final RegisterSession session;

    SampleAccess(RegisterSession session) {
        this.session = session;
    }

    @Override
    public OpenedRegister open(Path folder, char[] passphrase, WorkProgress progress) {
        return SessionRegister.made(session);
    }

    @Override
    public OpenedRegister recover(Path folder, String code, WorkProgress progress) {
        return SessionRegister.made(session);
    }

    @Override
    public OpenedRegister create(Path folder, NewCompany company, char[] passphrase, RecoverySheet recovery, WorkProgress progress) {
        throw new UnsupportedOperationException("No register is made here");
    }

    @Override
    public OpenedRegister sample(Language language, WorkProgress progress) {
        return SessionRegister.made(session);
    }

    @Override
    public boolean isRegister(Path folder) {
        return true;
    }

    @Override
    public RecoverySheet newRecovery() {
        return MemoryAccess.SHEET;
    }

    @Override
    public Strength strength(String passphrase) {
        return new Strength(4, "");
    }

    @Override
    public boolean isBusinessNumber(String number) {
        return true;
    }
}
