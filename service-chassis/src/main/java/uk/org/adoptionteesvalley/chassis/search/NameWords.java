package uk.org.adoptionteesvalley.chassis.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a name, written alike however it was typed: without case, accents or kinds of apostrophe and hyphen. */
public final class NameWords {

    /** The typewriter's, the printer's, the accents used in their place, the prime, the letter and the wide one. */
    private static final Pattern APOSTROPHE =
            Pattern.compile("['\u2018\u2019\u201b`\u00b4\u2032\u02b9-\u02bf\u02c8\u055a\uff07]");

    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that Unicode does not take apart. */
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ħ', "h"),
            Map.entry('ı', "i"));

    private NameWords() {}

    /**
     * The words by which a name is found: each part of it, and the whole of what an apostrophe, a hyphen or a blank
     * divides, so that O'Neill, ONeill and O Neill are found by one another.
     */
    public static Set<String> of(String name) {
        Set<String> words = new TreeSet<>();
        for (String part : parts(APOSTROPHE.matcher(name).replaceAll(""))) {
            words.add(part);
        }
        String[] divided = parts(APOSTROPHE.matcher(name).replaceAll(" "));
        words.addAll(Arrays.asList(divided));
        words.add(String.join("", divided));
        words.remove("");
        return words;
    }

    /** The words that are asked for: a name is meant that has a word beginning with each. */
    static Set<String> asked(String search) {
        return Arrays.stream(parts(APOSTROPHE.matcher(search).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String[] parts(String name) {
        return NO_LETTER.split(plain(name).trim());
    }

    private static String plain(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        MARK.matcher(lower)
                .replaceAll("")
                .chars()
                .forEach(letter -> plain.append(PLAIN.getOrDefault((char) letter, String.valueOf((char) letter))));
        return plain.toString();
    }
}
