package kz.tizilim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.tizilim.session.SampleCompany;

/** The start of the program beside the start of a bare window: same runtime, same flags, same display, by turns. */
final class Windows {
    private static final Map<String, String> LATER = new LinkedHashMap<>();

    static {
        LATER.put("ICU", "com.ibm.icu.");
        LATER.put("H2", "org.h2.");
        LATER.put("PDFBox", "org.apache.pdfbox.");
        LATER.put("Bouncy Castle", "org.bouncycastle.");
        LATER.put("zxcvbn", "com.nulabinc.");
        LATER.put("Jackson", "com.fasterxml.");
    }

    // Nobody types a passphrase of 19 letters quicker; the time itself is not counted.
    private static final String TYPING = "2000";

    private final Program program;
    private final Path folder;
    private final int runs;

    Windows(Program program, Path folder, int runs) {
        this.program = program;
        this.folder = folder;
        this.runs = runs;
    }

    void measure(Page page) throws IOException, InterruptedException {
        try (Display display = Display.open()) {
            Path settings = folder.resolve("settings");
            program.run(Display.none(), List.of(), SampleRegister.class, folder.resolve("sample").toString(), settings.toString());
            List<String> flags = List.of("-Dtizilim.settings=" + settings);
            // Each has an archive of the very classes that it loads, as the program makes it when its first window closes.
            List<String> own = with(flags, program.archive(
                    folder.resolve("tizilim.jsa"), display, flags, WatchedStart.class, "tizilim", "screen", SampleCompany.PASSPHRASE, TYPING));
            List<String> bares = with(flags, program.archive(folder.resolve("bare.jsa"), display, flags, WatchedStart.class, "bare", "frame"));
            Timing bare = new Timing();
            Timing unlock = new Timing();
            Timing screen = new Timing();
            Timing afterPress = new Timing();
            Timing untyped = new Timing();
            // The first pair fills the disk's cache and is not counted.
            for (int run = 0; run <= runs; run++) {
                Program.Said window = program.run(display, bares, WatchedStart.class, "bare", "frame");
                Program.Said tizilim = program.run(display, own, WatchedStart.class, "tizilim", "screen", SampleCompany.PASSPHRASE, TYPING);
                Program.Said pressedAtOnce = program.run(display, own, WatchedStart.class, "tizilim", "screen", SampleCompany.PASSPHRASE, "0");
                if (run > 0) {
                    bare.add(window.sinceStart("frame"));
                    unlock.add(tizilim.sinceStart("frame"));
                    unlock.add(pressedAtOnce.sinceStart("frame"));
                    untyped.add(pressedAtOnce.sinceStart("screen"));
                    double opening = tizilim.number("screen") - tizilim.number("pressed");
                    afterPress.add(opening);
                    screen.add(tizilim.sinceStart("frame") + opening);
                }
            }
            page.detail("display", display.name());
            page.figure("Unlock screen, first frame / bare window", unlock.median() / bare.median(), 1.6, "");
            page.detail("unlock screen, from the start of the process", unlock.words());
            page.detail("bare window, from the start of the process", bare.words());
            tellClasses(page, display, flags);
            page.figure("First screen after unlock / bare window", screen.median() / bare.median(), 2.5, "");
            page.detail("taken: start to what is due, less 2 s typing", screen.words());
            page.detail("of it: pressing Unlock to what is due", afterPress.words());
            page.detail("beside it: pressed at once, with no typing", untyped.words());
            page.detail("  as ratio", String.format(Locale.ROOT, "%.2f", untyped.median() / bare.median()));
            Program.Said walk = program.run(display, own, WatchedStart.class, "tizilim", "walk", SampleCompany.PASSPHRASE, TYPING);
            page.figure("Peak memory with the sample (VmHWM)", walk.number("peak"), 450, " MB");
            page.detail("what was done", "every screen, every request opened, 20 letters made");
        }
    }

    private static List<String> with(List<String> flags, List<String> more) {
        return Stream.concat(flags.stream(), more.stream()).toList();
    }

    private void tellClasses(Page page, Display display, List<String> flags) throws IOException, InterruptedException {
        page.detail("classes before the first frame, bare window", String.valueOf(classes(display, flags, "bare").size()));
        List<String> loaded = classes(display, flags, "tizilim");
        StringBuilder words = new StringBuilder(loaded.size() + ", of them");
        LATER.forEach((library, start) -> words.append(' ')
                .append(library)
                .append(' ')
                .append(loaded.stream().filter(name -> name.startsWith(start)).count()));
        page.detail("classes before the first frame, unlock screen", words.toString());
    }

    private List<String> classes(Display display, List<String> flags, String which) throws IOException, InterruptedException {
        Path log = folder.resolve("classes-" + which);
        List<String> logging = Stream.concat(flags.stream(), Stream.of("-Xlog:class+load:file=" + log + ":none")).toList();
        program.run(display, logging, WatchedStart.class, which, "frame");
        return Files.readAllLines(log).stream().map(line -> line.split(" ", 2)[0]).toList();
    }
}
