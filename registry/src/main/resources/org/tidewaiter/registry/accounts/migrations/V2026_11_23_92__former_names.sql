-- What organisations were called before.
CREATE TABLE organisation_former_name (
    organisation    uuid NOT NULL REFERENCES organisation,
    name            text NOT NULL,
    until           timestamptz NOT NULL,
    actor           text NOT NULL,
    PRIMARY KEY (organisation, until)
);
ALTER TABLE organisation_former_name ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON organisation_former_name USING (EXISTS (SELECT FROM organisation o WHERE o.id = organisation));
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON organisation_former_name FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON organisation_former_name EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON organisation_former_name TO tidewaiter_app;
