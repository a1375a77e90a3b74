package org.tidewaiter.server;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.tidewaiter.registry.accounts.Invitation;
import org.tidewaiter.registry.database.DatabaseUnavailableException;
import org.tidewaiter.registry.evidence.EvidenceUnavailableException;
import picocli.CommandLine;

/** {@code tidewaiter serve}. */
@CommandLine.Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves the console and REST on this machine. Without --database-url it runs a PostgreSQL of its own.")
public final class Main implements Callable<Integer> {

    @CommandLine.Mixin
    private WebOptions web = new WebOptions();

    @CommandLine.Mixin
    private DataPlace place = new DataPlace();

    @CommandLine.Option(
            names = "--administrator",
            defaultValue = "administrator@localhost.localdomain",
            description = "address of the first administrator (default: ${DEFAULT-VALUE})")
    private String administrator = "administrator@localhost.localdomain";

    /** Does what the command word says; serves until it is told to stop. */
    public static void main(String[] arguments) {
        String word = arguments.length == 0 ? "" : arguments[0];
        Callable<Integer> command = switch (word) {
            case "backup" -> new BackupCommand();
            case "restore" -> new RestoreCommand();
            default -> new Main();
        };
        // the command word has done its part when the launcher has come here
        boolean known = !(command instanceof Main) || word.equals("serve");
        int code = new CommandLine(command)
                .execute(known ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
        if (code != 0 || !(command instanceof Main)) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() {
        try {
            Settings settings = web.settings();
            Foundation foundation = Foundation.lay(place.folder(), place.database(), InstantSource.system());
            Optional<Invitation> first = foundation.first(administrator);
            ConfigurableApplicationContext web = serve(foundation, settings);
            String address = settings.at(port(web), "").toString();
            System.out.println("Tidewaiter serves at " + address);
            first.ifPresent(invitation -> System.out.println("First start: " + administrator
                    + " chooses a password at " + address + "/invitation with this secret, once, until "
                    + invitation.expires() + ": "
                    + invitation.secret()));
            return 0;
        } catch (PortInUseException e) {
            System.err.println("tidewaiter: port " + e.getPort() + " is in use; choose another with --port");
            return 1;
        } catch (DatabaseUnavailableException | EvidenceUnavailableException | IllegalArgumentException e) {
            System.err.println("tidewaiter: " + e.getMessage());
            return 1;
        }
    }

    /** Puts the web on {@code foundation}, which is closed with it. */
    static ConfigurableApplicationContext serve(Foundation foundation, Settings settings) {
        try {
            return web(foundation, settings);
        } catch (RuntimeException e) {
            foundation.close();
            throw e;
        }
    }

    /** The port that was taken. */
    static int port(ConfigurableApplicationContext web) {
        return web.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext web(Foundation foundation, Settings settings) {
        return new SpringApplicationBuilder(ServerApplication.class)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of("server.port", settings.port()))
                .initializers(context -> {
                    GenericApplicationContext parts = (GenericApplicationContext) context;
                    parts.registerBean(Foundation.class, () -> foundation);
                    parts.registerBean(Settings.class, () -> settings);
                })
                .run();
    }
}
