package kz.tizilim.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kz.tizilim.storage.Json;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonMerges;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockedDataTest {
    @TempDir
    private Path place;

    private SampleConsents sample;
    private Person blocked;

    @BeforeEach
    void block() {
        sample = new SampleConsents(place);
        blocked = sample.persons.block(sample.aigul, "Сұрау R-2026-0001");
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void blockedDataAreNeitherChangedNorMergedNorConsentedBy() {
        ConsentText text = sample.used();
        assertThat(blocked.blocked().since()).isEqualTo(SampleConsents.TODAY);
        assertThatThrownBy(() -> sample.persons.keep(sample.aigul))
                .isInstanceOfSatisfying(ValidationErrors.class, faults -> assertThat(faults.all()).extracting(ValidationError::field).containsExactly("blocked"));
        assertThatThrownBy(() -> new PersonMerges(sample.folder, List.of()).merge(sample.zhanar, sample.aigul)).isInstanceOf(ValidationErrors.class);
        assertThatThrownBy(() -> sample.given(sample.aigul, text)).isInstanceOf(ValidationErrors.class);
        assertThat(sample.persons.find(sample.aigul.id())).contains(blocked);
    }

    @Test
    void unblockedDataAreUsedAgain() {
        assertThat(sample.persons.unblock(blocked)).isEqualTo(sample.aigul);
        assertThat(sample.given(sample.aigul, sample.used()).number()).isEqualTo(1);
    }

    @Test
    void blockingNeedsAReason() {
        assertThatThrownBy(() -> sample.persons.block(sample.zhanar, " ")).isInstanceOf(ValidationErrors.class);
    }

    @Test
    void anImageOfBeforeIsRead() {
        String before = "{\"id\":\"" + sample.aigul.id() + "\",\"number\":1,\"surname\":\"Үлгіқызы\"}";
        assertThat(Json.read(before.getBytes(StandardCharsets.UTF_8), Person.class).isBlocked()).isFalse();
    }
}
