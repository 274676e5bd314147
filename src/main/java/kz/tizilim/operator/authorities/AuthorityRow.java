package kz.tizilim.operator.authorities;

import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.law.Authority;
import kz.tizilim.operator.AuthorityAddress;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;

/**
 * An authority, and its address while it is written.
 *
 * @param kept the address as it was kept, null where none was
 */
public record AuthorityRow(Authority authority, AuthorityAddress kept, ObjectProperty<LocalText> address) {
    static AuthorityRow of(Authority authority, AuthorityAddress kept) {
        return new AuthorityRow(authority, kept, new SimpleObjectProperty<>(kept == null ? null : kept.address()));
    }

    boolean isChanged() {
        return !Objects.equals(FormText.of(address.get()), kept == null ? null : kept.address());
    }

    AuthorityAddress written(LocalDate on) {
        return new AuthorityAddress(null, authority.code(), FormText.of(address.get()), on);
    }
}
