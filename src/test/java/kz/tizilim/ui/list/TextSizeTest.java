package kz.tizilim.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Look;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSizeTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 150})
    void columnsAreAsWideAsTheTextIsLarge(int percent) {
        double width = Screenshots.onScreen(() -> {
            TableView<String> table = RecordTable.over(TestContexts.direct(Language.KK, folder), "sizes", FXCollections.observableArrayList("сөз"))
                    .column("subjects.column.name", 200, word -> word)
                    .column("subjects.column.iin", 800, word -> word)
                    .node();
            Scene scene = new Scene(table, 900, 300);
            new Theme(new Look(false, percent)).dress(scene);
            Screenshots.save(scene, "table-" + percent);
            return table.getColumns().get(0).getWidth();
        });
        assertThat(width).isBetween(percent * 2 * 0.97, percent * 2 * 1.03);
    }
}
