package dev.tenon.messaging.avro;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** A list: an array, empty where the writer did not know it. */
record ListForm(Form element) implements Form {

    @Override
    public Schema schema() {
        return Schema.createArray(element.schema());
    }

    @Override
    public Object toAvro(Object value) {
        var list = (List<?>) value;
        var avro = new ArrayList<@Nullable Object>(list.size());
        list.forEach(each -> avro.add(element.toAvro(each)));
        return avro;
    }

    @Override
    public Object fromAvro(@Nullable Object avro) {
        return ((Collection<?>) Objects.requireNonNull(avro))
                .stream().map(element::fromAvro).toList();
    }

    @Override
    public Object absent() {
        return List.of();
    }
}
