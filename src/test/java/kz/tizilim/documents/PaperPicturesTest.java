package kz.tizilim.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class PaperPicturesTest {
    @Test
    void aPageIsDrawnOnceAtEachWidth() {
        try (PaperPictures pictures = PaperPictures.of(SamplePapers.replyInKazakh().pdf())) {
            PagePicture picture = pictures.page(1, 400);

            assertThat(pictures.pages()).isEqualTo(1);
            assertThat(picture.width()).isEqualTo(400);
            assertThat(picture.height()).isBetween(564, 567);
            assertThat(picture.argb()).hasSize(picture.width() * picture.height());
            assertThat(Arrays.stream(picture.argb()).filter(pixel -> pixel != 0xFFFFFFFF).count()).isGreaterThan(5_000);
            assertThat(Arrays.stream(picture.argb()).allMatch(pixel -> pixel >>> 24 == 0xFF)).as("opaque").isTrue();
            assertThat(pictures.page(1, 400)).isSameAs(picture);
            assertThat(pictures.page(1, 401)).isNotSameAs(picture);
        }
    }

    @Test
    void aPageThatIsNotThereIsADefect() {
        try (PaperPictures pictures = PaperPictures.of(SamplePapers.replyInKazakh().pdf())) {
            assertThatThrownBy(() -> pictures.page(2, 400)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void onlyPicturesBecomeAddresses() {
        assertThat(PaperImage.address(SamplePapers.logo())).startsWith("data:image/png;base64,");
        assertThatThrownBy(() -> PaperImage.address(new byte[] {1, 2, 3})).hasMessage("documents.problem.image");
        assertThatThrownBy(() -> PaperImage.address(new byte[2 << 20])).hasMessage("documents.problem.image_large");
    }
}
