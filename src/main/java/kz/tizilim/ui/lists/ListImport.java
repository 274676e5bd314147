package kz.tizilim.ui.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.exchange.lists.Headings;
import kz.tizilim.exchange.lists.ImportRow;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.exchange.lists.ListRows;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.exchange.sheets.SheetLimits;
import kz.tizilim.settings.TableLayout;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.Work;
import kz.tizilim.ui.WorkDialog;
import kz.tizilim.ui.history.Undo;

/** A list on its way into the register: read, its columns understood, checked, and kept as one entry. */
public final class ListImport<T> {
    private final UiContext context;
    private final ListKind<T> kind;
    private final Runnable changed;
    private final ObjectProperty<ListRows<T>> rows = new SimpleObjectProperty<>();
    private final List<String> meanings = new ArrayList<>();
    private ListSource source;
    private boolean withLostZeros;
    private Work<ListRows<T>> checking;

    private record Read<T>(ListSource source, List<String> meanings, ListRows<T> rows) {}

    /**
     * No list yet.
     *
     * @param changed what the screen does when records were added or taken back
     */
    public ListImport(UiContext context, ListKind<T> kind, Runnable changed) {
        this.context = context;
        this.kind = kind;
        this.changed = changed;
    }

    /** What the records are called. */
    public String title() {
        return context.say("ui.lists.open", words().table(kind.table()));
    }

    /** Reads a file beside the screen and proposes what its columns hold; a file that cannot be read is told as a notice. */
    public void open(Path file, Runnable then) {
        Map<String, String> remembered = remembered();
        Work<Read<T>> work = context.background().runLong(progress -> {
            ListSource read = ListSource.read(file, SheetLimits.LIST, progress);
            List<String> proposed = Headings.propose(read.headings(), kind, remembered);
            return new Read<>(read, proposed, ListRows.of(read, proposed, kind, progress));
        });
        work.onSuccess(found -> {
            source = found.source();
            withLostZeros = false;
            meanings.clear();
            meanings.addAll(found.meanings());
            rows.set(found.rows());
            then.run();
        });
        WorkDialog.follow(context, title(), work);
    }

    /** Says that a column holds something else; two columns of one field are a fault until one of them is left out. */
    public void mean(int column, String field) {
        meanings.set(column, field);
        check();
    }

    /** Puts the zeros back that a spreadsheet took from the beginning of numbers; each such cell is told. */
    public void putZerosBack() {
        withLostZeros = true;
        check();
    }

    private void check() {
        if (checking != null) {
            checking.cancel();
        }
        rows.set(null);
        List<String> now = List.copyOf(meanings);
        Work<ListRows<T>> work = context.background().runLong(progress -> ListRows.of(source, now, kind, withLostZeros, progress));
        checking = work;
        work.onSuccess(found -> {
            if (now.equals(meanings)) {
                rows.set(found);
            }
        });
    }

    public boolean canKeep() {
        return rows.get() != null && rows.get().faults().isEmpty() && !rows.get().fresh().isEmpty();
    }

    /** Keeps all records of the list as one entry, or none. */
    public void keep() {
        if (!canKeep()) {
            return;
        }
        remember();
        List<T> fresh = rows.get().fresh();
        Work<UUID> work = context.background().runLong(progress -> kind.keep(fresh, done -> progress.at(done, fresh.size())));
        work.onSuccess(first -> {
            changed.run();
            Undo.offer(context, context.say("ui.lists.kept", words().table(kind.table()), fresh.size()), kind.history(), first, changed);
        });
        WorkDialog.follow(context, title(), work);
    }

    /** The name under which the meaning of headings is remembered, as the layouts of tables are. */
    private String memory() {
        return kind.table() + "-list";
    }

    private Map<String, String> remembered() {
        Map<String, String> known = new HashMap<>();
        context.preferences().current().tables().getOrDefault(memory(), TableLayout.UNTOUCHED).columns().forEach(column -> {
            String[] parts = column.id().split("=", 2);
            if (parts.length == 2) {
                known.put(parts[0], parts[1]);
            }
        });
        return known;
    }

    private void remember() {
        Map<String, String> all = new LinkedHashMap<>(remembered());
        for (int i = 0; i < meanings.size(); i++) {
            all.put(Headings.folded(source.headings().get(i)), meanings.get(i));
        }
        List<TableLayout.Column> columns = all.entrySet().stream()
                .filter(each -> !each.getKey().isEmpty())
                .map(each -> new TableLayout.Column(each.getKey() + "=" + each.getValue(), 0))
                .toList();
        context.preferences().change(settings -> settings.withTable(memory(), new TableLayout(columns, "", false)));
    }

    public ListSource source() {
        return source;
    }

    /** What a column may hold, first that it is left out. */
    public List<String> choices() {
        List<String> choices = new ArrayList<>(List.of(Headings.SKIP));
        choices.addAll(kind.fields());
        return choices;
    }

    /** A choice in words. */
    public String said(String field) {
        return field.equals(Headings.SKIP) ? context.say("ui.lists.skip") : words().path(kind.table(), List.of(field.split("\\.")));
    }

    /** The place of a fault in words: a cell, or the row and the field that no column holds. */
    public String place(String address) {
        String[] parts = address.split(ImportRow.BETWEEN, 2);
        return parts.length == 1 ? address : context.say("ui.lists.row", parts[0], said(parts[1]));
    }

    private FieldLabels words() {
        return FieldLabels.in(context.wording().language());
    }

    public List<String> meanings() {
        return List.copyOf(meanings);
    }

    /** The rows as records; null while they are being read. */
    public ObjectProperty<ListRows<T>> rows() {
        return rows;
    }
}
