package org.jiceng.serialization.internal.shape;

import java.io.InputStream;
import java.io.Reader;
import org.jiceng.serialization.JsonFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/** Makes parsers that refuse names and strings that RFC 7493 keeps out, wherever they stand. */
final class StrictFactory extends JsonFactory {

    private static final long serialVersionUID = 1;

    StrictFactory(JsonFactoryBuilder builder) {
        super(builder);
    }

    private StrictFactory(StrictFactory other) {
        super(other);
    }

    @Override
    public JsonFactory copy() {
        return new StrictFactory(this);
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext read, IOContext context, InputStream in) {
        return new StrictParser(super._createParser(read, context, in));
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext read, IOContext context, Reader reader) {
        return new StrictParser(super._createParser(read, context, reader));
    }

    @Override
    protected JsonParser _createParser(
            ObjectReadContext read, IOContext context, char[] text, int offset, int length, boolean recyclable) {
        return new StrictParser(super._createParser(read, context, text, offset, length, recyclable));
    }

    @Override
    protected JsonParser _createParser(
            ObjectReadContext read, IOContext context, byte[] bytes, int offset, int length) {
        return new StrictParser(super._createParser(read, context, bytes, offset, length));
    }

    /** Looks at each name and string as it comes by. */
    private static final class StrictParser extends JsonParserDelegate {

        StrictParser(JsonParser parser) {
            super(parser);
        }

        @Override
        public @Nullable JsonToken nextToken() {
            JsonToken token = delegate.nextToken();
            check();
            return token;
        }

        @Override
        public @Nullable JsonToken nextValue() {
            JsonToken token = delegate.nextValue();
            check();
            return token;
        }

        @Override
        public @Nullable String nextName() {
            String name = delegate.nextName();
            check();
            return name;
        }

        @Override
        public boolean nextName(SerializableString expected) {
            boolean same = delegate.nextName(expected);
            check();
            return same;
        }

        @Override
        public int nextNameMatch(PropertyNameMatcher matcher) {
            int match = delegate.nextNameMatch(matcher);
            check();
            return match;
        }

        private void check() {
            JsonToken token = delegate.currentToken();
            boolean isText = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
            if (isText && Interchange.findProblem(delegate.getString()) != null) {
                throw new StreamReadException(this, JsonFindings.UNFIT_TEXT.value(), delegate.currentTokenLocation());
            }
        }
    }
}
