package org.tidewaiter.server;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.ApiKeys;
import org.tidewaiter.registry.accounts.Sessions;
import org.tidewaiter.registry.accounts.SignIn;
import org.tidewaiter.registry.decisions.Decisions;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.ledger.Standings;

/** Puts the parts together. */
@SpringBootApplication
public class ServerApplication {

    @Bean
    Accounts accounts() {
        return new Accounts();
    }

    @Bean
    ApiKeys apiKeys() {
        return new ApiKeys();
    }

    @Bean
    Sessions sessions(Accounts accounts) {
        return new Sessions(accounts);
    }

    @Bean
    SignIn signIn(Accounts accounts, Foundation foundation) {
        return new SignIn(accounts, foundation.seal());
    }

    @Bean
    Licences licences(Foundation foundation) {
        return new Licences(foundation.evidence());
    }

    @Bean
    Standings standings(Licences licences, Accounts accounts) {
        return new Standings(licences, accounts);
    }

    @Bean
    Decisions decisions(Foundation foundation) {
        return new Decisions(foundation.evidence());
    }
}
