package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opening does not look at is looked at in the session: an entry of long ago that is not what was written any more. */
class JournalLookTest {
    @TempDir private Path place;

    @Test
    void journalThatGrowsIsWhole() {
        try (OpenedRegister register = SessionRegister.opened(TestSession.withCompany(place.resolve("register"), "2026-11-20"))) {
            assertThat(look(register)).isEmpty();

            RegisterSession session = ((SessionRegister) register).session();
            session.persons().keep(new Person(UUID.randomUUID(), 0, "Үлгі", null, null, null, null, null, null, null, Language.KK, null, null, null, null));
            assertThat(look(register)).isEmpty();
        }
    }

    @Test
    void alteredEntryOfLongAgoIsNamedThoughTheRegisterOpens() throws IOException {
        Path folder = place.resolve("register");
        RegisterSession session = TestSession.withCompany(folder, "2026-11-20");
        session.persons().keep(new Person(UUID.randomUUID(), 0, "Үлгі", null, null, null, null, null, null, null, Language.KK, null, null, null, null));
        session.close();
        byte[] journal = Files.readAllBytes(folder.resolve("journal"));
        journal[200] ^= 1;
        Files.write(folder.resolve("journal"), journal);

        try (OpenedRegister register = SessionRegister.opened(TestSession.again(folder, "2026-11-20"))) {
            assertThat(look(register)).isEqualTo(OptionalLong.of(1));
        }
    }

    private static OptionalLong look(OpenedRegister register) {
        List<OptionalLong> found = new ArrayList<>();
        Background.direct().idle(register::brokenEntry).onSuccess(found::add);
        return found.get(0);
    }
}
