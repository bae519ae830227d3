package dev.tenon.messaging.avro;

import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** How a Java type stands in Avro: its schema, and its values there and back, in Avro's generic representation. */
interface Form {

    Schema schema();

    @Nullable
    Object toAvro(Object value);

    Object fromAvro(@Nullable Object avro);

    /** What a reader takes for a field that its writer did not know; null where the writer must know it. */
    default @Nullable Object absent() {
        return null;
    }
}
