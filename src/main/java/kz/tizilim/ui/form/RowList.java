package kz.tizilim.ui.form;

import java.util.Collections;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Ids;
import kz.tizilim.ui.Wording;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * Parts of a record under one another, each a little form of its own: purposes, signatories, promised rights. Rows belong to the
 * view model; what {@code fill} puts on a row's form is built anew when rows come, go or change places.
 */
public final class RowList<R> {
    /** Puts the fields of a row on its form. */
    @FunctionalInterface
    public interface Filling<R> {
        void fill(Form form, R row, int place);
    }

    private final Wording wording;
    private final String key;
    private final ObservableList<R> rows;
    private final Filling<R> filling;
    private final VBox node = new VBox();
    private Supplier<R> fresh;
    private Button add;
    private boolean removable;

    private RowList(Wording wording, String key, ObservableList<R> rows, Filling<R> filling) {
        this.wording = wording;
        this.key = key;
        this.rows = rows;
        this.filling = filling;
        node.getStyleClass().add("row-list");
        node.getProperties().put(RowList.class, this);
        rows.addListener((ListChangeListener<R>) change -> show());
        show();
    }

    public static <R> RowList<R> over(Wording wording, String key, ObservableList<R> rows, Filling<R> filling) {
        return new RowList<>(wording, key, rows, filling);
    }

    /** Lets rows be added, moved up and removed. */
    public RowList<R> adding(String buttonKey, Supplier<R> fresh) {
        this.fresh = fresh;
        add = Buttons.plain(wording, buttonKey, () -> rows.add(fresh.get()));
        removable = true;
        show();
        return this;
    }

    /** The field of these rows on a form; faults of the whole stand under it. */
    public Field<Object> on(Form form) {
        return form.control(key, node, new SimpleObjectProperty<>());
    }

    /** The rows that a node shows; null where it shows none. */
    static RowList<?> of(Node node) {
        return node.hasProperties() && node.getProperties().get(RowList.class) instanceof RowList<?> rows ? rows : null;
    }

    int count() {
        return rows.size();
    }

    /** The node of a row, as it stands now. */
    Node row(int place) {
        return node.getChildren().get(place);
    }

    /** Makes it so many rows, if rows can come and go here. */
    void bringTo(int count) {
        while (removable && rows.size() < count) {
            rows.add(fresh.get());
        }
        if (removable && rows.size() > count) {
            rows.remove(Math.max(0, count), rows.size());
        }
    }

    private void show() {
        node.getChildren().clear();
        for (int place = 0; place < rows.size(); place++) {
            Form form = Form.in(wording);
            filling.fill(form, rows.get(place), place);
            HBox.setHgrow(form.node(), Priority.ALWAYS);
            HBox row = new HBox(form.node());
            row.getStyleClass().add("row-list-row");
            if (removable) {
                row.getChildren().add(buttons(place));
            }
            node.getChildren().add(row);
        }
        if (add != null) {
            node.getChildren().add(add);
        }
    }

    private VBox buttons(int place) {
        Button up = button("ui.rows.up", "up", Feather.CHEVRON_UP, place, (list, at) -> Collections.swap(list, at, at - 1));
        up.setDisable(place == 0);
        return new VBox(up, button("ui.rows.remove", "remove", Feather.X, place, (list, at) -> list.remove(at)));
    }

    private Button button(String words, String name, Ikon icon, int place, ObjIntConsumer<ObservableList<R>> act) {
        Button button = Buttons.icon(wording, words, icon, () -> act.accept(rows, place));
        button.setId(Ids.of(key) + "-" + place + "-" + name);
        return button;
    }
}
