package dev.tenon.persistence.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of templates and configurations, as short as it goes: a group is an object, a list an array of one object by ids, a tombstone an empty
 * array, and values are themselves.
 */
final class TreeModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    TreeModule() {
        super("tenon-trees");
        addSerializer(Tree.class, new Writer());
        addDeserializer(Tree.class, new Reader<>(Tree.class));
        addDeserializer(Tree.Group.class, new Reader<>(Tree.Group.class));
        addDeserializer(Tree.Listing.class, new Reader<>(Tree.Listing.class));
        addKeyDeserializer(TreePath.class, new Paths());
    }

    private static final class Writer extends StdSerializer<Tree> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Tree.class);
        }

        @Override
        public void serialize(Tree tree, JsonGenerator json, SerializerProvider provider) throws IOException {
            switch (tree) {
                case Tree.Group(var below) -> members(below, json, provider);
                case Tree.Listing(var below) -> {
                    json.writeStartArray();
                    members(below, json, provider);
                    json.writeEndArray();
                }
                case Tree.Text(var value) -> json.writeString(value);
                case Tree.Numeral(var value) -> json.writeNumber(value);
                case Tree.Flag(var value) -> json.writeBoolean(value);
                case Tree.Removed _ -> {
                    json.writeStartArray();
                    json.writeEndArray();
                }
            }
        }

        @Override
        public void serializeWithType(Tree tree, JsonGenerator json, SerializerProvider provider, TypeSerializer type)
                throws IOException {
            serialize(tree, json, provider);
        }

        private void members(SortedMap<String, Tree> below, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartObject();
            for (var member : below.entrySet()) {
                json.writeFieldName(member.getKey());
                serialize(member.getValue(), json, provider);
            }
            json.writeEndObject();
        }
    }

    private static final class Reader<T extends Tree> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final Class<T> type;

        Reader(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return type.cast(tree(json.readValueAsTree()));
        }

        @Override
        public Object deserializeWithType(JsonParser json, DeserializationContext context, TypeDeserializer named)
                throws IOException {
            return deserialize(json, context);
        }

        private static Tree tree(JsonNode json) {
            return switch (json.getNodeType()) {
                case OBJECT -> new Tree.Group(members(json));
                case ARRAY -> json.isEmpty() ? new Tree.Removed() : new Tree.Listing(members(json.get(0)));
                case STRING -> new Tree.Text(json.textValue());
                case NUMBER -> new Tree.Numeral(json.decimalValue());
                case BOOLEAN -> new Tree.Flag(json.booleanValue());
                case NULL, MISSING, BINARY, POJO -> throw new IllegalArgumentException("Not a tree: " + json);
            };
        }

        private static SortedMap<String, Tree> members(JsonNode json) {
            var below = new TreeMap<String, Tree>();
            json.properties().forEach(member -> below.put(member.getKey(), tree(member.getValue())));
            return below;
        }
    }

    private static final class Paths extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return TreePath.of(key);
        }
    }
}
