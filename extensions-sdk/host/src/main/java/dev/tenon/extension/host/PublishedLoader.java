package dev.tenon.extension.host;

/** The parent of every extension's class loader: the JDK, and what is published of Tenon. */
final class PublishedLoader extends ClassLoader {
    private final ClassLoader application;
    private final PublishedTypes types;

    PublishedLoader(ClassLoader application, PublishedTypes types) {
        super("tenon-published", getPlatformClassLoader());
        this.application = application;
        this.types = types;
    }

    /** Asked when the JDK has no such class. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (types.mayHold(name)) {
            var type = Class.forName(name, false, application);
            if (types.holds(type)) {
                return type;
            }
        }
        throw new ClassNotFoundException(name + " is not published to extensions");
    }
}
