package dev.tenon.persistence.sample;

import dev.tenon.persistence.entity.ElementRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(schema = "sample", name = "specimen_bonds")
@NullUnmarked // the mapper makes it empty and fills it
@SuppressWarnings("UnusedVariable") // named in queries
class SpecimenBondsEntity extends ElementRow {
    private UUID mate;
    private String sortKey;
    private long strength;
    private String colour;

    protected SpecimenBondsEntity() {}
}
