package kz.tizilim.app;

import java.nio.file.Path;
import kz.tizilim.text.Language;
import kz.tizilim.ui.WorkProgress;

/** What the window needs of a register before it is open: to make one, to open one, and to judge what is typed. Runs off the screen's thread. */
public interface RegisterAccess {

    /** Opens a register with the passphrase of one of its slots. */
    OpenedRegister open(Path folder, char[] passphrase, WorkProgress progress) throws AccessProblem;

    /** Opens a register with the code of its recovery sheet, typed with or without its hyphens. */
    OpenedRegister recover(Path folder, String code, WorkProgress progress) throws AccessProblem;

    /** Makes a register in a folder that is empty or does not exist yet, and opens it. */
    OpenedRegister create(Path folder, NewCompany company, char[] passphrase, RecoverySheet recovery, WorkProgress progress)
            throws AccessProblem;

    /** Makes the register of the sample company in a folder of its own and opens it. */
    OpenedRegister sample(Language language, WorkProgress progress) throws AccessProblem;

    /** Loads what opening a register needs, while the passphrase is being typed; opens nothing. May be left out. */
    default void prepare() {}

    /** Whether a register lies in this folder. */
    boolean isRegister(Path folder);

    RecoverySheet newRecovery();

    Strength strength(String passphrase);

    /** Whether this is a business identification number (БСН) with the right check digit. */
    boolean isBusinessNumber(String number);

    /** The company of a new register. */
    record NewCompany(Language language, String name, String businessNumber) {}

    /**
     * How well a passphrase stands.
     *
     * @param score 0 (guessed at once) to 4 (not to be guessed)
     * @param reasonKey message key of what would make it better, empty when it is good
     */
    record Strength(int score, String reasonKey) {
        static final int ENOUGH = 3;

        boolean isEnough() {
            return score >= ENOUGH;
        }
    }
}
