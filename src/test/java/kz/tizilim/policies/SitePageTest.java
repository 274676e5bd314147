package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.tizilim.Installed;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page for a company's site: markup without faults, read by a browser as it was meant. */
final class SitePageTest {
    private static final Path FOLDER = Path.of("target", "policies").toAbsolutePath();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageHasNoFaultOfMarkup(Language language) {
        String html = page(language);
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        Document page = parser.parseInput(html, "");
        assertThat(parser.getErrors().stream().map(ParseError::toString)).isEmpty();
        assertThat(html).startsWith("<!DOCTYPE html>");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.code());
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("meta[charset=utf-8], meta[name=viewport]")).hasSize(2);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("nav a")).hasSameSizeAs(page.select("section > h2")).allSatisfy(
                link -> assertThat(ids).contains(link.attr("href").substring(1)));
        assertThat(page.select("th")).allSatisfy(head -> assertThat(head.attr("scope")).isEqualTo("col"));
        assertThat(page.select("ul > :not(li), table > :not(thead, tbody, caption), p > p, p > ul, script, link, img, iframe")).isEmpty();
        assertThat(page.select("p, li, td, th, h2").stream().filter(each -> !each.hasText()).map(Element::outerHtml)).isEmpty();
        for (Element table : page.select("table")) {
            int columns = table.select("thead th").size();
            assertThat(table.select("tbody tr")).isNotEmpty().allSatisfy(row -> assertThat(row.select("td")).hasSize(columns));
        }
    }

    @Test
    void aBrowserReadsThePage() throws IOException, InterruptedException {
        Path browser = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        Installed.orSkip(browser != null, "Chromium");
        Files.createDirectories(FOLDER);
        Path page = Files.writeString(FOLDER.resolve("page-kk.html"), page(Language.KK));
        Path picture = FOLDER.resolve("page-kk.png");
        Path read = folder.resolve("read.html");
        List<String> common = List.of(
                browser.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + folder.resolve("profile"), "--window-size=900,1400");
        assertThat(run(Stream.concat(common.stream(), Stream.of("--screenshot=" + picture, page.toUri().toString())).toList(), null)).isZero();
        assertThat(run(Stream.concat(common.stream(), Stream.of("--dump-dom", page.toUri().toString())).toList(), read)).isZero();
        assertThat(picture).isNotEmptyFile();
        Document seen = Jsoup.parse(Files.readString(read));
        assertThat(seen.body().text()).isEqualTo(Jsoup.parse(Files.readString(page)).body().text());
    }

    private static int run(List<String> command, Path out) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = (out == null ? builder.redirectOutput(ProcessBuilder.Redirect.DISCARD) : builder.redirectOutput(out.toFile())).start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }

    private String page(Language language) {
        try (RegisterSession session = OperatorHoldings.sample(folder.resolve("register"))) {
            return session.policies().draft(PolicyKind.PRIVACY, language).html();
        }
    }
}
