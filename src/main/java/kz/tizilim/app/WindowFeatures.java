package kz.tizilim.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import kz.tizilim.law.LawPack;
import kz.tizilim.overview.Flows;
import kz.tizilim.overview.MissingRows;
import kz.tizilim.overview.ReminderRows;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.search.Search;
import kz.tizilim.session.RegisterTables;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.ui.UiContext;

/** The screens of the features, wired to one open register. Only the list of rooms names them; what they give is gathered from all alike. */
public final class WindowFeatures implements Workbench.Features {
    private final Clock clock;
    private Search search;

    public WindowFeatures(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<ShellEntry> screens(UiContext context, OpenedRegister register, Consumer<String> go) {
        RegisterWindow window = RegisterWindow.of(context, ((SessionRegister) register).session(), clock, go);
        // A room leads to others that are built after it only once all are there.
        List<FeatureScreens> rooms = new ArrayList<>();
        RequestScreens requests = new RequestScreens(window);
        LetterScreens letters = new LetterScreens(window);
        ActivityScreens activities = new ActivityScreens(window);
        TransferScreens transfers = new TransferScreens(window);
        ConsentScreens consents = new ConsentScreens(window);
        PersonScreens persons = new PersonScreens(window, consents, (place, id) -> show(rooms, place, id));
        CompanyScreens company = new CompanyScreens(window, () -> rooms.stream().flatMap(room -> room.calendarChanged().stream()).toList());
        Consumer<PolicyGap.Way> follow = way -> context.unsaved().beforeGoing(
                context, () -> new GapWays(company.room(), activities.room(), transfers.room(), consents.room(), go).follow(way));
        PolicyScreens policies = new PolicyScreens(window, follow);
        ReadingScreens published = new ReadingScreens(window, follow);
        FlowScreens flows = new FlowScreens(window, new Flows.Ways(activities::show, transfers::show));
        rooms.addAll(List.of(requests, persons, consents, activities, transfers, flows, policies, published, letters, company));
        rooms.add(new AttachmentScreens(window, (table, id) -> FeatureScreens.open(rooms, table, id)));
        // It reads what is due as soon as it is built.
        rooms.add(0, new OverviewScreens(
                window, rooms,
                new MissingRows.Ways(company::fill, activities::fill, transfers::show),
                new ReminderRows.Ways(transfers::showDisclosure, activities::fill, transfers::show)));
        List<ShellEntry> entries = rooms.stream().flatMap(room -> room.entries().stream()).toList();
        search = WindowSearch.over(
                context, window.session(),
                new WindowSearch.Rooms(persons.room(), consents.room(), requests.room(), letters.room(), activities.room(), transfers.room()),
                rooms.stream().flatMap(room -> room.finders().stream()).toList(), entries.stream().map(ShellEntry::key).toList(), go);
        return entries;
    }

    private static void show(List<FeatureScreens> rooms, String place, UUID id) {
        if (rooms.stream().noneMatch(room -> room.show(place, id))) {
            throw new IllegalArgumentException("No screen shows this of a person: " + place);
        }
    }

    @Override
    public String lawEdition(UiContext context) {
        return context.say("app.law", DateFormatter.figures(LawPack.current().editionDate()));
    }

    @Override
    public Optional<Function<UiContext, Node>> search(OpenedRegister register) {
        return Optional.ofNullable(search).map(found -> found::box);
    }

    @Override
    public Optional<Node> tables(UiContext context, OpenedRegister register) {
        return Optional.of(new RegisterTablesPane(context, new RegisterTables(((SessionRegister) register).session(), clock)).node());
    }
}
