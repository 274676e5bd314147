package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.Retention;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** How long the data of an activity are stored, datum by datum where a datum has a term of its own (art. 24(1)(1), 12(2)). */
final class StorageTerms {
    /** Events that a withdrawal of the consent brings about by itself. */
    private static final Set<String> ENDED_BY_WITHDRAWAL =
            Set.of("consent-withdrawn", "consent-expired", "unsubscribed", "purpose-achieved", "purpose-lost", "subject-demand");

    private final CaseFacts facts;
    private final Language language;

    StorageTerms(CaseFacts facts, Language language) {
        this.facts = facts;
        this.language = language;
    }

    /**
     * A line for the term of the activity and one for each other term, which names its data.
     *
     * @param of the codes of the data that are meant; empty for all of the activity
     * @return empty where the register holds no term for one of them: a letter that left it out would understate
     */
    List<String> lines(Activity activity, List<String> of) {
        List<DataItem> items = activity.data().stream().filter(item -> of.isEmpty() || of.contains(item.term())).toList();
        if (items.stream().anyMatch(item -> activity.retentionOf(item) == null)) {
            return List.of();
        }
        String name = activity.name().in(language);
        List<String> lines = new ArrayList<>();
        boolean general = activity.retention() != null && (items.isEmpty() || items.stream().anyMatch(item -> item.retention() == null));
        if (general) {
            lines.add(line(name, activity.retention()));
        }
        own(items).forEach((retention, terms) -> {
            String data = String.join(", ", facts.names(Dictionary.DATA, terms, language));
            lines.add(line(general || own(items).size() > 1 ? name + ", " + data : name, retention));
        });
        return lines;
    }

    private String line(String of, Retention retention) {
        return of + ": " + facts.retentionWords().say(retention, language);
    }

    private static Map<Retention, List<String>> own(List<DataItem> items) {
        Map<Retention, List<String>> own = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.retention() != null)
                .forEach(item -> own.computeIfAbsent(item.retention(), retention -> new ArrayList<>()).add(item.term()));
        return own;
    }

    /**
     * When the data of an activity whose processing stops will go: a day where the withdrawal itself begins or ends their term, else the
     * term itself.
     *
     * @param stop the day on which the processing stops, or by which it will; empty where nobody knows it
     */
    List<String> end(Activity activity, Optional<LocalDate> stop) {
        List<Retention> all = Stream.concat(Stream.ofNullable(activity.retention()), activity.data().stream().map(DataItem::retention).filter(Objects::nonNull))
                .distinct()
                .toList();
        boolean dated = stop.isPresent() && ActivityTraits.onOther(activity).isEmpty() && !lines(activity, List.of()).isEmpty();
        List<String> ends = all.stream()
                .filter(each -> dated && each.fate() != null && ENDED_BY_WITHDRAWAL.contains(each.trigger()))
                .map(each -> end(activity, each, stop.get()))
                .distinct()
                .toList();
        // One day for all of them, or each by its own term: a list of days would not tell which data go when.
        boolean alike = ends.size() == 1 && all.stream().allMatch(each -> each.fate() != null && ENDED_BY_WITHDRAWAL.contains(each.trigger()));
        return alike ? ends : lines(activity, List.of());
    }

    private String end(Activity activity, Retention retention, LocalDate stop) {
        String day = DateFormatter.of(language).notLater(after(retention, stop));
        return Messages.of(language).say("requests.end." + retention.fate().name().toLowerCase(Locale.ROOT), activity.name().in(language), day);
    }

    private static LocalDate after(Retention retention, LocalDate stop) {
        if (retention.amount() == null) {
            return stop;
        }
        return switch (retention.unit()) {
            case DAY -> stop.plusDays(retention.amount());
            case MONTH -> stop.plusMonths(retention.amount());
            case YEAR -> stop.plusYears(retention.amount());
        };
    }
}
