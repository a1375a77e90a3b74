package org.tidewaiter.server.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.engine.Language;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;

/** The form on which a shipment is described, and the document that it becomes. */
final class ShipmentForm {

    /** What a line of goods states, by the words of the document. */
    static final List<String> OF_LINE =
            List.of("description", "commodityCode", "purity", "netMass", "quantity", "value");

    private static final Pattern AT_LINE = Pattern.compile("/lines/(\\d+)(?:/(\\w+))?.*");
    private static final Map<String, String> AT = Map.of(
            "/from", "from",
            "/to", "to",
            "/date", "date",
            "/transport", "transport",
            "/purpose", "purpose",
            "/endUse", "endUse",
            "/parties", "endUser",
            "/licences", "licence",
            "/lines", "line-1-description");

    private ShipmentForm() {}

    /** The consignment that {@code form} describes, by {@code exporter}. Rows in which nothing was typed are left out. */
    static Node document(Fields form, String exporter) {
        Node.Builder fields = Node.fields();
        for (String name : List.of("id", "date", "transport", "from", "to", "purpose")) {
            fields.add(name, form.find(name), Node::of);
        }
        Node.Builder endUse = Node.fields().add("description", form.find("endUse"), Node::of);
        for (String asserted : List.of("military", "wmd")) {
            endUse.add(asserted, form.find(asserted), answer -> Node.of(answer.equals("yes")));
        }
        fields.addFilled("endUse", endUse);
        List<Node> parties = new ArrayList<>();
        if (!exporter.isEmpty()) {
            parties.add(
                    Node.fields().add("role", "exporter").add("name", exporter).build());
        }
        form.find("endUser")
                .ifPresent(name -> parties.add(Node.fields()
                        .add("role", "end-user")
                        .add("name", name)
                        .add("country", form.find("endUserCountry"), Node::of)
                        .build()));
        fields.add("parties", parties, node -> node);
        fields.add("lines", new Node.Items(lines(form)));
        form.find("licence")
                .ifPresent(number -> fields.add(
                        "licences",
                        new Node.Items(List.of(Node.fields()
                                .add("number", number)
                                .add("issuer", form.find("issuer"), Node::of)
                                .build()))));
        return fields.build();
    }

    private static List<Node> lines(Fields form) {
        List<Node> lines = new ArrayList<>();
        for (int row : rows(form)) {
            Node.Builder line = Node.fields();
            OF_LINE.forEach(name -> line.add(name, form.find("line-" + row + "-" + name), Node::of));
            lines.add(line.build());
        }
        return lines;
    }

    /** The rows in which something was typed. */
    private static List<Integer> rows(Fields form) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 1; row <= form.rows("line"); row++) {
            int each = row;
            if (OF_LINE.stream()
                    .anyMatch(name -> form.find("line-" + each + "-" + name).isPresent())) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** What is wrong with the document, at the fields of the form. */
    static FormErrors errors(Fields form, List<Problem> problems, Visit visit) {
        FormErrors errors = new FormErrors();
        for (Problem problem : problems) {
            String field = field(form, problem.pointer());
            String label = visit.words()
                    .find("shipment." + field.replaceFirst("^line-\\d+-", ""))
                    .orElse("");
            errors.add(
                    field,
                    label
                            + (visit.language() == Language.EN ? ": " : "：")
                            + problem.reason().in(visit.language()));
        }
        return errors;
    }

    private static String field(Fields form, String pointer) {
        Matcher line = AT_LINE.matcher(pointer);
        if (line.matches()) {
            List<Integer> rows = rows(form);
            int index = Integer.parseInt(line.group(1));
            String name = line.group(2) != null && OF_LINE.contains(line.group(2)) ? line.group(2) : "description";
            return "line-" + (index < rows.size() ? rows.get(index) : 1) + "-" + name;
        }
        if (pointer.startsWith("/parties") && pointer.endsWith("/country")) {
            return "endUserCountry";
        }
        return AT.entrySet().stream()
                .filter(each -> pointer.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("from");
    }

    /** The form on which the consignment of {@code document} was described. */
    static Fields of(Doc document) {
        Map<String, String> values = new HashMap<>();
        for (String name : List.of("id", "date", "transport", "from", "to", "purpose")) {
            values.put(name, document.text(name));
        }
        Doc endUse = document.at("endUse");
        values.put("endUse", endUse.text("description"));
        for (String asserted : List.of("military", "wmd")) {
            String truth = endUse.text(asserted);
            values.put(asserted, truth.isEmpty() ? "" : truth.equals("true") ? "yes" : "no");
        }
        document.find("parties", "role", "end-user").ifPresent(user -> {
            values.put("endUser", user.text("name"));
            values.put("endUserCountry", user.text("country"));
        });
        document.list("licences").stream().findFirst().ifPresent(licence -> {
            values.put("licence", licence.text("number"));
            values.put("issuer", licence.text("issuer"));
        });
        int row = 0;
        for (Doc line : document.list("lines")) {
            row++;
            for (String name : OF_LINE) {
                values.put("line-" + row + "-" + name, line.text(name));
            }
        }
        return new Fields(values);
    }
}
