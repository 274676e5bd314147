package kz.tizilim.requests.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.law.calendar.WorkCalendar;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestServices;
import kz.tizilim.requests.RequestStatus;
import kz.tizilim.requests.intake.IntakeContent;
import kz.tizilim.requests.intake.IntakeViewModel;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.UnsavedWork;
import kz.tizilim.ui.draft.DraftKey;

/** The screen of requests: the list, the request that lies open, and the intake of a new one. */
public final class RequestsViewModel {
    private static final String PLACE = "requests.title";

    private final UiContext context;
    private final RequestServices work;
    private final ObservableList<ListedRequest> requests = FXCollections.observableArrayList();
    private final ObjectProperty<ListedRequest> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> filter = new SimpleObjectProperty<>(0);
    private final ReadOnlyIntegerWrapper late = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper thisWeek = new ReadOnlyIntegerWrapper();
    private final CaseViewModel opened;
    private final IntakeViewModel intake;
    private boolean replacing;

    public RequestsViewModel(UiContext context, RequestServices work, Printing printing) {
        this.context = context;
        this.work = work;
        opened = new CaseViewModel(context, work, printing, read -> replace(new ListedRequest(read.request(), read.left())));
        intake = new IntakeViewModel(context, work, this::registered);
        chosen.addListener((property, before, now) -> choose(before, now));
        UnsavedWork.Open incoming = context.unsaved().standing(
                DraftKey.fresh("requests.intake", intake), () -> context.say("requests.intake.title"), new IntakeContent(context, intake),
                intake::isUnregistered, intake::register, intake::discardAll);
        context.unsaved().drafts().way("requests.intake", PLACE, id -> {
            if (!intake.isUnregistered()) {
                incoming.takeUp(context);
            }
        });
        context.unsaved().drafts().way("requests.case", PLACE, this::show);
    }

    private record Listing(List<ListedRequest> requests) {
        static Listing of(RequestServices work) {
            WorkCalendar calendar = work.operators().calendar();
            LocalDate today = work.today();
            return new Listing(work.requests().all().stream()
                    .map(request -> new ListedRequest(request, DaysLeft.of(request, today, calendar)))
                    .toList());
        }
    }

    /** Reads the list afresh; the request that lay open stays open, else the most urgent one is opened. */
    public void load() {
        context.background().run(() -> Listing.of(work)).onSuccess(listing -> {
            UUID open = chosen.get() == null ? null : chosen.get().request().id();
            replacing = true;
            requests.setAll(listing.requests());
            replacing = false;
            count();
            ListedRequest same = find(open);
            chosen.set(null);
            chosen.set(same == null ? mostUrgent() : same);
        });
    }

    /** Opens a request's card. */
    public void show(UUID request) {
        intake.layAside();
        ListedRequest found = find(request);
        if (found != null) {
            filter.set(found.request().status().isOpen() ? 0 : 2);
            chosen.set(found);
        } else {
            context.background().run(() -> work.requests().find(request)).onSuccess(read -> read.ifPresent(this::registered));
        }
    }

    /** All requests. */
    public ObservableList<ListedRequest> requests() {
        return requests;
    }

    public ObjectProperty<ListedRequest> chosen() {
        return chosen;
    }

    /** Which of the list's filters is taken: 0 open, 1 not sent, 2 all. */
    public ObjectProperty<Integer> filter() {
        return filter;
    }

    /** How many are late; a reply that was printed but not sent counts. */
    public ReadOnlyIntegerProperty late() {
        return late.getReadOnlyProperty();
    }

    /** How many others are due up to this week's Sunday. */
    public ReadOnlyIntegerProperty thisWeek() {
        return thisWeek.getReadOnlyProperty();
    }

    public CaseViewModel opened() {
        return opened;
    }

    public IntakeViewModel intake() {
        return intake;
    }

    public static boolean isNotSent(Request request) {
        return request.status() == RequestStatus.ANSWERED;
    }

    private void choose(ListedRequest before, ListedRequest now) {
        if (replacing) {
            return;
        }
        if (now == null) {
            opened.close();
        } else if (before == null || !before.request().id().equals(now.request().id())) {
            opened.open(now.request().id());
        }
    }

    private void registered(Request request) {
        context.background().run(() -> DaysLeft.of(request, work.today(), work.operators().calendar())).onSuccess(left -> {
            ListedRequest listed = new ListedRequest(request, left);
            filter.set(0);
            requests.add(0, listed);
            count();
            chosen.set(listed);
        });
    }

    private void replace(ListedRequest now) {
        ListedRequest before = find(now.request().id());
        boolean isChosen = before != null && before.equals(chosen.get());
        // The list chooses its next line when this one leaves its filter; the officer still looks at this one.
        replacing = true;
        if (before == null) {
            requests.add(0, now);
        } else {
            requests.set(requests.indexOf(before), now);
        }
        if (isChosen) {
            chosen.set(now);
        }
        replacing = false;
        count();
    }

    private ListedRequest find(UUID id) {
        return requests.stream().filter(each -> each.request().id().equals(id)).findFirst().orElse(null);
    }

    private ListedRequest mostUrgent() {
        return requests.stream()
                .filter(each -> each.request().status().isOpen())
                .min(ListOrder.BY_URGENCY)
                .orElse(null);
    }

    private void count() {
        LocalDate today = work.today();
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        late.set((int) requests.stream().filter(each -> each.left().pressure() == DaysLeft.Pressure.LATE).count());
        thisWeek.set((int) requests.stream()
                .map(ListedRequest::request)
                .filter(each -> each.status().isOpen() && each.due() != null)
                .filter(each -> !each.isLate(today) && !each.due().isAfter(sunday))
                .count());
    }
}
