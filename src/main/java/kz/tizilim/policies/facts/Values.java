package kz.tizilim.policies.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values for a template: what is absent or blank is left out, so that a section over it is skipped. */
final class Values {
    private final Map<String, Object> all = new LinkedHashMap<>();

    Values with(String name, Object value) {
        boolean absent = value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> entries && entries.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || Boolean.FALSE.equals(value);
        if (!absent) {
            all.put(name, value);
        }
        return this;
    }

    Map<String, Object> map() {
        return all;
    }
}
