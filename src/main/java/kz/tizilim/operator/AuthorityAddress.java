package kz.tizilim.operator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.LocalText;

/**
 * Where an authority is written to, as the officer entered it: the law pack knows no addresses. It is hers, and hers to confirm.
 *
 * @param code the role of the authority in the law pack, such as {@code authorised-body}
 * @param on the day on which she entered it
 */
public record AuthorityAddress(UUID id, String code, LocalText address, LocalDate on) implements RegisterRecord {
    public AuthorityAddress {
        id = idOf(code);
    }

    static UUID idOf(String code) {
        return UUID.nameUUIDFromBytes(("authority " + code).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public UUID owner() {
        return COMPANY;
    }
}
