package kz.tizilim.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import kz.tizilim.text.Language;
import kz.tizilim.ui.WorkProgress;

/** Registers that live in memory, for the window's own tests: the rules of opening without a disk and without waiting. */
final class MemoryAccess implements RegisterAccess {
    static final String PASSPHRASE = "төрт бұлт тас арна";
    static final RecoverySheet SHEET =
            new RecoverySheet(List.of("K3MFA", "9TQXB", "2HWNC", "7RZPD", "4VJGE", "8YKSF", "5BLTH", "6CDMJ"));

    final Map<Path, String> passphrases = new HashMap<>();
    final Map<Path, NewCompany> companies = new HashMap<>();
    OpenedRegister.OpeningNews news = OpenedRegister.OpeningNews.NONE;
    OptionalLong broken = OptionalLong.empty();
    int closed;

    MemoryAccess with(Path folder) {
        passphrases.put(folder, PASSPHRASE);
        return this;
    }

    @Override
    public OpenedRegister open(Path folder, char[] passphrase, WorkProgress progress) throws AccessProblem {
        progress.at(1, 2);
        if (!passphrases.containsKey(folder)) {
            throw new AccessProblem(AccessProblem.Kind.FOLDER, "app.unlock.noRegister");
        }
        if (!passphrases.get(folder).equals(String.valueOf(passphrase))) {
            throw AccessProblem.wrongSecret();
        }
        return new Opened(folder);
    }

    @Override
    public OpenedRegister recover(Path folder, String code, WorkProgress progress) throws AccessProblem {
        if (!SHEET.inOneLine().equals(code)) {
            throw AccessProblem.wrongSecret();
        }
        return new Opened(folder, true);
    }

    @Override
    public OpenedRegister create(
            Path folder, NewCompany company, char[] passphrase, RecoverySheet recovery, WorkProgress progress) {
        passphrases.put(folder, String.valueOf(passphrase));
        companies.put(folder, company);
        return new Opened(folder);
    }

    @Override
    public OpenedRegister sample(Language language, WorkProgress progress) {
        return new Opened(Path.of("Мысал дүкен"));
    }

    @Override
    public boolean isRegister(Path folder) {
        return passphrases.containsKey(folder);
    }

    @Override
    public RecoverySheet newRecovery() {
        return SHEET;
    }

    @Override
    public Strength strength(String passphrase) {
        return new Strength(Math.min(4, passphrase.length() / 4), "");
    }

    @Override
    public boolean isBusinessNumber(String number) {
        return number.equals("991340000000");
    }

    private final class Opened implements OpenedRegister {
        private final Path folder;
        private final boolean bySheet;

        Opened(Path folder) {
            this(folder, false);
        }

        Opened(Path folder, boolean bySheet) {
            this.folder = folder;
            this.bySheet = bySheet;
        }

        @Override
        public boolean isOpenedBySheet() {
            return bySheet;
        }

        @Override
        public void renewPassphrase(char[] fresh) {
            passphrases.put(folder, String.valueOf(fresh));
        }

        @Override
        public Path folder() {
            return folder;
        }

        @Override
        public String company() {
            return "«Мысал дүкен» ЖШС";
        }

        @Override
        public long entries() {
            return 4182;
        }

        @Override
        public OptionalLong brokenEntry(WorkProgress progress) throws AccessProblem {
            return broken;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public OpeningNews openingNews() {
            return news;
        }

        @Override
        public void changePassphrase(char[] old, char[] fresh) throws AccessProblem {
            if (!passphrases.get(folder).equals(String.valueOf(old))) {
                throw AccessProblem.wrongSecret();
            }
            passphrases.put(folder, String.valueOf(fresh));
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
