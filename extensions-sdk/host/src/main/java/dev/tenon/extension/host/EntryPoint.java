package dev.tenon.extension.host;

import dev.tenon.extension.ExtensionManifest;
import dev.tenon.extension.ExtensionSubscriber;
import dev.tenon.extension.TenonExtension;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Makes an extension's entry point and asks what it listens to. */
record EntryPoint(String className, ClassLoader loader) {
    private static final String WHERE = ExtensionManifest.FILE + " $.entryPoint";

    /** @throws Unfit when it cannot be made, or answers with an exception */
    List<ExtensionSubscriber<?>> events() {
        return Within.loader(loader, () -> {
            try {
                var events = List.copyOf(extension().events());
                events.forEach(ExtensionSubscriber::type); // fails here, if anywhere
                return events;
            } catch (ClassNotFoundException _) {
                throw new Unfit("entry-point-missing", WHERE, "The jar has no class " + className);
            } catch (NoSuchMethodException | IllegalAccessException | InstantiationException _) {
                throw invalid("is not a public class with a public constructor without parameters");
            } catch (InvocationTargetException e) {
                throw failed(e.getTargetException());
            } catch (Unfit unfit) {
                throw unfit;
            } catch (RuntimeException | LinkageError e) {
                throw failed(e);
            }
        });
    }

    private TenonExtension extension()
            throws ClassNotFoundException, NoSuchMethodException, InvocationTargetException, IllegalAccessException,
                    InstantiationException {
        var type = Class.forName(className, true, loader);
        if (!TenonExtension.class.isAssignableFrom(type)) {
            throw invalid("does not implement " + TenonExtension.class.getName());
        }
        return (TenonExtension) type.getConstructor().newInstance();
    }

    private Unfit invalid(String how) {
        return new Unfit("entry-point-invalid", WHERE, className + " " + how);
    }

    private Unfit failed(Throwable thrown) {
        return new Unfit("entry-point-failed", WHERE, className + " failed: " + thrown);
    }
}
