package org.jiceng.validation.schemas;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiceng.serialization.SchemaFlavour;
import tools.jackson.databind.exc.JsonNodeException;

/** Makes documents of one target and compares what the library and a schema engine say of each. */
final class Differential {

    private static final int BATCH = 400;
    private static final int BASES = 400;
    private static final int SHOWN = 20;
    private static final Pattern FIRST_NAME = Pattern.compile("^[{][ \\t\\r]*(\"(?:[^\"\\\\]++|\\\\.)*+\")");
    private static final byte[] MARKER = "\uE123".getBytes(StandardCharsets.UTF_8);

    private final Target target;
    private final JavaEngine engine;
    private final Random random;
    private final Mutator mutator;
    private final List<Object> bases = new ArrayList<>();
    private final Tally tally = new Tally();

    /** What was met so far. */
    static final class Tally {
        long documents;
        long acceptedByBoth;
        long refusedByBoth;
        long onTheLedger;
        long outsideOfTheLaw;
        long withoutVerdict;
        final List<String> unexplained = new ArrayList<>();
        final Map<String, Long> ledger = new LinkedHashMap<>();

        void add(Tally more) {
            documents += more.documents;
            acceptedByBoth += more.acceptedByBoth;
            refusedByBoth += more.refusedByBoth;
            onTheLedger += more.onTheLedger;
            outsideOfTheLaw += more.outsideOfTheLaw;
            withoutVerdict += more.withoutVerdict;
            unexplained.addAll(more.unexplained);
            more.ledger.forEach((reason, count) -> ledger.merge(reason, count, Long::sum));
        }

        @Override
        public String toString() {
            return documents + " documents, " + acceptedByBoth + " accepted and " + refusedByBoth + " refused by both, "
                    + onTheLedger + " on the ledger, " + outsideOfTheLaw + " no I-JSON, "
                    + withoutVerdict + " too large numbers for the engine, unexplained differences: "
                    + unexplained.size();
        }
    }

    /** A document, and whether it was made to be no I-JSON. */
    static final class Document {

        private final byte[] bytes;
        private final boolean broken;

        Document(byte[] bytes, boolean broken) {
            this.bytes = bytes;
            this.broken = broken;
        }

        byte[] bytes() {
            return bytes;
        }

        boolean broken() {
            return broken;
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    Differential(Target target, long seed) {
        this.target = target;
        engine = new JavaEngine(target.name(), SchemaFlavour.STRICT);
        random = new Random(seed);
        mutator = new Mutator(random, new SchemaTree(target.name(), SchemaFlavour.STRICT));
        renewBases();
    }

    Tally tally() {
        return tally;
    }

    private void renewBases() {
        bases.clear();
        RandomObjects objects = new RandomObjects(random);
        for (int i = 0; i < BASES; i++) {
            bases.add(target.document(objects, random));
        }
    }

    /** Compares this many documents. */
    void run(long count) {
        for (long done = 0; done < count; done += BATCH) {
            if (done > 0 && done % (BATCH * 200L) == 0) {
                renewBases();
            }
            compare(next((int) Math.min(BATCH, count - done)));
        }
    }

    List<Document> next(int count) {
        List<Document> documents = new ArrayList<>();
        while (documents.size() < count) {
            documents.add(next());
        }
        return documents;
    }

    private Document next() {
        List<Object> root = new ArrayList<>();
        root.add(Json.copy(bases.get(random.nextInt(bases.size()))));
        int changes = random.nextInt(12) == 0 ? 0 : random.nextInt(6) == 0 ? 2 : 1;
        for (int i = 0; i < changes; i++) {
            mutator.mutate(root);
        }
        String text = random.nextInt(6) == 0 ? Json.text(root.get(0), random) : Json.text(root.get(0));
        return random.nextInt(50) == 0 ? broken(text) : new Document(text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** Makes a text that is no I-JSON, but has its brackets and quotes in order. */
    private Document broken(String text) {
        Matcher first = FIRST_NAME.matcher(text);
        if (!first.find() || target.name().equals("document")) {
            return new Document(text.getBytes(StandardCharsets.UTF_8), false);
        }
        String name = first.group(1);
        return switch (random.nextInt(3)) {
            case 0 -> new Document(("{" + name + ":1," + text.substring(1)).getBytes(StandardCharsets.UTF_8), true);
            case 1 -> {
                String outside = Json.text(NastyValues.OUTSIDE.get(random.nextInt(NastyValues.OUTSIDE.size())));
                yield new Document(
                        ("{\"x\":" + outside + "," + text.substring(1)).getBytes(StandardCharsets.UTF_8), true);
            }
            default -> {
                byte[] bytes = ("{\"x\":\"\uE123\"," + text.substring(1)).getBytes(StandardCharsets.UTF_8);
                int at = indexOf(bytes, MARKER);
                byte[][] wrong = {
                    {(byte) 0xC0, (byte) 0x80, 'x'},
                    {(byte) 0xE0, (byte) 0x80, (byte) 0xAF},
                    {'x', (byte) 0xFF, 'x'},
                    {(byte) 0xED, (byte) 0xA0, (byte) 0x80}
                };
                System.arraycopy(wrong[random.nextInt(wrong.length)], 0, bytes, at, 3);
                yield new Document(bytes, true);
            }
        };
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        int at = 0;
        while (bytes[at] != wanted[0] || bytes[at + 1] != wanted[1] || bytes[at + 2] != wanted[2]) {
            at++;
        }
        return at;
    }

    /** Compares these documents, and returns the verdicts of the library. */
    List<Verdict> compare(List<Document> documents) {
        List<Verdict> verdicts =
                target.read(documents.stream().map(Document::bytes).toList());
        for (int i = 0; i < verdicts.size(); i++) {
            compare(documents.get(i), verdicts.get(i));
        }
        return verdicts;
    }

    private void compare(Document document, Verdict library) {
        tally.documents++;
        if (document.broken() || library.isOutsideOfTheLaw()) {
            tally.outsideOfTheLaw++;
            if (library.accepted() || document.broken() != isOutside(library)) {
                unexplained("made to be I-JSON: " + !document.broken(), library, document);
            }
            return;
        }
        boolean accepted;
        try {
            accepted = engine.accepts(document.bytes());
        } catch (JsonNodeException beyondItsNumbers) {
            // The engine has no verdict on numbers that a long cannot hold, such as 1e400; Ajv has.
            tally.withoutVerdict++;
            if (library.accepted()) {
                unexplained("no verdict", library, document);
            }
            return;
        }
        if (accepted && library.accepted()) {
            tally.acceptedByBoth++;
        } else if (!accepted && !library.accepted()) {
            tally.refusedByBoth++;
        } else if (accepted && SchemaLedger.explains(library)) {
            tally.onTheLedger++;
            library.reasons().forEach(reason -> tally.ledger.merge(reason, 1L, Long::sum));
        } else {
            unexplained("schema accepts: " + accepted, library, document);
        }
    }

    /** Types of an application's own JSON are refused without a code. */
    private static boolean isOutside(Verdict library) {
        return library.isOutsideOfTheLaw() || library.reasons().contains("refused");
    }

    private void unexplained(String schema, Verdict library, Document document) {
        if (tally.unexplained.size() < SHOWN) {
            String text = document.text();
            tally.unexplained.add(target.name() + ": " + schema + ", library: "
                    + (library.accepted() ? "accepted" : library.reasons()) + ": "
                    + (text.length() > 1500 ? text.substring(0, 1500) + "…" : text));
        } else {
            tally.unexplained.add("");
        }
    }
}
