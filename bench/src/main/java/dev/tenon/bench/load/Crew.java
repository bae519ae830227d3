package dev.tenon.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

/** Clients that work at the same time, each as fast as it is answered. */
public final class Crew {
    private static final int MOST_WHILES = 8;
    private static final double STILL_FASTER = 1.03;

    private final List<? extends Client> clients;

    public Crew(List<? extends Client> clients) {
        this.clients = List.copyOf(clients);
    }

    /** Works for so long; the first failure of a client ends it. */
    public Shift work(Duration time) {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            var tasks = clients.stream()
                    .map(client -> (Callable<List<Double>>) () -> work(client, end))
                    .toList();
            var latencies = new ArrayList<Double>();
            for (var done : threads.invokeAll(tasks)) {
                latencies.addAll(done.get());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Shift(
                    seconds, latencies.stream().mapToDouble(Double::doubleValue).toArray());
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Works until it does not get faster any more: the compilers of a server that shares its cores with everything else need minutes. Two
     * whiles to eight.
     *
     * @param say told the pace after each while
     */
    public void warmUp(Duration time, Consumer<String> say) {
        double best = work(time).perSecond();
        for (int i = 1; i < MOST_WHILES; i++) {
            double pace = work(time).perSecond();
            say.accept("warming up: " + Math.round(pace) + " a second");
            if (pace < best * STILL_FASTER) {
                return;
            }
            best = pace;
        }
    }

    private static List<Double> work(Client client, long end) {
        var latencies = new ArrayList<Double>();
        for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
            client.once();
            latencies.add((System.nanoTime() - before) / 1e6);
        }
        return latencies;
    }

    /**
     * What was done.
     *
     * @param seconds how long it took
     * @param millis how long each took
     */
    public record Shift(double seconds, double... millis) {

        /** Operations a second. */
        public double perSecond() {
            return millis.length / seconds;
        }

        /** How many were done. */
        public int count() {
            return millis.length;
        }

        /** The sum of all times, in milliseconds. */
        public double total() {
            return DoubleStream.of(millis).sum();
        }
    }
}
