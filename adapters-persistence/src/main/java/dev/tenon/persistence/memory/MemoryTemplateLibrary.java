package dev.tenon.persistence.memory;

import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateLibrary;
import dev.tenon.verticals.TemplateRef;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;

/** The templates in memory, by id and version. */
public final class MemoryTemplateLibrary implements TemplateLibrary {
    private final ConcurrentSkipListMap<TemplateRef, Template> templates =
            new ConcurrentSkipListMap<>(Comparator.comparing(TemplateRef::id).thenComparing(TemplateRef::version));

    /** No templates. */
    public MemoryTemplateLibrary() {}

    @Override
    public Optional<Template> find(TemplateRef ref) {
        return Optional.ofNullable(templates.get(ref));
    }

    @Override
    public List<Template> all() {
        return List.copyOf(templates.values());
    }

    @Override
    public boolean add(Template template) {
        return templates.putIfAbsent(template.ref(), template) == null;
    }

    @Override
    public void rollOut(TemplateRef ref, int share) {
        replace(ref, known -> with(known, share, known.withdrawn()));
    }

    @Override
    public void withdraw(TemplateRef ref, Instant at) {
        replace(ref, known -> with(known, known.share(), known.withdrawn().or(() -> Optional.of(at))));
    }

    private void replace(TemplateRef ref, UnaryOperator<Template> change) {
        templates.computeIfPresent(ref, (_, known) -> change.apply(known));
    }

    private static Template with(Template known, int share, Optional<Instant> withdrawn) {
        return new Template(known.document(), known.resolved(), known.origins(), known.publishedAt(), share, withdrawn);
    }
}
