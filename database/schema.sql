-- Written by "npm run generate" from the migrated database: what the migrations amount to. Do not edit.

-- Every address that a record has or once had. Unique nationwide; an old one redirects for ever, so rows are never removed.
create table address (
  section text not null,
  slug text not null,
  municipality integer not null,
  record_id uuid not null,
  since timestamp with time zone not null default now(),
  constraint address_pkey PRIMARY KEY (section, slug),
  constraint address_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint address_section_check CHECK ((section = ANY (ARRAY['omraader'::text, 'organer'::text, 'organisationer'::text, 'planer'::text]))),
  constraint address_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);
--   row level security
--   CREATE INDEX address_by_record ON helhed.address USING btree (municipality, record_id)
--   policy address_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy address_read for select to helhed_app using (true)
--   grant insert, select to helhed_app

-- A housing area: contiguous parcels of social-housing estates, or a municipality's scattered small properties seen as one.
create table area (
  municipality integer not null,
  id uuid not null,
  slug text not null,
  name text not null,
  nicknames text[] not null default '{}'::text[],
  form text not null,
  period daterange not null,
  example boolean not null default false,
  source text,
  case_number text,
  document_number text,
  kle text,
  version integer not null default 1,
  constraint area_pkey PRIMARY KEY (municipality, id),
  constraint area_municipality_slug_key UNIQUE (municipality, slug),
  constraint area_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint area_form_check CHECK ((form = ANY (ARRAY['area'::text, 'scattered'::text]))),
  constraint area_name_check CHECK ((name <> ''::text)),
  constraint area_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period))))
);
--   row level security
--   policy area_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update to helhed_app

-- Which bodies coordinate in an area.
create table area_body (
  municipality integer not null,
  area_id uuid not null,
  body_id uuid not null,
  task text,
  period daterange not null,
  constraint area_body_pkey PRIMARY KEY (municipality, area_id, body_id),
  constraint area_body_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint area_body_municipality_body_id_fkey FOREIGN KEY (municipality, body_id) REFERENCES helhed.body(municipality, id),
  constraint area_body_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period))))
);
--   row level security
--   policy area_body_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update (period) to helhed_app

-- What others than the state call the area, side by side with the state's list: the municipality's own classes, a fund plan, under assessment.
create table area_classification (
  municipality integer not null,
  id uuid not null,
  area_id uuid not null,
  scheme text not null,
  label text not null,
  period daterange not null,
  source text not null,
  constraint area_classification_pkey PRIMARY KEY (municipality, id),
  constraint area_classification_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint area_classification_label_check CHECK ((label <> ''::text)),
  constraint area_classification_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)))),
  constraint area_classification_scheme_check CHECK ((scheme = ANY (ARRAY['municipality'::text, 'fund_plan'::text, 'under_assessment'::text]))),
  constraint classification_once_at_a_time EXCLUDE USING gist (municipality WITH =, area_id WITH =, scheme WITH =, period WITH &&)
);
--   row level security
--   policy area_classification_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update (period) to helhed_app

-- Which estates make up an area, and when.
create table area_estate (
  municipality integer not null,
  id uuid not null,
  area_id uuid not null,
  estate_id uuid not null,
  period daterange not null,
  constraint area_estate_pkey PRIMARY KEY (municipality, id),
  constraint area_estate_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint area_estate_municipality_estate_id_fkey FOREIGN KEY (municipality, estate_id) REFERENCES helhed.estate(municipality, id),
  constraint area_estate_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)))),
  constraint estate_lies_in_one_area_at_a_time EXCLUDE USING gist (municipality WITH =, estate_id WITH =, period WITH &&)
);
--   row level security
--   policy area_estate_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update (period) to helhed_app

-- What happened to an area outside Helhed and is worth remembering: decisions of councils, strategies, projects.
create table area_event (
  municipality integer not null,
  id uuid not null,
  area_id uuid not null,
  day date not null,
  precision text not null,
  title text not null,
  actor text not null,
  major boolean not null default false,
  source text not null,
  constraint area_event_pkey PRIMARY KEY (municipality, id),
  constraint area_event_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint area_event_precision_check CHECK (("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))),
  constraint area_event_title_check CHECK ((title <> ''::text))
);
--   row level security
--   policy area_event_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- What the state published about an area and what the rules compute from its figures: two records, both shown when they differ.
create table area_status (
  municipality integer not null,
  id uuid not null,
  area_id uuid not null,
  list_date date not null,
  origin text not null,
  rule_set text not null,
  status text not null,
  source text not null,
  recorded_at timestamp with time zone not null,
  constraint area_status_pkey PRIMARY KEY (municipality, id),
  constraint area_status_municipality_area_id_list_date_origin_key UNIQUE (municipality, area_id, list_date, origin),
  constraint area_status_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint area_status_origin_check CHECK ((origin = ANY (ARRAY['published'::text, 'computed'::text]))),
  constraint area_status_status_check CHECK ((status = ANY (ARRAY['none'::text, 'prevention'::text, 'vulnerable'::text, 'parallel'::text, 'transformation'::text, 'unknown'::text]))),
  constraint published_statuses_are_certain CHECK (((origin = 'computed'::text) OR (status <> 'unknown'::text)))
);
--   row level security
--   policy area_status_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update (recorded_at, rule_set, source, status) to helhed_app

-- What was done, by whom, under which mandate, when and why. Written in the transaction of the act itself; never changed. Holds ids and names of fields, never personal values.
create table audit_entry (
  chain integer not null,
  seq bigint not null,
  at timestamp with time zone not null,
  person_id uuid,
  mandate_id uuid,
  act text not null,
  subject_kind text not null,
  subject_id uuid,
  detail jsonb not null default '{}'::jsonb,
  reason text,
  previous bytea not null,
  hash bytea not null,
  constraint audit_entry_pkey PRIMARY KEY (chain, seq),
  constraint audit_entry_chain_fkey FOREIGN KEY (chain) REFERENCES helhed.audit_head(chain),
  constraint audit_entry_act_check CHECK ((act ~ '^[a-z_]+\.[a-z_]+$'::text))
);
--   row level security
--   CREATE INDEX audit_by_subject ON helhed.audit_entry USING btree (chain, subject_id, seq DESC)
--   policy audit_entry_add for insert to helhed_app with check ((((chain = 0) OR helhed.in_scope(chain)) AND (NOT (person_id IS DISTINCT FROM helhed.acting_person()))))
--   policy audit_entry_read for select to helhed_app using ((helhed.in_scope(chain) OR ((chain = 0) AND (person_id = helhed.acting_person()))))
--   CREATE TRIGGER audit_entry_is_append_only BEFORE DELETE OR UPDATE ON helhed.audit_entry FOR EACH ROW EXECUTE FUNCTION helhed.audit_refuse()
--   CREATE TRIGGER audit_entry_is_chained BEFORE INSERT ON helhed.audit_entry FOR EACH ROW EXECUTE FUNCTION helhed.audit_chain()
--   CREATE TRIGGER audit_entry_is_not_emptied BEFORE TRUNCATE ON helhed.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION helhed.audit_refuse()
--   grant insert, select to helhed_app

-- Where each chain ends. Locked for the length of a transaction that records an act, so that chains have no gaps.
create table audit_head (
  chain integer not null,
  seq bigint not null default 0,
  hash bytea not null default '\x'::bytea,
  constraint audit_head_pkey PRIMARY KEY (chain),
  constraint audit_head_chain_fkey FOREIGN KEY (chain) REFERENCES helhed.municipality(code),
  constraint audit_head_seq_check CHECK ((seq >= 0))
);
--   row level security
--   policy audit_head_read for select to helhed_app using (((chain = 0) OR helhed.in_scope(chain)))
--   grant select to helhed_app

-- The application's signature under each entry (HMAC-SHA-256 with SECRET_KEY). Who rewrites a chain inside the database cannot make these.
create table audit_seal (
  chain integer not null,
  seq bigint not null,
  hash bytea not null,
  mac bytea not null,
  constraint audit_seal_pkey PRIMARY KEY (chain, seq),
  constraint audit_seal_chain_seq_fkey FOREIGN KEY (chain, seq) REFERENCES helhed.audit_entry(chain, seq)
);
--   row level security
--   policy audit_seal_add for insert to helhed_app with check (((chain = 0) OR helhed.in_scope(chain)))
--   policy audit_seal_read for select to helhed_app using (helhed.in_scope(chain))
--   CREATE TRIGGER audit_seal_is_append_only BEFORE DELETE OR UPDATE ON helhed.audit_seal FOR EACH ROW EXECUTE FUNCTION helhed.audit_refuse()
--   grant insert, select to helhed_app

-- Everything that meets and decides or coordinates: councils, committees, boards, forums, groups. Its members sit in seats, which stay when people leave.
create table body (
  municipality integer not null,
  id uuid not null,
  kind text not null,
  slug text not null,
  name text not null,
  decides text not null,
  composition text,
  legal_basis text,
  terms_of_reference text,
  residents_part text,
  period daterange not null,
  example boolean not null default false,
  source text,
  case_number text,
  document_number text,
  kle text,
  version integer not null default 1,
  constraint body_pkey PRIMARY KEY (municipality, id),
  constraint body_municipality_slug_key UNIQUE (municipality, slug),
  constraint body_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint body_decides_check CHECK ((decides = ANY (ARRAY['here'::text, 'elsewhere'::text]))),
  constraint body_kind_check CHECK ((kind = ANY (ARRAY['council'::text, 'standing_committee'::text, 'task_committee'::text, 'plan_board'::text, 'district_board'::text, 'steering_group'::text, 'coordination_forum'::text, 'working_group'::text, 'estate_meeting'::text, 'estate_board'::text, 'association_board'::text]))),
  constraint body_name_check CHECK ((name <> ''::text)),
  constraint body_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)))),
  constraint coordination_forum_says_residents_part CHECK (((kind <> 'coordination_forum'::text) OR (COALESCE(residents_part, ''::text) <> ''::text)))
);
--   row level security
--   policy body_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update to helhed_app

-- Which other body a body coordinates with, about what, and who sees to it.
create table body_coordination (
  municipality integer not null,
  body_id uuid not null,
  with_id uuid not null,
  subject text not null,
  responsible text not null,
  constraint body_coordination_pkey PRIMARY KEY (municipality, body_id, with_id),
  constraint body_coordination_municipality_body_id_fkey FOREIGN KEY (municipality, body_id) REFERENCES helhed.body(municipality, id),
  constraint body_coordination_municipality_with_id_fkey FOREIGN KEY (municipality, with_id) REFERENCES helhed.body(municipality, id),
  constraint body_coordination_responsible_check CHECK ((responsible <> ''::text)),
  constraint body_coordination_subject_check CHECK ((subject <> ''::text)),
  constraint body_does_not_coordinate_with_itself CHECK ((body_id <> with_id))
);
--   row level security
--   policy body_coordination_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select to helhed_app

-- Whom a body answers to. Several parents are ordinary: a task committee can answer to three standing committees, and all three see it.
create table body_parent (
  municipality integer not null,
  body_id uuid not null,
  parent_id uuid not null,
  constraint body_parent_pkey PRIMARY KEY (municipality, body_id, parent_id),
  constraint body_parent_municipality_body_id_fkey FOREIGN KEY (municipality, body_id) REFERENCES helhed.body(municipality, id),
  constraint body_parent_municipality_parent_id_fkey FOREIGN KEY (municipality, parent_id) REFERENCES helhed.body(municipality, id),
  constraint body_is_not_its_own_parent CHECK ((body_id <> parent_id))
);
--   row level security
--   policy body_parent_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select to helhed_app

-- Who serves a body: writes its agendas, keeps its papers.
create table body_service (
  municipality integer not null,
  body_id uuid not null,
  organisation_id uuid not null,
  task text,
  constraint body_service_pkey PRIMARY KEY (municipality, body_id, organisation_id),
  constraint body_service_municipality_body_id_fkey FOREIGN KEY (municipality, body_id) REFERENCES helhed.body(municipality, id),
  constraint body_service_municipality_organisation_id_fkey FOREIGN KEY (municipality, organisation_id) REFERENCES helhed.organisation(municipality, id)
);
--   row level security
--   policy body_service_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select to helhed_app

-- The dwellings of an estate. The estate itself is an organisation of kind estate with the same id, since its meeting decides.
create table estate (
  municipality integer not null,
  id uuid not null,
  dwellings integer,
  approximate boolean not null default false,
  example boolean not null default false,
  counted_on date,
  source text,
  constraint estate_pkey PRIMARY KEY (municipality, id),
  constraint estate_municipality_id_fkey FOREIGN KEY (municipality, id) REFERENCES helhed.organisation(municipality, id),
  constraint estate_dwellings_check CHECK ((dwellings > 0))
);
--   row level security
--   policy estate_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update to helhed_app

-- What is measured. The six figures of the official lists are national (code 0); their meaning in words and their thresholds are dated law in rules/area-status.
create table indicator (
  municipality integer not null default 0,
  id uuid not null,
  code text not null,
  unit text not null,
  constraint indicator_pkey PRIMARY KEY (municipality, id),
  constraint indicator_code_key UNIQUE (code),
  constraint indicator_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint indicator_code_check CHECK ((code ~ '^[A-Za-z_]+$'::text)),
  constraint indicator_municipality_check CHECK ((municipality = 0)),
  constraint indicator_unit_check CHECK ((unit = ANY (ARRAY['persons'::text, 'percent'::text, 'percent_of_region'::text])))
);
--   row level security
--   policy indicator_read for select to helhed_app using (true)
--   grant select to helhed_app

-- One figure of one area for one list date. Exact decimals as published; numerator and denominator where the source gives them, and only then are distances shown in persons.
create table indicator_value (
  municipality integer not null,
  id uuid not null,
  area_id uuid not null,
  national integer not null default 0,
  indicator_version_id uuid not null,
  as_of date not null,
  state text not null,
  amount numeric(12,4),
  numerator numeric(12,2),
  denominator numeric(12,2),
  source text not null,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  constraint indicator_value_pkey PRIMARY KEY (municipality, id),
  constraint indicator_value_municipality_area_id_indicator_version_id_a_key UNIQUE (municipality, area_id, indicator_version_id, as_of),
  constraint indicator_value_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint indicator_value_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint indicator_value_national_indicator_version_id_fkey FOREIGN KEY ("national", indicator_version_id) REFERENCES helhed.indicator_version(municipality, id),
  constraint indicator_value_denominator_check CHECK ((denominator > (0)::numeric)),
  constraint indicator_value_national_check CHECK (("national" = 0)),
  constraint indicator_value_source_check CHECK ((source <> ''::text)),
  constraint indicator_value_state_check CHECK ((state = ANY (ARRAY['known'::text, 'missing'::text, 'withheld'::text]))),
  constraint known_values_have_an_amount CHECK (((state = 'known'::text) = (amount IS NOT NULL)))
);
--   row level security
--   policy indicator_value_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update to helhed_app

-- A definition of an indicator. When the law changes what is counted, a new version begins and the series breaks visibly; old values stay with the old one.
create table indicator_version (
  municipality integer not null default 0,
  id uuid not null,
  indicator_id uuid not null,
  rule_set text not null,
  valid_from date not null,
  valid_until date,
  constraint indicator_version_pkey PRIMARY KEY (municipality, id),
  constraint indicator_version_indicator_id_rule_set_key UNIQUE (indicator_id, rule_set),
  constraint indicator_version_municipality_indicator_id_fkey FOREIGN KEY (municipality, indicator_id) REFERENCES helhed.indicator(municipality, id),
  constraint indicator_version_municipality_check CHECK ((municipality = 0))
);
--   row level security
--   policy indicator_version_read for select to helhed_app using (true)
--   grant select to helhed_app

-- What a person may do: a role, within a scope, for a period, acting for an organisation. Rows are never changed; a mandate that ends early gets a row in mandate_end.
create table mandate (
  municipality integer not null,
  id uuid not null,
  person_id uuid not null,
  role text not null,
  organisation_id uuid,
  body_id uuid,
  area_id uuid,
  acts_for_id uuid not null,
  period daterange not null,
  granted_by uuid not null,
  granted_at timestamp with time zone not null default now(),
  reason text,
  constraint mandate_pkey PRIMARY KEY (municipality, id),
  constraint mandate_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES helhed.person(id),
  constraint mandate_municipality_acts_for_id_fkey FOREIGN KEY (municipality, acts_for_id) REFERENCES helhed.organisation(municipality, id),
  constraint mandate_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint mandate_municipality_body_id_fkey FOREIGN KEY (municipality, body_id) REFERENCES helhed.body(municipality, id),
  constraint mandate_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint mandate_municipality_organisation_id_fkey FOREIGN KEY (municipality, organisation_id) REFERENCES helhed.organisation(municipality, id),
  constraint mandate_person_id_fkey FOREIGN KEY (person_id) REFERENCES helhed.person(id),
  constraint fund_officers_are_national CHECK ((((role = 'fund_officer'::text) = (municipality = 0)) OR (role = 'administrator'::text))),
  constraint mandate_grantor_is_not_its_holder CHECK ((granted_by <> person_id)),
  constraint mandate_has_at_most_one_scope CHECK ((num_nonnulls(organisation_id, body_id, area_id) <= 1)),
  constraint mandate_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)))),
  constraint mandate_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'director'::text, 'councillor'::text, 'institution_leader'::text, 'front_line_worker'::text, 'project_leader'::text, 'association_manager'::text, 'secretariat'::text, 'municipal_seat'::text, 'committee_member'::text, 'estate_minute_taker'::text, 'fund_officer'::text, 'auditor'::text, 'administrator'::text]))),
  constraint mandate_scope_fits_its_role CHECK (
CASE
    WHEN (role = ANY (ARRAY['coordinator'::text, 'director'::text, 'councillor'::text, 'secretariat'::text, 'auditor'::text, 'administrator'::text])) THEN (num_nonnulls(organisation_id, body_id, area_id) = 0)
    WHEN (role = ANY (ARRAY['institution_leader'::text, 'front_line_worker'::text])) THEN (area_id IS NOT NULL)
    WHEN (role = ANY (ARRAY['municipal_seat'::text, 'committee_member'::text])) THEN (body_id IS NOT NULL)
    ELSE (organisation_id IS NOT NULL)
END),
  constraint mandate_once_at_a_time EXCLUDE USING gist (municipality WITH =, person_id WITH =, role WITH =, COALESCE(organisation_id, body_id, area_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, period WITH &&)
);
--   row level security
--   CREATE INDEX mandate_by_person ON helhed.mandate USING btree (person_id)
--   policy mandate_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (granted_by = helhed.acting_person())))
--   policy mandate_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- A mandate that was ended before its period ran out: who did it, when and why. It cannot be undone; a new mandate is given instead.
create table mandate_end (
  municipality integer not null,
  mandate_id uuid not null,
  ends_on date not null,
  ended_by uuid not null,
  ended_at timestamp with time zone not null default now(),
  reason text not null,
  constraint mandate_end_pkey PRIMARY KEY (municipality, mandate_id),
  constraint mandate_end_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES helhed.person(id),
  constraint mandate_end_municipality_mandate_id_fkey FOREIGN KEY (municipality, mandate_id) REFERENCES helhed.mandate(municipality, id),
  constraint mandate_end_reason_check CHECK ((reason <> ''::text))
);
--   row level security
--   policy mandate_end_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (ended_by = helhed.acting_person())))
--   policy mandate_end_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER mandate_ends_within_its_period BEFORE INSERT ON helhed.mandate_end FOR EACH ROW EXECUTE FUNCTION helhed.mandate_end_fits()
--   grant insert, select to helhed_app

-- Danish municipalities by their official code. Code 0 is the whole country: the fund, regions and national associations, readable by all and written by the platform only.
create table municipality (
  code integer not null,
  slug text not null,
  name text not null,
  region text,
  constraint municipality_pkey PRIMARY KEY (code),
  constraint municipality_name_key UNIQUE (name),
  constraint municipality_slug_key UNIQUE (slug),
  constraint municipality_code_check CHECK (((code >= 0) AND (code <= 999))),
  constraint municipality_slug_check CHECK ((slug ~ '^[a-z0-9-]+$'::text))
);
--   grant select to helhed_app

-- Everyone who can hold a seat, appoint to one or lead a part of the work. A national organisation stands once under code 0; a local one under its municipality.
create table organisation (
  municipality integer not null,
  id uuid not null,
  kind text not null,
  parent_id uuid,
  slug text not null,
  name text not null,
  example boolean not null default false,
  source text,
  case_number text,
  document_number text,
  kle text,
  version integer not null default 1,
  constraint organisation_pkey PRIMARY KEY (municipality, id),
  constraint organisation_municipality_slug_key UNIQUE (municipality, slug),
  constraint organisation_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint organisation_municipality_parent_id_fkey FOREIGN KEY (municipality, parent_id) REFERENCES helhed.organisation(municipality, id),
  constraint organisation_check CHECK (((kind <> 'estate'::text) OR (parent_id IS NOT NULL))),
  constraint organisation_check1 CHECK (((kind <> 'administration'::text) OR (parent_id IS NOT NULL))),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'administration'::text, 'housing_association'::text, 'managing_agent'::text, 'estate'::text, 'local_association'::text, 'secretariat'::text, 'fund'::text, 'private_partner'::text]))),
  constraint organisation_name_check CHECK ((name <> ''::text)),
  constraint organisation_slug_check CHECK ((slug ~ '^[a-z0-9-]+$'::text))
);
--   row level security
--   policy organisation_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy organisation_change for update to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   policy organisation_read for select to helhed_app using (((municipality = 0) OR helhed.in_scope(municipality)))
--   grant insert, select, update to helhed_app

-- People who hold or have held a mandate. Nobody is kept here who has no part in the work; residents and citizens in case work never are.
create table person (
  id uuid not null,
  email text not null,
  name text not null,
  language text not null default 'da'::text,
  registered_at timestamp with time zone not null default now(),
  constraint person_pkey PRIMARY KEY (id),
  constraint person_email_key UNIQUE (email),
  constraint person_email_check CHECK (((email = lower(email)) AND (email ~~ '%_@_%'::text))),
  constraint person_language_check CHECK ((language = ANY (ARRAY['da'::text, 'en'::text]))),
  constraint person_name_check CHECK ((name <> ''::text))
);
--   row level security
--   policy person_change for update to helhed_app using ((id = helhed.acting_person())) with check ((id = helhed.acting_person()))
--   policy person_read for select to helhed_app using (((id = helhed.acting_person()) OR (EXISTS ( SELECT
   FROM helhed.mandate
  WHERE (mandate.person_id = person.id))) OR (EXISTS ( SELECT
   FROM helhed.seat_holding
  WHERE (seat_holding.person_id = person.id)))))
--   grant select, update (language, name) to helhed_app

-- What the public may read. Public pages and open data read this table and nothing else, since row-level security hides rows and not columns.
create table publication (
  municipality integer not null,
  id uuid not null,
  kind text not null,
  record_id uuid not null,
  slug text not null,
  title text not null,
  content jsonb not null,
  published_at timestamp with time zone not null,
  published_by uuid not null,
  withdrawn_at timestamp with time zone,
  constraint publication_pkey PRIMARY KEY (municipality, id),
  constraint publication_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint publication_published_by_fkey FOREIGN KEY (published_by) REFERENCES helhed.person(id),
  constraint publication_kind_check CHECK ((kind = ANY (ARRAY['area'::text, 'body'::text])))
);
--   row level security
--   CREATE INDEX publication_by_slug ON helhed.publication USING btree (kind, slug) WHERE (withdrawn_at IS NULL)
--   CREATE UNIQUE INDEX publication_in_force ON helhed.publication USING btree (municipality, record_id) WHERE (withdrawn_at IS NULL)
--   policy publication_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy publication_change for update to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   policy publication_read for select to helhed_app using (((withdrawn_at IS NULL) OR helhed.in_scope(municipality)))
--   grant insert, select, update (withdrawn_at) to helhed_app

-- A place in a body. It stays when its holder leaves, so that a vacancy can be seen and named.
create table seat (
  municipality integer not null,
  id uuid not null,
  body_id uuid not null,
  position integer not null,
  category text not null,
  title text not null,
  office text,
  participation text not null,
  level text,
  profile text,
  represents_id uuid,
  appointed_by_body_id uuid,
  appointed_by_organisation_id uuid,
  period daterange not null,
  constraint seat_pkey PRIMARY KEY (municipality, id),
  constraint seat_municipality_body_id_id_key UNIQUE (municipality, body_id, id),
  constraint seat_municipality_appointed_by_body_id_fkey FOREIGN KEY (municipality, appointed_by_body_id) REFERENCES helhed.body(municipality, id),
  constraint seat_municipality_appointed_by_organisation_id_fkey FOREIGN KEY (municipality, appointed_by_organisation_id) REFERENCES helhed.organisation(municipality, id),
  constraint seat_municipality_body_id_fkey FOREIGN KEY (municipality, body_id) REFERENCES helhed.body(municipality, id),
  constraint seat_municipality_represents_id_fkey FOREIGN KEY (municipality, represents_id) REFERENCES helhed.organisation(municipality, id),
  constraint observers_hold_no_office CHECK (((office IS NULL) OR (participation = 'member'::text))),
  constraint seat_category_check CHECK ((category ~ '^[a-z0-9-]+$'::text)),
  constraint seat_is_appointed_by_one CHECK ((num_nonnulls(appointed_by_body_id, appointed_by_organisation_id) <= 1)),
  constraint seat_level_check CHECK ((level = ANY (ARRAY['director'::text, 'local_leader'::text]))),
  constraint seat_office_check CHECK ((office = ANY (ARRAY['chair'::text, 'vice_chair'::text]))),
  constraint seat_participation_check CHECK ((participation = ANY (ARRAY['member'::text, 'observer'::text, 'ad_hoc'::text]))),
  constraint seat_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)))),
  constraint seat_position_check CHECK (("position" > 0)),
  constraint seat_title_check CHECK ((title <> ''::text)),
  constraint office_is_held_by_one_seat EXCLUDE USING gist (municipality WITH =, body_id WITH =, office WITH =, period WITH &&) WHERE ((office IS NOT NULL)),
  constraint seat_position_is_free EXCLUDE USING gist (municipality WITH =, body_id WITH =, "position" WITH =, period WITH &&)
);
--   row level security
--   CREATE INDEX seat_by_body ON helhed.seat USING btree (municipality, body_id)
--   policy seat_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update to helhed_app

-- Who sits in a seat, from when until when; substitutes likewise. Past holders stay as history.
create table seat_holding (
  municipality integer not null,
  id uuid not null,
  body_id uuid not null,
  seat_id uuid not null,
  person_id uuid not null,
  standing text not null,
  period daterange not null,
  ended_reason text,
  version integer not null default 1,
  constraint seat_holding_pkey PRIMARY KEY (municipality, id),
  constraint seat_holding_municipality_body_id_seat_id_fkey FOREIGN KEY (municipality, body_id, seat_id) REFERENCES helhed.seat(municipality, body_id, id),
  constraint seat_holding_person_id_fkey FOREIGN KEY (person_id) REFERENCES helhed.person(id),
  constraint seat_holding_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)))),
  constraint seat_holding_standing_check CHECK ((standing = ANY (ARRAY['holder'::text, 'substitute'::text]))),
  constraint person_has_one_seat_in_a_body EXCLUDE USING gist (municipality WITH =, body_id WITH =, person_id WITH =, period WITH &&),
  constraint seat_has_one_holder_at_a_time EXCLUDE USING gist (municipality WITH =, seat_id WITH =, period WITH &&) WHERE ((standing = 'holder'::text))
);
--   row level security
--   CREATE INDEX seat_holding_by_person ON helhed.seat_holding USING btree (person_id)
--   policy seat_holding_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update (ended_reason, period, version) to helhed_app

-- One bead per record that lies on the golden thread. Written by the command that changes the record, so that a page's strip is read with one statement.
create table thread_bead (
  municipality integer not null,
  id uuid not null,
  place text not null,
  name text not null,
  href text not null,
  state text not null,
  detail text,
  changed_at timestamp with time zone not null default now(),
  constraint thread_bead_pkey PRIMARY KEY (municipality, id),
  constraint thread_bead_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint thread_bead_href_check CHECK ((href ~~ '/%'::text)),
  constraint thread_bead_place_check CHECK ((place = ANY (ARRAY['area'::text, 'forum'::text, 'plan'::text, 'part'::text, 'goal'::text, 'activity'::text, 'money'::text, 'measurement'::text, 'decision'::text]))),
  constraint thread_bead_state_check CHECK ((state = ANY (ARRAY['wait'::text, 'progress'::text, 'missing'::text, 'good'::text, 'stopped'::text])))
);
--   row level security
--   policy thread_bead_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy thread_bead_change for update to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   policy thread_bead_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select, update to helhed_app

-- What leads to what: from the earlier place of the thread to the later. Both ends belong to one municipality.
create table thread_link (
  municipality integer not null,
  from_id uuid not null,
  to_id uuid not null,
  since timestamp with time zone not null default now(),
  constraint thread_link_pkey PRIMARY KEY (municipality, from_id, to_id),
  constraint thread_link_municipality_from_id_fkey FOREIGN KEY (municipality, from_id) REFERENCES helhed.thread_bead(municipality, id),
  constraint thread_link_municipality_to_id_fkey FOREIGN KEY (municipality, to_id) REFERENCES helhed.thread_bead(municipality, id),
  constraint thread_link_check CHECK ((from_id <> to_id))
);
--   row level security
--   CREATE INDEX thread_link_back ON helhed.thread_link USING btree (municipality, to_id)
--   policy thread_link_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy thread_link_read for select to helhed_app using (helhed.in_scope(municipality))
--   policy thread_link_remove for delete to helhed_app using (helhed.in_scope(municipality))
--   grant delete, insert, select to helhed_app

-- Logins at outside providers. Empty as long as sign-in is by e-mail link only; the library wants the table.
create table account (
  id uuid not null default gen_random_uuid(),
  accountId text not null,
  providerId text not null,
  userId uuid not null,
  accessToken text,
  refreshToken text,
  idToken text,
  accessTokenExpiresAt timestamp with time zone,
  refreshTokenExpiresAt timestamp with time zone,
  scope text,
  password text,
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  updatedAt timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_userId_fkey FOREIGN KEY ("userId") REFERENCES sign_in.login(id) ON DELETE CASCADE
);
--   CREATE INDEX "account_userId_idx" ON sign_in.account USING btree ("userId")
--   grant delete, insert, select, update to helhed_app

-- An e-mail address that may sign in. What its person may do is said by mandates, never here.
create table login (
  id uuid not null default gen_random_uuid(),
  name text not null,
  email text not null,
  emailVerified boolean not null,
  image text,
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  updatedAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  constraint login_pkey PRIMARY KEY (id),
  constraint login_email_key UNIQUE (email)
);
--   grant delete, insert, select, update to helhed_app

-- A signed-in browser. Deleting the row signs it out at its next request.
create table session (
  id uuid not null default gen_random_uuid(),
  expiresAt timestamp with time zone not null,
  token text not null,
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  updatedAt timestamp with time zone not null,
  ipAddress text,
  userAgent text,
  userId uuid not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_key UNIQUE (token),
  constraint session_userId_fkey FOREIGN KEY ("userId") REFERENCES sign_in.login(id) ON DELETE CASCADE
);
--   CREATE INDEX "session_userId_idx" ON sign_in.session USING btree ("userId")
--   grant delete, insert, select, update to helhed_app

-- Sign-in links that were sent and not used yet. A link works once.
create table verification (
  id uuid not null default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expiresAt timestamp with time zone not null,
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  updatedAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  constraint verification_pkey PRIMARY KEY (id)
);
--   CREATE INDEX verification_identifier_idx ON sign_in.verification USING btree (identifier)
--   grant delete, insert, select, update to helhed_app

CREATE OR REPLACE FUNCTION helhed.acting_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid;
comment on function acting_person is 'The person the transaction was opened for; null for jobs and for visitors.';

CREATE OR REPLACE FUNCTION helhed.actor(session_token text, day date)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'helhed', 'sign_in', 'pg_catalog', 'pg_temp'
AS $function$
begin
  return (
    select jsonb_build_object(
      'person', person.id, 'name', person.name, 'email', person.email, 'language', person.language,
      'mandates', coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', mandate.id, 'municipality', mandate.municipality, 'municipalityName', municipality.name, 'municipalitySlug', municipality.slug,
          'role', mandate.role, 'organisation', mandate.organisation_id, 'body', mandate.body_id, 'area', mandate.area_id,
          'actsFor', mandate.acts_for_id, 'actsForName', acts_for.name,
          'scopeName', coalesce(body.name, area.name, organisation.name), 'scopeSlug', coalesce(body.slug, area.slug), 'scopeState', thread_bead.state,
          'bodies', coalesce((
            with recursive below (id) as (
              select mandate.body_id where mandate.body_id is not null
              union select body_parent.body_id from body_parent join below on body_parent.parent_id = below.id and body_parent.municipality = mandate.municipality)
            select jsonb_agg(below.id) from below), '[]'),
          'from', lower(mandate.period), 'until', coalesce(mandate_end.ends_on, upper(mandate.period)))
          order by municipality.name, mandate.id)
        from mandate
        join municipality on municipality.code = mandate.municipality
        join organisation acts_for on acts_for.municipality = mandate.municipality and acts_for.id = mandate.acts_for_id
        left join organisation on organisation.municipality = mandate.municipality and organisation.id = mandate.organisation_id
        left join body on body.municipality = mandate.municipality and body.id = mandate.body_id
        left join area on area.municipality = mandate.municipality and area.id = mandate.area_id
        left join thread_bead on thread_bead.municipality = mandate.municipality and thread_bead.id = coalesce(mandate.body_id, mandate.area_id)
        left join mandate_end on mandate_end.municipality = mandate.municipality and mandate_end.mandate_id = mandate.id
        where mandate.person_id = person.id and mandate.period @> day and (mandate_end.ends_on is null or day < mandate_end.ends_on)), '[]'))
    from sign_in."session"
    join sign_in."login" on "login"."id" = "session"."userId"
    join person on person.email = "login"."email"
    where "session"."token" = session_token and "session"."expiresAt" > now());
end $function$;
comment on function actor is 'The person behind a session token with the mandates that are live on the day, as one JSON document; null when the session is unknown or over. Reads past row-level security, before a scope exists, and nothing else does.';

CREATE OR REPLACE FUNCTION helhed.addressee(address text)
 RETURNS TABLE(email text, name text, language text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT person.email,
     person.name,
     person.language
    FROM helhed.person
   WHERE ((person.email = lower(addressee.address)) AND (person.id <> '00000000-0000-7000-8000-00000000aaaa'::uuid));
END;
comment on function addressee is 'The person that a sign-in link may be sent to. Nobody is signed in yet when it is asked, and whoever asks never sees the answer on screen.';

CREATE OR REPLACE FUNCTION helhed.audit_chain()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  head audit_head;
begin
  select * into strict head from audit_head where chain = new.chain for update;
  new.seq := head.seq + 1;
  new.previous := head.hash;
  new.hash := '\x';
  new.hash := sha256(new.previous || convert_to(audit_text(new), 'UTF8'));
  update audit_head set seq = new.seq, hash = new.hash where chain = new.chain;
  return new;
end $function$;
comment on function audit_chain is 'Numbers and hashes a new entry under the lock of its chain''s head.';

CREATE OR REPLACE FUNCTION helhed.audit_refuse()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the record of acts is append-only' using errcode = 'insufficient_privilege', constraint = tg_name;
end $function$;
comment on function audit_refuse is 'Stops every change of what has been recorded, whoever asks.';

CREATE OR REPLACE FUNCTION helhed.audit_text(entry helhed.audit_entry)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN concat_ws('
'::text, (entry).chain, (entry).seq, to_char(((entry).at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'::text), COALESCE(((entry).person_id)::text, ''::text), COALESCE(((entry).mandate_id)::text, ''::text), (entry).act, (entry).subject_kind, COALESCE(((entry).subject_id)::text, ''::text), ((entry).detail)::text, COALESCE((entry).reason, ''::text));
comment on function audit_text is 'The text of an entry that is hashed: its values line by line, times in UTC with microseconds, nothing as an empty line.';

CREATE OR REPLACE FUNCTION helhed.demonstration_mandates(day date)
 RETURNS TABLE(person_id uuid, email text, name text, role text, municipality_name text, scope_name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT person.id,
     person.email,
     person.name,
     mandate.role,
     municipality.name,
     COALESCE(body.name, area.name, organisation.name) AS "coalesce"
    FROM (((((helhed.person
      JOIN helhed.mandate ON (((mandate.person_id = person.id) AND (mandate.period @> demonstration_mandates.day))))
      JOIN helhed.municipality ON ((municipality.code = mandate.municipality)))
      LEFT JOIN helhed.organisation ON (((organisation.municipality = mandate.municipality) AND (organisation.id = mandate.organisation_id))))
      LEFT JOIN helhed.body ON (((body.municipality = mandate.municipality) AND (body.id = mandate.body_id))))
      LEFT JOIN helhed.area ON (((area.municipality = mandate.municipality) AND (area.id = mandate.area_id))))
   WHERE (person.email ~~ '%@demo.invalid'::text);
END;
comment on function demonstration_mandates is 'The demonstration world''s people with their live mandates, for one-click sign-in. Sees addresses below demo.invalid only, which no real person can have (RFC 2606).';

CREATE OR REPLACE FUNCTION helhed.in_scope(code integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (code = ANY ((NULLIF(current_setting('app.municipalities'::text, true), ''::text))::integer[]));
comment on function in_scope is 'Whether a municipality is among those of the live mandates that the transaction was opened with. Without a scope nothing is.';

CREATE OR REPLACE FUNCTION helhed.mandate_end_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  ended daterange;
begin
  select period into strict ended from mandate where municipality = new.municipality and id = new.mandate_id;
  if new.ends_on < lower(ended) or (upper(ended) is not null and new.ends_on > upper(ended)) or new.ends_on > new.ended_at::date + 366 then
    raise exception 'the mandate would end outside its period' using errcode = 'check_violation', constraint = 'mandate_ends_within_its_period';
  end if;
  return new;
end $function$;
comment on function mandate_end_fits is 'A mandate ends inside its own period and within a year, so that an ending far away never stands in the way of a real one.';

CREATE OR REPLACE FUNCTION helhed.register_person(person_id uuid, address text, person_name text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  known uuid;
begin
  if acting_person() is null then
    raise exception 'nobody is acting' using errcode = 'insufficient_privilege';
  end if;
  select id into known from person where email = lower(address);
  if known is not null then
    return known;
  end if;
  if coalesce(person_name, '') = '' then
    return null;
  end if;
  insert into person (id, email, name) values (person_id, lower(address), person_name);
  return person_id;
end $function$;
comment on function register_person is 'The person with an address, registered when unknown; null when unknown and without a name. Reads past row-level security because somebody can hold mandates in municipalities that the actor does not see; tells nothing but the id.';
