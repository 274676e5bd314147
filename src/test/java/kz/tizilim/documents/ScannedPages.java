package kz.tizilim.documents;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Letters of invented people as a phone or a scanner shows them: turned, seen aslant, faint, noisy, and squeezed by JPEG. */
final class ScannedPages {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int MARGIN = 190;
    private static final int PAPER = 225;
    private static final int INK = 123;
    private static final List<String> NAMES = List.of(
            "Әбдірахманова Мөлдір Қайратқызы", "Үсенов Ғалымжан Өмірұлы", "Ыбыраев Нұржан Һарұнұлы", "Щербаков Юрий Эдуардович",
            "Қуанышбекова Іңкәр Әділқызы", "Жұмағұлов Еңлік Ғабитұлы", "Фёдорова Зоя Цезаревна", "Сәрсенбаева Гүлнұр Бақытқызы");
    private static final List<String> KAZAKH = List.of(
            "Дербес деректер және оларды қорғау туралы заңның негізінде менің деректерімнің өңделуі туралы мәлімет беруіңізді сұраймын.",
            "Қандай деректерім сақталатынын, олардың қайдан алынғанын және кімге берілгенін жазбаша түрде хабарлаңыз.",
            "Бұрын берген келісімімді қайтарып аламын, жарнамалық хабарламаларды енді жібермеуіңізді өтінемін.",
            "Мекенжайым өзгерді, сондықтан ескі мәліметті түзетіп, жаңасын енгізуіңізді сұраймын.",
            "Жауапты үш жұмыс күні ішінде күтемін, қағаз түрінде пошта арқылы жіберуге болады.");
    private static final List<String> RUSSIAN = List.of(
            "На основании закона о персональных данных и их защите прошу сообщить, какие мои данные вы обрабатываете.",
            "Укажите, пожалуйста, откуда они получены, кому передавались и сколько времени будут храниться.",
            "Ранее данное согласие отзываю и прошу больше не присылать рекламные сообщения на мой номер.",
            "Мой адрес изменился, поэтому прошу исправить прежние сведения и внести новые.",
            "Ответ жду в течение трёх рабочих дней, его можно направить письмом по почте.");

    /** A page: its picture, what stands on it, and the three things that must be read exactly. */
    @SuppressWarnings("ArrayRecordComponent")
    record Page(byte[] jpeg, String text, String name, String iin, String date) {}

    private final Random random;

    ScannedPages(long seed) {
        random = new Random(seed);
    }

    Page next(boolean kazakh, boolean serif) throws IOException {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String iin = iin();
        String date = String.format("%02d.%02d.2026", 1 + random.nextInt(28), 1 + random.nextInt(12));
        List<String> body = new ArrayList<>(kazakh ? KAZAKH : RUSSIAN);
        Collections.shuffle(body, random);
        List<String> lines = new ArrayList<>(List.of(
                kazakh ? "«Мысал дүкен» ЖШС басшысына" : "Руководителю ТОО «Мысал дүкен»", (kazakh ? "Өтініш беруші: " : "Заявитель: ") + name,
                (kazakh ? "ЖСН: " : "ИИН: ") + iin, "", kazakh ? "ӨТІНІШ" : "ЗАЯВЛЕНИЕ", ""));
        Font font = font(serif).deriveFont(34f);
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(new Color(PAPER, PAPER, PAPER));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(new Color(INK, INK, INK));
        graphics.setFont(font);
        FontMetrics metrics = graphics.getFontMetrics();
        for (int i = 0; i < 3; i++) {
            body.forEach(sentence -> lines.addAll(wrapped(sentence, metrics)));
            lines.add("");
        }
        lines.add((kazakh ? "Күні: " : "Дата: ") + date);
        int y = MARGIN;
        for (String line : lines) {
            graphics.drawString(line, MARGIN, y);
            y += 50;
        }
        graphics.dispose();
        return new Page(jpeg(seen(page)), String.join("\n", lines), name, iin, date);
    }

    private static List<String> wrapped(String sentence, FontMetrics metrics) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            if (metrics.stringWidth(line + " " + word) > WIDTH - 2 * MARGIN) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private String iin() {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static Font font(boolean serif) throws IOException {
        try (InputStream in = ScannedPages.class.getResourceAsStream("fonts/" + (serif ? "NotoSerif-Regular.ttf" : "NotoSans-Regular.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    /** Turned by up to 3°, narrower by up to 3 % at one end, with noise of σ 12. */
    private BufferedImage seen(BufferedImage page) {
        double angle = Math.toRadians(random.nextDouble() * 6 - 3);
        double aslant = random.nextDouble() * 0.06 - 0.03;
        BufferedImage seen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double across = x - WIDTH / 2.0;
                double down = y - HEIGHT / 2.0;
                double narrow = 1 + aslant * (down / HEIGHT);
                double fromX = (across * cos - down * sin) * narrow + WIDTH / 2.0;
                double fromY = (across * sin + down * cos) * narrow + HEIGHT / 2.0;
                double light = light(page, fromX, fromY) + random.nextGaussian() * 12;
                seen.getRaster().setSample(x, y, 0, (int) Math.max(0, Math.min(255, light)));
            }
        }
        return seen;
    }

    private static double light(BufferedImage page, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left >= WIDTH - 1 || top >= HEIGHT - 1) {
            return PAPER - 30;
        }
        double across = x - left;
        double down = y - top;
        double above = page.getRaster().getSample(left, top, 0) * (1 - across) + page.getRaster().getSample(left + 1, top, 0) * across;
        double below = page.getRaster().getSample(left, top + 1, 0) * (1 - across) + page.getRaster().getSample(left + 1, top + 1, 0) * across;
        return above * (1 - down) + below * down;
    }

    private static byte[] jpeg(BufferedImage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0.4f);
        try (ImageOutputStream target = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(target);
            writer.write(null, new IIOImage(page, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
