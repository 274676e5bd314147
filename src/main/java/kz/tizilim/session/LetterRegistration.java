package kz.tizilim.session;

import java.util.List;
import kz.tizilim.letters.LetterRegister;
import kz.tizilim.storage.Table;

/** Outgoing letters. */
final class LetterRegistration implements FeatureRegistration {
    @Override
    public List<Table<?>> tables() {
        return LetterRegister.tables();
    }
}
