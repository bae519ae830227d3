package dev.tenon.persistence.sample;

import dev.tenon.persistence.entity.EntityRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(schema = "sample", name = "specimen")
@NullUnmarked // the mapper makes it empty and fills it
@SuppressWarnings("UnusedVariable") // read and written by the names of the fields
class SpecimenEntity extends EntityRow {
    private String title;
    private String titleKey;
    private String code;
    private String codeKey;
    private String nickname;
    private String nicknameKey;
    private String remarks;
    private boolean living;
    private Boolean tame;
    private long legs;
    private Long teeth;
    private long weight;
    private Long length;
    private long priceMinor;
    private String priceCurrency;
    private Long rentMinor;
    private String rentCurrency;
    private LocalDate found;
    private LocalDate died;
    private Instant seen;
    private Instant shown;
    private String colour;
    private String spots;
    private UUID keeper;
    private UUID finder;
    private String cage;
    private String grave;
    private String words;
    private String notes;
    private String bonds;
    private String trail;
    private String custom;

    protected SpecimenEntity() {}
}
