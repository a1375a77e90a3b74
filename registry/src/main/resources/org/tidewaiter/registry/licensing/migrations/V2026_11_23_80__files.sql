-- The bytes of documents, apart from what is on record about them: they may name people and go when the record is erased.
CREATE TABLE document_file (
    document        uuid PRIMARY KEY REFERENCES application_document,
    name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    type            text NOT NULL,
    content         bytea NOT NULL CHECK (length(content) <= 10485760)
);
ALTER TABLE document_file ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON document_file USING (EXISTS (SELECT FROM application_document d WHERE d.id = document));
GRANT SELECT, INSERT ON document_file TO tidewaiter_app;
