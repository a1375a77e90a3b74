-- Refusals of other authorities, each named by its country, as they were told of. Traders see none of them.
CREATE TABLE denial (
    id              uuid PRIMARY KEY,
    authority       text NOT NULL CHECK (authority ~ '^[A-Z]{2}$'),
    reference       text NOT NULL CHECK (reference <> ''),
    name            text NOT NULL CHECK (name <> ''),
    country         text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    address         text NOT NULL,
    goods           text NOT NULL,
    end_use         text NOT NULL,
    reason          text NOT NULL,
    denied          date NOT NULL,
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL,
    UNIQUE (authority, reference, name)
);
-- A refusal that no longer stands.
CREATE TABLE denial_revoked (
    denial          uuid PRIMARY KEY REFERENCES denial,
    revoked         date NOT NULL,
    basis           text NOT NULL CHECK (basis <> ''),
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL
);
ALTER TABLE denial ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON denial USING (sees_all());
ALTER TABLE denial_revoked ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON denial_revoked USING (sees_all());
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON denial FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON denial EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON denial_revoked FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON denial_revoked EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON denial, denial_revoked TO tidewaiter_app;

-- Who was refused, by others and by decisions here that stand, but for those on one application. An application is examined in the
-- transaction of whoever hands it in, who sees none of it.
CREATE FUNCTION standing_denials(examined uuid)
    RETURNS TABLE (authority text, reference text, name text, country text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT d.authority, d.reference, d.name, d.country
        FROM denial d WHERE NOT EXISTS (SELECT FROM denial_revoked r WHERE r.denial = d.id)
        UNION
        SELECT a.jurisdiction, 'application ' || a.id, u.party ->> 'name', u.party ->> 'country'
        FROM application a
        JOIN LATERAL (SELECT max(p.version) AS version FROM proposal p WHERE p.application = a.id) p ON true
        JOIN proposed_line l ON l.application = a.id AND l.version = p.version AND l.outcome = 'refuse'
        JOIN LATERAL (SELECT f.form::jsonb AS form FROM application_form f
                      WHERE f.application = a.id ORDER BY f.version DESC LIMIT 1) f ON true
        CROSS JOIN LATERAL (SELECT f.form -> 'endUsers' -> (l.end_user - 1) AS party) u
        WHERE a.id <> examined AND u.party IS NOT NULL
          AND 'decided' = (SELECT e.to_state FROM application_event e
                           WHERE e.application = a.id ORDER BY e.number DESC LIMIT 1)
    $$;
REVOKE EXECUTE ON FUNCTION standing_denials(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION standing_denials(uuid) TO tidewaiter_app;
