package kz.tizilim.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.tizilim.text.Language;

/**
 * All preferences at one moment.
 *
 * @param textPercent size of the text, 100, 125 or 150
 * @param registers last opened first, at most {@value #REGISTERS_KEPT}
 * @param idleMinutes minutes without a key or a mouse move before the register is locked; 0 means never
 * @param printer the chosen printer's name, empty for the system's own choice
 */
public record Settings(
        Language language,
        boolean dark,
        int textPercent,
        List<KnownRegister> registers,
        WindowPlace window,
        Map<String, TableLayout> tables,
        int idleMinutes,
        String printer) {
    static final int REGISTERS_KEPT = 8;

    public Settings {
        registers = List.copyOf(registers);
        tables = Map.copyOf(tables);
    }

    /** What a computer begins with: the system's language where the program speaks it, else Kazakh. */
    public static Settings fresh() {
        return new Settings(ofSystem(Locale.getDefault()), false, 100, List.of(), WindowPlace.CENTRED, Map.of(), 10, "");
    }

    static Language ofSystem(Locale system) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(system.getLanguage()))
                .findFirst()
                .orElse(Language.KK);
    }

    public Settings withLanguage(Language chosen) {
        return new Settings(chosen, dark, textPercent, registers, window, tables, idleMinutes, printer);
    }

    public Settings withLook(boolean darkChosen, int percent) {
        return new Settings(language, darkChosen, percent, registers, window, tables, idleMinutes, printer);
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(language, dark, textPercent, registers, place, tables, idleMinutes, printer);
    }

    public Settings withIdleMinutes(int minutes) {
        return new Settings(language, dark, textPercent, registers, window, tables, minutes, printer);
    }

    public Settings withPrinter(String name) {
        return new Settings(language, dark, textPercent, registers, window, tables, idleMinutes, name);
    }

    public Settings withTable(String id, TableLayout layout) {
        Map<String, TableLayout> all = new LinkedHashMap<>(tables);
        all.put(id, layout);
        return new Settings(language, dark, textPercent, registers, window, all, idleMinutes, printer);
    }

    /** The register opened just now comes first. */
    public Settings opened(Path folder, Instant when) {
        String company = registers.stream().filter(known -> known.folder().equals(folder)).map(KnownRegister::company).findFirst().orElse("");
        return opened(folder, when, company);
    }

    /** The same, with the company's name by which it is listed. */
    public Settings opened(Path folder, Instant when, String company) {
        Stream<KnownRegister> others = withoutRegister(folder).registers.stream();
        List<KnownRegister> all = Stream.concat(Stream.of(new KnownRegister(folder, when, company)), others)
                .limit(REGISTERS_KEPT)
                .toList();
        return new Settings(language, dark, textPercent, all, window, tables, idleMinutes, printer);
    }

    public Settings withoutRegister(Path folder) {
        List<KnownRegister> others =
                registers.stream().filter(known -> !known.folder().equals(folder)).toList();
        return new Settings(language, dark, textPercent, others, window, tables, idleMinutes, printer);
    }
}
