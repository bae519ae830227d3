package dev.tenon.core.verticals;

import dev.tenon.kernel.Cause;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.shape.Shape;
import dev.tenon.kernel.shape.Shapes;
import dev.tenon.verticals.VerticalSession;
import dev.tenon.verticals.VerticalStore;

/** Shapes as the firms' configurations have them, read at each question. */
record ConfiguredShapes(VerticalStore store) implements Shapes {

    @Override
    public Shape of(TenantContext tenant, String entity) {
        return Shaping.of(store.within(tenant.because(Cause.NONE), VerticalSession::configuration), entity);
    }
}
