package dev.tenon.archunit;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The calls of Java's library whose result depends on the machine, the moment or chance. Written as patterns over ArchUnit's full
 * names, {@code owner.method(parameter, parameter)}. A clock that is handed over is no surrounding.
 */
final class Surroundings {
    private static final List<String> TIME = List.of(
            "java\\.time\\..*\\.now\\((java\\.time\\.ZoneId)?\\)",
            "java\\.time\\.Clock\\.(system\\w*|tick(Millis|Seconds|Minutes))\\(.*\\)",
            "java\\.time\\.InstantSource\\.system\\(\\)",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
            "java\\.util\\.Date\\.<init>\\(\\)",
            "java\\.util\\.GregorianCalendar\\.<init>\\(.*\\)",
            "java\\.util\\.Calendar\\.getInstance\\(.*\\)");

    private static final List<String> CHANCE = List.of(
            "java\\.util\\.UUID\\.randomUUID\\(\\)",
            "java\\.lang\\.Math\\.random\\(\\)",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
            "java\\.util\\.(Random|SplittableRandom)\\..*",
            "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
            "java\\.util\\.random\\..*",
            "java\\.security\\.SecureRandom\\..*");

    private static final List<String> LOCALE = List.of(
            "java\\.util\\.Locale\\.getDefault\\(.*\\)",
            "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*\\)",
            "java\\.lang\\.String\\.formatted\\(.*\\)",
            "java\\.io\\.Print(Stream|Writer)\\.(format|printf)\\(java\\.lang\\.String, .*\\)",
            "java\\.util\\.Formatter\\.<init>\\((?!.*java\\.util\\.Locale).*\\)",
            "java\\.util\\.Scanner\\.<init>\\(.*\\)",
            "java\\.util\\.Currency\\.(getSymbol|getDisplayName)\\(\\)",
            "java\\.util\\.ResourceBundle\\.getBundle\\((?!.*java\\.util\\.Locale).*\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized\\w*\\(.*\\)",
            "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
            "java\\.time\\.temporal\\.WeekFields\\.of\\(java\\.util\\.Locale\\)",
            "java\\.text\\.(NumberFormat|DateFormat|Collator|BreakIterator)\\.get\\w*Instance\\((?!.*java\\.util\\.Locale).*\\)",
            "java\\.text\\.(DecimalFormat|SimpleDateFormat|MessageFormat)\\.(<init>|format)\\((?!.*java\\.util\\.Locale).*\\)",
            "java\\.text\\.DecimalFormatSymbols\\.(<init>|getInstance)\\(\\)");

    private static final List<String> ZONE_AND_CHARSET = List.of(
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.util\\.TimeZone\\.getDefault\\(\\)",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            "java\\.lang\\.String\\.getBytes\\(\\)",
            "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
            "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
            "java\\.io\\.(InputStreamReader|OutputStreamWriter)\\.<init>\\([^,]*\\)",
            "java\\.io\\.(FileReader|FileWriter|PrintStream|PrintWriter)\\.<init>\\((?!.*(Charset|java\\.io\\.Writer)).*\\)");

    private static final Pattern ANY = Pattern.compile(String.join(
            "|",
            List.of(
                    String.join("|", TIME),
                    String.join("|", CHANCE),
                    String.join("|", LOCALE),
                    String.join("|", ZONE_AND_CHARSET))));

    private Surroundings() {}

    /** Whether a method or constructor of that full name asks the machine, the clock or chance. */
    static boolean asks(String fullName) {
        return ANY.matcher(fullName).matches();
    }
}
