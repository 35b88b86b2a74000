package org.jiceng.serialization.internal.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiceng.finding.Location;
import org.jiceng.serialization.JsonFindings;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.text.TextProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Makes a tree of the bytes of one value, and reports what no value may have: repeated names, unfit strings. */
public final class NodeReader {

    /** Reads what was read before, within the limits of that time. */
    static final NodeReader UNLIMITED_READER = new NodeReader(JsonFactories.unlimited());

    private final JsonFactory factory;

    /**
     * Creates a reader.
     *
     * @param limits how large a value may be
     */
    public NodeReader(ReadLimits limits) {
        this(JsonFactories.create(limits));
    }

    private NodeReader(JsonFactory factory) {
        this.factory = factory;
    }

    /**
     * Makes the tree.
     *
     * @param json the bytes of one value, known to be UTF-8
     * @param out takes the problems
     * @return the tree, or null if the bytes are not one JSON value
     */
    public @Nullable Node read(byte[] json, Diagnosis out) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == null) {
                out.add(Problem.of(JsonFindings.SYNTAX, "", json.length));
                return null;
            }
            Node node = value(parser, "", out);
            if (parser.nextToken() != null) {
                out.add(Problem.of(JsonFindings.SYNTAX, "", offset(parser)));
                return null;
            }
            return node;
        } catch (StreamConstraintsException tooLarge) {
            out.add(Problem.of(JsonFindings.LIMIT, "", -1));
            return null;
        } catch (JacksonException notJson) {
            // Its message may repeat the data, so only its place is used.
            long at = notJson.getLocation() == null ? -1 : notJson.getLocation().getByteOffset();
            out.add(Problem.of(JsonFindings.SYNTAX, "", (int) Math.min(at, json.length)));
            return null;
        }
    }

    /**
     * Makes the tree of the value that a parser stands at, and leaves the parser at its last token.
     *
     * @param parser any parser
     * @param out takes the problems
     * @return the tree; offsets are -1 where the parser does not know bytes
     * @throws JacksonException if the parser meets something that is not JSON
     */
    public static Node tree(JsonParser parser, Diagnosis out) {
        return value(parser, "", out);
    }

    private static Node value(JsonParser parser, String pointer, Diagnosis out) {
        int at = offset(parser);
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IllegalStateException("The scanner gives no empty value");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, pointer, at, out);
            case START_ARRAY -> array(parser, pointer, at, out);
            case VALUE_STRING -> text(parser, pointer, at, out);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Num(parser.getString(), at);
            case VALUE_TRUE, VALUE_FALSE -> new Node.Bool(token == JsonToken.VALUE_TRUE, at);
            case VALUE_NULL -> new Node.Nil(at);
            default -> throw new IllegalStateException("A JSON value never begins with " + token);
        };
    }

    private static Node object(JsonParser parser, String pointer, int at, Diagnosis out) {
        List<Node.Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameOffset = offset(parser);
            String place = Names.child(pointer, name);
            reportUnfit(name, place, nameOffset, out);
            if (!names.add(name)) {
                out.add(Problem.of(JsonFindings.DUPLICATE_KEY, place, nameOffset));
            }
            parser.nextToken();
            members.add(new Node.Member(name, nameOffset, value(parser, place, out)));
        }
        return new Node.Obj(members, at);
    }

    private static Node array(JsonParser parser, String pointer, int at, Diagnosis out) {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String place = Location.child(pointer, Integer.toString(elements.size()));
            elements.add(value(parser, place, out));
        }
        return new Node.Arr(elements, at);
    }

    private static Node text(JsonParser parser, String pointer, int at, Diagnosis out) {
        String text = parser.getString();
        reportUnfit(text, pointer, at, out);
        return new Node.Text(text, at);
    }

    private static void reportUnfit(String text, String pointer, int at, Diagnosis out) {
        TextProblem problem = Interchange.findProblem(text);
        if (problem != null) {
            out.add(Problem.of(JsonFindings.UNFIT_TEXT, pointer, at).with("reason", problem));
        }
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }
}
