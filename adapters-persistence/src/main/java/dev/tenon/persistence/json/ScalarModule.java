package dev.tenon.persistence.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.tenon.invoicing.CreditNoteId;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.PaymentId;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.UserId;
import java.util.function.Function;

/** Records that are one plain text: identifiers, bytes, a year. */
final class ScalarModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ScalarModule() {
        super("tenon-scalars");
        add(InvoiceId.class, InvoiceId::of);
        add(CreditNoteId.class, CreditNoteId::of);
        add(PaymentId.class, PaymentId::of);
        add(CustomerId.class, CustomerId::of);
        add(ImportId.class, ImportId::of);
        add(TenantId.class, TenantId::of);
        add(UserId.class, UserId::of);
        add(ModuleId.class, ModuleId::new);
        add(Bytes.class, Bytes::ofHex);
        add(FiscalYear.class, text -> new FiscalYear(Integer.parseInt(text)));
    }

    private <T> void add(Class<T> type, Function<String, T> reader) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new Reader<>(type, reader));
    }

    private static final class Reader<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> reader;

        Reader(Class<T> type, Function<String, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return reader.apply(text);
        }

        @Override
        protected Object _deserializeFromEmptyString(DeserializationContext context) {
            return reader.apply("");
        }

        @Override
        protected boolean _shouldTrim() {
            return false;
        }
    }
}
