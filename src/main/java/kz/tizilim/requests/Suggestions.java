package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.TransferRegister;

/** What the register proposes for the next step of a request, for the officer to confirm or change. */
public final class Suggestions {
    private static final String CONSENT = "consent";

    private final ActivityRegister activities;
    private final PersonRegister persons;
    private final TransferRegister transfers;

    public Suggestions(ActivityRegister activities, PersonRegister persons, TransferRegister transfers) {
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
    public List<Search> whereToSearch(Request request) {
        List<String> categories = person(request).map(Person::categories).orElse(List.of());
        List<Search> places = new ArrayList<>();
        for (Activity activity : activities.all()) {
            boolean concerned = categories.isEmpty() || activity.subjects().stream().anyMatch(categories::contains);
            if (!concerned) {
                continue;
            }
            if (activity.bases().isEmpty()) {
                places.add(new Search(activity.id(), null, 0, List.of(), null));
            }
            activity.bases().forEach(base -> places.add(new Search(activity.id(), base, 0, List.of(), null)));
        }
        return places;
    }

    /**
     * What the register itself says of a person: in every activity of her categories there is one record, with the values that stand
     * on her own card. For the command line, where nobody looks into the bases.
     */
    public List<Search> foundInRegister(Request request) {
        Optional<Person> known = person(request);
        if (known.isEmpty()) {
            return List.of();
        }
        Map<String, String> values = KnownValues.of(known.get());
        return whereToSearch(request).stream()
                .map(place -> new Search(place.activity(), place.base(), 1, found(place.activity(), values), null))
                .toList();
    }

    private List<Search.Found> found(UUID activity, Map<String, String> values) {
        return activities.find(activity).stream()
                .flatMap(card -> card.data().stream())
                .map(item -> new Search.Found(item.term(), values.get(item.term())))
                .toList();
    }

    /**
     * The decision with what it entails: for a withdrawal that is accepted, processing stops where every purpose rests on consent,
     * and the recipients of those data are told.
     */
    public Decision decision(Request request, Decision.Outcome outcome, String ground, String reason, LocalDate today) {
        if (!request.kinds().contains("withdrawal") || outcome == Decision.Outcome.REFUSED) {
            return new Decision(outcome, ground, reason, List.of(), List.of(), today);
        }
        List<Activity> stopping = onConsentAlone(request);
        return new Decision(
                outcome, ground, reason, stopping.stream().map(Activity::id).toList(), recipients(stopping), today);
    }

    /** The activities in which something was found and which rest on consent alone. */
    public List<Activity> onConsentAlone(Request request) {
        return request.searches().stream()
                .filter(search -> search.records() > 0)
                .map(Search::activity)
                .distinct()
                .flatMap(id -> activities.find(id).stream())
                .filter(activity -> activity.purposes().stream().allMatch(purpose -> CONSENT.equals(purpose.basis())))
                .toList();
    }

    private List<UUID> recipients(List<Activity> given) {
        List<UUID> ids = given.stream()
                .flatMap(activity -> transfers.ofActivity(activity.id()).stream())
                .map(transfer -> transfer.recipient())
                .distinct()
                .toList();
        return transfers.recipients().stream().map(Recipient::id).filter(ids::contains).toList();
    }

    private Optional<Person> person(Request request) {
        return request.person() == null ? Optional.empty() : persons.find(request.person());
    }
}
