package kz.tizilim.app;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import kz.tizilim.app.ExportableScreen.ExportOption;
import kz.tizilim.overview.DueRow;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.subjects.PersonServices;
import kz.tizilim.subjects.Persons;
import kz.tizilim.subjects.acts.ActsViewModel;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.Tone;
import org.kordamp.ikonli.feather.Feather;

/** The screen of persons and of acts of destruction, and acts on the first screen that were interrupted. */
final class PersonScreens implements FeatureScreens {
    private static final String PLACE = "subjects.title";

    private final RegisterWindow window;
    private final Persons persons;

    /**
     * @param show leads to a record of another room by its screen and its id
     */
    PersonScreens(RegisterWindow window, ConsentScreens consents, BiConsumer<String, UUID> show) {
        this.window = window;
        RegisterSession session = window.session();
        persons = new Persons(
                window.context(), session.persons(), session.activities(),
                new PersonServices(
                        session.belongings(), session.personMerges(), session.personExtract(), session.personDestruction(), session.destructionPaper(),
                        window.papers(), show, consents::create, consents.room()::fillForm));
    }

    Persons room() {
        return persons;
    }

    @Override
    public boolean open(String table, UUID id) {
        if (!table.equals("person")) {
            return false;
        }
        window.go(PLACE, () -> persons.show(id));
        return true;
    }

    @Override
    public List<ShellEntry> entries() {
        return List.of(ShellEntry.of(PLACE, Feather.USERS, 1, () -> listed(window.lists(), window.session(), persons.screen(), persons::listed)));
    }

    /** The screen with the lists that can leave it. */
    static Screen listed(ScreenLists screens, RegisterSession session, Screen screen, Supplier<Supplier<List<Person>>> listed) {
        return screens.listed(screen, List.of("person"), new ExportOption(PLACE, true, node -> {
            Supplier<List<Person>> persons = listed.get();
            return (lists, inFull) -> lists.persons(persons.get(), inFull);
        }), new ExportOption("subjects.acts.title", false, node -> {
            List<PersonDestruction.Ordered> acts = ExportableScreen.shown(node, "subjects-acts", session.personDestruction()::ordered);
            return (lists, inFull) -> lists.acts(acts);
        }));
    }

    /** Acts of destruction that were interrupted: one press completes each. */
    @Override
    public List<DueRow> interrupted() {
        UiContext context = window.context();
        PersonDestruction destruction = window.session().personDestruction();
        Runnable again = () -> window.go().accept(OverviewScreens.PLACE);
        return destruction.unfinished().stream()
                .map(act -> new DueRow(
                        window.say("subjects.act.dated", act.number(), context.wording().date(act.on())),
                        window.say("subjects.act.interrupted.row", act.person()), null,
                        window.say("subjects.acts.state.interrupted"), Tone.LATE, () -> ActsViewModel.finish(context, destruction, act, again)))
                .toList();
    }
}
