package kz.tizilim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import kz.tizilim.text.Language;

/** What help says of each command and option, under the keys by which picocli asks for it. */
final class HelpMessages {
    private HelpMessages() {}

    static ResourceBundle in(Language language) {
        try (InputStream in = HelpMessages.class.getResourceAsStream("help_" + language.code() + ".properties")) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
