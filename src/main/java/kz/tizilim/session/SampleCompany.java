package kz.tizilim.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.tizilim.exchange.MailReader;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.requests.Request;
import kz.tizilim.text.Language;

/** The invented company that comes with the program: its register, and the mails that its people would write. */
public final class SampleCompany {
    /** The sample register's passphrase; told to whoever makes it, since it guards nobody's data. */
    public static final String PASSPHRASE = "мысал-тізілім-құлпы";

    private final Clock clock;

    public SampleCompany(Clock clock) {
        this.clock = clock;
    }

    /** Fills an empty register with the company, its activities, recipients and persons. */
    public void into(RegisterSession session) {
        try (InputStream in = resource("register.json")) {
            RegisterFile.read(in, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(LocalDate.now(clock))).into(session.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills what the company did in the weeks before: texts and consents, data given out, a request granted and one refused. */
    public void history(RegisterSession session, Language language) {
        new SampleHistory(session, this, clock).fill(language);
    }

    /** Receives the mails of the company's people, one in each state that a request can be in before it is sent. */
    public void requests(RegisterSession session, Language language) {
        receive(session, "newsletter", language);
        receive(session, "correction", language);
        receive(session, "access", language);
        Request withdrawal = receive(session, "withdrawal", language);
        LocalDate today = LocalDate.now(clock);
        session.suggestions()
                .knownAddress(withdrawal, today)
                .ifPresent(check -> session.requests().identify(withdrawal, withdrawal.person(), check));
    }

    /** Registers a mail of the sample as it would be received. */
    public Request receive(RegisterSession session, String name, Language language) {
        byte[] mail = mail(session, name, language);
        return session.requests().receive(session.mailIntake().read(MailReader.read(new ByteArrayInputStream(mail)), mail));
    }

    /**
     * A mail as one of the company's people would send it, dated on the last working day before today at 15:40.
     *
     * @param name access, withdrawal, …
     */
    public byte[] mail(RegisterSession session, String name, Language language) {
        LocalDate day = LocalDate.now(clock).minusDays(1);
        while (!session.operators().calendar().isWorking(day)) {
            day = day.minusDays(1);
        }
        ZonedDateTime sent = day.atTime(15, 40).atZone(clock.getZone());
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).format(sent);
        try (InputStream in = resource(name + "." + language.code() + ".eml")) {
            String mail = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return mail.replaceFirst("(?m)^Date:.*$", "Date: " + date).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return SampleCompany.class.getResourceAsStream("sample/" + name);
    }
}
