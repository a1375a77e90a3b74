package org.tidewaiter.registry.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Every statement of the registry")
class StatementsTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final Pattern STATEMENT =
            Pattern.compile("\\A(SELECT|INSERT|UPDATE|DELETE|WITH)\\b.*", Pattern.DOTALL);
    /** A parameter by name, and not a cast. */
    private static final Pattern NAMED = Pattern.compile("(?<!:):[a-zA-Z]\\w*");

    private record Statement(String where, String sql) {}

    @Test
    @DisplayName("is understood by the migrated database")
    void understood() throws Exception {
        List<Statement> statements = statements();
        assertThat(statements).hasSizeGreaterThan(80);
        List<String> wrong = new ArrayList<>();
        try (Connection owner = OWN.owner()) {
            for (Statement statement : statements) {
                String sql = NAMED.matcher(statement.sql()).replaceAll("?");
                try (PreparedStatement prepared = owner.prepareStatement(sql)) {
                    prepared.getParameterMetaData();
                } catch (SQLException e) {
                    wrong.add(statement.where() + ": " + e.getMessage());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Statement> statements() throws IOException, ReflectiveOperationException, URISyntaxException {
        URI place = Database.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path classes = Path.of(place);
        List<Statement> statements = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .filter(each -> !each.getFileName().toString().equals("package-info.class"))
                    .toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replace(".class", "");
                for (Field field : Class.forName(name).getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                        field.setAccessible(true);
                        String value = String.valueOf(field.get(null));
                        if (STATEMENT.matcher(value).matches()) {
                            statements.add(new Statement(name + "." + field.getName(), value));
                        }
                    }
                }
            }
        }
        return statements;
    }
}
