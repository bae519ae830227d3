package dev.tenon.persistence.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
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
import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.TreePath;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records that are one plain text: identifiers, bytes, a year; and the values of tenants' own fields. */
final class ScalarModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ScalarModule() {
        super("tenon-scalars");
        setDeserializers(new Declared());
        add(InvoiceId.class, InvoiceId::of);
        add(CreditNoteId.class, CreditNoteId::of);
        add(PaymentId.class, PaymentId::of);
        add(CustomerId.class, CustomerId::of);
        add(ImportId.class, ImportId::of);
        add(TenantId.class, TenantId::of);
        add(UserId.class, UserId::of);
        add(ModuleId.class, ModuleId::new);
        add(Bytes.class, Bytes::ofHex);
        add(TemplateRef.class, TemplateRef::of);
        add(TreePath.class, TreePath::of);
        add(FiscalYear.class, text -> new FiscalYear(Integer.parseInt(text)));
        addSerializer(new EntityIds());
        addSerializer(new CustomValuesJson.Writer());
        addDeserializer(CustomValues.class, new CustomValuesJson.Reader());
    }

    /** The ids of declared entities are read whatever their type; the others are those that were added. */
    private static final class Declared extends SimpleDeserializers {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) throws JsonMappingException {
            var raw = type.getRawClass();
            return raw.isRecord() && EntityId.class.isAssignableFrom(raw)
                    ? reader(raw)
                    : super.findBeanDeserializer(type, config, description);
        }

        private static <T> Reader<T> reader(Class<T> id) {
            return new Reader<>(id, text -> id.cast(References.reference(id, UUID.fromString(text))));
        }
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
