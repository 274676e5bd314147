package kz.tizilim.policies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.journal.NewRegister;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.policies.facts.PolicyInput;
import kz.tizilim.session.FeatureRegistrations;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.SampleCompany;
import kz.tizilim.vault.KeyDerivation;
import kz.tizilim.vault.RecoveryCode;

/** Registers of real and invented companies, opened at a desk. */
public final class OperatorHoldings {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final Clock NOON = Clock.fixed(TODAY.atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant(), ZoneId.of("Asia/Almaty"));

    private OperatorHoldings() {}

    /** The register of one of the operators whose policies were given. */
    public static RegisterSession operator(Path folder, String name) {
        RegisterSession session = empty(folder);
        try (InputStream in = OperatorHoldings.class.getResourceAsStream("/kz/tizilim/operators/" + name + ".json")) {
            RegisterFile.read(in, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(TODAY)).into(session.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return session;
    }

    /** The register of the company that comes with the program. */
    public static RegisterSession sample(Path folder) {
        RegisterSession session = empty(folder);
        new SampleCompany(NOON).into(session);
        return session;
    }

    public static PolicyInput holdings(RegisterSession session) {
        return PolicyInput.read(session.operators(), session.activities(), session.transfers(), session.consents(), TODAY);
    }

    private static RegisterSession empty(Path folder) {
        NewRegister how = new NewRegister("үлгі-тізілім-2026".toCharArray(), RecoveryCode.random(), new KeyDerivation.Cost(64, 1, 1));
        return new RegisterSession(RegisterFolder.create(folder, RegisterSession.SCHEMA, how, Progress.NONE), NOON);
    }
}
