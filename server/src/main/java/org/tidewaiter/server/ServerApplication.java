package org.tidewaiter.server;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.ApiKeys;
import org.tidewaiter.registry.accounts.Identities;
import org.tidewaiter.registry.accounts.ProvidedSignIn;
import org.tidewaiter.registry.accounts.Sessions;
import org.tidewaiter.registry.accounts.SignIn;
import org.tidewaiter.registry.decisions.Decisions;
import org.tidewaiter.registry.licensing.LicenceActs;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.Register;
import org.tidewaiter.registry.licensing.application.Applications;
import org.tidewaiter.registry.licensing.application.CaseClock;
import org.tidewaiter.registry.licensing.application.Documents;
import org.tidewaiter.registry.licensing.application.Examinations;
import org.tidewaiter.registry.licensing.application.Penalties;
import org.tidewaiter.registry.licensing.application.Reexamination;
import org.tidewaiter.registry.licensing.customs.CustomsMessages;
import org.tidewaiter.registry.licensing.ledger.Authorising;
import org.tidewaiter.registry.licensing.ledger.Committing;
import org.tidewaiter.registry.licensing.ledger.Notifying;
import org.tidewaiter.registry.licensing.ledger.Releasing;
import org.tidewaiter.registry.licensing.ledger.Returning;
import org.tidewaiter.registry.licensing.ledger.Standings;
import org.tidewaiter.registry.products.Products;
import org.tidewaiter.registry.webhooks.Webhooks;
import org.tidewaiter.rulebook.procedure.Procedures;

/** Puts the parts together. */
@SpringBootApplication
@EnableScheduling
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
    Identities identities(Accounts accounts) {
        return new Identities(accounts);
    }

    @Bean
    ProvidedSignIn providedSignIn(Identities identities, Foundation foundation) {
        return new ProvidedSignIn(identities, foundation.seal());
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

    @Bean
    Products products() {
        return new Products();
    }

    @Bean
    Register register(Licences licences) {
        return new Register(licences);
    }

    @Bean
    LicenceActs licenceActs(Licences licences) {
        return new LicenceActs(licences);
    }

    @Bean
    Procedures procedures() {
        return Procedures.standard();
    }

    @Bean
    CaseClock caseClock(Procedures procedures) {
        return new CaseClock(procedures);
    }

    @Bean
    Documents documents(Procedures procedures) {
        return new Documents(procedures);
    }

    @Bean
    Examinations examinations(Foundation foundation, Procedures procedures, Accounts accounts) {
        return new Examinations(foundation::decider, procedures, accounts);
    }

    @Bean
    Penalties penalties(Procedures procedures) {
        return new Penalties(procedures);
    }

    @Bean
    Applications applications(
            Documents documents,
            Penalties penalties,
            Examinations examinations,
            Licences licences,
            Foundation foundation) {
        return new Applications(documents, penalties, examinations, licences, foundation.evidence());
    }

    @Bean
    Reexamination reexamination(Foundation foundation, Applications applications, Examinations examinations) {
        return new Reexamination(foundation.database(), applications, examinations);
    }

    @Bean
    Authorising authorising(Foundation foundation) {
        return new Authorising(foundation.evidence());
    }

    @Bean
    Committing committing(Licences licences, Foundation foundation) {
        return new Committing(licences, foundation.evidence());
    }

    @Bean
    Releasing releasing(Licences licences, Foundation foundation) {
        return new Releasing(licences, foundation.evidence());
    }

    @Bean
    Returning returning(Foundation foundation) {
        return new Returning(foundation.evidence());
    }

    @Bean
    Notifying notifying(Licences licences, Foundation foundation) {
        return new Notifying(licences, foundation.evidence());
    }

    @Bean
    Webhooks webhooks(Foundation foundation) {
        return new Webhooks(foundation.seal(), foundation.evidence());
    }

    @Bean
    CustomsMessages customsMessages(Foundation foundation) {
        return new CustomsMessages(foundation.evidence());
    }
}
