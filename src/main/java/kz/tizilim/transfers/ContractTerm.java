package kz.tizilim.transfers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How the contract with a recipient stands on a day. */
public enum ContractTerm {
    /** No contract is written on the card. */
    NONE,
    /** It runs, or has no term. */
    RUNS,
    /** It ends within 30 days. */
    ENDS_SOON,
    ENDED;

    /** Two or three weeks go by until a contract is prolonged; a month before is early enough to begin and late enough to matter. */
    private static final int SOON_DAYS = 30;

    public static ContractTerm on(LocalDate today, Recipient recipient) {
        Recipient.Contract contract = recipient.contract();
        if (contract == null) {
            return NONE;
        }
        if (contract.expires() == null) {
            return RUNS;
        }
        long left = ChronoUnit.DAYS.between(today, contract.expires());
        return left < 0 ? ENDED : left <= SOON_DAYS ? ENDS_SOON : RUNS;
    }
}
