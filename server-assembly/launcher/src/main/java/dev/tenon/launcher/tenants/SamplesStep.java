package dev.tenon.launcher.tenants;

import dev.tenon.launcher.api.TenonApi;
import dev.tenon.launcher.up.Platform;
import dev.tenon.launcher.up.Step;
import java.time.LocalDate;

/** Gives the firms a little generated data, once per data folder. */
public final class SamplesStep implements Step {

    @Override
    public String title() {
        return "Samples";
    }

    @Override
    public void run(Platform platform) {
        var progress = new SampleProgress(platform.folder().root().resolve("samples"));
        if (!progress.finished()) {
            var firstDay = progress.firstDay();
            Firm.ALL.forEach(firm -> platform.signIns()
                    .of(firm.slug())
                    .ifPresent(signIn -> generate(TenonApi.signIn(platform.server(), signIn), firm, firstDay)));
            progress.finish();
        }
    }

    /** The companies come last: they take over the customers of the same numbers. */
    private static void generate(TenonApi api, Firm firm, LocalDate firstDay) {
        if (!firm.customers().isEmpty()) {
            new SampleSales(api, firm, firstDay).generate();
        }
        new SampleCompanies(api, firm).generate();
    }
}
