package kz.tizilim.journal;

import java.util.Arrays;
import kz.tizilim.vault.KeyDerivation;
import kz.tizilim.vault.RecoveryCode;
import kz.tizilim.vault.RegisterCopies;
import kz.tizilim.vault.RegisterHeader;
import kz.tizilim.vault.SlotRole;

/** The secret by which a register is opened. */
public sealed interface Unlock {

    /** A passphrase of the officer, the assistant or the auditor. */
    static Unlock passphrase(char[] passphrase) {
        return new Passphrase(passphrase);
    }

    /** The code of the recovery sheet, as it was typed. */
    static Unlock recovery(String typed) {
        return new Recovery(typed);
    }

    /**
     * The master key, by the slot that this secret fits.
     *
     * @throws RegisterProblem if it fits none, or the recovery code is mistyped
     */
    RegisterHeader.Unlocked open(RegisterCopies register);

    /**
     * The bytes from which the slot's key is derived; whoever asks for them wipes them.
     *
     * @throws RegisterProblem if the recovery code is mistyped
     */
    byte[] secret();

    @SuppressWarnings("ArrayRecordComponent")
    record Passphrase(char[] passphrase) implements Unlock {
        @Override
        public byte[] secret() {
            return KeyDerivation.bytesOf(passphrase);
        }

        @Override
        public RegisterHeader.Unlocked open(RegisterCopies register) {
            byte[] secret = secret();
            try {
                return register.unlock(role -> role != SlotRole.RECOVERY, secret)
                        .orElseThrow(() -> new RegisterProblem(RegisterProblem.Kind.WRONG_PASSPHRASE));
            } finally {
                Arrays.fill(secret, (byte) 0);
            }
        }

        @Override
        public String toString() {
            return "passphrase";
        }
    }

    record Recovery(String typed) implements Unlock {
        @Override
        public RegisterHeader.Unlocked open(RegisterCopies register) {
            byte[] secret = secret();
            try {
                return register.unlock(role -> role == SlotRole.RECOVERY, secret)
                        .orElseThrow(() -> new RegisterProblem(RegisterProblem.Kind.WRONG_RECOVERY_CODE));
            } finally {
                Arrays.fill(secret, (byte) 0);
            }
        }

        @Override
        public byte[] secret() {
            try {
                return RecoveryCode.parse(typed).bytes();
            } catch (RecoveryCode.Mistyped e) {
                throw new RegisterProblem(RegisterProblem.Kind.RECOVERY_CODE_MISTYPED, e.group());
            }
        }

        @Override
        public String toString() {
            return "recovery";
        }
    }
}
