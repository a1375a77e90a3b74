-- A line that is limited in value is granted up to a value.
ALTER TABLE proposed_line ADD COLUMN value numeric CHECK (value > 0);
ALTER TABLE proposed_line DROP CONSTRAINT proposed_line_check;
ALTER TABLE proposed_line
    ADD CHECK (CASE outcome WHEN 'grant' THEN quantity IS NOT NULL OR value IS NOT NULL
                            ELSE quantity IS NULL AND value IS NULL END);

-- Messages are their sender's: another organisation neither sees one nor learns that its number is taken.
ALTER TABLE ledger_message
    ADD COLUMN organisation uuid NOT NULL
        DEFAULT coalesce(acting_organisation(), '00000000-0000-0000-0000-000000000000');
ALTER TABLE ledger_message DROP CONSTRAINT ledger_message_pkey;
ALTER TABLE ledger_message ADD PRIMARY KEY (organisation, source, message);
ALTER TABLE ledger_message ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON ledger_message
    USING (organisation = coalesce(acting_organisation(), '00000000-0000-0000-0000-000000000000'));

-- What belongs to a reservation or to a document is seen by whoever sees those.
ALTER TABLE reservation_expiry ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON reservation_expiry USING (EXISTS (SELECT FROM reservation r WHERE r.id = reservation));
ALTER TABLE document_scan ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON document_scan USING (EXISTS (SELECT FROM application_document d WHERE d.id = document));
