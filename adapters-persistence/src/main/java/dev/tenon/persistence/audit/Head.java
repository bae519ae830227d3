package dev.tenon.persistence.audit;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.TenantId;
import java.time.Instant;

/** What is published of a seal outside the database. */
record Head(TenantId tenant, long seal, Instant sealedAt, Bytes hash, Bytes signature) {}
