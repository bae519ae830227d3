package dev.tenon.persistence;

import java.util.Optional;
import java.util.UUID;

/** To whom the transaction is bound that makes an attempt. */
enum Binding {
    /** To the tenant whose row it is. */
    OWN,
    /** To another tenant. */
    OTHER,
    /** To none: the setting was never made on this connection. */
    NONE,
    /** To what the setting says after a transaction that had a tenant. */
    EMPTY,
    /** To a text that is no id. */
    GARBAGE,
    /** To an id that is no tenant's. */
    UNKNOWN;

    private static final UUID NOBODY = UUID.fromString("00000000-0000-4000-8000-00000000dead");

    /** What the setting holds; nothing where it is not made. */
    Optional<String> setting(UUID victim, UUID stranger) {
        return switch (this) {
            case OWN -> Optional.of(victim.toString());
            case OTHER -> Optional.of(stranger.toString());
            case NONE -> Optional.empty();
            case EMPTY -> Optional.of("");
            case GARBAGE -> Optional.of("garbage");
            case UNKNOWN -> Optional.of(NOBODY.toString());
        };
    }

    /** Whether the setting names a tenant or might. */
    boolean isId() {
        return switch (this) {
            case OWN, OTHER, UNKNOWN -> true;
            case NONE, EMPTY, GARBAGE -> false;
        };
    }
}
