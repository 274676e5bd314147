package kz.tizilim.session;

import java.util.List;
import kz.tizilim.requests.RequestBelongings;
import kz.tizilim.requests.RequestRegister;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.PersonReferences;

/** Requests of persons and what was done about them. */
final class RequestRegistration implements FeatureRegistration {
    @Override
    public List<Table<?>> tables() {
        return RequestRegister.tables();
    }

    @Override
    public List<PersonReferences> personReferences(RegisterSession session) {
        return List.of(new RequestBelongings(session.folder()));
    }
}
