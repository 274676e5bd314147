package kz.tizilim.exchange.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;

/** Which sheet of a workbook is which, its names understood in every language, and the long texts that stand on a sheet of their own. */
final class SheetPlan {
    private final List<SheetNames> languages;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> namesByCode = new HashMap<>();
    private final Map<Integer, String> longTexts = new HashMap<>();
    private int format;

    private SheetPlan(List<SheetNames> languages) {
        this.languages = languages;
    }

    static SheetPlan of(WorkbookSheets workbook, List<SheetShape> tables, List<ValidationError> faults) {
        SheetPlan plan = new SheetPlan(Stream.of(Language.values()).map(language -> new SheetNames(tables, language)).toList());
        List<String> names = workbook.names();
        Set<String> missing = plan.first(workbook, names);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            missing.remove(SheetNames.folded(name));
            boolean saysNothing = name.equals(RegisterWorkbook.FIRST) || plan.languages.stream().anyMatch(each -> same(each.codes(), name));
            if (plan.languages.stream().anyMatch(each -> same(each.longTexts(), name))) {
                plan.longTexts(workbook, i, name, faults);
            } else if (!saysNothing) {
                plan.place(i, name, faults);
            }
        }
        missing.forEach(name -> faults.add(ValidationError.at(RegisterWorkbook.FIRST, "exchange.fault.sheet-missing", name)));
        return plan;
    }

    private static boolean same(String one, String other) {
        return SheetNames.folded(one).equals(SheetNames.folded(other));
    }

    /** Reads the mark, and answers the folded names of the sheets that must be there. */
    private Set<String> first(WorkbookSheets workbook, List<String> names) {
        int first = names.indexOf(RegisterWorkbook.FIRST);
        Set<String> listed = new HashSet<>();
        List<String> marks = new ArrayList<>();
        if (first >= 0) {
            workbook.rows(first, row -> {
                if (row.number() == FirstSheet.MARK + 1) {
                    marks.add(row.text(0));
                    marks.add(row.text(1));
                } else if (row.number() > FirstSheet.SHEETS) {
                    listed.add(SheetNames.folded(row.text(0)));
                }
            });
        }
        if (marks.isEmpty() || !marks.get(0).equals(RegisterFile.MARK) || !marks.get(1).matches("\\d{1,9}")) {
            throw ImportProblem.at(first >= 0 ? RegisterWorkbook.FIRST + "!A1" : "", "exchange.fault.not-a-workbook", RegisterWorkbook.FIRST);
        }
        format = Integer.parseInt(marks.get(1));
        listed.remove("");
        return listed;
    }

    private void place(int place, String name, List<ValidationError> faults) {
        String code = languages.stream().flatMap(each -> each.sheetCode(name).stream()).findFirst().orElse(null);
        if (code == null) {
            faults.add(ValidationError.at(name, "exchange.fault.table"));
        } else if (places.putIfAbsent(code, place) != null) {
            faults.add(ValidationError.at(name, "exchange.fault.twice", namesByCode.get(code)));
        }
        namesByCode.putIfAbsent(String.valueOf(code), name);
    }

    private void longTexts(WorkbookSheets workbook, int place, String name, List<ValidationError> faults) {
        Map<Integer, TreeMap<Integer, String>> pieces = new HashMap<>();
        workbook.rows(place, row -> {
            boolean numbered = row.text(0).matches("\\d{1,9}") && row.text(1).matches("\\d{1,9}");
            if (numbered) {
                pieces.computeIfAbsent(Integer.parseInt(row.text(0)), key -> new TreeMap<>())
                        .put(Integer.parseInt(row.text(1)), CellText.read(row.text(2)));
            } else if (row.number() > 1) {
                faults.add(ValidationError.at(name + "!A" + row.number(), "exchange.fault.number"));
            }
        });
        pieces.forEach((number, texts) -> longTexts.put(number, texts.values().stream().collect(Collectors.joining())));
    }

    int format() {
        return format;
    }

    boolean has(SheetShape sheet) {
        return places.containsKey(sheet.code());
    }

    int place(SheetShape sheet) {
        return places.get(sheet.code());
    }

    String name(SheetShape sheet) {
        return namesByCode.get(sheet.code());
    }

    /** The long text to which a cell refers; null where there is none. */
    String longText(String reference) {
        return longTexts.get(Integer.parseInt(reference.substring(2, reference.length() - 2)));
    }

    /** The place of a heading among those of a sheet, in any language or as its code; -1 where it is none of them. */
    int heading(SheetShape sheet, String heading) {
        for (SheetNames each : languages) {
            List<String> headings = each.headings(sheet);
            for (int i = 0; i < headings.size(); i++) {
                if (same(headings.get(i), heading)) {
                    return i;
                }
            }
        }
        int before = sheet.isTable() ? 0 : 1 + sheet.levels().size();
        for (int i = 0; i < sheet.leaves().size(); i++) {
            if (String.join(".", sheet.leaves().get(i).path()).equals(heading.strip())) {
                return before + i;
            }
        }
        return -1;
    }
}
