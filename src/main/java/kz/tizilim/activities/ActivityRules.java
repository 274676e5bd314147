package kz.tizilim.activities;

import static java.util.stream.IntStream.range;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.ValidationError;
import kz.tizilim.vault.SlotRole;

/** What must be right in a card before it is kept. A card may be incomplete; what it says may not be impossible. */
public final class ActivityRules {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private ActivityRules() {}

    public static List<ValidationError> check(Activity activity, Dictionaries dictionaries, Set<UUID> knownBases) {
        return Stream.of(
                        ValidationError.ifBlank("name", activity.name()),
                        purposes(activity),
                        data(activity, dictionaries),
                        codes("subjects", Dictionary.SUBJECTS, activity.subjects(), dictionaries),
                        codes("sources", Dictionary.SOURCES, activity.sources(), dictionaries),
                        codes("methods", Dictionary.METHODS, activity.methods(), dictionaries),
                        codes("measures", Dictionary.MEASURES, activity.measures(), dictionaries),
                        retention("retention", activity.retention(), dictionaries),
                        bases(activity, knownBases),
                        order(activity.order()),
                        people(activity.people()))
                .flatMap(faults -> faults)
                .toList();
    }

    /** What stands in the way of moving a card to another status, as somebody of this role. */
    public static List<ValidationError> checkMove(Activity activity, ActivityStatus to, SlotRole role) {
        if (!activity.status().next().contains(to)) {
            return List.of(ValidationError.at("status", "activities.fault.move"));
        }
        if (to != ActivityStatus.DRAFT && role != SlotRole.OFFICER && role != SlotRole.RECOVERY) {
            return List.of(ValidationError.at("status", "activities.fault.move-role"));
        }
        return Completeness.of(activity).gaps().stream()
                .filter(gap -> to.needs().contains(gap.field()))
                .map(gap -> ValidationError.at(gap.field(), gap.key()))
                .toList();
    }

    public static List<ValidationError> check(PersonalDataStore base) {
        return Stream.of(
                        ValidationError.ifBlank("name", base.name()),
                        country("country", base.country()),
                        range(0, base.copies().size())
                                .boxed()
                                .flatMap(i -> foreign("copies[" + i + "].country", base.copies().get(i).country())))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<ValidationError> country(String field, String code) {
        return code == null || COUNTRIES.contains(code)
                ? Stream.empty()
                : Stream.of(ValidationError.at(field, "activities.fault.country", code));
    }

    private static Stream<ValidationError> foreign(String field, String code) {
        if (code == null) {
            return Stream.of(ValidationError.at(field, "text.fault.required"));
        }
        return code.equals("KZ") ? Stream.of(ValidationError.at(field, "activities.fault.copy-at-home")) : country(field, code);
    }

    private static Stream<ValidationError> order(Order order) {
        boolean impossible = order != null && order.signed() != null && order.until() != null && order.until().isBefore(order.signed());
        return impossible ? Stream.of(ValidationError.at("order.until", "activities.fault.order")) : Stream.empty();
    }

    private static Stream<ValidationError> people(Long people) {
        return people != null && (people < 0 || people > 1_000_000_000L)
                ? Stream.of(ValidationError.at("people", "activities.fault.people"))
                : Stream.empty();
    }

    private static Stream<ValidationError> purposes(Activity activity) {
        Set<String> known = LawPack.current().bases().stream().map(ground -> ground.code()).collect(Collectors.toSet());
        return range(0, activity.purposes().size()).boxed().flatMap(i -> {
            Purpose purpose = activity.purposes().get(i);
            Stream<ValidationError> unnamed = ValidationError.ifBlank("purposes[" + i + "].name", purpose.name());
            return purpose.basis() == null || known.contains(purpose.basis())
                    ? unnamed
                    : Stream.concat(unnamed, Stream.of(ValidationError.at("purposes[" + i + "].basis", "activities.fault.basis", purpose.basis())));
        });
    }

    private static Stream<ValidationError> data(Activity activity, Dictionaries dictionaries) {
        return range(0, activity.data().size()).boxed().flatMap(i -> {
            DataItem item = activity.data().get(i);
            String field = "data[" + i + "]";
            return Stream.concat(
                    code(field + ".term", Dictionary.DATA, item.term(), dictionaries),
                    retention(field + ".retention", item.retention(), dictionaries));
        });
    }

    private static Stream<ValidationError> retention(String field, Retention retention, Dictionaries dictionaries) {
        if (retention == null) {
            return Stream.empty();
        }
        Stream<ValidationError> trigger = code(field + ".trigger", Dictionary.TRIGGERS, retention.trigger(), dictionaries);
        boolean impossible = retention.amount() != null && (retention.amount() < 1 || retention.amount() > 1000 || retention.unit() == null);
        return impossible ? Stream.concat(trigger, Stream.of(ValidationError.at(field + ".amount", "activities.fault.retention"))) : trigger;
    }

    private static Stream<ValidationError> bases(Activity activity, Set<UUID> known) {
        return range(0, activity.bases().size())
                .filter(i -> !known.contains(activity.bases().get(i)))
                .mapToObj(i -> ValidationError.at("bases[" + i + "]", "activities.fault.base"));
    }

    private static Stream<ValidationError> codes(String field, Dictionary dictionary, List<String> codes, Dictionaries dictionaries) {
        return range(0, codes.size()).boxed().flatMap(i -> code(field + "[" + i + "]", dictionary, codes.get(i), dictionaries));
    }

    private static Stream<ValidationError> code(String field, Dictionary dictionary, String code, Dictionaries dictionaries) {
        return code != null && dictionaries.find(dictionary, code).isPresent()
                ? Stream.empty()
                : Stream.of(ValidationError.at(field, "activities.fault.term", String.valueOf(code)));
    }
}
