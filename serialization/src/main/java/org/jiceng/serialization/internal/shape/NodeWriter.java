package org.jiceng.serialization.internal.shape;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes trees: no white space, no escape that is not needed, numbers with the characters that they had. */
final class NodeWriter {

    private static final JsonFactory FACTORY = JsonFactories.unlimited();

    private NodeWriter() {}

    static void write(Node node, JsonGenerator out) {
        if (node instanceof Node.Obj object) {
            out.writeStartObject();
            for (Node.Member member : object.members()) {
                out.writeName(member.name());
                write(member.value(), out);
            }
            out.writeEndObject();
        } else if (node instanceof Node.Arr array) {
            out.writeStartArray();
            array.elements().forEach(each -> write(each, out));
            out.writeEndArray();
        } else if (node instanceof Node.Text text) {
            out.writeString(text.value());
        } else if (node instanceof Node.Num number) {
            out.writeNumber(number.value());
        } else if (node instanceof Node.Bool flag) {
            out.writeBoolean(flag.value());
        } else {
            out.writeNull();
        }
    }

    static String text(Node node) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(node, out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Makes the tree of a text that this class or a shape has written. */
    static Node tree(String json) {
        Node tree = NodeReader.UNLIMITED_READER.read(json.getBytes(StandardCharsets.UTF_8), new Diagnosis());
        if (tree == null) {
            throw new IllegalStateException("What was written here is JSON");
        }
        return tree;
    }

    static <T> Node tree(Shape<T> shape, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            shape.write(value, out);
        }
        return tree(bytes.toString(StandardCharsets.UTF_8));
    }
}
