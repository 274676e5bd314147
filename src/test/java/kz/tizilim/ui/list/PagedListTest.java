package kz.tizilim.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.tizilim.ui.Background;
import org.junit.jupiter.api.Test;

class PagedListTest {
    private final List<Integer> asked = new ArrayList<>();
    private final PagedList<Integer> list = new PagedList<>(Background.direct());

    private List<Integer> page(int from, int count) {
        asked.add(from);
        return IntStream.range(from, from + count).boxed().toList();
    }

    @Test
    void onlyThePagesThatAreLookedAtAreRead() {
        list.show(100_000, this::page);
        assertThat(list).hasSize(100_000);
        assertThat(list.get(99_991)).isEqualTo(99_991);
        assertThat(list.get(99_950)).isEqualTo(99_950);
        assertThat(asked).containsExactly(99_900);
    }

    @Test
    void pagesThatWereLookedAtLongAgoAreForgotten() {
        list.show(100_000, this::page);
        for (int row = 0; row < 10_000; row += 100) {
            assertThat(list.get(row)).isEqualTo(row);
        }
        assertThat(list.get(0)).isZero();
        assertThat(asked).hasSize(101);
    }

    @Test
    void otherRowsTakeThePlaceOfAll() {
        list.show(100_000, this::page);
        assertThat(list.get(5)).isEqualTo(5);
        list.show(2, (from, count) -> List.of(70, 71));
        assertThat(list).containsExactly(70, 71);
    }
}
