package kz.tizilim.operator.card;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.operator.PolicyCodes;
import kz.tizilim.operator.ResponsiblePerson;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;

/** The company's card while it is being written. */
public final class CompanyFormViewModel {
    private final UiContext context;
    private final OperatorRegister register;
    private final Operator original;
    private final Operator before;
    private final String wanted;
    private final Consumer<Operator> kept;
    private final ObservableList<ValidationError> faults = FXCollections.observableArrayList();
    private final ObjectProperty<LocalText> name = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> form = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> shortForm = new SimpleObjectProperty<>();
    private final StringProperty bin = new SimpleStringProperty();
    private final ObjectProperty<LocalText> address = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> postalAddress = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> city = new SimpleObjectProperty<>();
    private final StringProperty phones = new SimpleStringProperty();
    private final StringProperty emails = new SimpleStringProperty();
    private final StringProperty sites = new SimpleStringProperty();
    private final StringProperty apps = new SimpleStringProperty();
    private final StringProperty affiliates = new SimpleStringProperty();
    private final StringProperty responsible = new SimpleStringProperty();
    private final ObjectProperty<LocalText> responsiblePost = new SimpleObjectProperty<>();
    private final StringProperty responsiblePhone = new SimpleStringProperty();
    private final StringProperty responsibleEmail = new SimpleStringProperty();
    private final StringProperty orderNumber = new SimpleStringProperty();
    private final ObjectProperty<LocalDate> orderDate = new SimpleObjectProperty<>();
    private final ObservableList<SignatoryRow> signatories = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> workWeek = new SimpleObjectProperty<>();
    private final ObjectProperty<byte[]> logo = new SimpleObjectProperty<>();
    private final PolicyEntry policy;
    private final PolicyCodes codes;
    private Picture picture;
    private boolean logoRemoved;

    CompanyFormViewModel(UiContext context, OperatorRegister register, PolicyCodes codes, Operator original, byte[] logo, String wanted, Consumer<Operator> kept) {
        this.context = context;
        this.register = register;
        this.codes = codes;
        this.original = original;
        this.wanted = wanted;
        this.kept = kept;
        name.set(original.name());
        form.set(original.form());
        shortForm.set(original.shortForm());
        bin.set(original.bin());
        address.set(original.address());
        postalAddress.set(original.postalAddress());
        city.set(original.city());
        phones.set(FormText.lines(original.phones()));
        emails.set(FormText.lines(original.emails()));
        sites.set(FormText.lines(original.sites()));
        apps.set(FormText.lines(original.apps()));
        affiliates.set(FormText.lines(original.affiliates()));
        if (original.responsible() != null) {
            responsible.set(original.responsible().name());
            responsiblePost.set(original.responsible().post());
            responsiblePhone.set(original.responsible().phone());
            responsibleEmail.set(original.responsible().email());
            orderNumber.set(original.responsible().orderNumber());
            orderDate.set(original.responsible().orderDate());
        }
        original.signatories().forEach(signatory -> signatories.add(SignatoryRow.of(signatory)));
        workWeek.set(original.workWeek());
        this.logo.set(logo);
        policy = PolicyEntry.of(original.policy());
        before = record();
    }

    /** Keeps the card and a newly chosen logo, or shows what must be put right first. */
    public void keep() {
        Operator written = record();
        Picture chosen = picture;
        SaveAction.start(context.background(), () -> {
            Operator whole = chosen == null
                    ? written
                    : written.withLogo(register.keepLogo(chosen.name(), chosen.mediaType(), new ByteArrayInputStream(chosen.bytes())).id());
            register.keep(whole);
            return whole;
        }, faults, kept);
    }

    /** Takes a picture for the letterhead; it is kept with the card. A file that is none is told and left. */
    public void takeLogo(Path file) {
        context.background().run(() -> Picture.read(file)).onSuccess(read -> {
            read.ifPresentOrElse(
                    this::take,
                    () -> context.notices().problem(context.say("operator.logo.wrong"), context.say("operator.logo.wrong.next")));
        });
    }

    /** The picture that was chosen and is not kept yet; null for none. */
    Picture picture() {
        return picture;
    }

    void take(Picture found) {
        picture = found;
        if (found != null) {
            logoRemoved = false;
            logo.set(found.bytes());
        }
    }

    public void removeLogo() {
        picture = null;
        logoRemoved = true;
        logo.set(null);
    }

    /** The card as it is written now. */
    public Operator record() {
        boolean appointed = FormText.any(
                FormText.of(responsible.get()), FormText.of(responsiblePost.get()), FormText.of(responsiblePhone.get()),
                FormText.of(responsibleEmail.get()), FormText.of(orderNumber.get()), orderDate.get());
        return new Operator(
                original.id(), FormText.of(name.get()), FormText.of(form.get()), FormText.of(shortForm.get()), FormText.of(bin.get()),
                FormText.of(address.get()), FormText.of(postalAddress.get()), FormText.of(city.get()), FormText.lines(phones.get()),
                FormText.lines(emails.get()), FormText.lines(sites.get()), FormText.lines(apps.get()), FormText.lines(affiliates.get()),
                appointed
                        ? new ResponsiblePerson(
                                FormText.of(responsible.get()), FormText.of(responsiblePost.get()), FormText.of(responsiblePhone.get()),
                                FormText.of(responsibleEmail.get()), FormText.of(orderNumber.get()), orderDate.get())
                        : null,
                signatories.stream().map(SignatoryRow::signatory).toList(), logoRemoved ? null : original.logo(), workWeek.get(), policy.policy());
    }

    public boolean isChanged() {
        return picture != null || !record().equals(before);
    }

    /** The field to which the officer is led when the form opens. */
    public String wanted() {
        return wanted;
    }

    public ObservableList<ValidationError> faults() {
        return faults;
    }

    public ObjectProperty<LocalText> name() {
        return name;
    }

    public ObjectProperty<LocalText> form() {
        return form;
    }

    public ObjectProperty<LocalText> shortForm() {
        return shortForm;
    }

    public StringProperty bin() {
        return bin;
    }

    public ObjectProperty<LocalText> address() {
        return address;
    }

    public ObjectProperty<LocalText> postalAddress() {
        return postalAddress;
    }

    public ObjectProperty<LocalText> city() {
        return city;
    }

    /** One in a line, as all lists of this card. */
    public StringProperty phones() {
        return phones;
    }

    public StringProperty emails() {
        return emails;
    }

    public StringProperty sites() {
        return sites;
    }

    public StringProperty apps() {
        return apps;
    }

    public StringProperty affiliates() {
        return affiliates;
    }

    public StringProperty responsible() {
        return responsible;
    }

    public ObjectProperty<LocalText> responsiblePost() {
        return responsiblePost;
    }

    public StringProperty responsiblePhone() {
        return responsiblePhone;
    }

    public StringProperty responsibleEmail() {
        return responsibleEmail;
    }

    public StringProperty orderNumber() {
        return orderNumber;
    }

    public ObjectProperty<LocalDate> orderDate() {
        return orderDate;
    }

    /** The first one signs. */
    public ObservableList<SignatoryRow> signatories() {
        return signatories;
    }

    public ObjectProperty<Integer> workWeek() {
        return workWeek;
    }

    /** The bytes of the picture to be seen; null for none. */
    public ObjectProperty<byte[]> logo() {
        return logo;
    }

    public PolicyEntry policy() {
        return policy;
    }

    /** The words of the codes that the policy is described with. */
    PolicyCodes codes() {
        return codes;
    }
}
