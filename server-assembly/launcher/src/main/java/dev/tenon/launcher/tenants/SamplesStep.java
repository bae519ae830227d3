package dev.tenon.launcher.tenants;

import dev.tenon.launcher.api.TenonApi;
import dev.tenon.launcher.up.Platform;
import dev.tenon.launcher.up.Step;

/** Gives the sample firms a little generated data, once per data folder. */
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
            Firm.ALL.stream()
                    .filter(Firm::samples)
                    .forEach(firm -> platform.signIns()
                            .of(firm.slug())
                            .ifPresent(signIn -> new SampleSales(
                                            TenonApi.signIn(platform.server(), signIn), firm, firstDay)
                                    .generate()));
            progress.finish();
        }
    }
}
