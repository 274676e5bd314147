package kz.tizilim.app;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kz.tizilim.operator.Company;
import kz.tizilim.session.RegisterCodes;
import org.kordamp.ikonli.feather.Feather;

/** The company's screen. */
final class CompanyScreens implements FeatureScreens {
    private static final String PLACE = "operator.title";

    private final RegisterWindow window;
    private final Company company;

    /**
     * @param calendarChanged recalculates every room's terms and says which moved
     */
    CompanyScreens(RegisterWindow window, Supplier<List<String>> calendarChanged) {
        this.window = window;
        company = new Company(
                window.context(), window.session().operators(), new RegisterCodes(window.session().activities()), window.papers(), window.clock(),
                calendarChanged);
    }

    Company room() {
        return company;
    }

    /** Goes to a field of the company's form. */
    void fill(String field) {
        window.go(PLACE, () -> company.fill(field));
    }

    @Override
    public boolean open(String table, UUID id) {
        if (!table.equals("operator")) {
            return false;
        }
        window.go(PLACE, () -> {});
        return true;
    }

    @Override
    public List<ShellEntry> entries() {
        return List.of(ShellEntry.of(PLACE, Feather.BRIEFCASE, 3, company::screen));
    }
}
