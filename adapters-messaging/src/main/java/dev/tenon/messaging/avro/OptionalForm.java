package dev.tenon.messaging.avro;

import java.util.Optional;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** A value that may be missing: a union of null and its form, null where the writer did not know it. */
record OptionalForm(Form content) implements Form {

    @Override
    public Schema schema() {
        return Schema.createUnion(Schema.create(Schema.Type.NULL), content.schema());
    }

    @Override
    public @Nullable Object toAvro(Object value) {
        var optional = (Optional<?>) value;
        return optional.isPresent() ? content.toAvro(optional.orElseThrow()) : null;
    }

    @Override
    public Object fromAvro(@Nullable Object avro) {
        return avro == null ? Optional.empty() : Optional.of(content.fromAvro(avro));
    }

    @Override
    public Object absent() {
        return JsonProperties.NULL_VALUE;
    }
}
