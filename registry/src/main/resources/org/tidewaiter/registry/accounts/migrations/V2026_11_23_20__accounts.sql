CREATE TABLE organisation (
    id              uuid PRIMARY KEY,
    kind            text NOT NULL CHECK (kind IN ('authority', 'trader')),
    name            text NOT NULL CHECK (name <> ''),
    created_at      timestamptz NOT NULL,
    closed_at       timestamptz,
    UNIQUE (id, kind)
);

CREATE TABLE person (
    id              uuid PRIMARY KEY,
    organisation    uuid NOT NULL REFERENCES organisation,
    email           text NOT NULL CHECK (email = lower(email)),
    name            text NOT NULL CHECK (name <> ''),
    created_at      timestamptz NOT NULL,
    closed_at       timestamptz
);
CREATE UNIQUE INDEX person_email ON person (email) WHERE closed_at IS NULL;

-- Who was given which role, and who took it away again; the last row counts.
CREATE TABLE person_role (
    person          uuid NOT NULL REFERENCES person,
    role            text NOT NULL,
    number          int NOT NULL,
    granted         boolean NOT NULL,
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL,
    PRIMARY KEY (person, role, number)
);

-- What a person proves to be that person with. The password is a hash in the form of PHC; the secret of the second factor is sealed
-- with a key that is not in the database.
CREATE TABLE credential (
    person          uuid PRIMARY KEY REFERENCES person,
    password        text NOT NULL,
    second_factor   bytea,
    -- the last step of the clock whose code was used, so that no code is used twice
    last_step       bigint NOT NULL DEFAULT 0,
    failures        int NOT NULL DEFAULT 0,
    locked_until    timestamptz,
    changed_at      timestamptz NOT NULL
);

-- A secret that is told once and used once: at the first start, to whoever is invited, and to whoever lost a password.
CREATE TABLE invitation (
    id              uuid PRIMARY KEY,
    person          uuid NOT NULL REFERENCES person,
    secret          bytea NOT NULL UNIQUE,
    expires         timestamptz NOT NULL,
    used_at         timestamptz,
    created_at      timestamptz NOT NULL,
    actor           text NOT NULL
);

CREATE TABLE api_key (
    id              uuid PRIMARY KEY,
    organisation    uuid NOT NULL REFERENCES organisation,
    name            text NOT NULL CHECK (name <> ''),
    secret          bytea NOT NULL,
    roles           text[] NOT NULL,
    created_at      timestamptz NOT NULL,
    expires         timestamptz NOT NULL,
    revoked_at      timestamptz,
    actor           text NOT NULL
);

CREATE TABLE session (
    token           bytea PRIMARY KEY,
    person          uuid NOT NULL REFERENCES person,
    created_at      timestamptz NOT NULL,
    last_seen       timestamptz NOT NULL,
    ended_at        timestamptz
);
CREATE INDEX session_of_person ON session (person) WHERE ended_at IS NULL;

-- Who somebody is elsewhere: the subject that a provider of identities calls a person by.
CREATE TABLE external_identity (
    issuer          text NOT NULL,
    subject         text NOT NULL,
    person          uuid NOT NULL REFERENCES person,
    created_at      timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject)
);

ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON organisation FOR SELECT USING (administers() OR sees_all() OR id = acting_organisation());
CREATE POLICY keeping ON organisation FOR ALL USING (administers());
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON person FOR SELECT USING (administers() OR sees_all() OR organisation = acting_organisation());
CREATE POLICY keeping ON person FOR ALL USING (administers());
ALTER TABLE person_role ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON person_role FOR SELECT USING (EXISTS (SELECT FROM person p WHERE p.id = person));
CREATE POLICY keeping ON person_role FOR INSERT WITH CHECK (administers());
ALTER TABLE credential ENABLE ROW LEVEL SECURITY;
CREATE POLICY keeping ON credential USING (administers());
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
CREATE POLICY keeping ON invitation USING (administers());
ALTER TABLE api_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY keeping ON api_key USING (administers() OR organisation = acting_organisation());
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
CREATE POLICY keeping ON session USING (administers());
ALTER TABLE external_identity ENABLE ROW LEVEL SECURITY;
CREATE POLICY keeping ON external_identity USING (administers());

GRANT SELECT, INSERT ON organisation, person, person_role, credential, invitation, api_key, session, external_identity TO tidewaiter_app;
GRANT UPDATE (name, closed_at) ON organisation TO tidewaiter_app;
GRANT UPDATE (name, closed_at) ON person TO tidewaiter_app;
GRANT UPDATE (password, second_factor, last_step, failures, locked_until, changed_at) ON credential TO tidewaiter_app;
GRANT UPDATE (used_at) ON invitation TO tidewaiter_app;
GRANT UPDATE (revoked_at) ON api_key TO tidewaiter_app;
GRANT UPDATE (last_seen, ended_at) ON session TO tidewaiter_app;
GRANT DELETE ON session TO tidewaiter_app;

CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON person_role FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON person_role EXECUTE FUNCTION refuse_change();

-- Roles of the authority are for the authority's own people, and theirs alone.
CREATE FUNCTION role_fits() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    kind_of text;
BEGIN
    SELECT o.kind INTO kind_of FROM person p JOIN organisation o ON o.id = p.organisation WHERE p.id = NEW.person;
    IF NEW.granted AND (NEW.role IN ('exporter', 'forwarder')) <> (kind_of = 'trader') THEN
        RAISE EXCEPTION 'a % has no %', kind_of, NEW.role USING ERRCODE = 'check_violation', CONSTRAINT = 'role_fits';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER role_fits BEFORE INSERT ON person_role FOR EACH ROW EXECUTE FUNCTION role_fits();
