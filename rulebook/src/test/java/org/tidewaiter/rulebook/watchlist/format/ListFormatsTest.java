package org.tidewaiter.rulebook.watchlist.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidewaiter.rulebook.watchlist.format.Told.file;
import static org.tidewaiter.rulebook.watchlist.format.Told.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.list.BirthDate;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.engine.screening.name.EntityKind;

@DisplayName("Lists as their publishers write them; everybody in them is invented")
class ListFormatsTest {

    private static final Country IRAN = Country.of("IR");
    private static final Country SYRIA = Country.of("SY");

    @Test
    @DisplayName("OFAC CSV: the four files are one list, -0- is nothing, remarks are read clause by clause")
    void ofacCsv() throws DamagedListException {
        Told told = Told.of(
                ListFormat.OFAC_CSV,
                file("sdn_comments.csv", "77,\"o'; Linked To: MUSTER GROUP.\"\r\n"),
                file("sdn.csv", """
                        36,"MUSTER AIRLINES",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
                        77,"MUSTER, Anna","individual","SDGT] [IFSR","Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 10 Dec 1948; alt. DOB circa 1951; POB Aleppo, Syria; nationality Syria; citizen Korea, North; Gender Female; Passport A1047 2263 (Malaysia) issued 23 Jun 1999 expires 05 Feb 2004; Tax ID No. 12-345 (Mexico); Digital Currency Address - XBT 1Kuf2Rd8mD; Secondary sanctions risk: section 1; a.k.a. 'Litt"
                        88,"MUSTER STAR","vessel","IRAN",-0- ,"P3QG3","Tug","2595","1116","Cyprus","Muster Ltd.","f.k.a. 'ANA I'; Vessel Registration Identification IMO 9187629; MMSI 572469210."
                        """.replace("\n", "\r\n") + "\u001a"),
                file(
                        "alt.csv",
                        "36,12,\"aka\",\"AERO-MUSTER\",-0- \r\n36,13,\"fka\",\"MUSTER AIR\",-0- \r\n99,1,\"aka\",\"NOBODY\",-0- \r\n"),
                file("add.csv", "36,25,-0- ,\"Havana\",\"Cuba\",-0- \r\n"));

        ListedParty airline = told.party("36");
        assertThat(airline.list()).isEqualTo("US-SDN");
        assertThat(airline.kind()).isEqualTo(EntityKind.ORGANISATION);
        assertThat(names(airline)).containsExactly("primary MUSTER AIRLINES", "alias AERO-MUSTER", "former MUSTER AIR");
        assertThat(airline.addresses()).containsExactly("Havana, Cuba");
        assertThat(airline.countries()).containsExactly(Country.of("CU"));

        ListedParty person = told.party("77");
        assertThat(names(person)).containsExactly("primary MUSTER, Anna", "weak Litto");
        assertThat(person.kind()).isEqualTo(EntityKind.PERSON);
        assertThat(person.births())
                .containsExactly(BirthDate.on(LocalDate.of(1948, 12, 10)), BirthDate.between(1949, 1953));
        assertThat(person.gender()).contains("female");
        assertThat(person.countries()).containsExactly(Country.of("KP"), SYRIA);
        assertThat(person.identifiers())
                .containsExactly(
                        new Identifier("passport", "A10472263"),
                        new Identifier("tax", "12345"),
                        new Identifier("crypto", "1Kuf2Rd8mD"));
        assertThat(person.measures()).extracting(Measure::programme).containsExactly("SDGT", "IFSR");
        assertThat(person.details())
                .containsEntry("birthplace", "Aleppo, Syria")
                .containsEntry("linked-to", "MUSTER GROUP")
                .containsEntry("remarks", "Secondary sanctions risk: section 1")
                .containsEntry("title", "Director");

        ListedParty ship = told.party("88");
        assertThat(ship.kind()).isEqualTo(EntityKind.VESSEL);
        assertThat(names(ship)).containsExactly("primary MUSTER STAR", "former ANA I");
        assertThat(ship.identifiers()).contains(new Identifier("imo", "9187629"), new Identifier("mmsi", "572469210"));
        assertThat(told.parties).hasSize(3);
        assertThat(told.warnings).extracting(ListWarning::file).containsExactly("alt.csv");
    }

    @Test
    @DisplayName(
            "OFAC CSV: files whose names begin with cons are the consolidated list; a list without further names is told")
    void ofacConsolidated() throws DamagedListException {
        Told told = Told.of(
                ListFormat.OFAC_CSV,
                file("cons_prim.csv", "36,\"MUSTER\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"));

        assertThat(told.party("36").list()).isEqualTo("US-CONS");
        assertThat(told.warnings).extracting(ListWarning::found).containsExactly("no file of further names");
    }

    @Test
    @DisplayName("OFAC XML, classic")
    void ofacXml() throws DamagedListException {
        Told told = Told.of(ListFormat.OFAC_XML, file("sdn.xml", """
                <?xml version="1.0" standalone="yes"?>
                <sdnList xmlns="http://tempuri.org/sdnList.xsd">
                  <publshInformation><Publish_Date>07/23/2021</Publish_Date><Record_Count>3</Record_Count></publshInformation>
                  <sdnEntry><uid>77</uid><firstName>Anna</firstName><lastName>MUSTER</lastName><sdnType>Individual</sdnType>
                    <programList><program>SDGT</program></programList>
                    <idList><id><uid>1</uid><idType>Passport</idType><idNumber>A 1</idNumber><idCountry>Syria</idCountry></id>
                      <id><uid>2</uid><idType>Gender</idType><idNumber>Female</idNumber></id></idList>
                    <akaList><aka><uid>3</uid><type>a.k.a.</type><category>weak</category><lastName>LITTO</lastName></aka>
                      <aka><uid>4</uid><type>f.k.a.</type><category>strong</category><lastName>MEIER</lastName><firstName>Anna</firstName></aka></akaList>
                    <addressList><address><uid>5</uid><address1>1 Road</address1><city>Aleppo</city><country>Syria</country></address></addressList>
                    <nationalityList><nationality><uid>6</uid><country>Iran</country><mainEntry>true</mainEntry></nationality></nationalityList>
                    <dateOfBirthList><dateOfBirthItem><uid>7</uid><dateOfBirth>Dec 1948</dateOfBirth></dateOfBirthItem>
                      <dateOfBirthItem><uid>8</uid><dateOfBirth>long ago</dateOfBirth></dateOfBirthItem></dateOfBirthList>
                  </sdnEntry>
                  <sdnEntry><uid>88</uid><lastName>MUSTER STAR</lastName><sdnType>Vessel</sdnType>
                    <vesselInfo><callSign>P3</callSign><vesselFlag>Iran</vesselFlag></vesselInfo></sdnEntry>
                </sdnList>
                """));

        assertThat(told.asOf).contains(LocalDate.of(2021, 7, 23));
        ListedParty person = told.party("77");
        assertThat(names(person)).containsExactly("primary MUSTER, Anna", "weak LITTO", "former MEIER, Anna");
        assertThat(person.births())
                .containsExactly(new BirthDate(LocalDate.of(1948, 12, 1), LocalDate.of(1948, 12, 31)));
        assertThat(person.details()).containsEntry("birth-date", "long ago");
        assertThat(person.identifiers()).containsExactly(new Identifier("passport", "A1"));
        assertThat(person.gender()).contains("female");
        assertThat(person.addresses()).containsExactly("1 Road, Aleppo, Syria");
        assertThat(person.countries()).isEqualTo(Set.of(IRAN, SYRIA));
        assertThat(told.party("88").kind()).isEqualTo(EntityKind.VESSEL);
        assertThat(told.warnings)
                .containsExactly(
                        new ListWarning("sdn.xml", 4, "\"long ago\"", "a date of birth"),
                        new ListWarning("sdn.xml", 1, "\"2 entries\"", "3 entries, as the file itself says"));
    }

    @Test
    @DisplayName("OFAC XML, advanced: words stand in sets of reference values, programmes behind the parties")
    void ofacAdvancedXml() throws DamagedListException {
        Told told = Told.of(ListFormat.OFAC_XML, file("sdn_advanced.xml", """
                <Sanctions xmlns="urn:x" Version="1">
                  <DateOfIssue CalendarTypeID="1"><Year>2021</Year><Month>7</Month><Day>23</Day></DateOfIssue>
                  <ReferenceValueSets>
                    <AliasTypeValues><AliasType ID="1">A.K.A.</AliasType><AliasType ID="2">F.K.A.</AliasType><AliasType ID="3">Name</AliasType></AliasTypeValues>
                    <CountryValues><Country ID="11" ISO2="IR">Iran</Country></CountryValues>
                    <DetailReferenceValues><DetailReference ID="91">Female</DetailReference></DetailReferenceValues>
                    <FeatureTypeValues><FeatureType ID="8" FeatureTypeGroupID="1">Birthdate</FeatureType><FeatureType ID="9">Gender</FeatureType>
                      <FeatureType ID="25">Location</FeatureType></FeatureTypeValues>
                    <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
                    <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType></NamePartTypeValues>
                    <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
                    <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType></SanctionsTypeValues>
                  </ReferenceValueSets>
                  <Locations><Location ID="25"><LocationCountry CountryID="11" /><LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true"><Comment /><Value>Tehran</Value></LocationPartValue></LocationPart></Location></Locations>
                  <IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="70"><Comment /><IDRegistrationNo>A 1</IDRegistrationNo></IDRegDocument></IDRegDocuments>
                  <DistinctParties><DistinctParty FixedRef="77"><Comment />
                    <Profile ID="7" PartySubTypeID="4">
                      <Identity ID="70" FixedRef="77" Primary="true" False="false">
                        <Alias FixedRef="77" AliasTypeID="3" Primary="true" LowQuality="false"><DocumentedName ID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="106">MUSTER</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="107">Anna</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
                        <Alias FixedRef="77" AliasTypeID="1" Primary="false" LowQuality="true"><DocumentedName ID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="106">LITTO</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
                        <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="106" NamePartTypeID="1520" /></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="107" NamePartTypeID="1521" /></MasterNamePartGroup></NamePartGroups>
                      </Identity>
                      <Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="1"><Comment /><DatePeriod CalendarTypeID="1"><Start Approximate="false"><From><Year>1948</Year><Month>12</Month><Day>10</Day></From><To><Year>1948</Year><Month>12</Month><Day>10</Day></To></Start><End Approximate="false"><From><Year>1948</Year><Month>12</Month><Day>10</Day></From><To><Year>1948</Year><Month>12</Month><Day>10</Day></To></End></DatePeriod></FeatureVersion></Feature>
                      <Feature ID="2" FeatureTypeID="9"><FeatureVersion ID="2"><VersionDetail DetailTypeID="1" DetailReferenceID="91" /></FeatureVersion></Feature>
                      <Feature ID="3" FeatureTypeID="25"><FeatureVersion ID="3"><VersionLocation LocationID="25" /></FeatureVersion></Feature>
                    </Profile></DistinctParty></DistinctParties>
                  <SanctionsEntries><SanctionsEntry ID="1" ProfileID="7" ListID="1550"><EntryEvent ID="1" /><SanctionsMeasure ID="1" SanctionsTypeID="1"><Comment>SDGT</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries>
                </Sanctions>
                """));

        ListedParty person = told.party("77");
        assertThat(told.asOf).contains(LocalDate.of(2021, 7, 23));
        assertThat(person.kind()).isEqualTo(EntityKind.PERSON);
        assertThat(names(person)).containsExactly("primary MUSTER, Anna", "weak LITTO");
        assertThat(person.births()).containsExactly(BirthDate.on(LocalDate.of(1948, 12, 10)));
        assertThat(person.gender()).contains("female");
        assertThat(person.countries()).containsExactly(IRAN);
        assertThat(person.addresses()).containsExactly("Tehran, IR");
        assertThat(person.identifiers()).containsExactly(new Identifier("passport", "A1"));
        assertThat(person.measures()).extracting(Measure::programme).containsExactly("SDGT");
    }

    @Test
    @DisplayName(
            "US Consolidated Screening List, CSV: the source says which list; licence columns are kept; both orders of numbers")
    void cslCsv() throws DamagedListException {
        Told told = Told.of(ListFormat.CSL_CSV, file("csl.csv", """
                _id,source,entity_number,type,programs,name,addresses,start_date,license_requirement,license_policy,alt_names,dates_of_birth,ids
                a1,Entity List (EL) - Bureau of Industry and Security,,,,Muster Optics,"1 Road, Tehran, IR; Box 2, Damascus, SY",2015-11-12,For all items.,Presumption of denial.,Muster O; MO,,
                a2,Entity List (EL) - Bureau of Industry and Security,,,,Muster Optics,,,,,,,
                a3,Specially Designated Nationals (SDN) - Treasury Department,77,Individual,SDGT; IFSR,"MUSTER, Anna",,,,,,1948-12-10; 1949,"Passport, A 1, SY; SY, 12-3, Tax ID No."
                """));

        ListedParty company = told.party("Muster Optics");
        assertThat(company.list()).isEqualTo("US-EL");
        assertThat(names(company)).containsExactly("primary Muster Optics", "alias Muster O", "alias MO");
        assertThat(company.countries()).isEqualTo(Set.of(IRAN, SYRIA));
        assertThat(company.measures())
                .containsExactly(new Measure(
                        "EL",
                        Optional.of("For all items."),
                        Optional.of("Presumption of denial."),
                        Optional.of(LocalDate.of(2015, 11, 12)),
                        Optional.empty(),
                        false));
        assertThat(told.party("Muster Optics (2)").list()).isEqualTo("US-EL");
        ListedParty person = told.party("77");
        assertThat(person.list()).isEqualTo("US-SDN");
        assertThat(person.identifiers())
                .containsExactly(new Identifier("passport", "A1"), new Identifier("tax", "123"));
        assertThat(person.births()).hasSize(2);
        assertThat(told.warnings).isEmpty();
    }

    @Test
    @DisplayName("US Consolidated Screening List, JSON as trade.gov publishes it")
    void cslJson() throws DamagedListException {
        Told told = Told.of(ListFormat.CSL_JSON, file("consolidated.json", """
                { "results": [ { "id": "x", "source": "Entity List (EL) - Bureau of Industry and Security", "entity_number": null, "type": null,
                  "programs": [], "name": "Muster Optics", "addresses": [ { "address": "1 Road", "city": "Tehran", "state": null, "postal_code": null, "country": "IR" } ],
                  "license_requirement": "For all items.", "license_policy": "Presumption of denial.", "start_date": "2015-11-12",
                  "alt_names": [ "Muster O" ], "ids": [ { "type": "Registration Number", "number": "12-3", "country": "IR" } ] } ] }
                """));

        ListedParty company = told.party("Muster Optics");
        assertThat(company.list()).isEqualTo("US-EL");
        assertThat(company.addresses()).containsExactly("1 Road, Tehran, IR");
        assertThat(company.identifiers()).containsExactly(new Identifier("registration", "123"));
        assertThat(company.measures())
                .extracting(Measure::licencePolicy)
                .containsExactly(Optional.of("Presumption of denial."));
    }

    @Test
    @DisplayName("US Consolidated Screening List, compact JSON: longer texts stand once, in tables")
    void cslCompactJson() throws DamagedListException {
        Told told = Told.of(ListFormat.CSL_JSON, file("compact.json", """
                { "sourceGeneratedAt": "2026-07-31T13:15:00.015113+00:00", "entryCount": 3,
                  "tables": { "sources": [ "Entity List (EL) - Bureau of Industry and Security" ], "licenceRequirements": [ "For all items." ],
                    "licencePolicies": [ "Presumption of denial." ], "programmes": [ "A; B" ] },
                  "entries": [ { "n": "Muster Optics", "a": [ "Muster O" ], "s": 0, "c": [ "IR", "ZZ" ], "lr": 0, "lp": 0 }, { "n": "Muster Two", "s": 0, "t": "Vessel", "e": "9", "pg": 0 } ] }
                """));

        assertThat(told.asOf).contains(LocalDate.of(2026, 7, 31));
        ListedParty company = told.party("Muster Optics");
        assertThat(company.countries()).containsExactly(IRAN);
        assertThat(company.details()).containsEntry("country", "ZZ");
        assertThat(company.measures())
                .extracting(Measure::licenceRequirement)
                .containsExactly(Optional.of("For all items."));
        assertThat(told.party("9").measures()).extracting(Measure::programme).containsExactly("A", "B");
        assertThat(told.warnings)
                .extracting(ListWarning::expected)
                .containsExactly("a country", "3 entries, as the file itself says");
    }

    @Test
    @DisplayName("UN: quality of names, original script, kinds of birth dates, documents")
    void unXml() throws DamagedListException {
        Told told = Told.of(ListFormat.UN_XML, file("un.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
                  <INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ANNA</FIRST_NAME><SECOND_NAME>MUSTER</SECOND_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>
                    <REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER><LISTED_ON>2012-12-31-04:00</LISTED_ON><GENDER>Female</GENDER><NAME_ORIGINAL_SCRIPT>آنا</NAME_ORIGINAL_SCRIPT>
                    <NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE></NATIONALITY>
                    <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>A Muster</ALIAS_NAME></INDIVIDUAL_ALIAS>
                    <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Litto</ALIAS_NAME></INDIVIDUAL_ALIAS>
                    <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
                    <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1970-01-02</DATE></INDIVIDUAL_DATE_OF_BIRTH>
                    <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                    <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1973</FROM_YEAR><TO_YEAR>1974</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                    <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Aleppo</CITY><COUNTRY>Syrian Arab Republic</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
                    <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>National Identification
                        Number</TYPE_OF_DOCUMENT><NUMBER>1-78</NUMBER></INDIVIDUAL_DOCUMENT>
                    <INDIVIDUAL_DOCUMENT/></INDIVIDUAL></INDIVIDUALS>
                  <ENTITIES><ENTITY><DATAID>2</DATAID><FIRST_NAME>MUSTER FRONT</FIRST_NAME><REFERENCE_NUMBER>XXe.001</REFERENCE_NUMBER>
                    <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Front</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES>
                </CONSOLIDATED_LIST>
                """));

        ListedParty person = told.party("XXi.001");
        assertThat(told.asOf).contains(LocalDate.of(2026, 2, 27));
        assertThat(names(person)).containsExactly("primary ANNA MUSTER", "primary آنا", "alias A Muster", "weak Litto");
        assertThat(person.births())
                .containsExactly(
                        BirthDate.on(LocalDate.of(1970, 1, 2)),
                        BirthDate.between(1969, 1973),
                        BirthDate.between(1973, 1974));
        assertThat(person.gender()).contains("female");
        assertThat(person.countries()).containsExactly(IRAN);
        assertThat(person.identifiers()).containsExactly(new Identifier("national-id", "178"));
        assertThat(person.measures())
                .extracting(Measure::from)
                .containsExactly(Optional.of(LocalDate.of(2012, 12, 31)));
        assertThat(names(told.party("XXe.001"))).containsExactly("primary MUSTER FRONT", "former Old Front");
        assertThat(told.warnings).isEmpty();
    }

    @Test
    @DisplayName("UK sanctions list, XML and CSV, say the same of one designation")
    void uk() throws DamagedListException {
        Told xml = Told.of(ListFormat.UK, file("uk.xml", """
                \ufeff<Designations><DateGenerated>23/11/2025</DateGenerated><Designation><LastUpdated>19/03/2021</LastUpdated><UniqueID>MUS0001</UniqueID>
                  <Names><Name><Name1>Anna</Name1><Name6>MUSTER</Name6><NameType>Primary Name</NameType></Name>
                    <Name><Name6>LITTO</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name></Names>
                  <NonLatinNames><NonLatinName><NameNonLatinScript>آنا</NameNonLatinScript></NonLatinName></NonLatinNames>
                  <RegimeName>The Muster Regulations</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip><DateDesignated>31/12/2020</DateDesignated>
                  <Addresses><Address><AddressLine1>1 Road</AddressLine1><AddressCountry>Syria</AddressCountry></Address></Addresses>
                  <IndividualDetails><Individual><DOBs><DOB>dd/mm/1970</DOB></DOBs><Nationalities><Nationality>Iran</Nationality></Nationalities>
                    <PassportDetails><Passport><PassportNumber>A 1</PassportNumber></Passport></PassportDetails><Genders><Gender>Female</Gender></Genders></Individual></IndividualDetails>
                </Designation></Designations>
                """));
        Told csv = Told.of(ListFormat.UK, file("uk.csv", """
                Report Date: 23-Nov-2025
                Unique ID,Name 6,Name 1,Name type,Alias strength,Name non-latin script,Regime Name,Designation Type,Date Designated,Address Line 1,Address Country,D.O.B,Nationality(/ies),Passport number,Gender
                MUS0001,MUSTER,Anna,Primary Name,,آنا,The Muster Regulations,Individual,31/12/2020,1 Road,Syria,00/00/1970,Iran,A 1,Female
                MUS0001,LITTO,,Alias,Low quality a.k.a,,The Muster Regulations,Individual,31/12/2020,,,,,,Female
                """));

        ListedParty person = xml.party("MUS0001");
        assertThat(names(person)).containsExactly("primary Anna MUSTER", "primary آنا", "weak LITTO");
        assertThat(person.births()).containsExactly(BirthDate.between(1970, 1970));
        assertThat(person.countries()).isEqualTo(Set.of(IRAN, SYRIA));
        assertThat(csv.party("MUS0001")).isEqualTo(person);
        assertThat(xml.asOf).isEqualTo(csv.asOf).contains(LocalDate.of(2025, 11, 23));
    }

    @Test
    @DisplayName("EU: names that are not strong are weak; 00 is no country")
    void euXml() throws DamagedListException {
        Told told = Told.of(ListFormat.EU_XML, file("eu.xml", """
                <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2025-11-23T10:00:00.000+01:00" globalFileId="1">
                  <sanctionEntity designationDetails="" unitedNationId="XXi.001" euReferenceNumber="EU.1.1" logicalId="13">
                    <regulation programme="IRQ" numberTitle="1/2003 (OJ L1)" logicalId="1"><publicationUrl>x</publicationUrl></regulation>
                    <subjectType code="person" classificationCode="P"/>
                    <nameAlias wholeName="Litto" gender="" strong="false" logicalId="2"/>
                    <nameAlias firstName="Anna" lastName="Muster" wholeName="Anna Muster" gender="F" title="Dr" strong="true" logicalId="3"/>
                    <nameAlias wholeName="Anna Meier" strong="true" logicalId="4"/>
                    <citizenship countryIso2Code="IR" countryDescription="IRAN"/><citizenship countryIso2Code="00" countryDescription="UNKNOWN"/>
                    <birthdate circa="true" year="1970" city="Aleppo" countryDescription="SYRIA"/>
                    <birthdate circa="false" birthdate="1970-05-06" year="1970"/>
                    <address city="Aleppo" street="1 Road" countryIso2Code="SY" countryDescription="SYRIA"/>
                    <identification number="A 1" identificationTypeCode="passport" identificationTypeDescription="National passport"/>
                  </sanctionEntity>
                </export>
                """));

        ListedParty person = told.party("EU.1.1");
        assertThat(told.asOf).contains(LocalDate.of(2025, 11, 23));
        assertThat(names(person)).containsExactly("primary Anna Muster", "weak Litto", "alias Anna Meier");
        assertThat(person.births())
                .containsExactly(BirthDate.between(1968, 1972), BirthDate.on(LocalDate.of(1970, 5, 6)));
        assertThat(person.countries()).isEqualTo(Set.of(IRAN, SYRIA));
        assertThat(person.identifiers()).containsExactly(new Identifier("passport", "A1"));
        assertThat(person.gender()).contains("female");
        assertThat(told.warnings).isEmpty();
    }

    @Test
    @DisplayName("PRC lists: both names, batch, and a suspension as a row of its own")
    void cn() throws DamagedListException {
        Told told = Told.of(ListFormat.CN, file("cn.csv", """
                name_en,name_zh,list,measure,batch,from,until,status,country
                Muster Optics Inc.,穆斯特光学公司,CN-CONTROL,control list,batch 1,2025-01-02,2025-11-09,in force,US
                Muster Optics Inc.,穆斯特光学公司,CN-CONTROL,control list,batch 1,2025-11-10,2026-11-10,suspended,US
                """));

        ListedParty company = told.parties.getFirst();
        assertThat(told.parties).hasSize(1);
        assertThat(company.list()).isEqualTo("CN-CONTROL");
        assertThat(names(company)).containsExactly("primary Muster Optics Inc.", "primary 穆斯特光学公司");
        assertThat(company.measures().stream().anyMatch(measure -> measure.inForce(LocalDate.of(2025, 6, 1))))
                .isTrue();
        assertThat(company.measures().stream().anyMatch(measure -> measure.inForce(LocalDate.of(2026, 6, 1))))
                .isFalse();
    }

    @Test
    @DisplayName("FollowTheMoney: sanctions stand behind their party, what is no target is left out")
    void ftm() throws DamagedListException {
        Told told = Told.of(ListFormat.FTM, file("entities.ftm.json", """
                {"id":"NK-1","caption":"Anna Muster","schema":"Person","target":true,"properties":{"name":["Anna Muster","Anna Meier"],"alias":["A M"],"weakAlias":["Litto"],"previousName":["Anna Alt"],"birthDate":["1970-05"],"country":["ir","suhh"],"gender":["female"],"passportNumber":["A 1"],"topics":["sanction"]}}
                {"id":"NK-2","caption":"A relative","schema":"Person","target":false,"properties":{"name":["A relative"]}}
                {"id":"S-1","schema":"Sanction","properties":{"entity":["NK-1"],"program":["SDGT"],"startDate":["2020-01-02"]}}
                """));

        assertThat(told.parties).hasSize(1);
        ListedParty person = told.party("NK-1");
        assertThat(names(person))
                .containsExactly(
                        "primary Anna Muster", "primary Anna Meier", "alias A M", "weak Litto", "former Anna Alt");
        assertThat(person.countries()).containsExactly(IRAN);
        assertThat(person.identifiers()).containsExactly(new Identifier("passport", "A1"));
        assertThat(person.measures()).extracting(Measure::programme).containsExactly("SDGT");
    }

    @Test
    @DisplayName(
            "What stands in a column that is not compared is kept and told, and so is a number that fails its own check")
    void beside() throws DamagedListException {
        Told told = Told.of(ListFormat.CSV, file("own.csv", """
                name,dob,identifiers
                Erika Erfunden,1980-01-01,imo: 9074728; lei: ABC
                ...,,imo: 9074729
                """));

        assertThat(told.parties.getFirst().details()).containsEntry("dob", "1980-01-01");
        assertThat(told.warnings)
                .containsExactlyInAnyOrder(
                        new ListWarning("own.csv", 1, "\"dob\"", "a column that is compared"),
                        new ListWarning("own.csv", 2, "\"9074728\"", "a number whose check digit fits"),
                        new ListWarning("own.csv", 2, "\"ABC\"", "a number whose check digit fits"),
                        new ListWarning("own.csv", 3, "\"...\"", "a name with a letter or digit"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "alias, aliases",
        "birthdate, birth_date",
        "Birth Date, birth_date",
        "addresses, address",
        "former names, former_names"
    })
    @DisplayName("A column that is nearly one that is compared is refused: what stands in it would be lost")
    void nearly(String column, String meant) {
        ListFile list = file("own.csv", "name," + column + "\nErika Erfunden,x\n");

        assertThatThrownBy(() -> Told.of(ListFormat.CSV, list))
                .isInstanceOf(DamagedListException.class)
                .hasMessageContaining("expected a column " + meant + ",");
    }

    @Test
    @DisplayName("A company's own list needs no more than names; a formula stays the text that it is")
    void own() throws DamagedListException {
        Told told = Told.of(ListFormat.CSV, file("own.csv", """
                name,type,aliases,country,birth_date,identifiers,remarks
                =HYPERLINK("x"),organisation,@SUM(A1); Muster,Iran; Atlantis,,registration:12-3; lei: 2534 00,"unpaid
                since 2020"
                Anna Muster,human,,,10 Dec 1948,,
                """));

        ListedParty company = told.parties.getFirst();
        assertThat(names(company)).containsExactly("primary =HYPERLINK(\"x\")", "alias @SUM(A1)", "alias Muster");
        assertThat(company.identifiers())
                .containsExactly(new Identifier("registration", "123"), new Identifier("lei", "253400"));
        assertThat(company.details()).containsEntry("country", "Atlantis");
        assertThat(told.party("Anna Muster").births()).containsExactly(BirthDate.on(LocalDate.of(1948, 12, 10)));
        assertThat(told.warnings)
                .containsExactly(
                        new ListWarning("own.csv", 2, "\"Atlantis\"", "a country"),
                        new ListWarning("own.csv", 2, "\"2534 00\"", "a number whose check digit fits"),
                        new ListWarning("own.csv", 4, "\"human\"", "person, organisation, vessel or aircraft"));
        assertThat(List.of(told.parties.get(0).list(), told.parties.get(1).list()))
                .containsOnly("OWN");
    }
}
