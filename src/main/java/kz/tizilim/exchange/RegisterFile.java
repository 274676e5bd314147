package kz.tizilim.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import kz.tizilim.exchange.sheets.RegisterWorkbook;
import kz.tizilim.exchange.sheets.SheetLimits;
import kz.tizilim.exchange.sheets.WorkbookPackage;
import kz.tizilim.exchange.sheets.WorkbookTree;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterReader;
import kz.tizilim.journal.Schema;

/**
 * A whole register as one JSON file.
 *
 * <pre>{@code
 * {"tizilim": 1,
 *  "operator": {"name": {"kk": "Мысал дүкен"}, …},
 *  "base": [{"id": "#base-orders", "name": {…}, "country": "KZ"}],
 *  "activity": [{"id": "#orders", "number": 1, "bases": ["#base-orders"], …}],
 *  "stored_file": [{"id": "…", "owner": "…", "name": "a.pdf", "mediaType": "application/pdf", "content": "base64"}]}
 * }</pre>
 *
 * The keys are the names of the register's tables. Where an id is meant, {@code #name} stands for one made from the name, the
 * same in every register. A table with one record that has no other may be that record itself.
 */
public final class RegisterFile {
    /** The key of the format's number, and the number that is written. */
    public static final String MARK = "tizilim";

    public static final int FORMAT = 1;

    /** The field of a stored file that holds what is in it. */
    public static final String CONTENT = "content";

    /** The largest file that is read, in bytes: it is held in memory as a whole. */
    private static final long LARGEST = 256L << 20;

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxStringLength((int) LARGEST)
                            .maxNumberLength(30)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RegisterFile() {}

    /**
     * Reads a file, JSON or the workbook that {@link RegisterWorkbook} writes, and checks all of it before anything is taken over.
     *
     * @param checks the features' own rules by the name of the table
     * @throws ImportProblem with every fault found, by place, if anything in it is wrong, unknown, or refers to nothing
     */
    public static RegisterContents read(Path file, Schema schema, Map<String, RecordCheck> checks) {
        return read(file, schema, checks, SheetLimits.USUAL, Progress.NONE);
    }

    /** The same with limits of a caller's own for workbooks; may be cancelled, and tells how many records of how many are read. */
    public static RegisterContents read(Path file, Schema schema, Map<String, RecordCheck> checks, SheetLimits limits, Progress progress) {
        if (!WorkbookPackage.isOne(file)) {
            return new RegisterFileReader(schema, checks, progress).read(tree(file));
        }
        WorkbookTree tree = WorkbookTree.read(file, schema, limits, progress);
        try {
            return new RegisterFileReader(schema, checks, progress).read(tree.root());
        } catch (ImportProblem problem) {
            throw tree.placed(problem);
        }
    }

    /** Reads a register that comes with the program; as {@link #read(Path, Schema, Map)}. */
    public static RegisterContents read(InputStream in, Schema schema, Map<String, RecordCheck> checks) throws IOException {
        return new RegisterFileReader(schema, checks, Progress.NONE).read(parse(in.readAllBytes()));
    }

    /**
     * Writes a whole register; the same register gives the same bytes. The file appears complete or not at all, and holds
     * personal data in clear: only its owner may read it, where the system knows such a thing.
     *
     * @throws IOException if the file cannot be written; what stood there before still stands
     * @throws kz.tizilim.journal.RegisterProblem if the work was cancelled
     */
    public static void write(Path file, RegisterReader folder, Schema schema, Progress progress) throws IOException {
        RegisterFileWriter.write(file, folder, schema, progress);
    }

    private static JsonNode tree(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw ImportProblem.at("", "exchange.fault.missing", file.toString());
            }
            if (Files.size(file) > LARGEST) {
                throw ImportProblem.at("", "exchange.fault.too-large", LARGEST >> 20);
            }
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                throw ImportProblem.at("", "exchange.fault.workbook");
            }
            return parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw ImportProblem.at("", "exchange.fault.unreadable", file.toString());
        }
    }

    private static JsonNode parse(byte[] bytes) throws IOException {
        try {
            return STRICT.readTree(bytes);
        } catch (JsonProcessingException e) {
            // The parser's own message repeats the text around the place, which may be personal data.
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw ImportProblem.at("", "exchange.fault.json", line, column);
        }
    }
}
