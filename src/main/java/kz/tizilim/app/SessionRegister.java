package kz.tizilim.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import kz.tizilim.journal.DraftFiles;
import kz.tizilim.journal.Head;
import kz.tizilim.journal.JournalCheck;
import kz.tizilim.journal.OpeningReport;
import kz.tizilim.journal.RegisterProblem;
import kz.tizilim.operator.Operator;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import kz.tizilim.ui.WorkProgress;
import kz.tizilim.vault.SlotRole;

/** An open register as the window's frame sees it, with the desk behind it. */
final class SessionRegister implements OpenedRegister {
    private final RegisterSession session;
    private final OpeningNews news;

    private SessionRegister(RegisterSession session, OpeningNews news) {
        this.session = session;
        this.news = news;
    }

    static SessionRegister opened(RegisterSession session) {
        OpeningReport report = session.folder().openingReport();
        OpeningNews news = new OpeningNews(
                report.tornTailSetAside(), report.rebuilt(), report.mended(), report.filesSetAside(), report.upgraded(), report.keysErasedAgain());
        return new SessionRegister(session, news);
    }

    /** A register made just now has nothing to tell of its opening. */
    static SessionRegister made(RegisterSession session) {
        return new SessionRegister(session, OpeningNews.NONE);
    }

    /** What the screens work with. */
    RegisterSession session() {
        return session;
    }

    @Override
    public Path folder() {
        return session.folder().folder();
    }

    @Override
    public String company() {
        return session.operators().find().map(Operator::name).map(name -> name.in(Language.KK)).orElse("");
    }

    @Override
    public long entries() {
        return session.folder().head().number();
    }

    @Override
    public OptionalLong brokenEntry(WorkProgress progress) throws AccessProblem {
        Optional<Head> head = Optional.of(session.folder().head());
        try {
            JournalCheck.Result result = JournalCheck.verify(folder(), Optional.empty(), head, progress);
            return result.isSound() ? OptionalLong.empty() : OptionalLong.of(Math.max(1, result.entry()));
        } catch (RegisterProblem problem) {
            throw VaultAccess.told(problem);
        }
    }

    @Override
    public Optional<DraftFiles> drafts() {
        return isReadOnly() ? Optional.empty() : Optional.of(session.folder().drafts());
    }

    @Override
    public boolean isReadOnly() {
        return session.folder().isReadOnly();
    }

    @Override
    public OpeningNews openingNews() {
        return news;
    }

    @Override
    public void changePassphrase(char[] old, char[] fresh) throws AccessProblem {
        try {
            session.folder().changePassphrase(old, fresh);
        } catch (RegisterProblem problem) {
            throw VaultAccess.told(problem);
        }
    }

    @Override
    public boolean isOpenedBySheet() {
        return session.folder().access().slot().role() == SlotRole.RECOVERY;
    }

    @Override
    public void renewPassphrase(char[] fresh) throws AccessProblem {
        try {
            session.folder().access().renewPassphrase(fresh);
        } catch (RegisterProblem problem) {
            throw VaultAccess.told(problem);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
