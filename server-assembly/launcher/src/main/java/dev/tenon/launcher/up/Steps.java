package dev.tenon.launcher.up;

import java.util.List;

/**
 * What a start does besides starting services.
 *
 * @param migration once the database runs and before the server does: roles, schemas, tables
 * @param onboarding after the migration and before the server: tenants and their first administrators
 * @param samples once the server is ready: small generated data, through the public API
 */
public record Steps(List<Step> migration, List<Step> onboarding, List<Step> samples) {
    /** Unchanging lists. */
    public Steps {
        migration = List.copyOf(migration);
        onboarding = List.copyOf(onboarding);
        samples = List.copyOf(samples);
    }
}
