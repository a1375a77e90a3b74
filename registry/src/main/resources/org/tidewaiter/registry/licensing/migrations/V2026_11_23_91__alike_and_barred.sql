-- What is asked for whom, whatever the quantity: by it applications for the same are found. Null for forms from before it was kept.
ALTER TABLE application_form ADD COLUMN subject bytea;
CREATE INDEX application_form_by_subject ON application_form (subject);

-- Penalties for breaches of export control, as far as the authority has put them on record.
CREATE TABLE trader_penalty (
    id              uuid PRIMARY KEY,
    organisation    uuid NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('criminal', 'serious-administrative', 'administrative')),
    imposed         date NOT NULL,
    basis           text NOT NULL CHECK (basis <> ''),
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL
);
CREATE INDEX trader_penalty_by_organisation ON trader_penalty (organisation, imposed);
-- A penalty that did not stand, in whole.
CREATE TABLE trader_penalty_lifted (
    penalty         uuid PRIMARY KEY REFERENCES trader_penalty,
    lifted          date NOT NULL,
    basis           text NOT NULL CHECK (basis <> ''),
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL
);
ALTER TABLE trader_penalty ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON trader_penalty USING (sees_all() OR organisation = acting_organisation());
ALTER TABLE trader_penalty_lifted ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON trader_penalty_lifted USING (EXISTS (SELECT FROM trader_penalty p WHERE p.id = penalty));
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON trader_penalty FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON trader_penalty EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON trader_penalty_lifted FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON trader_penalty_lifted EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON trader_penalty, trader_penalty_lifted TO tidewaiter_app;

ALTER TABLE application_transition DISABLE TRIGGER only_added;
UPDATE application_transition SET guards = guards || '{eligible}' WHERE event = 'propose';
ALTER TABLE application_transition ENABLE TRIGGER only_added;
