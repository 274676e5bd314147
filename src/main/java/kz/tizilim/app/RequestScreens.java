package kz.tizilim.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tizilim.app.ExportableScreen.ExportOption;
import kz.tizilim.law.calendar.WorkCalendar;
import kz.tizilim.overview.DueRow;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestBelongings;
import kz.tizilim.requests.RequestServices;
import kz.tizilim.requests.Requests;
import kz.tizilim.requests.work.DaysLeft;
import kz.tizilim.requests.work.Phrases;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.ui.Screen;
import org.kordamp.ikonli.feather.Feather;

/** The screen of requests, their terms on the first screen, and the ways to them. */
final class RequestScreens implements FeatureScreens {
    private static final String PLACE = "requests.title";

    private final RegisterWindow window;
    private final RegisterSession session;
    private final Requests requests;

    RequestScreens(RegisterWindow window) {
        this.window = window;
        session = window.session();
        requests = new Requests(window.context(), services(), window.printing());
    }

    Requests room() {
        return requests;
    }

    @Override
    public boolean open(String table, UUID id) {
        if (!table.equals("request")) {
            return false;
        }
        window.go(PLACE, () -> requests.show(id));
        return true;
    }

    @Override
    public List<ShellEntry> entries() {
        return List.of(new ShellEntry(PLACE, Feather.INBOX, 1, this::screen, requests.late()));
    }

    private Screen screen() {
        return window.lists().listed(requests.screen(), List.of(), new ExportOption("session.lists.requests", false, node -> {
            List<Request> shown = ExportableScreen.shown(node, "requests-list", session.requests()::all);
            return (lists, inFull) -> lists.requests(shown);
        }));
    }

    @Override
    public List<DueRow> due(LocalDate today) {
        Phrases phrases = new Phrases(window.context().wording());
        WorkCalendar calendar = session.operators().calendar();
        return session.requests().open().stream()
                .map(request -> {
                    DaysLeft left = DaysLeft.of(request, today, calendar);
                    return new DueRow(
                            request.applicant().name(), phrases.kinds(request.kinds()) + " · " + request.label(), request.due(),
                            phrases.left(left), phrases.tone(left), () -> window.go(PLACE, () -> requests.show(request.id())));
                })
                .toList();
    }

    @Override
    public List<String> calendarChanged() {
        return session.requests().reckonAnew().stream()
                .map(moved -> window.say(
                        "app.moved",
                        moved.request().label(),
                        moved.before() == null ? "—" : DateFormatter.figures(moved.before()),
                        moved.request().due() == null ? "—" : DateFormatter.figures(moved.request().due())))
                .toList();
    }

    @Override
    public boolean show(String place, UUID id) {
        if (!place.equals(RequestBelongings.PLACE)) {
            return false;
        }
        window.go(place, () -> requests.show(id));
        return true;
    }

    private RequestServices services() {
        return new RequestServices(
                session.requests(), session.mailIntake(), session.suggestions(), session.requestLetters(), session.letters(),
                session.operators(), session.activities(), session.persons(), session.transfers(), window.clock());
    }
}
