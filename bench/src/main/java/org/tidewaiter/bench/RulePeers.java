package org.tidewaiter.bench;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The same rules for Drools, which compiles them, and for KIE DMN, where they are one table that collects its hits. */
final class RulePeers {

    private RulePeers() {}

    /** A stateless session of Drools over {@code rules}; the numbers of the rules that an item meets go to a global list. */
    static StatelessKieSession drools(List<Rules.Rule> rules) {
        StringBuilder drl = new StringBuilder(
                "package bench;\nimport org.tidewaiter.bench.Rules.Item;\nglobal java.util.List hits;\n");
        for (Rules.Rule rule : rules) {
            drl.append("rule \"")
                    .append(rule.number())
                    .append("\" when\n  Item(kind == \"")
                    .append(rule.kind());
            drl.append("\", form in (\"").append(rule.form()).append("\", \"").append(rule.otherForm());
            drl.append("\"), purity >= ")
                    .append(rule.purity())
                    .append(", mass > ")
                    .append(rule.mass());
            drl.append(")\nthen\n  hits.add(").append(rule.number()).append(");\nend\n");
        }
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/bench/rules.drl", drl.toString());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase()
                .newStatelessKieSession();
    }

    /** The numbers of the rules that {@code item} meets by {@code session}. */
    static List<Object> ask(StatelessKieSession session, Rules.Item item) {
        List<Object> hits = new ArrayList<>();
        session.setGlobal("hits", hits);
        session.execute(item);
        return hits;
    }

    /** A table of KIE DMN. */
    record Table(DMNRuntime runtime, DMNModel model) {

        static Table of(List<Rules.Rule> rules) {
            StringBuilder xml = new StringBuilder("""
                    <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="bench" namespace="bench" id="d">
                    <inputData id="k" name="kind"><variable name="kind" typeRef="string"/></inputData>
                    <inputData id="f" name="form"><variable name="form" typeRef="string"/></inputData>
                    <inputData id="p" name="purity"><variable name="purity" typeRef="number"/></inputData>
                    <inputData id="m" name="mass"><variable name="mass" typeRef="number"/></inputData>
                    <decision id="h" name="hits"><variable name="hits"/>
                    <informationRequirement id="r1"><requiredInput href="#k"/></informationRequirement>
                    <informationRequirement id="r2"><requiredInput href="#f"/></informationRequirement>
                    <informationRequirement id="r3"><requiredInput href="#p"/></informationRequirement>
                    <informationRequirement id="r4"><requiredInput href="#m"/></informationRequirement>
                    <decisionTable id="t" hitPolicy="COLLECT">
                    <input id="i1"><inputExpression id="e1" typeRef="string"><text>kind</text></inputExpression></input>
                    <input id="i2"><inputExpression id="e2" typeRef="string"><text>form</text></inputExpression></input>
                    <input id="i3"><inputExpression id="e3" typeRef="number"><text>purity</text></inputExpression></input>
                    <input id="i4"><inputExpression id="e4" typeRef="number"><text>mass</text></inputExpression></input>
                    <output id="o"/>
                    """);
            for (Rules.Rule rule : rules) {
                xml.append("<rule id=\"rule").append(rule.number()).append("\">");
                cell(xml, "inputEntry", rule.number() + "a", '"' + rule.kind() + '"');
                cell(xml, "inputEntry", rule.number() + "b", '"' + rule.form() + "\",\"" + rule.otherForm() + '"');
                cell(xml, "inputEntry", rule.number() + "c", "&gt;= " + rule.purity());
                cell(xml, "inputEntry", rule.number() + "d", "&gt; " + rule.mass());
                cell(xml, "outputEntry", rule.number() + "e", Integer.toString(rule.number()));
                xml.append("</rule>\n");
            }
            xml.append("</decisionTable></decision></definitions>");
            DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(xml.toString()))))
                    .getOrElseThrow(IllegalStateException::new);
            DMNModel model = runtime.getModels().getFirst();
            if (model.hasErrors()) {
                throw new IllegalStateException(model.getMessages().toString());
            }
            return new Table(runtime, model);
        }

        private static void cell(StringBuilder xml, String kind, String id, String text) {
            xml.append('<')
                    .append(kind)
                    .append(" id=\"c")
                    .append(id)
                    .append("\"><text>")
                    .append(text);
            xml.append("</text></").append(kind).append('>');
        }

        /** The numbers of the rules that {@code item} meets. */
        List<?> ask(Rules.Item item) {
            DMNContext context = runtime.newContext();
            context.set("kind", item.getKind());
            context.set("form", item.getForm());
            context.set("purity", item.getPurity());
            context.set("mass", item.getMass());
            Map<String, Object> results =
                    runtime.evaluateAll(model, context).getContext().getAll();
            return results.get("hits") instanceof List<?> hits ? hits : List.of();
        }
    }
}
