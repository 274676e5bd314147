package kz.tizilim.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import kz.tizilim.journal.Head;
import kz.tizilim.journal.JournalCheck;
import kz.tizilim.journal.OpeningReport;
import kz.tizilim.journal.RegisterProblem;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.Language;
import kz.tizilim.ui.WorkProgress;

/** An open register as the window's frame sees it, with the desk behind it. */
final class DeskRegister implements OpenedRegister {
    private final OfficerDesk desk;
    private final OpeningNews news;

    private DeskRegister(OfficerDesk desk, OpeningNews news) {
        this.desk = desk;
        this.news = news;
    }

    static DeskRegister opened(OfficerDesk desk) {
        OpeningReport report = desk.folder().openingReport();
        return new DeskRegister(desk, new OpeningNews(report.tornTailSetAside(), report.rebuilt()));
    }

    /** A register made just now has nothing to tell of its opening. */
    static DeskRegister made(OfficerDesk desk) {
        return new DeskRegister(desk, OpeningNews.NONE);
    }

    /** What the screens work with. */
    OfficerDesk desk() {
        return desk;
    }

    @Override
    public Path folder() {
        return desk.folder().folder();
    }

    @Override
    public String company() {
        return desk.operators().find().map(Operator::name).map(name -> name.in(Language.KK)).orElse("");
    }

    @Override
    public long entries() {
        return desk.folder().head().number();
    }

    @Override
    public OptionalLong brokenEntry(WorkProgress progress) throws AccessProblem {
        Optional<Head> head = Optional.of(desk.folder().head());
        try {
            JournalCheck.Result result = JournalCheck.verify(folder(), Optional.empty(), head, progress);
            return result.isSound() ? OptionalLong.empty() : OptionalLong.of(Math.max(1, result.entry()));
        } catch (RegisterProblem problem) {
            throw VaultAccess.told(problem);
        }
    }

    @Override
    public boolean isReadOnly() {
        return desk.folder().isReadOnly();
    }

    @Override
    public OpeningNews openingNews() {
        return news;
    }

    @Override
    public void changePassphrase(char[] old, char[] fresh) throws AccessProblem {
        try {
            desk.folder().changePassphrase(old, fresh);
        } catch (RegisterProblem problem) {
            throw VaultAccess.told(problem);
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
