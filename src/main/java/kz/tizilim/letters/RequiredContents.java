package kz.tizilim.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.tizilim.law.LawPack;
import kz.tizilim.letters.MissingContents.Gap;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.Language;

/** What a letter must say: the contents that the law pack asks of its kinds, and to whom and from whom it is. */
final class RequiredContents {
    private RequiredContents() {}

    /** @throws MissingContents naming everything that is missing, not the first thing alone */
    static void stopIfMissing(Draft draft, Operator operator) {
        List<Gap> missing = new ArrayList<>();
        if (!isSaid(draft.addressee())) {
            missing.add(gap(draft, "addressee"));
        }
        for (Language language : draft.languages()) {
            for (Draft.Part part : draft.parts()) {
                Map<String, Object> said = part.in(language, draft.language());
                LawPack.current().letter(part.kind().code()).contents().stream()
                        .filter(content -> !isSaid(said.get(content.code())) && (content.or() == null || !isSaid(said.get(content.or()))))
                        .map(content -> new Gap(part.kind(), content.code(), language))
                        .forEach(missing::add);
            }
        }
        if (operator.addressForLetters() == null || !isSaid(operator.addressForLetters().in(draft.language()))) {
            missing.add(gap(draft, "company-address"));
        }
        if (operator.signatories().isEmpty()) {
            missing.add(gap(draft, "signatory"));
        }
        if (!missing.isEmpty()) {
            throw new MissingContents(missing, draft.beside() != null);
        }
    }

    private static Gap gap(Draft draft, String code) {
        return new Gap(draft.kind(), code, draft.language());
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
