package org.jiceng.serialization;

import java.util.List;
import org.jiceng.serialization.internal.shape.Diagnosis;
import org.jiceng.serialization.internal.shape.KeptJson;
import org.jiceng.serialization.internal.shape.Leftover;
import org.jiceng.serialization.internal.shape.LenientTree;
import org.jiceng.serialization.internal.shape.Node;
import org.jiceng.serialization.internal.shape.NodeReader;
import org.jiceng.serialization.internal.shape.Shape;
import org.jiceng.serialization.internal.shape.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches an application's own mapper of Jackson 3 the types of this library.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new JicengModule()).build();
 * String json = mapper.writeValueAsString(grid);
 * }</pre>
 *
 * <p>Without it a mapper guesses, and writes JSON that no reader of exchange files accepts: never let one write a type of
 * this library without the module.
 *
 * <p>The library's types are read and written as in exchange files, strictly: no coercion, no unknown property, no
 * null, no repeated name inside of them. Whatever stands around them follows the settings of the mapper; what a mapper
 * as a whole should refuse, {@link StrictJson} sets. A value that is refused gives a {@link RefusedJsonException} that
 * has the codes and JSON Pointers of all problems and never the value. A component of type {@code Preserved<Grid>} is read
 * leniently and keeps what this version does not know.
 */
public final class JicengModule extends JacksonModule {

    /** Creates the module. */
    public JicengModule() {}

    @Override
    public String getModuleName() {
        return "jiceng";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new OurDeserializers());
        context.addSerializers(new OurSerializers());
    }

    private static final class OurDeserializers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return type.hasRawClass(Preserved.class) ? findPreserved(type) : find(type.getRawClass());
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return find(type.getRawClass());
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Shapes.isOfModel(type) || type == Preserved.class;
        }

        private static @Nullable ValueDeserializer<?> findPreserved(JavaType type) {
            Class<?> value = type.containedTypeOrUnknown(0).getRawClass();
            Shape<?> shape = Shapes.find(value);
            return shape == null ? new RefusingDeserializer(value) : new PreservedDeserializer<>(shape, value);
        }

        private static @Nullable ValueDeserializer<?> find(Class<?> type) {
            Shape<?> shape = Shapes.find(type);
            if (shape == null) {
                return Shapes.isOfModel(type) ? new RefusingDeserializer(type) : null;
            }
            return new ShapeDeserializer<>(shape, type);
        }
    }

    private static final class OurSerializers extends Serializers.Base {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                com.fasterxml.jackson.annotation.JsonFormat.Value format) {
            if (type.hasRawClass(Preserved.class)) {
                return new PreservedSerializer();
            }
            Shape<?> shape = Shapes.find(type.getRawClass());
            if (shape == null) {
                return Shapes.isOfModel(type.getRawClass()) ? new RefusingSerializer() : null;
            }
            return new ShapeSerializer<>(shape);
        }
    }

    /** Stands for types that have no JSON form: guessing one would show what is protected, or lose it. */
    private static final class RefusingDeserializer extends ValueDeserializer<Object> {

        private final Class<?> type;

        RefusingDeserializer(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            throw MismatchedInputException.from(parser, type, type.getSimpleName() + " has no JSON form");
        }
    }

    private static final class RefusingSerializer extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            throw DatabindException.from(out, value.getClass().getSimpleName() + " has no JSON form");
        }
    }

    private static final class ShapeDeserializer<T> extends ValueDeserializer<T> {

        private final Shape<T> shape;
        private final Class<?> type;

        ShapeDeserializer(Shape<T> shape, Class<?> type) {
            this.shape = shape;
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Diagnosis diagnosis = new Diagnosis();
            Node tree = NodeReader.tree(parser, diagnosis);
            T value = shape.diagnose(tree, "", diagnosis);
            if (value != null && diagnosis.problems().isEmpty()) {
                return value;
            }
            throw refusal(parser, type, diagnosis);
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            refuseNullAlone(context, type);
            return null;
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }

        /** Refuses a null that is the whole text; what a property of an application may be, its mapper says. */
        static void refuseNullAlone(DeserializationContext context, Class<?> type) {
            JsonParser parser = context.getParser();
            if (parser != null && parser.streamReadContext().inRoot()) {
                throw RefusedJsonException.ofNull(parser, type);
            }
        }

        static RefusedJsonException refusal(JsonParser parser, Class<?> type, Diagnosis diagnosis) {
            return RefusedJsonException.of(parser, type, diagnosis.problems());
        }
    }

    /** Reads leniently: to ask for what is preserved is to ask for that. */
    private static final class PreservedDeserializer<T> extends ValueDeserializer<Preserved<T>> {

        private final Shape<T> shape;
        private final Class<?> type;

        PreservedDeserializer(Shape<T> shape, Class<?> type) {
            this.shape = shape;
            this.type = type;
        }

        @Override
        public Preserved<T> deserialize(JsonParser parser, DeserializationContext context) {
            Diagnosis ofTree = new Diagnosis();
            LenientTree<T> read = LenientTree.of(NodeReader.tree(parser, ofTree), shape, ofTree);
            T value = read.value();
            String unread = read.unread();
            if (value == null && unread == null) {
                throw ShapeDeserializer.refusal(parser, type, read.diagnosis());
            }
            return value == null ? Preserved.unread(String.valueOf(unread)) : Preserved.with(value, read.leftovers());
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            ShapeDeserializer.refuseNullAlone(context, type);
            return null;
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }

    private static final class PreservedSerializer extends ValueSerializer<Preserved<?>> {

        @Override
        public void serialize(Preserved<?> value, JsonGenerator out, SerializationContext context) {
            write(value, out);
        }
    }

    /** Writes what was preserved; the shape is that of the value's own class. */
    static void write(Preserved<?> preserved, JsonGenerator out) {
        String unread = preserved.unread();
        if (unread != null) {
            KeptJson.write(unread, out);
            return;
        }
        preserved.value().ifPresent(value -> write(value, preserved.leftovers(), out));
    }

    @SuppressWarnings("unchecked") // the shape of a type writes that type
    private static <T> void write(T value, List<Leftover> leftovers, JsonGenerator out) {
        Shape<T> shape = (Shape<T>) Shapes.find(value.getClass());
        if (shape == null) {
            throw new IllegalArgumentException("A type must have a JSON form, but was: " + value.getClass());
        }
        KeptJson.write(shape, value, leftovers, out);
    }

    private static final class ShapeSerializer<T> extends ValueSerializer<T> {

        private final Shape<T> shape;

        ShapeSerializer(Shape<T> shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            shape.write(value, out);
        }
    }
}
