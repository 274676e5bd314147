package kz.tizilim.subjects.list;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.activities.Term;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.exchange.sheets.SheetLimits;
import kz.tizilim.settings.TableLayout;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Work;
import kz.tizilim.ui.WorkDialog;
import kz.tizilim.ui.history.Undo;

/** A list of persons on its way into the register: read, its columns understood, checked, and kept as one entry. */
public final class PersonListViewModel {
    /** The name under which the meaning of headings is remembered, as the layouts of tables are. */
    private static final String REMEMBERED = "subjects-list";

    private record Read(ListSource source, List<Term> categories, Set<String> iins) {}

    private final Desk desk;
    private final PersonRegister register;
    private final Clock clock;
    private final Runnable changed;
    private final ObjectProperty<PersonRows> rows = new SimpleObjectProperty<>();
    private final List<Target> targets = new ArrayList<>();
    private Read read;

    /**
     * No list yet.
     *
     * @param changed what the screen does when persons were added or taken back
     */
    public PersonListViewModel(Desk desk, PersonRegister register, Clock clock, Runnable changed) {
        this.desk = desk;
        this.register = register;
        this.clock = clock;
        this.changed = changed;
    }

    /** Reads a file beside the screen and proposes what its columns hold; a file that cannot be read is told as a notice. */
    public void open(Path file, List<Term> categories, Consumer<PersonListViewModel> then) {
        Work<Read> work = desk.background()
                .runLong(progress -> new Read(ListSource.read(file, SheetLimits.USUAL), categories, register.iins()));
        work.onSuccess(found -> {
            read = found;
            targets.clear();
            targets.addAll(Headings.propose(found.source().headings(), remembered()));
            check();
            then.accept(this);
        });
        WorkDialog.follow(desk, desk.say("subjects.list.open"), work);
    }

    /** Says that a column holds something else; whatever held it before is skipped. */
    public void mean(int column, Target target) {
        int before = targets.indexOf(target);
        if (target != Target.SKIP && before >= 0) {
            targets.set(before, Target.SKIP);
        }
        targets.set(column, target);
        check();
    }

    private void check() {
        rows.set(PersonRows.of(read.source(), List.copyOf(targets), read.categories(), read.iins(), LocalDate.now(clock)));
    }

    /** Keeps all persons of the list as one entry, or none. */
    public void keep() {
        if (!canKeep()) {
            return;
        }
        remember();
        List<Person> fresh = rows.get().fresh();
        Work<UUID> work = desk.background().runLong(progress -> register.keepAll(fresh, done -> progress.report(done, fresh.size())));
        work.onSuccess(first -> {
            changed.run();
            Undo.offer(desk, desk.say("subjects.list.kept", fresh.size()), register.history(), first, changed);
        });
        WorkDialog.follow(desk, desk.say("subjects.list.open"), work);
    }

    public boolean canKeep() {
        return rows.get() != null && rows.get().faults().isEmpty() && !rows.get().fresh().isEmpty();
    }

    private Map<String, Target> remembered() {
        Map<String, Target> known = new HashMap<>();
        desk.preferences().current().tables().getOrDefault(REMEMBERED, TableLayout.UNTOUCHED).columns().forEach(column -> {
            String[] parts = column.id().split("=", 2);
            for (Target target : Target.values()) {
                if (parts.length == 2 && target.field().equals(parts[1])) {
                    known.put(parts[0], target);
                }
            }
        });
        return known;
    }

    private void remember() {
        Map<String, Target> all = new LinkedHashMap<>(remembered());
        for (int i = 0; i < targets.size(); i++) {
            all.put(Headings.folded(read.source().headings().get(i)), targets.get(i));
        }
        List<TableLayout.Column> columns = all.entrySet().stream()
                .filter(each -> !each.getKey().isEmpty())
                .map(each -> new TableLayout.Column(each.getKey() + "=" + each.getValue().field(), 0))
                .toList();
        desk.preferences().change(settings -> settings.withTable(REMEMBERED, new TableLayout(columns, "", false)));
    }

    public ListSource source() {
        return read.source();
    }

    public List<Target> targets() {
        return List.copyOf(targets);
    }

    public ObjectProperty<PersonRows> rows() {
        return rows;
    }
}
