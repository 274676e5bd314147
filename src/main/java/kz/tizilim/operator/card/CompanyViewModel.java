package kz.tizilim.operator.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.operator.CompanyDocument;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.operator.PolicyCodes;
import kz.tizilim.text.Language;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.history.HistoryOf;
import kz.tizilim.ui.history.Undo;
import kz.tizilim.ui.paper.PaperShow;

/** The company's card, and the form that is open over it. */
public final class CompanyViewModel {
    /** The card with its picture; the picture is null where there is none. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody: it is shown
    public record Shown(Operator operator, byte[] logo) {}

    private final UiContext context;
    private final OperatorRegister register;
    private final PolicyCodes codes;
    private final PaperShow papers;
    private final Clock clock;
    private final ObjectProperty<Shown> company = new SimpleObjectProperty<>();
    private final ObjectProperty<CompanyFormViewModel> form = new SimpleObjectProperty<>();

    /**
     * @param codes the words of the codes that the policy is described with
     */
    public CompanyViewModel(UiContext context, OperatorRegister register, PolicyCodes codes, PaperShow papers, Clock clock) {
        this.context = context;
        this.register = register;
        this.codes = codes;
        this.papers = papers;
        this.clock = clock;
    }

    public void load() {
        context.background().run(this::read).onSuccess(company::set);
    }

    /** Opens the form at a field, or at its beginning. */
    public void edit(String field) {
        context.background().run(this::read).onSuccess(shown -> {
            company.set(shown);
            form.set(new CompanyFormViewModel(context, register, codes, shown.operator(), shown.logo(), field, kept -> {
                form.set(null);
                load();
                Undo.offer(context, context.say("operator.kept"), register.history(), Operator.ID, this::load);
            }));
        });
    }

    public void leaveForm() {
        form.set(null);
    }

    /** What the history of the company's card is shown from. */
    HistoryOf history() {
        Language language = context.wording().language();
        List<PolicyCodes.Code> words = Stream.concat(codes.data().stream(), codes.endings().stream()).toList();
        return new HistoryOf(
                register.history(), "operator", Operator.class, Operator.ID, company.get().operator().called(language),
                code -> PolicyCodes.name(words, code, language), this::load);
    }

    /** Shows the card as paper. */
    void print() {
        Operator operator = company.get().operator();
        String title = context.say("operator.print.title");
        papers.show(title, title + ".pdf", () -> new CompanyDocument(codes).print(operator, today(), context.wording().language()).pdf());
    }

    /** The day on which the policy is judged. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    PolicyCodes codes() {
        return codes;
    }

    private Shown read() {
        Operator operator = register.find().orElse(Operator.fresh());
        return new Shown(operator, register.logo(operator).orElse(null));
    }

    public ObjectProperty<Shown> company() {
        return company;
    }

    public ObjectProperty<CompanyFormViewModel> form() {
        return form;
    }
}
