package kz.tizilim.journal;

import kz.tizilim.vault.KeyDerivation;
import kz.tizilim.vault.RecoveryCode;

/** The secrets of a register to be made, and what one guess at its passphrase is to cost. */
@SuppressWarnings("ArrayRecordComponent")
public record NewRegister(char[] passphrase, RecoveryCode recovery, KeyDerivation.Cost cost) {
    public NewRegister(char[] passphrase, RecoveryCode recovery) {
        this(passphrase, recovery, KeyDerivation.Cost.USUAL);
    }

    @Override
    public String toString() {
        return "new register";
    }
}
