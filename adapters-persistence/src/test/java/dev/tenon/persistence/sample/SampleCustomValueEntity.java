package dev.tenon.persistence.sample;

import dev.tenon.persistence.entity.CustomRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(schema = "sample", name = "custom_value")
@NullUnmarked // never made: lists are filtered and sorted by it
class SampleCustomValueEntity extends CustomRow {
    protected SampleCustomValueEntity() {}
}
