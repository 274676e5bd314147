package kz.tizilim.law;

import java.time.LocalDate;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.LocalText;

/**
 * A body that a letter names: to complain to, to notify, to go to court. Its name is dated, since ministries are renamed.
 *
 * @param code the role, the same for every name the body has had: authorised-body, local-executive-body, prosecutor, court
 * @param from the first day of this name; null where it is not known
 * @param until the last day of this name; null while it is borne
 * @param address null where it is not known: the officer enters it, and it is hers to confirm
 */
public record Authority(
        String code,
        LocalText role,
        LocalText name,
        LocalDate from,
        LocalDate until,
        LocalText address,
        Citation citation,
        LocalText note) {

    public boolean isNamedSoOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    public Authority withAddress(LocalText entered) {
        return new Authority(code, role, name, from, until, entered, citation, note);
    }
}
