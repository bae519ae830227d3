package dev.tenon.server;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.TenantDirectory;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.WorkLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every module is given: the clock, new ids, the gate and the seal. */
@ApplicationScoped
public class KernelBeans {

    /** In microseconds, as the database keeps them, so that what is read back equals what was written. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    /** UUID version 7, increasing within a process. */
    @Produces
    @Singleton
    Ids ids() {
        return UuidCreator::getTimeOrderedEpoch;
    }

    @Produces
    @Singleton
    WorkLog log() {
        return new LogLabels();
    }

    @Produces
    @Singleton
    EnvelopeSeal seal(@ConfigProperty(name = "tenon.envelope.key") String key) {
        return new EnvelopeSeal(Bytes.of(Base64.getDecoder().decode(key)));
    }

    @Produces
    @Singleton
    TenantGate gate(TenantDirectory directory, EnvelopeSeal seal) {
        return new TenantGate(directory, seal);
    }
}
