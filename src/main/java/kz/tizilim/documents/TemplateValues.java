package kz.tizilim.documents;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import java.util.Optional;

/** Reads maps and records for templates: a blank text or an empty Optional counts as no value, so that it is a gap, never a hole in the paper. */
final class TemplateValues extends DefaultCollector {
    @Override
    public Mustache.VariableFetcher createFetcher(Object context, String name) {
        Mustache.VariableFetcher fetcher = super.createFetcher(context, name);
        return fetcher == null ? null : (from, asked) -> present(fetcher.get(from, asked));
    }

    private static Object present(Object value) {
        if (value instanceof Optional<?> optional) {
            return present(optional.orElse(null));
        }
        if (!(value instanceof String text)) {
            return value;
        }
        // U+FDD0 and its neighbours mark gaps (PaperTemplate): a value must not be able to speak like one.
        return text.isBlank() ? null : text.replaceAll("[\\uFDD0-\\uFDEF]", "\uFFFD");
    }
}
