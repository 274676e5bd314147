package kz.tizilim.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.tizilim.law.LawPack;
import kz.tizilim.operator.Operator;

/** What a letter must say: the contents that the law pack asks of its kind, and to whom and from whom it is. */
final class RequiredContents {
    private RequiredContents() {}

    /** @throws MissingContents naming everything that is missing, not the first thing alone */
    static void stopIfMissing(Draft draft, Operator operator) {
        List<String> missing = new ArrayList<>();
        if (!isSaid(draft.addressee())) {
            missing.add("addressee");
        }
        LawPack.current().letter(draft.kind().code()).codes().stream()
                .filter(code -> !isSaid(draft.contents().get(code)))
                .forEach(missing::add);
        if (operator.addressForLetters() == null || !isSaid(operator.addressForLetters().in(draft.language()))) {
            missing.add("company-address");
        }
        if (operator.signatories().isEmpty()) {
            missing.add("signatory");
        }
        if (!missing.isEmpty()) {
            throw new MissingContents(draft.kind(), missing);
        }
    }

    /** Whether a value says anything: not false, blank, empty, nor a list of nothing but such values. */
    static boolean isSaid(Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof CharSequence text) {
            return !text.toString().isBlank();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().anyMatch(RequiredContents::isSaid);
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(RequiredContents::isSaid);
        }
        return value != null;
    }
}
