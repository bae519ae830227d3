package dev.tenon.contract.entity;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Records of any class. */
final class Records {
    private Records() {}

    static Record make(Class<?> type, List<?> components) {
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(components.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No " + type.getName() + " of " + components, e);
        }
    }

    /** The value of the component. */
    static Object value(Record record, String component) {
        try {
            var accessor = record.getClass().getDeclaredMethod(component);
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record + " has no " + component, e);
        }
    }
}
