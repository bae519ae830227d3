package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.TextForm;
import dev.tenon.rest.entity.MetaJson.ChoiceMeta;
import dev.tenon.rest.entity.MetaJson.FieldMeta;
import dev.tenon.rest.entity.MetaJson.KindMeta;
import dev.tenon.rest.entity.MetaJson.KindName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what a field holds. */
final class Kinds {
    private final KindName type;
    private Optional<TextForm> form = Optional.empty();
    private Optional<Long> most = Optional.empty();
    private Optional<Long> least = Optional.empty();
    private Optional<Integer> digits = Optional.empty();
    private Optional<Integer> scale = Optional.empty();
    private Optional<List<ChoiceMeta>> choices = Optional.empty();
    private Optional<String> target = Optional.empty();
    private Optional<List<FieldMeta>> parts = Optional.empty();
    private Optional<KindMeta> items = Optional.empty();

    private Kinds(KindName type) {
        this.type = type;
    }

    static KindMeta of(Kind kind) {
        return switch (kind) {
            case Kind.Text(var most, var form) -> text(most, form);
            case Kind.Flag _ -> new Kinds(KindName.FLAG).told();
            case Kind.Whole(var least, var most) -> whole(least, most);
            case Kind.Decimal(var digits, var scale) -> decimal(digits, scale);
            case Kind.Amount _ -> new Kinds(KindName.AMOUNT).told();
            case Kind.Date _ -> new Kinds(KindName.DATE).told();
            case Kind.Moment _ -> new Kinds(KindName.MOMENT).told();
            case Kind.Choice choice -> choice(choice);
            case Kind.Option option -> option(option);
            case Kind.Reference(var target) -> reference(target);
            case Kind.Group(var _, var parts) -> group(Metadata.fields(parts));
            case Kind.Many(var element, var most) -> list(of(element), most);
        };
    }

    /** How a constant is written: in lower case with hyphens. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static KindMeta text(long most, TextForm form) {
        var kind = new Kinds(KindName.TEXT);
        kind.most = Optional.of(most);
        kind.form = Optional.of(form);
        return kind.told();
    }

    private static KindMeta whole(long least, long most) {
        var kind = new Kinds(KindName.WHOLE);
        kind.least = Optional.of(least);
        kind.most = Optional.of(most);
        return kind.told();
    }

    private static KindMeta decimal(int digits, int scale) {
        var kind = new Kinds(KindName.DECIMAL);
        kind.digits = Optional.of(digits);
        kind.scale = Optional.of(scale);
        return kind.told();
    }

    private static KindMeta choice(Kind.Choice choice) {
        var kind = new Kinds(KindName.CHOICE);
        kind.choices = Optional.of(Arrays.stream(choice.of().getEnumConstants())
                .map(constant -> new ChoiceMeta(
                        kebab(constant), Metadata.label(kebab(constant)), Optional.empty(), next(choice, constant)))
                .toList());
        return kind.told();
    }

    private static KindMeta option(Kind.Option option) {
        var kind = new Kinds(KindName.CHOICE);
        kind.choices = Optional.of(option.options().stream()
                .map(one -> new ChoiceMeta(
                        one.id(),
                        Labels.one(one.labels(), one.id()),
                        Labels.all(one.labels()),
                        option.ids().stream().filter(id -> !id.equals(one.id())).toList()))
                .toList());
        return kind.told();
    }

    /** Where nothing is declared, any may become any other. */
    private static List<String> next(Kind.Choice choice, Enum<?> constant) {
        Map<Enum<?>, Set<Enum<?>>> transitions = choice.transitions();
        return Arrays.stream(choice.of().getEnumConstants())
                .filter(other -> other != constant)
                .filter(other -> transitions.isEmpty()
                        || transitions.getOrDefault(constant, Set.of()).contains(other))
                .map(Kinds::kebab)
                .toList();
    }

    private static KindMeta reference(String target) {
        var kind = new Kinds(KindName.REFERENCE);
        kind.target = Optional.of(target);
        return kind.told();
    }

    private static KindMeta group(List<FieldMeta> parts) {
        var kind = new Kinds(KindName.GROUP);
        kind.parts = Optional.of(parts);
        return kind.told();
    }

    private static KindMeta list(KindMeta items, long most) {
        var kind = new Kinds(KindName.LIST);
        kind.items = Optional.of(items);
        kind.most = Optional.of(most);
        return kind.told();
    }

    private KindMeta told() {
        return new KindMeta(type, form, most, least, digits, scale, choices, target, parts, items);
    }
}
