package kz.tizilim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.exchange.lists.Headings;
import kz.tizilim.exchange.lists.ImportRow;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.exchange.lists.ListRows;
import kz.tizilim.exchange.sheets.ListFile;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.exchange.sheets.SheetLimits;
import kz.tizilim.journal.Progress;
import kz.tizilim.text.ValidationError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists of records taken from a table, all of it or nothing, and written to one. */
@Command(name = "list", subcommands = {ListCommand.Import.class, ListCommand.Export.class})
final class ListCommand {
    private static final String KINDS = "persons|consents|recipients|activities|disclosures";

    /** What a list gave: ends with 0 where all of it was taken or is known, with 1 where a cell must be put right first. */
    @Command(name = "import")
    static final class Import implements Callable<Integer> {
        @Mixin private CliLanguage speech;
        @Mixin private Today today;
        @Mixin private RegisterArgument register;

        @Parameters(index = "1", paramLabel = KINDS, descriptionKey = "list-kind")
        private ListName name;

        @Parameters(index = "2", paramLabel = "FILE.xlsx|FILE.csv", descriptionKey = "list-file")
        private Path file;

        @Option(names = "--check")
        private boolean check;

        @Option(names = "--put-zeros-back")
        private boolean zeros;

        @Option(names = "--json")
        private boolean json;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            ListSource source;
            try {
                source = ListSource.read(file, SheetLimits.LIST, Progress.NONE);
            } catch (ImportProblem problem) {
                if (problem.faults().stream().allMatch(fault -> fault.field().isEmpty())) {
                    throw problem;
                }
                return say(0, new ListRows<>(List.of(), List.of(), problem.faults(), List.of()), "");
            }
            try (RegisterSession session = register.open(speech)) {
                return take(source, name.taken(session, today.clock()));
            }
        }

        private <T> int take(ListSource source, ListKind<T> kind) throws IOException {
            List<String> meanings = Headings.propose(source.headings(), kind, Map.of());
            if (meanings.stream().allMatch(Headings.SKIP::equals)) {
                throw new CommandProblem("cli.problem.list-headings", String.join(", ", kind.fields().stream().map(field -> label(kind.table(), field)).toList()));
            }
            // The cells are let go before the records are written: 100 000 persons lie in memory once, not twice.
            int count = source.rows().size();
            ListRows<T> rows = ListRows.of(source, meanings, kind, zeros, Progress.NONE);
            for (int i = 0; i < meanings.size(); i++) {
                if (meanings.get(i).equals(Headings.SKIP) && !source.headings().get(i).isEmpty()) {
                    rows.notes().add(ValidationError.at(ListSource.address(i, 1), "exchange.list.skipped", source.headings().get(i)));
                }
            }
            if (!check && rows.faults().isEmpty() && !rows.fresh().isEmpty()) {
                kind.keep(rows.fresh(), done -> {});
            }
            return say(count, rows, kind.table());
        }

        private int say(int count, ListRows<?> rows, String table) throws IOException {
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                Answers.print(out, JsonNodeFactory.instance
                        .objectNode()
                        .put("rows", count)
                        .put("new", rows.fresh().size())
                        .put("repeated", rows.known().size())
                        .<ObjectNode>set("faults", places(rows.faults(), table))
                        .set("warnings", places(rows.notes(), table)));
            } else {
                String done = check || !rows.faults().isEmpty() ? "cli.list.found" : "cli.list.taken";
                out.println(speech.say(done, count, rows.fresh().size(), rows.known().size(), rows.faults().size()));
                rows.faults().forEach(fault -> out.println(place(fault, table) + ": " + reason(fault, table)));
                rows.known().forEach(fault -> out.println(place(fault, table) + ": " + reason(fault, table)));
            }
            rows.notes().forEach(note -> spec.commandLine().getErr().println((place(note, table) + " " + reason(note, table)).strip()));
            return rows.faults().isEmpty() ? 0 : 1;
        }

        private ArrayNode places(List<ValidationError> faults, String table) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            faults.forEach(fault -> all.addObject().put("cell", place(fault, table)).put("reason", reason(fault, table)));
            return all;
        }

        /** The cell; of a field that no column holds, the row. */
        private static String place(ValidationError fault, String table) {
            return table.isEmpty() ? fault.field() : fault.field().split(ImportRow.BETWEEN, 2)[0];
        }

        private String reason(ValidationError fault, String table) {
            String[] parts = fault.field().split(ImportRow.BETWEEN, 2);
            String words = fault.say(speech.messages());
            return parts.length == 1 ? words : speech.say("cli.list.no-column", label(table, parts[1]), words);
        }

        private String label(String table, String field) {
            return FieldLabels.in(speech.language()).path(table, List.of(field.split("\\.")));
        }
    }

    @Command(name = "export")
    static final class Export implements Callable<Integer> {
        @Mixin private CliLanguage speech;
        @Mixin private RegisterArgument register;

        @Parameters(index = "1", paramLabel = KINDS, descriptionKey = "list-kind")
        private ListName name;

        @Option(names = "--to", required = true, paramLabel = "FILE.xlsx|FILE.csv", descriptionKey = "to-file")
        private Path target;

        @Option(names = "--masked")
        private boolean masked;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            TargetFile.check(target, "xlsx", "csv");
            try (RegisterSession session = register.openSound(speech)) {
                ListFile.write(target, name.table(session, speech.language(), !masked), Progress.NONE);
            }
            spec.commandLine().getOut().println(speech.say("cli.list.written", target.toString()));
            return 0;
        }
    }
}
