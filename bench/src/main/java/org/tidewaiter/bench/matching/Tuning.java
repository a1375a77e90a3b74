package org.tidewaiter.bench.matching;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.match.Feature;
import org.tidewaiter.engine.screening.match.Matcher;
import org.tidewaiter.engine.screening.match.Model;
import org.tidewaiter.engine.screening.match.Rarity;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameReader;
import org.tidewaiter.rulebook.Compilation;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.PackReader;

/**
 * Writes the two files of the packs that are measured and not thought up: how common tokens are among the names of the public lists, and
 * the points of every feature, fitted to the halves of the labelled pairs that are there for it. Thresholds and circumstances stay.
 */
public final class Tuning {

    private static final long SEED = 20_210_701;
    private static final int INNOCENT = 12_000;
    private static final String SLIP = "slip";
    private static final String INNOCENT_NAME = "innocent";
    private static final double RIDGE = 3;
    private static final double CHECK_WEIGHT = 20;
    private static final double SLIP_WEIGHT = 4.5;
    private static final double INNOCENT_WEIGHT = 3.5;
    private static final Map<String, EntityKind> MODELS =
            Map.of("person", EntityKind.PERSON, "organisation", EntityKind.ORGANISATION, "craft", EntityKind.VESSEL);
    private static final List<String> ORDER = List.of("person", "organisation", "craft");

    private final Path data;
    private final Path packs;
    private final PrintStream out;

    /** Tunes on the lists below {@code data} and writes into {@code packs}, the folder that holds all packs. */
    public Tuning(Path data, Path packs, PrintStream out) {
        this.data = data;
        this.packs = packs;
        this.out = out;
    }

    /** Writes both files. */
    public void run() throws IOException {
        Rulebook rulebook = rulebook();
        NameReader reader = new NameReader(rulebook.names());
        List<ListedParty> parties = PublicLists.all(data);
        replace(packs.resolve("names/frequencies.yaml"), "bits:", new Commonness(parties, reader).yaml());
        Rarity rarity = rulebook().matching().frequencies().rarity();
        Map<EntityKind, Model> models = fit(parties, rarity, rulebook, reader);
        replace(packs.resolve("names/weights.yaml"), "person:", yaml(models));
        out.println("written: names/frequencies.yaml, names/weights.yaml");
    }

    private Rulebook rulebook() throws IOException {
        Findings findings = new Findings();
        return Compilation.of(PackReader.read(packs, findings), findings)
                .rulebook()
                .orElseThrow(() -> new IOException("the packs do not compile: " + findings.list()));
    }

    private Map<EntityKind, Model> fit(List<ListedParty> parties, Rarity rarity, Rulebook rulebook, NameReader reader)
            throws IOException {
        List<Entity> bearers = Bearers.of(parties, reader);
        List<LabelledPair> checks = EntityChecks.read(data.resolve("matching/entity-checks.yml"));
        Map<EntityKind, Model> models = new EnumMap<>(EntityKind.class);
        for (String name : ORDER) {
            EntityKind kind = kind(name);
            double[] prior = prior();
            Matcher matcher = new Matcher(rulebook.matching().weights(), rarity, new NameGroups(rulebook.names()));
            List<Tuner.Example> examples = new ArrayList<>();
            for (LabelledPair pair : PairSet.of(bearers, kind)) {
                if (pair.tuning()) {
                    examples(pair, 1, matcher, reader, examples);
                }
            }
            out.println(name + ": " + examples.size() + " generated pairs");
            for (LabelledPair pair : met(kind, parties, rulebook, matcher, reader)) {
                examples(pair, weight(pair), matcher, reader, examples);
            }
            out.println(name + ": " + examples.size() + " with those that screening meets");
            for (LabelledPair pair : checks) {
                if (pair.tuning() && pair.kind() == kind) {
                    examples(pair, CHECK_WEIGHT, matcher, reader, examples);
                }
            }
            models.put(kind, model(Tuner.fit(examples, signs(), prior, RIDGE)));
        }
        return models;
    }

    /**
     * Pairs as screening meets them: innocent names with whoever comes nearest on the lists, names of the UN list in both their scripts, with
     * who else comes nearest, and after a slip.
     */
    private static List<LabelledPair> met(
            EntityKind kind, List<ListedParty> parties, Rulebook rulebook, Matcher matcher, NameReader reader) {
        List<ListedParty> own = parties.stream()
                .filter(party -> LabelledPair.tuning(OriginalScripts.entity(party)))
                .toList();
        NameGroups groups = new NameGroups(rulebook.names());
        List<LabelledPair> pairs = new ArrayList<>();
        NearestOther all = new NearestOther(own, reader, matcher, groups);
        new InnocentNames(SEED, parties)
                .names(INNOCENT).stream()
                        .filter(name -> name.kind() == kind && LabelledPair.tuning(name.text()))
                        .forEach(name ->
                                all.to(name.text(), kind, "", INNOCENT_NAME).ifPresent(pairs::add));
        List<ListedParty> un =
                own.stream().filter(party -> party.list().equals("UN")).toList();
        for (boolean latin : new boolean[] {true, false}) {
            NearestOther others = new NearestOther(OriginalScripts.side(un, latin), reader, matcher, groups);
            for (ListedParty party : OriginalScripts.side(un, !latin)) {
                if (party.kind() == kind) {
                    others.to(party.primary().text(), kind, party.id(), "other_script")
                            .ifPresent(pairs::add);
                }
            }
        }
        pairs.addAll(OriginalScripts.pairs(un, kind));
        pairs.addAll(slipped(un, kind));
        return pairs;
    }

    /** Nobody who is listed may be missed for a slip, and few who are not may be bothered. */
    private static double weight(LabelledPair pair) {
        return switch (pair.how()) {
            case SLIP -> SLIP_WEIGHT;
            case INNOCENT_NAME -> INNOCENT_WEIGHT;
            default -> 1;
        };
    }

    private static List<LabelledPair> slipped(List<ListedParty> un, EntityKind kind) {
        Random random = new Random(SEED);
        List<LabelledPair> pairs = new ArrayList<>();
        for (ListedParty party : un) {
            String name = party.primary().text();
            for (SlipOfRecord slip : SlipOfRecord.values()) {
                if (party.kind() == kind) {
                    slip.apply(name, random)
                            .ifPresent(damaged ->
                                    pairs.add(new LabelledPair(kind, damaged, name, true, SLIP, party.id())));
                }
            }
        }
        return pairs;
    }

    private static EntityKind kind(String model) {
        return MODELS.getOrDefault(model, EntityKind.UNKNOWN);
    }

    private static void examples(
            LabelledPair pair, double weight, Matcher matcher, NameReader reader, List<Tuner.Example> to) {
        matcher.features(reader.read(pair.query(), pair.kind()), reader.read(pair.listed(), pair.kind()))
                .ifPresent(features -> to.add(new Tuner.Example(features, pair.same(), weight)));
    }

    private static Model model(double[] points) {
        Map<Feature, BigDecimal> model = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            model.put(feature, BigDecimal.valueOf(Math.round(points[feature.ordinal()] * 100), 2));
        }
        return new Model(model);
    }

    private static String yaml(Map<EntityKind, Model> models) {
        StringBuilder yaml = new StringBuilder();
        for (String name : ORDER) {
            yaml.append(name).append(":\n");
            models.get(kind(name)).points().forEach((feature, points) -> {
                if (points.signum() != 0) {
                    yaml.append("  ")
                            .append(feature.word())
                            .append(": ")
                            .append(points)
                            .append('\n');
                }
            });
        }
        return yaml.toString();
    }

    /** Puts {@code text} into the place of what stands from the line {@code start} on, up to the circumstances or the end of the file. */
    private static void replace(Path file, String start, String text) throws IOException {
        String old = Files.readString(file);
        int from = old.indexOf("\n" + start) + 1;
        int to = old.indexOf("\ncircumstances:") + 1;
        if (from == 0) {
            throw new IOException(file + " has no line " + start);
        }
        Files.writeString(file, old.substring(0, from) + text + (to > 0 ? old.substring(to) : ""));
    }

    /** What a feature says before any pair is seen. */
    private static double[] prior() {
        double[] prior = new double[Feature.values().length];
        for (Feature feature : Feature.values()) {
            prior[feature.ordinal()] = switch (feature) {
                case BASE -> -1;
                case INFORMATION -> 1;
                case COVERED_QUERY, COVERED_LISTED -> 2;
                case TYPO -> -4;
                case TYPO_WORST -> -5;
                case TYPO_SHORT, TYPO_FIRST -> -1;
                case TYPO_ROMANISED -> 1;
                case USUAL, SINGLE, TYPO_ALONE, TYPO_ALL, OMITTED_MOST, ADDED_MOST -> -1;
                case SPELLING, TRANSLITERATION, JOINED -> -0.2;
                case NICKNAME, SYNONYM, ABBREVIATION -> -0.5;
                case ACRONYM -> -0.5;
                case INITIAL -> -0.3;
                case INITIAL_CLASH -> -4;
                case OMITTED_OUTER, ADDED -> -2;
                case OMITTED_INNER, ADDED_WORST -> -1;
                case OMITTED_WORST -> -0.5;
                case CONTRADICTION -> -5;
                case CONTRADICTION_WORST -> -4;
                case REORDERED -> -0.3;
                case DESCENT_REVERSED -> -3;
                case NUMBER_CLASH -> -7;
                case NUMBER_OMITTED -> -4;
                case LEGAL_FORM_CLASH -> -2;
                case LEGAL_FORM_OMITTED -> -0.2;
            };
        }
        return prior;
    }

    /** 1 where a feature may only speak for, -1 where only against, 0 where either. */
    private static int[] signs() {
        int[] signs = new int[Feature.values().length];
        for (Feature feature : Feature.values()) {
            signs[feature.ordinal()] = switch (feature) {
                case TYPO_ROMANISED -> 0;
                case INFORMATION, COVERED_QUERY, COVERED_LISTED -> 1;
                case BASE,
                        SPELLING,
                        TRANSLITERATION,
                        NICKNAME,
                        SYNONYM,
                        ABBREVIATION,
                        ACRONYM,
                        INITIAL,
                        JOINED,
                        USUAL,
                        SINGLE,
                        TYPO_ALONE,
                        TYPO_ALL,
                        OMITTED_MOST,
                        ADDED_MOST,
                        TYPO,
                        TYPO_WORST,
                        TYPO_SHORT,
                        TYPO_FIRST,
                        INITIAL_CLASH,
                        OMITTED_OUTER,
                        OMITTED_INNER,
                        OMITTED_WORST,
                        ADDED,
                        ADDED_WORST,
                        CONTRADICTION,
                        CONTRADICTION_WORST,
                        REORDERED,
                        DESCENT_REVERSED,
                        NUMBER_CLASH,
                        NUMBER_OMITTED,
                        LEGAL_FORM_CLASH,
                        LEGAL_FORM_OMITTED -> -1;
            };
        }
        return signs;
    }
}
