package kz.tizilim.overview.flows;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import kz.tizilim.documents.Papers;

/** The flows drawn for a paper, black on white with red for what has no ground; the same layout as in the window. */
final class FlowDrawing {
    /** As many points across a page of A4 on its side, less its margins, make 220 to the inch: lines and letters stay sharp in print. */
    private static final int WIDTH = 2300;

    private static final int ROW = 46;
    private static final int BOX = 36;
    private static final int HEAD = 52;
    private static final double GAP = 0.30;
    private static final Color INK = new Color(0x20, 0x26, 0x2B);
    private static final Color LINE = new Color(0x8A, 0x97, 0xA0);
    private static final Color RED = new Color(0xB4, 0x23, 0x18);
    private static final Color SOFT = new Color(0xF0, 0xF3, 0xF5);

    private final FlowGraph graph;
    private final FlowLayout layout;
    private final List<String> headings;

    /**
     * @param headings the words over the four columns
     */
    FlowDrawing(FlowGraph graph, List<String> headings) {
        this.graph = graph;
        this.headings = headings;
        layout = FlowLayout.of(graph);
    }

    /** Its height as a part of its width. */
    double height() {
        return (double) (HEAD + layout.rows() * ROW) / WIDTH;
    }

    /** The picture as PNG. */
    byte[] png() {
        BufferedImage image = new BufferedImage(WIDTH, HEAD + layout.rows() * ROW, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            draw(pen, image.getHeight() - HEAD);
        } finally {
            pen.dispose();
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Graphics2D pen, int height) {
        int columns = FlowNode.Column.values().length;
        double box = (WIDTH - 2) / (columns + GAP * (columns - 1));
        Map<String, FlowNode> nodes = new HashMap<>();
        graph.nodes().forEach(node -> nodes.put(node.id(), node));
        for (FlowEdge edge : graph.edges()) {
            FlowNode from = nodes.get(edge.from());
            double x1 = from.column().place() * box * (1 + GAP) + box;
            double x2 = (from.column().place() + 1) * box * (1 + GAP);
            double y1 = HEAD + layout.middle(from) * height;
            double y2 = HEAD + layout.middle(nodes.get(edge.to())) * height;
            pen.setColor(edge.isGroundless() ? RED : LINE);
            float[] dashes = edge.isIndirect() ? new float[] {10, 8} : null;
            pen.setStroke(new BasicStroke(edge.isGroundless() ? 4 : 2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0));
            pen.draw(new CubicCurve2D.Double(x1, y1, (x1 + x2) / 2, y1, (x1 + x2) / 2, y2, x2, y2));
        }
        pen.setStroke(new BasicStroke(2));
        for (FlowNode.Column column : FlowNode.Column.values()) {
            double x = column.place() * box * (1 + GAP);
            pen.setColor(INK);
            pen.setFont(Type.BOLD.deriveFont(26f));
            pen.drawString(headings.get(column.place()), (float) x, 30);
            pen.setFont(Type.REGULAR.deriveFont(24f));
            for (FlowNode node : layout.column(column)) {
                box(pen, node, x, HEAD + layout.middle(node) * height - BOX / 2.0, box);
            }
        }
    }

    private static void box(Graphics2D pen, FlowNode node, double x, double y, double width) {
        int left = (int) Math.round(x);
        int top = (int) Math.round(y);
        pen.setColor(SOFT);
        pen.fillRoundRect(left, top, (int) width, BOX, 12, 12);
        pen.setColor(node.isMarked() ? RED : LINE);
        pen.drawRoundRect(left, top, (int) width, BOX, 12, 12);
        pen.setColor(node.isMarked() ? RED : INK);
        pen.drawString(fitted(node.words(), pen.getFontMetrics(), (int) width - 20), left + 10, top + 26);
    }

    /** The words, shortened by an ellipsis where the box is too narrow; the table under the picture has them whole. */
    private static String fitted(String words, FontMetrics metrics, int width) {
        if (metrics.stringWidth(words) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 1 && metrics.stringWidth(words.substring(0, end).strip() + "…") > width) {
            end--;
        }
        return words.substring(0, end).strip() + "…";
    }

    /** The faces of all papers; a machine may have none of its own. */
    private static final class Type {
        private static final Font REGULAR = read("fonts/NotoSans-Regular.ttf");
        private static final Font BOLD = read("fonts/NotoSans-Bold.ttf");

        private static Font read(String name) {
            try (InputStream in = Papers.class.getResourceAsStream(name)) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(name, e);
            }
        }
    }
}
