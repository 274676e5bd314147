package kz.tizilim.requests.work;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.KnownValues;
import kz.tizilim.requests.RecipientNotice;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestServices;
import kz.tizilim.requests.RequestStatus;
import kz.tizilim.requests.SearchLogEntry;
import kz.tizilim.requests.Terms;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Recipient;

/** Reads the file of one request from the registers. Not for the screen's thread. */
final class CaseReader {
    private final RequestServices work;

    CaseReader(RequestServices work) {
        this.work = work;
    }

    CaseFile read(UUID id) {
        Request request = work.requests().find(id).orElseThrow();
        Terms terms = work.requests().terms();
        Person person = request.person() == null ? null : work.persons().find(request.person()).orElse(null);
        List<SearchLogEntry> searches = request.searches().isEmpty() ? work.suggestions().whereToSearch(request) : request.searches();
        return new CaseFile(
                request,
                DaysLeft.of(request, work.today(), work.operators().calendar()),
                request.kinds().stream().map(kind -> new KindTerm(kind, terms.of(request, kind))).toList(),
                person,
                work.suggestions().knownAddress(request, work.today()).orElse(null),
                proposed(request),
                places(searches, person),
                found(request),
                work.suggestions().onConsentAlone(request).stream().map(Activity::id).toList(),
                work.transfers().recipients().stream().map(each -> new Named(each.id(), each.name())).toList(),
                data(person),
                work.requests().papers(request),
                beside(request),
                request.reply() == null ? null : work.letters().find(request.reply()).orElse(null),
                work.requests().history(request));
    }

    /** Questions first, then each recipient that is to be told or was told. */
    private List<BesideLetter> beside(Request request) {
        Stream<BesideLetter> questions = request.clarifications().stream()
                .flatMap(each -> work.letters().find(each.letter()).stream())
                .map(letter -> new BesideLetter(null, null, letter));
        boolean decided = request.status().mayGoTo(RequestStatus.ANSWERED) || request.reply() != null;
        Stream<UUID> told = request.notices().stream().map(RecipientNotice::recipient);
        Stream<BesideLetter> notices = Stream.concat(told, decided ? request.toBeTold().stream() : Stream.empty())
                .distinct()
                .map(id -> new BesideLetter(
                        id,
                        work.transfers().findRecipient(id).map(Recipient::name).orElse(LocalText.same("—")),
                        request.notice(id).flatMap(notice -> work.letters().find(notice.letter())).orElse(null)));
        return Stream.concat(questions, notices).toList();
    }

    private Map<Decision.Outcome, Decision> proposed(Request request) {
        Map<Decision.Outcome, Decision> all = new EnumMap<>(Decision.Outcome.class);
        for (Decision.Outcome outcome : Decision.Outcome.values()) {
            all.put(outcome, work.suggestions().decision(request, outcome, null, null, work.today()));
        }
        return all;
    }

    private List<Place.Category> data(Person person) {
        Map<String, String> known = person == null ? Map.of() : KnownValues.of(person);
        return work.activities().dictionaries().all(Dictionary.DATA).stream()
                .map(term -> new Place.Category(term.code(), term.name(), known.get(term.code())))
                .toList();
    }

    private List<Place> places(List<SearchLogEntry> searches, Person person) {
        Dictionaries words = work.activities().dictionaries();
        return searches.stream().map(search -> place(search, person, words)).toList();
    }

    private Place place(SearchLogEntry search, Person person, Dictionaries words) {
        Optional<Activity> activity = work.activities().find(search.activity());
        Optional<PersonalDataStore> base = search.base() == null ? Optional.empty() : work.activities().findBase(search.base());
        Map<String, String> known = person == null ? Map.of() : KnownValues.of(person);
        List<Place.Category> data = activity.stream()
                .flatMap(each -> each.data().stream())
                .map(DataItem::term)
                .distinct()
                .map(code -> new Place.Category(code, name(words, code), known.get(code)))
                .toList();
        return new Place(
                search,
                activity.map(Activity::name).orElse(LocalText.same("")),
                base.map(PersonalDataStore::name).orElse(null),
                base.map(PersonalDataStore::place).orElse(null),
                data);
    }

    private static LocalText name(Dictionaries words, String code) {
        return words.find(Dictionary.DATA, code).map(DictionaryTerm::name).orElse(LocalText.same(code));
    }

    private List<Named> found(Request request) {
        return request.searches().stream()
                .filter(search -> search.records() > 0)
                .map(SearchLogEntry::activity)
                .distinct()
                .flatMap(id -> work.activities().find(id).stream())
                .map(activity -> new Named(activity.id(), activity.name()))
                .toList();
    }
}
