-- Who somebody is at a provider of identities can be ended, and is kept when it was. A person is one subject of a provider at a time.
ALTER TABLE external_identity DROP CONSTRAINT external_identity_pkey;
ALTER TABLE external_identity ADD COLUMN id uuid NOT NULL DEFAULT uuidv7() PRIMARY KEY;
ALTER TABLE external_identity ADD COLUMN actor text NOT NULL DEFAULT 'product:door';
ALTER TABLE external_identity ADD COLUMN ended_at timestamptz;
ALTER TABLE external_identity ALTER COLUMN actor DROP DEFAULT;
CREATE UNIQUE INDEX external_identity_of_subject ON external_identity (issuer, subject) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX external_identity_of_person ON external_identity (issuer, person) WHERE ended_at IS NULL;
GRANT UPDATE (ended_at) ON external_identity TO tidewaiter_app;

-- A session that waits for the code of the second factor is good for nothing else.
ALTER TABLE session ADD COLUMN awaits_code boolean NOT NULL DEFAULT false;
