package kz.tizilim;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.tizilim.storage.RegisterRecord;
import org.junit.jupiter.api.Assertions;

/** The rooms of the house and the one direction between them. */
@AnalyzeClasses(packages = "kz.tizilim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Top to bottom: a room may use those above it in the list of features, and every shared room, never the other way. */
    private static final List<String> FEATURES = List.of("operator", "activities", "subjects", "attachments", "transfers", "letters", "consents", "requests", "reading", "policies", "overview", "search");

    private static final Set<String> SHARED =
            Set.of("journal", "storage", "vault", "law", "documents", "exchange", "settings", "ui", "text");
    /** The features wired to one open register, and the two that stand on it side by side. */
    private static final Set<String> ABOVE = Set.of("session", "app", "cli");

    @ArchTest
    static void everyRoomIsKnown(JavaClasses all) {
        Set<String> found = all.stream().map(ArchitectureTest::room).collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(FEATURES);
        found.removeAll(SHARED);
        found.removeAll(ABOVE);
        found.remove("");
        Assertions.assertEquals(Set.of(), found, "a new room gets its place in the order of rooms first");
    }

    @ArchTest
    static void featuresUseOnlyThoseBeforeThem(JavaClasses all) {
        for (int i = 0; i < FEATURES.size(); i++) {
            String[] later = Stream.concat(FEATURES.stream().skip(i + 1L), ABOVE.stream())
                    .map(room -> "kz.tizilim." + room + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("kz.tizilim." + FEATURES.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .because("a circle of rooms cannot be understood one room at a time")
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule sharedRoomsKnowNoFeature = noClasses()
            .that(resideInAnyPackage(packages(SHARED)))
            .should()
            .dependOnClassesThat(resideInAnyPackage(packages(FEATURES)).or(resideInAnyPackage(packages(ABOVE))))
            .because("what all stand on must not lean on one of them");

    @ArchTest
    static final ArchRule theSessionKnowsNobodyAboveIt = noClasses()
            .that()
            .resideInAPackage("kz.tizilim.session..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kz.tizilim.app..", "kz.tizilim.cli..")
            .because("both stand on it");

    @ArchTest
    static final ArchRule theCommandLineStandsBesideTheWindow = noClasses()
            .that()
            .resideInAPackage("kz.tizilim.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.tizilim.app..")
            .because("the command line does the same work without a window");

    @ArchTest
    static final ArchRule theWindowStandsBesideTheCommandLine = noClasses()
            .that()
            .resideInAPackage("kz.tizilim.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.tizilim.cli..")
            .because("what both need stands in the session");

    @ArchTest
    static final ArchRule sqlStandsOnlyInTables = noClasses()
            .that(DescribedPredicate.not(simpleNameEndingWith("Table"))
                    .and(DescribedPredicate.not(resideInAnyPackage("kz.tizilim.storage..", "kz.tizilim.journal.."))))
            .should()
            .callMethodWhere(target(owner(nameMatching("kz\\.tizilim\\.storage\\.Handle")))
                    .and(target(nameMatching("select|query|number|search"))))
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.sql..")
            .because("whoever looks for the SQL of a record looks into its table");

    @ArchTest
    static final ArchRule papersAreMadeInOneRoom = noClasses()
            .that()
            .resideOutsideOfPackage("kz.tizilim.documents..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf..", "com.samskivert..")
            .because("every paper passes the glyph check and the archive rules");

    @ArchTest
    static final ArchRule nobodyOpensASocket = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection|InetAddress|InetSocketAddress)|java\\.net\\.http\\..*|java\\.nio\\.channels\\.(SocketChannel|ServerSocketChannel|DatagramChannel)|java\\.rmi\\..*")
            .because("personal data never reach the network");

    @ArchTest
    static final ArchRule viewsReachOnlyTheirViewModel = noClasses()
            .that()
            .haveSimpleNameEndingWith("View")
            .should()
            .dependOnClassesThat(simpleNameEndingWith("Register")
                    .or(simpleNameEndingWith("Table").and(resideInAnyPackage(packages(FEATURES))))
                    .or(resideInAnyPackage("kz.tizilim.journal..", "kz.tizilim.storage..")))
            .because("what a screen does is tested without a window, in its view model");

    /** Each sub-package of a room can be read without its sisters. */
    @ArchTest
    static void screensOfARoomHaveNoCircles(JavaClasses all) {
        for (String room : FEATURES) {
            slices().matching("kz.tizilim." + room + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    // The kinds of a request are chosen and said alike while it is taken in and while it is worked.
                    .ignoreDependency(nameMatching("kz\\.tizilim\\.requests\\.intake\\.IntakeView"), nameMatching("kz\\.tizilim\\.requests\\.work\\.(KindsView|Phrases)"))
                    .allowEmptyShould(true)
                    .because("screens are leaves: what two of them need lies above them")
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule recordsAndRegistersKnowNoScreen = noClasses()
            .that(resideInAnyPackage(packages(FEATURES))
                    .and(assignableTo(RegisterRecord.class).or(simpleNameEndingWith("Register")).or(simpleNameEndingWith("Rules")).or(simpleNameEndingWith("Table"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx..", "kz.tizilim.ui..").or(simpleNameEndingWith("View")).or(simpleNameEndingWith("ViewModel")))
            .because("what is kept, and by which rules, is the same without a window");

    @ArchTest
    static final ArchRule theWindowIsKnownToFewRooms = noClasses()
            .that()
            .resideInAnyPackage(packages(Set.of("journal", "storage", "vault", "law", "documents", "exchange", "text", "session", "cli")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
            .because("the command line does the same work without a window");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackages("kz.tizilim.cli..", "kz.tizilim.app..")
            .and()
            .doNotHaveFullyQualifiedName("kz.tizilim.Launcher")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("personal data must not reach a log by the back door");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = classes()
            .should(ArchitectureConditions.haveNoEmptyName())
            .because("Util, Helper and Manager say nothing of what a class is for");

    private static String[] packages(Iterable<String> rooms) {
        return StreamSupport.stream(rooms.spliterator(), false)
                .map(room -> "kz.tizilim." + room + "..")
                .toArray(String[]::new);
    }

    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }
}
