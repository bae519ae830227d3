package dev.tenon.persistence.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.tenon.kernel.entity.EntityId;
import java.io.IOException;

/** Writes the id of a declared entity as plain text. */
final class EntityIds extends StdSerializer<EntityId> {
    private static final long serialVersionUID = 1L;

    EntityIds() {
        super(EntityId.class);
    }

    @Override
    public void serialize(EntityId id, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(id.value().toString());
    }
}
