package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.journal.Samples.Person;
import kz.tizilim.vault.RecoveryCode;
import kz.tizilim.vault.SlotRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {
    private static final char[] OTHER = "басқа құпия тіркес".toCharArray();

    @TempDir
    Path place;

    @Test
    void auditorReadsAndChangesNothing() {
        Person person = Samples.person("Сынақова");
        try (RegisterFolder register = Samples.create(place)) {
            Samples.put(register, person);
            register.access().add(SlotRole.AUDITOR, OTHER);
        }
        try (RegisterFolder register = open(OTHER)) {
            assertTrue(register.isReadOnly());
            assertTrue(register.read(handle -> handle.find(Samples.PERSONS, person.id())).isPresent());
            assertEquals(Kind.READ_ONLY, assertThrows(RegisterProblem.class, () -> Samples.put(register, person)).kind());
            assertThrows(RegisterProblem.class, () -> register.access().add(SlotRole.ASSISTANT, OTHER));
        }
    }

    @Test
    void assistantStandsInTheJournalUntilTheSlotIsTakenAway() {
        Person person = Samples.person("Сынақова");
        Access.Slot slot;
        try (RegisterFolder register = Samples.create(place)) {
            slot = register.access().add(SlotRole.ASSISTANT, OTHER);
        }
        try (RegisterFolder register = open(OTHER)) {
            assertFalse(register.isReadOnly());
            Samples.put(register, person);
        }
        try (RegisterFolder register = Samples.open(place)) {
            assertEquals("assistant", register.history(person.id()).get(0).actor());
            register.access().remove(slot.id());
            assertEquals(slot.id().toString(), register.history(person.id()).get(0).actor());
            assertThrows(IllegalArgumentException.class, () -> register.access().remove(register.access().slot().id()));
        }
        assertEquals(Kind.WRONG_PASSPHRASE, assertThrows(RegisterProblem.class, () -> open(OTHER)).kind());
    }

    @Test
    void lostPassphraseIsRenewedByTheRecoverySheet() {
        Samples.create(place).close();
        RecoveryCode fresh = RecoveryCode.random();
        try (RegisterFolder register = recover(Samples.RECOVERY)) {
            register.access().renewPassphrase(OTHER);
            register.access().renewRecovery(fresh);
        }
        try (RegisterFolder register = open(OTHER)) {
            assertEquals(SlotRole.OFFICER, register.access().slot().role());
            assertThrows(RegisterProblem.class, () -> register.access().renewPassphrase(OTHER));
        }
        recover(fresh).close();
        RegisterProblem problem = assertThrows(RegisterProblem.class, () -> recover(Samples.RECOVERY));
        assertEquals(Kind.WRONG_RECOVERY_CODE, problem.kind());
    }

    @Test
    void closedRegisterAnswersNothing() {
        RegisterFolder register = Samples.create(place);
        register.close();
        register.close();
        assertEquals(Kind.CLOSED, assertThrows(RegisterProblem.class, () -> Samples.dump(register)).kind());
        RegisterProblem problem = assertThrows(RegisterProblem.class, () -> Samples.put(register, Samples.person("Кеш")));
        assertEquals(Kind.CLOSED, problem.kind());
    }

    private RegisterFolder open(char[] passphrase) {
        return RegisterFolder.open(place, Samples.SCHEMA, Unlock.passphrase(passphrase), Progress.NONE);
    }

    private RegisterFolder recover(RecoveryCode code) {
        return RegisterFolder.open(place, Samples.SCHEMA, Unlock.recovery(code.toString()), Progress.NONE);
    }
}
