package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import kz.tizilim.ui.Screenshots;
import org.junit.jupiter.api.Test;

class BrandTest {
    @Test
    void theWindowHasItsIconInEverySize() {
        assertThat(Screenshots.onScreen(Brand::icons))
                .isNotEmpty()
                .allSatisfy(icon -> assertThat(icon.isError()).isFalse())
                .extracting(Image::getWidth)
                .containsExactly(16.0, 32.0, 48.0, 128.0, 256.0);
    }
}
