package org.tidewaiter.cli.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.materials.DependencyMap;
import org.tidewaiter.engine.materials.Why;

/** Why something matters, as a tree: what goes into what, with the source of every branch. */
public final class WhyPage {

    private final Words words;
    private final Screen screen;

    /** Pages on {@code screen}. */
    public WhyPage(Words words, Screen screen) {
        this.words = words;
        this.screen = screen;
    }

    /** The page of {@code answers}. */
    public String of(List<Why> answers) {
        Page page = new Page(screen);
        Sources sources = new Sources();
        for (Why why : answers) {
            page.gap().heading(words.say("why.title", both(why.node()), type(why.node())));
            if (!why.shares().isEmpty()) {
                page.gap().heading(words.say("heading.shares"));
                why.shares().forEach(share -> page.point(2, share(share, sources)));
            }
            tree(page, "heading.uses", why.uses(), sources);
            tree(page, "heading.made", why.made(), sources);
        }
        page.gap().heading(words.say("heading.sources"));
        page.table(2, sources.rows());
        page.gap().paragraph(0, Style.FAINT, words.say("why.confidence"));
        return page.toString();
    }

    /** The page that asks which of {@code nodes} is meant. */
    public String choice(List<DependencyMap.Node> nodes) {
        Page page = new Page(screen);
        page.paragraph(0, words.count("why.choice", nodes.size()));
        List<List<String>> rows = new ArrayList<>();
        nodes.forEach(node -> rows.add(List.of(name(node), type(node))));
        return page.table(2, rows).toString();
    }

    /** {@code nodes} by name, one after the other. */
    public String names(List<DependencyMap.Node> nodes) {
        return words.list(nodes.stream().map(this::name).toList());
    }

    /** The word of the packs for a type of node. */
    static String word(DependencyMap.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private void tree(Page page, String heading, List<Why.Branch> branches, Sources sources) {
        if (!branches.isEmpty()) {
            page.gap().heading(words.say(heading));
            branches(page, "  ", branches, sources);
        }
    }

    private void branches(Page page, String before, List<Why.Branch> branches, Sources sources) {
        for (Iterator<Why.Branch> each = branches.iterator(); each.hasNext(); ) {
            Why.Branch branch = each.next();
            String after = before + (each.hasNext() ? "│  " : "   ");
            page.prefixed(before + (each.hasNext() ? "├─ " : "└─ "), after + "   ", told(branch, sources));
            branches(page, after, branch.branches(), sources);
        }
    }

    private String told(Why.Branch branch, Sources sources) {
        String title = words.say("why.node", name(branch.node()), type(branch.node()));
        List<String> notes = branch.edges().stream()
                .map(edge -> note(edge, sources))
                .distinct()
                .toList();
        boolean bare = branch.edges().stream().allMatch(edge -> edge.note().isEmpty());
        String whole = words.say(bare ? "why.bare" : "why.told", title, words.clauses(notes));
        return branch.cut() ? words.say("why.cut", whole) : whole;
    }

    private String note(DependencyMap.Edge edge, Sources sources) {
        String source = sources.mark(edge.source(), edge.confidence());
        return edge.note()
                .map(note -> words.say("why.note", words.of(note), source))
                .orElse(source);
    }

    private String share(DependencyMap.Share share, Sources sources) {
        String source = sources.mark(share.source(), share.confidence());
        return words.say(
                "why.share", words.of(share.measure()), words.of(share.value()), words.of(share.year()), source);
    }

    /** The sources of a page, each with the number under which it is cited. */
    private static final class Sources {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        String mark(String source, String confidence) {
            return "[" + numbers.computeIfAbsent(source, key -> numbers.size() + 1) + confidence + "]";
        }

        List<List<String>> rows() {
            List<List<String>> rows = new ArrayList<>();
            numbers.forEach((source, number) -> rows.add(List.of("[" + number + "]", source)));
            return rows;
        }
    }

    private String type(DependencyMap.Node node) {
        return words.say("why." + node.type());
    }

    private String name(DependencyMap.Node node) {
        List<String> own = words.language() == Language.ZH ? node.namesZh() : node.namesEn();
        List<String> other = words.language() == Language.ZH ? node.namesEn() : node.namesZh();
        return !own.isEmpty() ? own.getFirst() : !other.isEmpty() ? other.getFirst() : node.id();
    }

    /** The name in this language and in the other. */
    private String both(DependencyMap.Node node) {
        List<String> other = words.language() == Language.ZH ? node.namesEn() : node.namesZh();
        return other.isEmpty() || other.getFirst().equals(name(node))
                ? name(node)
                : words.say("why.names", name(node), other.getFirst());
    }
}
