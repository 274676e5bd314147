package kz.tizilim.operator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.operator.authorities.AuthoritiesView;
import kz.tizilim.operator.authorities.AuthoritiesViewModel;
import kz.tizilim.operator.card.CompanyView;
import kz.tizilim.operator.card.CompanyViewModel;
import kz.tizilim.operator.days.CalendarView;
import kz.tizilim.operator.days.CalendarViewModel;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Sections;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.Drafts;
import kz.tizilim.ui.paper.PaperShow;

/** The front door of the room: the company's card, the calendar by which its terms are reckoned, and the authorities that its letters name. */
public final class Company {
    private static final String PLACE = "operator.title";
    private static final String CARD = "operator.section.company";
    private static final String CALENDAR = "operator.section.calendar";
    private static final String AUTHORITIES = "operator.section.authorities";

    private final UiContext context;
    private final CompanyViewModel company;
    private final CalendarViewModel calendar;
    private final AuthoritiesViewModel authorities;
    private final ObjectProperty<String> section = new SimpleObjectProperty<>(CARD);

    /**
     * @param codes the words of the codes that the published policy is described with
     * @param papers shows the print of the card
     * @param reckonAnew reckons the open requests anew after a change of the calendar and names those whose last day has moved; the room
     *     of the company knows no requests
     */
    public Company(UiContext context, OperatorRegister register, PolicyCodes codes, PaperShow papers, Clock clock, Supplier<List<String>> reckonAnew) {
        this.context = context;
        company = new CompanyViewModel(context, register, codes, papers, clock);
        authorities = new AuthoritiesViewModel(context, register, clock);
        Drafts drafts = context.unsaved().drafts();
        drafts.way("operator.form", PLACE, id -> fill(""));
        drafts.way("operator.authorities", PLACE, id -> {
            section.set(AUTHORITIES);
            authorities.resume();
        });
        calendar = new CalendarViewModel(context, register, LocalDate.now(clock).getYear(), reckonAnew);
    }

    /** The screen in the language of this moment. */
    public Screen screen() {
        return Sections.in(context.wording(), "operator-sections", section)
                .with(CARD, () -> new CompanyView(context, company))
                .with(CALENDAR, () -> new CalendarView(context, calendar))
                .with(AUTHORITIES, () -> new AuthoritiesView(context, authorities));
    }

    /** Opens the company's form at a field before the screen is shown. */
    public void fill(String field) {
        section.set(CARD);
        company.edit(field);
    }
}
