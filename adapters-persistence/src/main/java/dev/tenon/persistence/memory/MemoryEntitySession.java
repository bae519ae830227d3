package dev.tenon.persistence.memory;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Due;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityRepository;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityType;

/** The declared entities of one tenant, lent for one work. */
record MemoryEntitySession(Lease lease, MemoryPlatform platform, EntityMemory memory) implements EntitySession {

    @Override
    public <E extends Record & Entity> EntityRepository<E> of(EntityType<E> type) {
        lease.use();
        return new MemoryEntities<>(lease, platform, memory, memory.table(type));
    }

    @Override
    public void announce(PublishedEvent event) {
        lease.use();
        platform.journal().announce(lease.tenant(), event);
    }

    @Override
    public Actor actor() {
        lease.use();
        return lease.tenant().actor();
    }

    @Override
    public Due due() {
        return new MemoryDue(lease, platform);
    }
}
