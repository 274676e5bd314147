package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.TransferRegister;

/** What the register proposes for the next step of a request, for the officer to confirm or change. */
public final class Suggestions {
    /** What those who received the data must know of, so that they do the same. */
    private static final Set<RequestTopic> TELLS = Set.of(
            RequestTopic.CORRECTION, RequestTopic.BLOCKING, RequestTopic.UNBLOCKING, RequestTopic.DESTRUCTION, RequestTopic.WITHDRAWAL, RequestTopic.NEWSLETTER, RequestTopic.ACCOUNT,
            RequestTopic.PUBLICATION, RequestTopic.ANONYMISATION, RequestTopic.RESTRICTION);

    private final ActivityRegister activities;
    private final PersonRegister persons;
    private final TransferRegister transfers;
    private final Proposals proposals;

    public Suggestions(ActivityRegister activities, PersonRegister persons, TransferRegister transfers) {
        proposals = new Proposals(activities);
        this.activities = activities;
        this.persons = persons;
        this.transfers = transfers;
    }

    /** The check that a mail from an address on the person's card amounts to; empty where the addresses differ. */
    public Optional<IdentityCheck> knownAddress(Request request, LocalDate today) {
        String address = request.applicant().email();
        boolean known = address != null
                && person(request).stream().flatMap(person -> person.emails().stream()).anyMatch(address::equalsIgnoreCase);
        return known ? Optional.of(new IdentityCheck(IdentityCheck.Way.KNOWN_ADDRESS, true, today, null)) : Optional.empty();
    }

    /**
     * Where to search: each base of each activity that processes a category of persons to which the person belongs, nothing found
     * yet. All activities where the person or her categories are not known.
     */
    public List<SearchLogEntry> whereToSearch(Request request) {
        List<String> categories = person(request).map(Person::categories).orElse(List.of());
        List<SearchLogEntry> places = new ArrayList<>();
        for (Activity activity : activities.all()) {
            boolean concerned = categories.isEmpty() || activity.subjects().stream().anyMatch(categories::contains);
            if (!concerned) {
                continue;
            }
            if (activity.bases().isEmpty()) {
                places.add(new SearchLogEntry(activity.id(), null, 0, List.of(), null));
            }
            activity.bases().forEach(base -> places.add(new SearchLogEntry(activity.id(), base, 0, List.of(), null)));
        }
        return places;
    }

    /**
     * What the register itself says of a person: in every activity of her categories there is one record, with the values that stand
     * on her own card. For the command line, where nobody looks into the bases.
     */
    public List<SearchLogEntry> foundInRegister(Request request) {
        Optional<Person> known = person(request);
        if (known.isEmpty()) {
            return List.of();
        }
        Map<String, String> values = KnownValues.of(known.get());
        return whereToSearch(request).stream()
                .map(place -> new SearchLogEntry(place.activity(), place.base(), 1, found(place.activity(), values), null))
                .toList();
    }

    private List<SearchLogEntry.Found> found(UUID activity, Map<String, String> values) {
        return activities.find(activity).stream()
                .flatMap(card -> card.data().stream())
                .map(item -> new SearchLogEntry.Found(item.term(), values.get(item.term())))
                .toList();
    }

    /**
     * The decision on every matter of a request, all with the same outcome.
     *
     * @param ground taken for the matters that it can refuse
     * @param reason the officer's words beside the ground; null for none
     */
    public Decision decision(Request request, Decision.Outcome outcome, String ground, String reason, LocalDate today) {
        List<Decision> all = RequestTopic.of(request.kinds()).stream()
                .map(matter -> decision(request, matter, outcome, refuses(ground, matter) ? ground : null, today))
                .map(decision -> reason == null ? decision : decision.with(Map.of(DecisionFact.REASON.code(), LocalText.same(reason))))
                .toList();
        return all.get(0).beside(all.subList(1, all.size()));
    }

    /**
     * The decision on one matter with what it entails: the activities that it concerns, the recipients that are told, and words for
     * what its letter must say.
     */
    public Decision decision(Request request, RequestTopic matter, Decision.Outcome outcome, String ground, LocalDate today) {
        Decision whole = Decision.of(matter, outcome, outcome.isGrounded() ? ground : null, today);
        Decision bare = matter == RequestTopic.DESTRUCTION && CessationRequest.isSaidIn(request) ? whole.stoppingOnly() : whole;
        List<Activity> concerned = outcome.isDone() ? concerned(request, matter) : List.of();
        boolean tells = outcome.isDone() && TELLS.contains(matter);
        return bare.concerning(concerned.stream().map(Activity::id).toList(), tells ? recipients(concerned.isEmpty() ? found(request) : concerned) : List.of())
                .with(proposals.of(request, letters(request, bare)));
    }

    /** The letters that the decision makes, and those that it makes when the officer stops the processing without destroying the data. */
    private static List<LetterKind> letters(Request request, Decision bare) {
        Stream<Decision> ways = bare.matter() == RequestTopic.DESTRUCTION ? Stream.of(whole(bare), bare.stoppingOnly()) : Stream.of(bare);
        return ways.flatMap(way -> RequestLetters.kinds(request, way).stream()).distinct().toList();
    }

    private static Decision whole(Decision bare) {
        return Decision.of(bare.matter(), bare.outcome(), bare.ground(), bare.on());
    }

    /** The grounds on which a matter can be refused in whole or in part. */
    public static List<Ground> grounds(RequestTopic matter) {
        return LawPack.current().refusals().stream().filter(ground -> ground.kinds().stream().anyMatch(matter.kinds()::contains)).toList();
    }

    /** The grounds on which a matter can be refused with this outcome; the law knows no other. */
    public static List<Ground> grounds(RequestTopic matter, Decision.Outcome outcome) {
        String named = outcome.name().toLowerCase(Locale.ROOT);
        return grounds(matter).stream().filter(ground -> ground.outcomes().isEmpty() || ground.outcomes().contains(named)).toList();
    }

    private static boolean refuses(String ground, RequestTopic matter) {
        return grounds(matter).stream().anyMatch(each -> each.code().equals(ground));
    }

    /**
     * A withdrawal concerns whatever a consent carries, in part where something else carries another purpose. Data are destroyed where nothing but consent carried
     * them; they are blocked and restricted wherever they were found.
     */
    private List<Activity> concerned(Request request, RequestTopic matter) {
        return switch (matter) {
            case WITHDRAWAL -> found(request).stream()
                    .filter(activity -> !ActivityTraits.onConsent(activity).isEmpty() && !ActivityTraits.isOfPlace(activity))
                    .toList();
            case NEWSLETTER -> found(request).stream().filter(ActivityTraits::isMailing).toList();
            case DESTRUCTION, ACCOUNT, ANONYMISATION -> {
                List<Activity> free = onConsentAlone(request);
                yield free.isEmpty() ? found(request) : free;
            }
            case BLOCKING, UNBLOCKING, RESTRICTION -> found(request);
            default -> List.of();
        };
    }

    /** The activities in which something was found and which rest on consent alone; what concerns whoever enters a place is none of them. */
    public List<Activity> onConsentAlone(Request request) {
        return found(request).stream()
                .filter(activity -> ActivityTraits.onConsent(activity).size() == activity.purposes().size())
                .filter(activity -> !ActivityTraits.isOfPlace(activity))
                .toList();
    }

    private List<Activity> found(Request request) {
        return request.searches().stream()
                .filter(search -> search.records() > 0)
                .map(SearchLogEntry::activity)
                .distinct()
                .flatMap(id -> activities.find(id).stream())
                .toList();
    }

    private List<UUID> recipients(List<Activity> given) {
        List<UUID> ids = given.stream()
                .flatMap(activity -> transfers.ofActivity(activity.id()).stream())
                .map(transfer -> transfer.recipient())
                .distinct()
                .toList();
        // A category of recipients («auditors») is nobody to whom a letter can be sent.
        return transfers.recipients().stream().filter(Recipient::named).map(Recipient::id).filter(ids::contains).toList();
    }

    private Optional<Person> person(Request request) {
        return request.person() == null ? Optional.empty() : persons.find(request.person());
    }
}
