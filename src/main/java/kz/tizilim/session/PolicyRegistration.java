package kz.tizilim.session;

import java.util.List;
import kz.tizilim.policies.PolicyRegister;
import kz.tizilim.storage.Table;

/** The company's own clauses and the editions of its papers. */
final class PolicyRegistration implements FeatureRegistration {
    @Override
    public List<Table<?>> tables() {
        return PolicyRegister.tables();
    }
}
