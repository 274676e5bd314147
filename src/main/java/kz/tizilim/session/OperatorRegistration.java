package kz.tizilim.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tizilim.exchange.RecordCheck;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.operator.OperatorRules;
import kz.tizilim.storage.Table;

/** The company, its calendar and the authorities' addresses. */
final class OperatorRegistration implements FeatureRegistration {
    @Override
    public List<Table<?>> tables() {
        return OperatorRegister.tables();
    }

    @Override
    public Map<String, RecordCheck> importChecks(LocalDate today) {
        return Map.of("operator", (read, all) -> OperatorRules.check((Operator) read));
    }
}
