package kz.tizilim.transfers;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.TermUse;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.LocalText;

/**
 * A giving of data that recurs: which data of an activity go to whom, why and on what ground.
 *
 * @param data codes of the data categories that are given
 * @param ground the code of the ground in the law pack (art. 7(6), art. 16 for a foreign country, art. 9)
 * @param country the ISO 3166-1 code of the country to which the data go
 */
public record Transfer(
        UUID id, UUID activity, UUID recipient, List<String> data, LocalText purpose, String ground, String country)
        implements RegisterRecord {
    public Transfer {
        data = data == null ? List.of() : List.copyOf(data);
    }

    @Override
    public UUID owner() {
        return COMPANY;
    }

    Transfer recoded(Dictionary dictionary, UnaryOperator<String> code) {
        return new Transfer(id, activity, recipient, dictionary == Dictionary.DATA ? TermUse.recoded(data, code) : data, purpose, ground, country);
    }

    /** Whether it is a cross-border transfer (art. 16). */
    public boolean isCrossBorder() {
        return country != null && !country.equals("KZ");
    }
}
