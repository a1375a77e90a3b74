package org.tidewaiter.server.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import org.tidewaiter.registry.accounts.Claimed;
import org.tidewaiter.registry.accounts.ExternalIdentity;

/**
 * A provider of identities: OpenID Connect by authorization code with PKCE. Every attempt reads the provider's documents anew, so that
 * it may change its keys, or be away, without anything here going stale.
 */
public final class IdentityProvider {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LARGEST = 1 << 20;
    private static final Scope SCOPE = new Scope("openid", "email");

    private final ProviderSettings settings;
    private final ClientID client;

    /** The provider of {@code settings}. */
    public IdentityProvider(ProviderSettings settings) {
        this.settings = settings;
        this.client = new ClientID(settings.client());
    }

    /** Where a browser is sent to sign in; empty where the provider does not answer. */
    public Optional<URI> begin(Attempt attempt, URI back) {
        try {
            return Optional.of(new AuthenticationRequest.Builder(ResponseType.CODE, SCOPE, client, back)
                    .endpointURI(documents().getAuthorizationEndpointURI())
                    .state(new State(attempt.state()))
                    .nonce(new Nonce(attempt.nonce()))
                    .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                    .build()
                    .toURI());
        } catch (IOException | GeneralException e) {
            return Optional.empty();
        }
    }

    /** Who it is with whose {@code code} the browser came back. */
    public Answer finish(Attempt attempt, URI back, String code) {
        try {
            OIDCProviderMetadata documents = documents();
            TokenResponse response = OIDCTokenResponseParser.parse(send(new TokenRequest.Builder(
                            documents.getTokenEndpointURI(),
                            new ClientSecretBasic(client, new Secret(settings.secret())),
                            new AuthorizationCodeGrant(
                                    new AuthorizationCode(code), back, new CodeVerifier(attempt.verifier())))
                    .build()
                    .toHTTPRequest()));
            return response instanceof OIDCTokenResponse granted
                    ? new Answer.Proven(claimed(documents, granted.getOIDCTokens(), new Nonce(attempt.nonce())))
                    : noToken(Optional.ofNullable(response.toErrorResponse().getErrorObject()));
        } catch (BadJOSEException e) {
            return new Answer.Refused("the token is not to be trusted: " + e.getMessage());
        } catch (IOException | GeneralException | JOSEException e) {
            return new Answer.Unreachable(String.valueOf(e.getMessage()));
        }
    }

    /** A provider that gives no reason did not answer as one. */
    private static Answer noToken(Optional<ErrorObject> why) {
        return why.flatMap(error -> Optional.ofNullable(error.getCode()))
                .<Answer>map(code -> new Answer.Refused("the provider gives no token for the code: " + code))
                .orElseGet(() -> new Answer.Unreachable("no token, and no reason"));
    }

    private OIDCProviderMetadata documents() throws IOException, GeneralException {
        return OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
    }

    private Claimed claimed(OIDCProviderMetadata documents, OIDCTokens tokens, Nonce nonce)
            throws IOException, GeneralException, JOSEException, BadJOSEException {
        IDTokenClaimsSet token = validator(documents).validate(tokens.getIDToken(), nonce);
        return new Claimed(
                new ExternalIdentity(
                        token.getIssuer().getValue(), token.getSubject().getValue()),
                email(documents, tokens, token),
                token.getAMR() != null && token.getAMR().contains(AMR.MFA));
    }

    /** The address that the provider has verified: in the token, else where it tells more of somebody. */
    private static Optional<String> email(OIDCProviderMetadata documents, OIDCTokens tokens, IDTokenClaimsSet token)
            throws IOException, ParseException {
        if (token.getClaim("email") != null || documents.getUserInfoEndpointURI() == null) {
            return verified(token);
        }
        UserInfoResponse more = UserInfoResponse.parse(
                send(new UserInfoRequest(documents.getUserInfoEndpointURI(), tokens.getAccessToken()).toHTTPRequest()));
        return more.indicatesSuccess()
                ? Optional.ofNullable(more.toSuccessResponse().getUserInfo())
                        .filter(info -> info.getSubject().equals(token.getSubject()))
                        .flatMap(IdentityProvider::verified)
                : Optional.empty();
    }

    private static Optional<String> verified(ClaimsSet claims) {
        return Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))
                ? Optional.ofNullable(claims.getStringClaim("email"))
                : Optional.empty();
    }

    /** Believes nothing but what the provider has signed with a key of its own, for this server, now. */
    private IDTokenValidator validator(OIDCProviderMetadata documents) throws IOException {
        URL keys = documents.getJWKSetURI().toURL();
        return new IDTokenValidator(
                new Issuer(settings.issuer()),
                client,
                new JWSVerificationKeySelector<>(
                        JWSAlgorithm.Family.SIGNATURE,
                        JWKSourceBuilder.create(
                                        keys, new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST))
                                .build()),
                null);
    }

    private static HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        request.setFollowRedirects(false);
        return request.send();
    }
}
