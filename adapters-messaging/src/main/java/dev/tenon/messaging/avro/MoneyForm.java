package dev.tenon.messaging.avro;

import dev.tenon.kernel.Money;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** Money as minor units and currency. */
record MoneyForm(Schema schema) implements Form {
    private static final int MINOR = 0;
    private static final int CURRENCY = 1;

    static MoneyForm create() {
        return new MoneyForm(Schema.createRecord(
                Money.class.getSimpleName(),
                null,
                Money.class.getPackageName(),
                false,
                List.of(
                        new Schema.Field("minor", Schema.create(Schema.Type.LONG)),
                        new Schema.Field("currency", Schema.create(Schema.Type.STRING)))));
    }

    @Override
    public Object toAvro(Object value) {
        var money = (Money) value;
        var avro = new GenericData.Record(schema);
        avro.put(MINOR, money.minor());
        avro.put(CURRENCY, money.currency().getCurrencyCode());
        return avro;
    }

    @Override
    public Object fromAvro(@Nullable Object avro) {
        var fields = (IndexedRecord) Objects.requireNonNull(avro);
        var currency = Currency.getInstance(fields.get(CURRENCY).toString());
        return Money.ofMinor((long) fields.get(MINOR), currency);
    }
}
