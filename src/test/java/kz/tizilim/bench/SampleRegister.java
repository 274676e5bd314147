package kz.tizilim.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import kz.tizilim.journal.NewRegister;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.SampleCompany;
import kz.tizilim.settings.Preferences;
import kz.tizilim.text.Language;
import kz.tizilim.vault.RecoveryCode;

/** Makes the sample company's register, and preferences that know it, for the windows to open. */
final class SampleRegister {
    private SampleRegister() {}

    /** Arguments: the folder of the register to be made, the folder of the preferences. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Clock clock = Clock.system(ZoneId.systemDefault());
        NewRegister how = new NewRegister(SampleCompany.PASSPHRASE.toCharArray(), RecoveryCode.random());
        try (RegisterSession session = new RegisterSession(RegisterFolder.create(folder, RegisterSession.SCHEMA, how, Progress.NONE), clock)) {
            SampleCompany sample = new SampleCompany(clock);
            sample.into(session);
            sample.requests(session, Language.KK);
        }
        Preferences.in(Path.of(arguments[1]))
                .change(settings -> settings.withLanguage(Language.KK).opened(folder, Instant.now(clock)));
    }
}
