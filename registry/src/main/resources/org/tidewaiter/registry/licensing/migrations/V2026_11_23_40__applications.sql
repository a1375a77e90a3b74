-- How an application may go. Who may take a step, what must hold, and what comes with it, is data; the words of guards and effects are
-- those of the product.
CREATE TABLE application_transition (
    from_state      text NOT NULL,
    event           text NOT NULL,
    to_state        text NOT NULL,
    roles           text[] NOT NULL,
    guards          text[] NOT NULL DEFAULT '{}',
    effects         text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (from_state, event, to_state)
);

INSERT INTO application_transition (from_state, event, to_state, roles, guards, effects) VALUES
    ('draft',               'submit',      'submitted',           '{exporter,forwarder}',                    '{complete-form}',        '{examine}'),
    ('submitted',           'return',      'returned-incomplete', '{licensing-officer,head-of-unit}',        '{reason}',               '{}'),
    ('returned-incomplete', 'submit',      'submitted',           '{exporter,forwarder}',                    '{complete-form}',        '{examine}'),
    ('submitted',           'accept',      'accepted',            '{licensing-officer,head-of-unit}',        '{complete-documents}',   '{start-clock}'),
    ('accepted',            'review',      'in-review',           '{licensing-officer,head-of-unit}',        '{}',                     '{}'),
    ('in-review',           'ask',         'rfi-open',            '{licensing-officer,head-of-unit}',        '{reason}',               '{interrupt-clock}'),
    ('rfi-open',            'acknowledge', 'rfi-open',            '{exporter,forwarder}',                    '{}',                     '{}'),
    ('rfi-open',            'answer',      'in-review',           '{exporter,forwarder}',                    '{reason}',               '{resume-clock}'),
    ('rfi-open',            'lapse',       'lapsed',              '{licensing-officer,head-of-unit}',        '{answer-overdue,reason}', '{stop-clock}'),
    ('in-review',           'escalate',    'escalated',           '{licensing-officer,head-of-unit}',        '{reason}',               '{interrupt-clock}'),
    ('escalated',           'return',      'in-review',           '{head-of-unit}',                          '{reason}',               '{resume-clock}'),
    ('in-review',           'propose',     'proposed',            '{licensing-officer,head-of-unit}',        '{proposal}',             '{}'),
    ('proposed',            'sign',        'countersign',         '{countersigner,head-of-unit}',            '{other-person,more-to-come}', '{}'),
    ('countersign',         'sign',        'countersign',         '{countersigner,head-of-unit}',            '{other-person,more-to-come}', '{}'),
    ('proposed',            'sign',        'decided',             '{countersigner,head-of-unit}',            '{other-person,last}',    '{stop-clock,decide}'),
    ('countersign',         'sign',        'decided',             '{countersigner,head-of-unit}',            '{other-person,last}',    '{stop-clock,decide}'),
    ('proposed',            'reject',      'in-review',           '{countersigner,head-of-unit}',            '{other-person,reason}',  '{void-signatures}'),
    ('countersign',         'reject',      'in-review',           '{countersigner,head-of-unit}',            '{other-person,reason}',  '{void-signatures}'),
    ('decided',             'appeal',      'under-appeal',        '{exporter,forwarder}',                    '{refused-in-part,reason}', '{}'),
    ('under-appeal',        'propose',     'proposed',            '{head-of-unit}',                          '{proposal}',             '{}'),
    ('draft',               'withdraw',    'withdrawn',           '{exporter,forwarder}',                    '{}',                     '{}'),
    ('submitted',           'withdraw',    'withdrawn',           '{exporter,forwarder}',                    '{}',                     '{}'),
    ('returned-incomplete', 'withdraw',    'withdrawn',           '{exporter,forwarder}',                    '{}',                     '{}'),
    ('accepted',            'withdraw',    'withdrawn',           '{exporter,forwarder}',                    '{}',                     '{stop-clock}'),
    ('in-review',           'withdraw',    'withdrawn',           '{exporter,forwarder}',                    '{}',                     '{stop-clock}'),
    ('rfi-open',            'withdraw',    'withdrawn',           '{exporter,forwarder}',                    '{}',                     '{stop-clock}'),
    ('escalated',           'withdraw',    'withdrawn',           '{exporter,forwarder}',                    '{}',                     '{stop-clock}'),
    ('proposed',            'withdraw',    'withdrawn',           '{exporter,forwarder}',                    '{}',                     '{stop-clock}'),
    ('countersign',         'withdraw',    'withdrawn',           '{exporter,forwarder}',                    '{}',                     '{stop-clock}'),
    ('submitted',           'supersede',   'superseded',          '{exporter,forwarder}',                    '{}',                     '{}'),
    ('accepted',            'supersede',   'superseded',          '{exporter,forwarder}',                    '{}',                     '{stop-clock}'),
    ('in-review',           'supersede',   'superseded',          '{exporter,forwarder}',                    '{}',                     '{stop-clock}'),
    ('rfi-open',            'supersede',   'superseded',          '{exporter,forwarder}',                    '{}',                     '{stop-clock}');

CREATE TABLE application (
    id              uuid PRIMARY KEY,
    organisation    uuid NOT NULL,
    jurisdiction    text NOT NULL,
    type            text NOT NULL CHECK (type IN ('single', 'multi', 'general', 'open-general', 'certificate', 'temporary')),
    -- the licence that it would change, and whether in a key element
    amends          uuid REFERENCES licence,
    amendment       text CHECK (amendment IN ('key', 'non-key')),
    created_at      timestamptz NOT NULL,
    actor           text NOT NULL,
    CHECK ((amends IS NULL) = (amendment IS NULL))
);

-- What is asked for, as it was at each change. It may name people, and goes when the record is erased; its hash stays in evidence.
CREATE TABLE application_form (
    application     uuid NOT NULL REFERENCES application,
    version         int NOT NULL CHECK (version > 0),
    form            text NOT NULL,
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL,
    PRIMARY KEY (application, version)
);

-- Every step, numbered without a gap: two people who step at once cannot both have the next number.
CREATE TABLE application_event (
    application     uuid NOT NULL REFERENCES application,
    number          int NOT NULL CHECK (number > 0),
    from_state      text NOT NULL,
    event           text NOT NULL,
    to_state        text NOT NULL,
    form            int,
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL,
    -- why, in words for the record; names nobody
    reason          text,
    -- what began or ended that the clock minds
    interruption    text,
    -- until when an answer is expected
    due             timestamptz,
    PRIMARY KEY (application, number),
    FOREIGN KEY (from_state, event, to_state) REFERENCES application_transition
);

-- What one officer proposes, line by line. A change is a new version, to which no earlier signature belongs.
CREATE TABLE proposal (
    application     uuid NOT NULL REFERENCES application,
    version         int NOT NULL CHECK (version > 0),
    form            int NOT NULL,
    signatures      int NOT NULL CHECK (signatures BETWEEN 1 AND 3),
    valid_from      date,
    valid_until     date,
    author          text NOT NULL,
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (application, version),
    FOREIGN KEY (application, form) REFERENCES application_form
);

CREATE TABLE proposed_line (
    application     uuid NOT NULL,
    version         int NOT NULL,
    line            int NOT NULL,
    destination     text NOT NULL,
    end_user        int NOT NULL,
    outcome         text NOT NULL CHECK (outcome IN ('grant', 'refuse', 'not-needed')),
    quantity        numeric,
    reason          text NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (application, version, line, destination, end_user),
    FOREIGN KEY (application, version) REFERENCES proposal,
    CHECK ((outcome = 'grant') = (quantity IS NOT NULL))
);

CREATE TABLE signature (
    application     uuid NOT NULL,
    version         int NOT NULL,
    position        int NOT NULL CHECK (position > 0),
    signer          text NOT NULL,
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (application, version, position),
    -- nobody signs twice, in whatever role
    UNIQUE (application, version, signer),
    FOREIGN KEY (application, version) REFERENCES proposal
);

-- Nobody signs what they wrote themselves.
CREATE FUNCTION other_than_author() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF EXISTS (SELECT FROM proposal p
               WHERE p.application = NEW.application AND p.version = NEW.version AND p.author = NEW.signer) THEN
        RAISE EXCEPTION 'nobody signs what they wrote' USING ERRCODE = 'check_violation', CONSTRAINT = 'four_eyes';
    END IF;
    IF NEW.version <> (SELECT max(version) FROM proposal p WHERE p.application = NEW.application) THEN
        RAISE EXCEPTION 'there is a later proposal' USING ERRCODE = 'check_violation', CONSTRAINT = 'latest_proposal';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER other_than_author BEFORE INSERT ON signature FOR EACH ROW EXECUTE FUNCTION other_than_author();

-- Whether the decision on an application refused anything: the applicant may know that, and nothing of proposals.
CREATE FUNCTION refused_in_part(which uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
    RETURN EXISTS (
        SELECT FROM proposed_line l
        WHERE l.application = which AND l.outcome = 'refuse'
          AND l.version = (SELECT max(version) FROM proposal p WHERE p.application = which)
          AND 'decided' = (SELECT to_state FROM application_event e WHERE e.application = which ORDER BY number DESC LIMIT 1));

CREATE TABLE application_document (
    id              uuid PRIMARY KEY,
    application     uuid NOT NULL REFERENCES application,
    kind            text NOT NULL,
    sha256          bytea NOT NULL CHECK (length(sha256) = 32),
    language        text NOT NULL,
    translation_of  uuid REFERENCES application_document,
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL
);

-- Whether a file was found to be harmless; until then it is not.
CREATE TABLE document_scan (
    document        uuid PRIMARY KEY REFERENCES application_document,
    harmless        boolean NOT NULL,
    recorded_at     timestamptz NOT NULL
);

-- Which documents the law asks for.
CREATE TABLE document_requirement (
    jurisdiction    text NOT NULL,
    type            text NOT NULL,
    kind            text NOT NULL,
    basis           text NOT NULL,
    PRIMARY KEY (jurisdiction, type, kind)
);
INSERT INTO document_requirement (jurisdiction, type, kind, basis)
SELECT 'CN', type, kind, 'CN-2024-792 ' || article
FROM unnest(ARRAY['single', 'general']) AS type,
     (VALUES ('identity', '16(1)1'), ('contract', '16(1)2'), ('specification', '16(1)3'), ('end-use', '16(1)4'))
         AS needed (kind, article)
UNION ALL
SELECT 'CN', 'general', kind, 'CN-2024-792 ' || article
FROM (VALUES ('compliance-programme', '16(2)1'), ('licence-use', '16(2)2'), ('channels', '16(2)3')) AS needed (kind, article);

ALTER TABLE application ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON application USING (sees_all() OR organisation = acting_organisation());
DO $$
DECLARE
    part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['application_form', 'application_event', 'application_document'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
        EXECUTE format('CREATE POLICY sight ON %I USING (EXISTS (SELECT FROM application a WHERE a.id = application))', part);
    END LOOP;
    -- what the authority makes of it is its own until it is decided
    FOREACH part IN ARRAY ARRAY['proposal', 'proposed_line', 'signature'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
        EXECUTE format('CREATE POLICY sight ON %I USING (sees_all())', part);
    END LOOP;
    FOREACH part IN ARRAY ARRAY['application_event', 'proposal', 'proposed_line', 'signature', 'application_transition',
                                'document_requirement'] LOOP
        EXECUTE format('CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', part);
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I EXECUTE FUNCTION refuse_change()', part);
    END LOOP;
END
$$;
GRANT SELECT ON application_transition, document_requirement TO tidewaiter_app;
GRANT SELECT, INSERT ON application, application_form, application_event, proposal, proposed_line, signature,
    application_document, document_scan TO tidewaiter_app;
