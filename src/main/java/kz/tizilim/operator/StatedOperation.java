package kz.tizilim.operator;

import java.util.Locale;
import kz.tizilim.law.LawPack;

/** The operations that policies name: those of the law, and those that come from other states' laws and constructors of texts. */
public enum StatedOperation {
    COLLECTION,
    RECEIPT,
    RECORDING,
    SYSTEMATISATION,
    ACCUMULATION,
    STORAGE,
    CLARIFICATION,
    UPDATE,
    CHANGE,
    ADDITION,
    EXTRACTION,
    USE,
    TRANSFER,
    DISTRIBUTION,
    DEPERSONALISATION,
    ANONYMISATION,
    BLOCKING,
    DELETION,
    DESTRUCTION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the law of Kazakhstan names it (Law 94-V art. 1; Digital Code). */
    public boolean isOfTheLaw() {
        return LawPack.current().operations().stream().anyMatch(ground -> ground.code().equals(code()));
    }
}
