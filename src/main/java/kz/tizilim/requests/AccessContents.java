package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.Recipient;

/** What a reply to a request for access says (Law 94-V art. 24(1)(1)), with the extract on the person. */
final class AccessContents {
    private final CaseFacts facts;
    private final Language language;

    AccessContents(CaseFacts facts, Language language) {
        this.facts = facts;
        this.language = language;
    }

    Map<String, Object> granted(Request request) {
        List<Activity> found = facts.found(request);
        Map<String, Object> contents = new LinkedHashMap<>();
        if (!found.isEmpty()) {
            contents.put("confirmation", true);
        }
        contents.put("purposes", each(found, activity -> activity.purposes().stream().map(purpose -> purpose.name().in(language))));
        contents.put("sources", names(Dictionary.SOURCES, found, activity -> activity.sources().stream()));
        contents.put("methods", names(Dictionary.METHODS, found, activity -> activity.methods().stream()));
        contents.put("data-list", dataNames(request, found));
        contents.put("terms-with-storage", terms(request, found));
        contents.put("free-of-charge", true);
        contents.put("bases", bases(request));
        contents.put("recipients", facts.recipients(found).stream().map(recipient -> recipient(recipient, found)).toList());
        contents.put("person", facts.person(request).map(Person::fullName).orElse(""));
        contents.put("extract", extract(request));
        return contents;
    }

    private List<String> dataNames(Request request, List<Activity> found) {
        List<String> noted = request.searches().stream().flatMap(search -> search.data().stream()).map(SearchLogEntry.Found::term).toList();
        return noted.isEmpty()
                ? names(Dictionary.DATA, found, activity -> activity.data().stream().map(DataItem::term))
                : facts.names(Dictionary.DATA, noted, language);
    }

    /** The term of each datum that was found; empty where the register holds none for one of them. */
    private List<String> terms(Request request, List<Activity> found) {
        StorageTerms terms = new StorageTerms(facts, language);
        List<String> lines = new ArrayList<>();
        for (Activity activity : found) {
            List<String> noted = request.searches().stream()
                    .filter(search -> search.activity().equals(activity.id()))
                    .flatMap(search -> search.data().stream())
                    .map(SearchLogEntry.Found::term)
                    .toList();
            List<String> own = terms.lines(activity, noted);
            if (own.isEmpty()) {
                return List.of();
            }
            lines.addAll(own);
        }
        return lines;
    }

    private List<String> bases(Request request) {
        return request.searches().stream()
                .filter(search -> search.records() > 0)
                .flatMap(search -> facts.base(search.base()).stream())
                .distinct()
                .map(base -> CaseFacts.baseLine(base, language))
                .toList();
    }

    /** A recipient with its address, and the foreign country to which the data go. */
    private String recipient(Recipient recipient, List<Activity> found) {
        String address = recipient.address() == null ? "" : recipient.address().in(language);
        String called = address.isBlank() ? recipient.name().in(language) : recipient.name().in(language) + ", " + address;
        String countries = found.stream()
                .flatMap(activity -> facts.transfers(activity).stream())
                .filter(transfer -> transfer.recipient().equals(recipient.id()) && transfer.isCrossBorder())
                .map(transfer -> Countries.name(transfer.country(), language))
                .distinct()
                .collect(Collectors.joining(", "));
        return countries.isEmpty() ? called : Messages.of(language).say("requests.recipient.abroad", called, countries);
    }

    /** One block for each search that found something: the activity, the base, and each datum with its value. */
    private List<Map<String, Object>> extract(Request request) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (SearchLogEntry search : request.searches()) {
            if (search.records() == 0) {
                continue;
            }
            Map<String, Object> block = new LinkedHashMap<>();
            block.put("activity", facts.activity(search.activity()).map(activity -> activity.name().in(language)).orElse(""));
            block.put("base", facts.base(search.base()).map(PersonalDataStore::name).map(name -> name.in(language)).orElse(""));
            block.put("records", search.records());
            block.put("rows", rows(search));
            blocks.add(block);
        }
        return blocks;
    }

    private List<Map<String, Object>> rows(SearchLogEntry search) {
        Stream<SearchLogEntry.Found> data = search.data().isEmpty()
                ? facts.activity(search.activity()).stream()
                        .flatMap(activity -> activity.data().stream())
                        .map(item -> new SearchLogEntry.Found(item.term(), null))
                : search.data().stream();
        return data.map(found -> Map.<String, Object>of(
                        "name", facts.dictionaries().name(Dictionary.DATA, found.term(), language),
                        "value", found.value() == null ? "" : found.value()))
                .toList();
    }

    private List<String> names(Dictionary dictionary, List<Activity> of, Function<Activity, Stream<String>> codes) {
        return facts.names(dictionary, of.stream().flatMap(codes).toList(), language);
    }

    private static List<String> each(List<Activity> of, Function<Activity, Stream<String>> texts) {
        Set<String> all = new LinkedHashSet<>();
        of.forEach(activity -> texts.apply(activity).forEach(all::add));
        return List.copyOf(all);
    }
}
