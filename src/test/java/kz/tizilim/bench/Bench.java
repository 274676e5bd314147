package kz.tizilim.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints, in one run, what the packaged program costs beside its yardsticks. It ends well whatever it measured: the page says which goal
 * was missed. {@code -Dbench.persons=100000 -Dbench.entries=300000} measure a large register; a million entries work too; with
 * {@code -Dbench.activities=2000 -Dbench.consents=300000 -Dbench.disclosures=200000} beside, the other registers are large too;
 * {@code -Dbench.long=1000000} adds a register of few persons with so long a journal.
 */
public final class Bench {
    private static final long SEED = 94_5;

    /** Of a register with a long journal. */
    private static final String FEW = "20000";

    private Bench() {}

    /** Arguments: the program's folder; the folder of these classes; a folder to work in; runs of a window; persons; entries; activities; consents; disclosures; entries of a long journal, or 0. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[2])), "run").toAbsolutePath();
        Program program = Program.in(Path.of(arguments[0]), Path.of(arguments[1]), folder);
        int runs = Integer.parseInt(arguments[3]);
        Page page = new Page();
        page.line("\nTizilim, measured beside its yardsticks. Medians, in brackets the quarters around them; only ratios of one run decide.\n");
        page.detail("runtime", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        page.detail("flags", String.join(" ", program.flags()));
        page.detail("machine", machine());
        page.detail("seed", String.valueOf(SEED));
        try {
            PrintStream progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);
            progress.println("Measuring windows, " + runs + " by turns; then actions, a rebuild and letters: some minutes.");
            part("Windows", page, () -> new Windows(program, folder, runs).measure(page));
            progress.println("The windows are measured.");
            part("Actions", page, () -> actions(program, page, folder.resolve("actions")));
            part("Rebuild", page, () -> rebuilding(program, page, folder.resolve("large"), arguments[4], arguments[5]));
            progress.println("The actions and the rebuild are measured.");
            // What was rebuilt is the large register.
            part("Large register", page, () -> large(program, page, folder.resolve("large").resolve("register"), arguments[4], arguments[5]));
            progress.println("The large register is measured.");
            if (Integer.parseInt(arguments[9]) > 0) {
                part("Long journal", page, () -> large(program, page, folder.resolve("long"), FEW, arguments[9]));
                progress.println("The long journal is measured.");
            }
            part("Registers at size", page, () -> registers(program, page, folder.resolve("registers"), arguments));
            progress.println("The registers at size are measured.");
            part("Tables", page, () -> tables(program, page, folder.resolve("tables")));
            progress.println("The tables are measured.");
            letters(program, page);
            policies(program, page);
            new LetterProcesses(program, Files.createDirectories(folder.resolve("letters"))).measure(page);
        } finally {
            page.line("\n    load of the machine at the end                   " + load());
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(page);
            remove(folder);
        }
    }

    // What cannot be measured here does not keep the rest from being told.
    private static void part(String name, Page page, Timing.Work measuring) throws Exception {
        try {
            measuring.run();
        } catch (IOException | IllegalStateException e) {
            page.unmeasured(name, String.valueOf(e.getMessage()));
        }
    }

    private static void actions(Program program, Page page, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Program.Said said = program.run(Display.none(), List.of(), Actions.class, folder.toString(), String.valueOf(SEED), "2000");
        page.figure("An acknowledged action / a bare forced append", said.number("change") / said.number("append"), 4, "");
        page.detail("a person's card changed (register of 2000)", said.values().get("change-words"));
        page.detail("a bare append of " + said.values().get("bytes") + " bytes, forced", said.values().get("append-words"));
        page.detail("beside it: a new person, with a new key", said.values().get("first-words"));
    }

    private static void rebuilding(Program program, Page page, Path folder, String persons, String entries)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        String times = Integer.parseInt(entries) > 50_000 ? "1" : "9";
        // The yardstick holds all rows of a large register in memory, which the program never does.
        Program.Said said = program.run(
                Display.none(), List.of("-Xmx4g"), Rebuilding.class, folder.toString(), String.valueOf(SEED), persons, entries, times);
        page.figure("Rebuild of H2 / the same rows into bare AES H2", said.number("rebuilt") / said.number("inserted"), 2.5, "");
        page.detail("opened without a database, " + persons + "/" + entries, said.values().get("rebuilt-words"));
        page.detail(said.values().get("rows") + " rows and their indexes into bare H2", said.values().get("inserted-words"));
        page.detail("beside it: opened with its database", said.values().get("opened-words"));
        page.detail("making the journal, without waiting for the disk, in ms", said.values().get("making"));
    }

    private static void large(Program program, Page page, Path folder, String persons, String entries)
            throws IOException, InterruptedException {
        Program.Said said = program.run(
                Display.none(), List.of(), LargeRegister.class, folder.toString(), String.valueOf(SEED), persons, entries);
        page.line("\nA register of " + persons + " persons, " + entries + " entries in its journal");
        page.figure("Search while typing, 95 % of the keys under", said.number("search95"), 50, " ms");
        page.detail("all keys", said.values().get("search"));
        page.detail("the first two letters of a surname", said.values().get("search-brief"));
        page.detail("a second word", said.values().get("search-two"));
        page.detail("telephones and ends of an IIN", said.values().get("search-numbers"));
        page.figure("A page of the list of persons, 95 % under", said.number("page95"), 100, " ms");
        page.detail("100 persons from anywhere in the list", said.values().get("page"));
        page.detail("beside it: the same question to raw H2", said.values().get("page-raw"));
        page.detail("counts and the other lists", said.values().get("lists"));
        page.detail("verifying the journal / raw SHA-256 of it", String.format(
                Locale.ROOT, "%.2f (%.0f ms for %s MB)", said.number("verify") / said.number("hash"), said.number("verify"),
                said.values().get("journal")));
        page.figure("Peak memory of the large register (VmHWM)", said.number("peak"), 900, " MB");
        page.detail("the database's megabytes", said.values().get("file"));
        if (said.values().containsKey("rebuilding")) {
            page.detail("rebuilding the database from the journal, in ms", said.values().get("rebuilding"));
        }
        page.detail("opening", said.values().get("opening"));
    }

    private static void registers(Program program, Page page, Path folder, String[] arguments) throws IOException, InterruptedException {
        Program.Said said = program.run(
                Display.none(), List.of(), RegistersAtSize.class, folder.toString(), String.valueOf(SEED), arguments[6], arguments[4], arguments[7], arguments[8]);
        RegistersAtSize.tell(
                page, said, arguments[6] + " activities, " + arguments[4] + " persons, " + arguments[7] + " consents, " + arguments[8] + " disclosures");
    }

    private static void tables(Program program, Page page, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Program.Said said = program.run(Display.none(), List.of(), Tables.class, folder.toString(), String.valueOf(SEED), "100000");
        page.figure("A list of 100 000 rows as XLSX / bare fastexcel", said.number("table-list") / said.number("table-list-bare"), 3, "");
        page.detail("100 000 persons by seven columns", said.values().get("table-list-words"));
        page.detail("bare fastexcel, the same cells", said.values().get("table-list-bare-words"));
        page.figure("A register of 100 000 persons as XLSX / bare", said.number("table-register") / said.number("table-register-bare"), 3, "");
        page.detail("the whole register, read and written", said.values().get("table-register-words"));
        page.detail("bare fastexcel, the same cells", said.values().get("table-register-bare-words"));
        page.detail("peak memory in MB (VmHWM), with the yardstick's cells", said.values().get("table-peak"));
    }

    private static void letters(Program program, Page page) throws IOException, InterruptedException {
        Program.Said said = program.run(Display.none(), List.of(), LettersMade.class);
        page.figure("A letter, warm / bare openhtmltopdf, same HTML", said.number("letter") / said.number("bare"), 1.3, "");
        page.detail("a letter of " + said.values().get("pages") + " page", said.values().get("letter-words"));
        page.detail("bare openhtmltopdf, as PDF/A-2a and PDF/UA-1 too", said.values().get("bare-words"));
        page.detail("beside it: raw PDFBox, untagged", said.values().get("raw-words"));
        page.detail("bytes of the three", said.values().get("bytes"));
    }

    private static void policies(Program program, Page page) throws IOException, InterruptedException {
        Program.Said said = program.run(Display.none(), List.of(), PoliciesMade.class);
        page.figure("A policy, warm / bare openhtmltopdf, same HTML", said.number("policy") / said.number("policy-bare"), 1.3, "");
        page.detail("40 activities, 300 data, " + said.values().get("policy-pages") + " pages", said.values().get("policy-words"));
        page.detail("bare openhtmltopdf, as PDF/A-2a and PDF/UA-1 too", said.values().get("policy-bare-words"));
    }

    private static String machine() throws IOException {
        Path cpu = Path.of("/proc/cpuinfo");
        String name = Files.exists(cpu)
                ? Files.readAllLines(cpu).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .findFirst()
                        .orElse(System.getProperty("os.arch"))
                : System.getProperty("os.arch");
        return Runtime.getRuntime().availableProcessors() + " × " + name + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + ", load " + load();
    }

    private static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.exists(load) ? Files.readString(load).strip() : "unknown";
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
