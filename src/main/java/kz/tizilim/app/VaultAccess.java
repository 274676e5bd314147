package kz.tizilim.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.journal.NewRegister;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.RegisterProblem;
import kz.tizilim.journal.Unlock;
import kz.tizilim.law.LawPack;
import kz.tizilim.operator.Operator;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.SampleCompany;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.Json;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.CompanyName;
import kz.tizilim.text.IdentityNumber;
import kz.tizilim.text.Language;
import kz.tizilim.text.LegalForm;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import kz.tizilim.ui.WorkProgress;
import kz.tizilim.vault.KeyDerivation;
import kz.tizilim.vault.PassphraseStrength;
import kz.tizilim.vault.RecoveryCode;
import kz.tizilim.vault.RegisterHeader;

/** Makes and opens registers on this computer's disk. */
public final class VaultAccess implements RegisterAccess {
    private static final String SAMPLE = "Мысал дүкен";

    private final Clock clock;
    private final Path samples;

    /**
     * Access for this computer.
     *
     * @param samples the folder in which the sample company's register is made
     */
    public VaultAccess(Clock clock, Path samples) {
        this.clock = clock;
        this.samples = samples;
    }

    @Override
    public OpenedRegister open(Path folder, char[] passphrase, WorkProgress progress) throws AccessProblem {
        return opened(folder, Unlock.passphrase(passphrase), progress);
    }

    @Override
    public OpenedRegister recover(Path folder, String code, WorkProgress progress) throws AccessProblem {
        return opened(folder, Unlock.recovery(code), progress);
    }

    @Override
    public OpenedRegister create(Path folder, NewCompany company, char[] passphrase, RecoverySheet recovery, WorkProgress progress)
            throws AccessProblem {
        RegisterSession session = made(folder, passphrase, recovery, progress);
        session.operators().keep(operator(company));
        return SessionRegister.made(session);
    }

    @Override
    public OpenedRegister sample(Language language, WorkProgress progress) throws AccessProblem {
        Path folder = samples.resolve(SAMPLE);
        char[] passphrase = SampleCompany.PASSPHRASE.toCharArray();
        if (isRegister(folder)) {
            return opened(folder, Unlock.passphrase(passphrase), progress);
        }
        RegisterSession session = made(folder, passphrase, newRecovery(), progress);
        SampleCompany sample = new SampleCompany(clock);
        sample.into(session);
        sample.history(session, language);
        sample.requests(session, language);
        return SessionRegister.made(session);
    }

    // Most of the time between the passphrase and the first screen went into loading these libraries for the first time.
    @Override
    public void prepare() {
        Json.read(Json.write(Person.fresh()), Person.class);
        new Dictionaries(List.of());
        RegisterHeader.prepare();
        KeyDerivation.prepare();
        Database.prepare(RegisterSession.SCHEMA.tables());
        Messages.of(Language.KK).say("app.status.intact", 1);
        LawPack.current();
        // What all this left behind goes while the passphrase is typed. Otherwise the first collection falls into the derivation of
        // the key and copies its memory, or into the first screen.
        System.gc();
    }

    @Override
    public boolean isRegister(Path folder) {
        return Files.isRegularFile(folder.resolve(RegisterHeader.NAME));
    }

    @Override
    public RecoverySheet newRecovery() {
        return new RecoverySheet(RecoveryCode.random().groups());
    }

    @Override
    public Strength strength(String passphrase) {
        PassphraseStrength strength = PassphraseStrength.of(passphrase);
        return new Strength(strength.score(), strength.score() >= Strength.ENOUGH ? "" : strength.reason());
    }

    @Override
    public boolean isBusinessNumber(String number) {
        return IdentityNumber.check(number).valid();
    }

    private OpenedRegister opened(Path folder, Unlock unlock, WorkProgress progress) throws AccessProblem {
        try {
            return SessionRegister.opened(new RegisterSession(RegisterFolder.open(folder, RegisterSession.SCHEMA, unlock, progress), clock));
        } catch (RegisterProblem problem) {
            throw told(problem);
        }
    }

    private RegisterSession made(Path folder, char[] passphrase, RecoverySheet recovery, WorkProgress progress) throws AccessProblem {
        try {
            NewRegister how = new NewRegister(passphrase, RecoveryCode.parse(recovery.inOneLine()));
            return new RegisterSession(RegisterFolder.create(folder, RegisterSession.SCHEMA, how, progress), clock);
        } catch (RegisterProblem problem) {
            throw told(problem);
        } catch (RecoveryCode.Mistyped impossible) {
            throw new IllegalStateException("A recovery sheet of our own cannot be mistyped", impossible);
        }
    }

    private Operator operator(NewCompany company) {
        CompanyName read = CompanyName.of(company.name());
        String name = read.name();
        LocalText full = read.form().map(LegalForm::full).orElse(null);
        LocalText shortForm = read.form().map(LegalForm::shortForm).orElse(null);
        LocalText words = switch (company.language()) {
            case KK -> new LocalText(name, null, null);
            case RU -> new LocalText(null, name, null);
            case EN -> new LocalText(null, null, name);
        };
        String number = company.businessNumber().isBlank() ? null : company.businessNumber();
        return new Operator(null, words, full, shortForm, number, null, null, null, null, null, null, null, null, null, null, null, 5, null);
    }

    /** The problem in the window's words; one that the officer herself asked for is passed on as such. */
    static AccessProblem told(RegisterProblem problem) {
        return switch (problem.kind()) {
            case CANCELLED -> throw new CancellationException();
            case WRONG_PASSPHRASE -> AccessProblem.wrongSecret();
            case WRONG_RECOVERY_CODE, RECOVERY_CODE_MISTYPED ->
                new AccessProblem(AccessProblem.Kind.WRONG_SECRET, problem.key(), problem.arguments());
            default -> new AccessProblem(AccessProblem.Kind.FOLDER, problem.key(), problem.arguments());
        };
    }
}
