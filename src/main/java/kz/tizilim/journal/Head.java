package kz.tizilim.journal;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.vault.Sealing;

/** The number and the SHA-256 of the journal's last entry: what stands on every paper that leaves the house, as a witness against rewriting. */
@SuppressWarnings("ArrayRecordComponent")
public record Head(long number, byte[] hash) {
    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{1,18}):([0-9a-fA-F]{64})\\s*");

    /** The head of an empty journal: number 0, and the hash of the register's id, which the first entry names as its predecessor's. */
    static Head beforeFirst(UUID register) {
        return new Head(0, Sealing.sha256().digest(Sealing.associated(register)));
    }

    /** Reads {@code NUMBER:HASH}; empty when it is not that. */
    public static Optional<Head> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new Head(Long.parseLong(matcher.group(1)), HexFormat.of().parseHex(matcher.group(2))))
                : Optional.empty();
    }

    /** As {@code NUMBER:HASH}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return number + ":" + HexFormat.of().formatHex(hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Head head && number == head.number && Arrays.equals(hash, head.hash);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number) ^ Arrays.hashCode(hash);
    }
}
