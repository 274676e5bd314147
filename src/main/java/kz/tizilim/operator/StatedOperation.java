package kz.tizilim.operator;

import java.util.Locale;
import kz.tizilim.law.LawPack;

/** The operations that policies name: those of the law, and those that come from other states' laws and constructors of texts. */
public enum StatedOperation {
    COLLECTION,
    RECEIPT("collection"),
    RECORDING,
    SYSTEMATISATION,
    ACCUMULATION,
    STORAGE,
    CLARIFICATION("change"),
    UPDATE("change"),
    CHANGE,
    ADDITION,
    EXTRACTION,
    USE,
    TRANSFER("distribution"),
    DISTRIBUTION,
    DEPERSONALISATION,
    ANONYMISATION,
    BLOCKING,
    DELETION,
    DESTRUCTION;

    private final String sameAs;

    StatedOperation() {
        this("");
    }

    /** Another word for an operation that the law names. */
    StatedOperation(String sameAs) {
        this.sameAs = sameAs;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the law of Kazakhstan names it, be it in another word (Law 94-V art. 1; Digital Code). */
    public boolean isOfTheLaw() {
        return LawPack.current().operations().stream().anyMatch(ground -> ground.code().equals(code()) || ground.code().equals(sameAs));
    }
}
