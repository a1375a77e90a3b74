-- What a trader often moves, to be taken into checks and applications. Nothing is overwritten: a change is a further version.
CREATE TABLE product (
    id              uuid PRIMARY KEY,
    organisation    uuid NOT NULL DEFAULT acting_organisation(),
    recorded_at     timestamptz NOT NULL
);
CREATE INDEX product_by_organisation ON product (organisation);

CREATE TABLE product_version (
    product         uuid NOT NULL REFERENCES product,
    number          int NOT NULL,
    name            text NOT NULL CHECK (name <> ''),
    description     text NOT NULL CHECK (description <> ''),
    commodity_code  text,
    purity          text,
    -- taken out of the library; the versions before stay on record
    removed         boolean NOT NULL,
    -- what it was classified as, by the law of which day and of which rulebook
    classified_on   date NOT NULL,
    rulebook        text NOT NULL,
    classification  text NOT NULL,
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL,
    PRIMARY KEY (product, number)
);

-- The library is its trader's alone.
ALTER TABLE product ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON product USING (organisation = acting_organisation());
ALTER TABLE product_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON product_version USING (EXISTS (SELECT FROM product p WHERE p.id = product));
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON product FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON product EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON product_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON product_version EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON product, product_version TO tidewaiter_app;
