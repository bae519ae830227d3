package dev.tenon.persistence.sample;

import dev.tenon.persistence.entity.ElementRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(schema = "sample", name = "specimen_words")
@NullUnmarked // the mapper makes it empty and fills it
@SuppressWarnings("UnusedVariable") // named in queries
class SpecimenWordsEntity extends ElementRow {
    private String valueKey;

    protected SpecimenWordsEntity() {}
}
