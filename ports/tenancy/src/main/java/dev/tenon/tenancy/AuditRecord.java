package dev.tenon.tenancy;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.AuditEntry;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the audit log.
 *
 * @param recordedAt in microseconds
 * @param cause why, as {@link dev.tenon.kernel.Cause#text()} gives it
 * @param correlation what the same request, message or job set in motion besides
 * @param entry what was changed
 */
public record AuditRecord(UUID id, Instant recordedAt, Actor actor, String cause, UUID correlation, AuditEntry entry) {}
