-- Written by "npm run generate" from the migrated database: what the migrations amount to. Do not edit.

-- What is done under a part: for whom, by whom, when and where, why it should work, and who takes over afterwards.
create table activity (
  municipality integer not null,
  id uuid not null,
  part_id uuid not null,
  number integer not null,
  title text not null,
  what text not null,
  interest text,
  target_group text,
  method text,
  responsible text,
  employer_id uuid,
  period daterange not null,
  place text,
  evidence text,
  takes_over text,
  example boolean not null default false,
  version integer not null default 1,
  kind text,
  target_groups text[] not null default '{}'::text[],
  constraint activity_pkey PRIMARY KEY (municipality, id),
  constraint activity_municipality_part_id_id_key UNIQUE (municipality, part_id, id),
  constraint activity_number_is_free UNIQUE (municipality, part_id, number) DEFERRABLE INITIALLY DEFERRED,
  constraint activity_municipality_employer_id_fkey FOREIGN KEY (municipality, employer_id) REFERENCES helhed.organisation(municipality, id),
  constraint activity_municipality_part_id_fkey FOREIGN KEY (municipality, part_id) REFERENCES helhed.part(municipality, id),
  constraint activity_kind_check CHECK ((kind = ANY (ARRAY['homework'::text, 'leisure'::text, 'sport'::text, 'spare_jobs'::text, 'employment'::text, 'mentoring'::text, 'advice'::text, 'health'::text, 'language'::text, 'parenting'::text, 'community'::text, 'safety'::text, 'culture'::text, 'participation'::text, 'environment'::text, 'other'::text]))),
  constraint activity_number_check CHECK (((number >= 1) AND (number <= 99))),
  constraint activity_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)) AND (NOT upper_inf(period)))),
  constraint activity_target_groups_check CHECK ((target_groups <@ ARRAY['small_children'::text, 'schoolchildren'::text, 'youth'::text, 'parents'::text, 'adults'::text, 'older'::text, 'jobless'::text, 'newcomers'::text, 'mental_health'::text, 'disability'::text, 'exposed'::text, 'everybody'::text])),
  constraint activity_title_check CHECK ((title <> ''::text)),
  constraint activity_what_check CHECK ((what <> ''::text))
);
--   row level security
--   policy activity_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

-- What somebody has judged an activity to have shown, and on which grounds. The latest counts; the earlier stay.
create table activity_effect (
  municipality integer not null,
  id uuid not null,
  activity_id uuid not null,
  judged_on date not null,
  effect text not null,
  grounds text not null,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint activity_effect_pkey PRIMARY KEY (municipality, id),
  constraint activity_effect_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint effect_is_of_an_activity FOREIGN KEY (municipality, activity_id) REFERENCES helhed.activity(municipality, id),
  constraint activity_effect_effect_check CHECK ((effect = ANY (ARRAY['positive'::text, 'none'::text, 'negative'::text]))),
  constraint activity_effect_grounds_check CHECK ((grounds <> ''::text))
);
--   row level security
--   CREATE INDEX activity_effect_by_activity ON helhed.activity_effect USING btree (municipality, activity_id, judged_on)
--   policy activity_effect_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy activity_effect_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- Which goals an activity is to lead to, within the same part.
create table activity_goal (
  municipality integer not null,
  activity_id uuid not null,
  goal_id uuid not null,
  part_id uuid not null,
  constraint activity_goal_pkey PRIMARY KEY (municipality, activity_id, goal_id),
  constraint activity_goal_municipality_part_id_activity_id_fkey FOREIGN KEY (municipality, part_id, activity_id) REFERENCES helhed.activity(municipality, part_id, id) ON DELETE CASCADE,
  constraint activity_goal_municipality_part_id_goal_id_fkey FOREIGN KEY (municipality, part_id, goal_id) REFERENCES helhed.goal(municipality, part_id, id) ON DELETE CASCADE
);
--   row level security
--   policy activity_goal_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

-- Which entries of catalogues an activity refers to; part of what is frozen and approved.
create table activity_reference (
  municipality integer not null,
  activity_id uuid not null,
  entry_id uuid not null,
  constraint activity_reference_pkey PRIMARY KEY (municipality, activity_id, entry_id),
  constraint activity_reference_municipality_activity_id_fkey FOREIGN KEY (municipality, activity_id) REFERENCES helhed.activity(municipality, id) ON DELETE CASCADE,
  constraint reference_is_to_an_entry FOREIGN KEY (municipality, entry_id) REFERENCES helhed.catalogue_entry(municipality, id)
);
--   row level security
--   CREATE INDEX activity_reference_by_entry ON helhed.activity_reference USING btree (municipality, entry_id)
--   policy activity_reference_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

-- Each time that an activity was held, as somebody counted it. Nothing is written over: a correction is a row of its own that ends the one before it. Counts only, never persons.
create table activity_session (
  municipality integer not null,
  id uuid not null,
  activity_id uuid not null,
  held_on date not null,
  volunteers integer not null default 0,
  volunteer_hours numeric(6,2),
  note text,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint activity_session_pkey PRIMARY KEY (municipality, id),
  constraint activity_session_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint session_is_of_an_activity FOREIGN KEY (municipality, activity_id) REFERENCES helhed.activity(municipality, id),
  constraint activity_session_note_check CHECK ((note <> ''::text)),
  constraint activity_session_volunteer_hours_check CHECK ((volunteer_hours > (0)::numeric)),
  constraint activity_session_volunteers_check CHECK (((volunteers >= 0) AND (volunteers <= 999))),
  constraint hours_are_of_volunteers CHECK (((volunteer_hours IS NULL) OR (volunteers > 0)))
);
--   row level security
--   CREATE INDEX session_by_activity ON helhed.activity_session USING btree (municipality, activity_id, held_on)
--   CREATE INDEX session_by_writer ON helhed.activity_session USING btree (recorded_by, recorded_at)
--   policy activity_session_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy activity_session_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- Every address that a record has or once had. Unique nationwide; an old one redirects for ever, so rows are never removed.
create table address (
  section text not null,
  slug text not null,
  municipality integer not null,
  record_id uuid not null,
  since timestamp with time zone not null default now(),
  constraint address_pkey PRIMARY KEY (section, slug),
  constraint address_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint address_section_check CHECK ((section = ANY (ARRAY['omraader'::text, 'organer'::text, 'organisationer'::text, 'planer'::text, 'bevillinger'::text, 'indsatser'::text, 'udpegning'::text, 'projekter'::text]))),
  constraint address_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);
--   row level security
--   CREATE INDEX address_by_record ON helhed.address USING btree (municipality, record_id)
--   policy address_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy address_read for select to helhed_app using (true)
--   grant insert, select to helhed_app

-- An amendment of an approved plan as it was sent: what it changes is what differs between two frozen versions. Sent again after a no, it is another round of the same number. Rows are added only.
create table amendment (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  number integer not null,
  round integer not null,
  before_id uuid not null,
  why text not null,
  takes_effect_on date not null,
  weight text not null,
  rule_from date not null,
  grounds jsonb not null,
  raised text,
  example boolean not null default false,
  sent_at timestamp with time zone not null,
  sent_by uuid not null,
  sent_for uuid not null,
  sent_under uuid not null,
  constraint amendment_pkey PRIMARY KEY (municipality, id),
  constraint amendment_municipality_work_id_id_key UNIQUE (municipality, work_id, id),
  constraint amendment_municipality_work_id_number_round_key UNIQUE (municipality, work_id, number, round),
  constraint amendment_is_of_a_version FOREIGN KEY (municipality, work_id, before_id) REFERENCES helhed.work_version(municipality, work_id, id),
  constraint amendment_municipality_sent_under_sent_by_sent_for_fkey FOREIGN KEY (municipality, sent_under, sent_by, sent_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint amendment_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES helhed.person(id),
  constraint amendment_grounds_check CHECK ((jsonb_typeof(grounds) = 'array'::text)),
  constraint amendment_number_check CHECK ((number > 0)),
  constraint amendment_raised_check CHECK ((raised <> ''::text)),
  constraint amendment_round_check CHECK ((round > 0)),
  constraint amendment_weight_check CHECK ((weight = ANY (ARRAY['minor'::text, 'major'::text]))),
  constraint amendment_why_check CHECK ((why <> ''::text)),
  constraint only_a_major_one_was_raised CHECK (((raised IS NULL) OR (weight = 'major'::text)))
);
--   row level security
--   policy amendment_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (sent_by = helhed.acting_person())))
--   policy amendment_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER amendment_fits BEFORE INSERT ON helhed.amendment FOR EACH ROW EXECUTE FUNCTION helhed.amendment_fits()
--   CREATE TRIGGER signature_fits BEFORE INSERT ON helhed.amendment FOR EACH ROW EXECUTE FUNCTION helhed.signature_fits('sent_under', 'sent_at')
--   grant insert, select to helhed_app

-- That everybody has approved an amendment: its version is the plan's approved one from then on.
create table amendment_in_force (
  municipality integer not null,
  amendment_id uuid not null,
  work_id uuid not null,
  version_id uuid not null,
  in_force_at timestamp with time zone not null,
  concluded_by uuid not null,
  constraint amendment_in_force_pkey PRIMARY KEY (municipality, amendment_id),
  constraint amendment_in_force_municipality_version_id_key UNIQUE (municipality, version_id),
  constraint amendment_in_force_concluded_by_fkey FOREIGN KEY (concluded_by) REFERENCES helhed.person(id),
  constraint amendment_in_force_municipality_work_id_amendment_id_fkey FOREIGN KEY (municipality, work_id, amendment_id) REFERENCES helhed.amendment(municipality, work_id, id),
  constraint amendment_in_force_municipality_work_id_version_id_fkey FOREIGN KEY (municipality, work_id, version_id) REFERENCES helhed.work_version(municipality, work_id, id)
);
--   row level security
--   CREATE INDEX amendment_in_force_by_work ON helhed.amendment_in_force USING btree (municipality, work_id, in_force_at)
--   policy amendment_in_force_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (concluded_by = helhed.acting_person())))
--   policy amendment_in_force_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER in_force_fits BEFORE INSERT ON helhed.amendment_in_force FOR EACH ROW EXECUTE FUNCTION helhed.in_force_fits()
--   grant insert, select to helhed_app

-- That an amendment was withdrawn by the plan's writers before it came into force.
create table amendment_withdrawal (
  municipality integer not null,
  amendment_id uuid not null,
  reason text not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by uuid not null,
  withdrawn_for uuid not null,
  withdrawn_under uuid not null,
  constraint amendment_withdrawal_pkey PRIMARY KEY (municipality, amendment_id),
  constraint amendment_withdrawal_municipality_amendment_id_fkey FOREIGN KEY (municipality, amendment_id) REFERENCES helhed.amendment(municipality, id),
  constraint amendment_withdrawal_municipality_withdrawn_under_withdraw_fkey FOREIGN KEY (municipality, withdrawn_under, withdrawn_by, withdrawn_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint amendment_withdrawal_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES helhed.person(id),
  constraint amendment_withdrawal_reason_check CHECK ((reason <> ''::text))
);
--   row level security
--   policy amendment_withdrawal_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (withdrawn_by = helhed.acting_person())))
--   policy amendment_withdrawal_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER signature_fits BEFORE INSERT ON helhed.amendment_withdrawal FOR EACH ROW EXECUTE FUNCTION helhed.signature_fits('withdrawn_under', 'withdrawn_at')
--   CREATE TRIGGER withdrawal_fits BEFORE INSERT ON helhed.amendment_withdrawal FOR EACH ROW EXECUTE FUNCTION helhed.withdrawal_fits()
--   grant insert, select to helhed_app

-- What is to become of an activity after its plan, as it was said at a time. The last one holds; rows are added, and go only with their activity.
create table anchoring (
  municipality integer not null,
  id uuid not null,
  activity_id uuid not null,
  number integer not null,
  becomes text not null,
  stage text not null,
  by_whom text,
  money text,
  staff text,
  place text,
  agreed_with text,
  agreed_on date,
  note text,
  example boolean not null default false,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_for uuid not null,
  written_under uuid not null,
  constraint anchoring_pkey PRIMARY KEY (municipality, id),
  constraint anchoring_municipality_activity_id_number_key UNIQUE (municipality, activity_id, number),
  constraint anchoring_is_of_an_activity FOREIGN KEY (municipality, activity_id) REFERENCES helhed.activity(municipality, id) ON DELETE CASCADE,
  constraint anchoring_municipality_written_under_written_by_written_fo_fkey FOREIGN KEY (municipality, written_under, written_by, written_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint anchoring_written_by_fkey FOREIGN KEY (written_by) REFERENCES helhed.person(id),
  constraint agreed_with_somebody_on_a_day CHECK (((stage = 'agreed'::text) = ((agreed_with IS NOT NULL) AND (agreed_on IS NOT NULL)))),
  constraint agreement_is_not_ahead CHECK ((agreed_on <= ((written_at AT TIME ZONE 'Europe/Copenhagen'::text))::date)),
  constraint anchoring_agreed_with_check CHECK ((agreed_with <> ''::text)),
  constraint anchoring_becomes_check CHECK ((becomes = ANY (ARRAY['taken_over'::text, 'continues'::text, 'applied'::text, 'ends'::text]))),
  constraint anchoring_by_whom_check CHECK ((by_whom <> ''::text)),
  constraint anchoring_money_check CHECK ((money <> ''::text)),
  constraint anchoring_note_check CHECK ((note <> ''::text)),
  constraint anchoring_number_check CHECK ((number > 0)),
  constraint anchoring_place_check CHECK ((place <> ''::text)),
  constraint anchoring_staff_check CHECK ((staff <> ''::text)),
  constraint anchoring_stage_check CHECK ((stage = ANY (ARRAY['idea'::text, 'talks'::text, 'agreed'::text]))),
  constraint somebody_takes_over CHECK (((becomes <> 'taken_over'::text) OR (by_whom IS NOT NULL)))
);
--   row level security
--   policy anchoring_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (written_by = helhed.acting_person())))
--   policy anchoring_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER signature_fits BEFORE INSERT ON helhed.anchoring FOR EACH ROW EXECUTE FUNCTION helhed.signature_fits('written_under', 'written_at')
--   grant insert, select to helhed_app

-- Money that a council has set aside for a purpose: what was asked for, what was decided by whom and when, and until when it can be drawn.
create table appropriation (
  municipality integer not null,
  id uuid not null,
  slug text not null,
  name text not null,
  purpose text not null,
  requested text,
  amount bigint not null,
  year integer not null,
  price_level integer not null,
  body_id uuid not null,
  decided_on date not null,
  date_precision text not null,
  item text,
  expires_on date,
  example boolean not null default false,
  source text,
  case_number text,
  document_number text,
  kle text,
  version integer not null default 1,
  constraint appropriation_pkey PRIMARY KEY (municipality, id),
  constraint appropriation_is_named_once_a_year UNIQUE (municipality, year, name),
  constraint appropriation_municipality_slug_key UNIQUE (municipality, slug),
  constraint appropriation_municipality_body_id_fkey FOREIGN KEY (municipality, body_id) REFERENCES helhed.body(municipality, id),
  constraint appropriation_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint appropriation_amount_check CHECK (((amount >= 1) AND (amount <= '100000000000000'::bigint))),
  constraint appropriation_date_precision_check CHECK ((date_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))),
  constraint appropriation_expires_after_its_decision CHECK (((expires_on IS NULL) OR (decided_on < expires_on))),
  constraint appropriation_name_check CHECK ((name <> ''::text)),
  constraint appropriation_price_level_check CHECK (((price_level >= 1990) AND (price_level <= 2199))),
  constraint appropriation_purpose_check CHECK ((purpose <> ''::text)),
  constraint appropriation_year_check CHECK (((year >= 1990) AND (year <= 2199))),
  constraint decision_day_is_the_first_of_what_is_known CHECK ((decided_on =
CASE date_precision
    WHEN 'day'::text THEN decided_on
    ELSE (date_trunc(date_precision, (decided_on)::timestamp without time zone))::date
END))
);
--   row level security
--   policy appropriation_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update (case_number, document_number, kle, version) to helhed_app

-- What a plan draws on an appropriation for the municipality's share.
create table appropriation_draw (
  municipality integer not null,
  appropriation_id uuid not null,
  work_id uuid not null,
  amount bigint not null,
  drawn_at timestamp with time zone not null,
  drawn_by uuid not null,
  constraint appropriation_draw_pkey PRIMARY KEY (municipality, appropriation_id, work_id),
  constraint appropriation_draw_drawn_by_fkey FOREIGN KEY (drawn_by) REFERENCES helhed.person(id),
  constraint appropriation_draw_municipality_appropriation_id_fkey FOREIGN KEY (municipality, appropriation_id) REFERENCES helhed.appropriation(municipality, id),
  constraint appropriation_draw_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint appropriation_draw_amount_check CHECK (((amount >= 1) AND (amount <= '100000000000000'::bigint)))
);
--   row level security
--   CREATE INDEX appropriation_draw_by_work ON helhed.appropriation_draw USING btree (municipality, work_id)
--   policy appropriation_draw_all for all to helhed_app using (helhed.in_scope(municipality)) with check ((helhed.in_scope(municipality) AND (drawn_by = helhed.acting_person())))
--   CREATE TRIGGER draw_fits BEFORE INSERT OR UPDATE ON helhed.appropriation_draw FOR EACH ROW EXECUTE FUNCTION helhed.draw_fits()
--   grant delete, insert, select, update (amount, drawn_at, drawn_by) to helhed_app

-- Who decides in a step about the plan, one part or one estate. A decider with a decision stays for ever; one that nobody needs any more is only left out of account.
create table approval_decider (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  step_id uuid not null,
  part_id uuid,
  estate_id uuid,
  kind text not null,
  body_id uuid,
  seat_id uuid,
  organisation_id uuid,
  title text not null,
  due_on date,
  meets_on date,
  constraint approval_decider_pkey PRIMARY KEY (municipality, id),
  constraint approval_decider_municipality_work_id_step_id_id_key UNIQUE (municipality, work_id, step_id, id),
  constraint approval_decider_municipality_body_id_fkey FOREIGN KEY (municipality, body_id) REFERENCES helhed.body(municipality, id),
  constraint approval_decider_municipality_body_id_seat_id_fkey FOREIGN KEY (municipality, body_id, seat_id) REFERENCES helhed.seat(municipality, body_id, id),
  constraint approval_decider_municipality_estate_id_fkey FOREIGN KEY (municipality, estate_id) REFERENCES helhed.estate(municipality, id),
  constraint approval_decider_municipality_organisation_id_fkey FOREIGN KEY (municipality, organisation_id) REFERENCES helhed.organisation(municipality, id),
  constraint approval_decider_municipality_work_id_part_id_fkey FOREIGN KEY (municipality, work_id, part_id) REFERENCES helhed.part(municipality, work_id, id),
  constraint approval_decider_municipality_work_id_step_id_fkey FOREIGN KEY (municipality, work_id, step_id) REFERENCES helhed.approval_step(municipality, work_id, id),
  constraint approval_decider_kind_check CHECK ((kind = ANY (ARRAY['partner'::text, 'seat'::text, 'body'::text, 'meeting'::text]))),
  constraint approval_decider_title_check CHECK ((title <> ''::text)),
  constraint decider_is_of_its_kind CHECK (
CASE kind
    WHEN 'partner'::text THEN ((organisation_id IS NOT NULL) AND (num_nonnulls(body_id, seat_id, estate_id) = 0))
    WHEN 'seat'::text THEN ((seat_id IS NOT NULL) AND (body_id IS NOT NULL) AND (num_nonnulls(organisation_id, estate_id) = 0))
    WHEN 'body'::text THEN ((num_nonnulls(seat_id, estate_id) = 0) AND (num_nonnulls(body_id, organisation_id) <= 1))
    ELSE ((estate_id IS NOT NULL) AND (num_nonnulls(body_id, seat_id, organisation_id, part_id) = 0))
END)
);
--   row level security
--   CREATE UNIQUE INDEX decider_stands_once ON helhed.approval_decider USING btree (municipality, step_id, COALESCE(part_id, estate_id, '00000000-0000-0000-0000-000000000000'::uuid), COALESCE(seat_id, organisation_id, body_id, '00000000-0000-0000-0000-000000000000'::uuid))
--   policy approval_decider_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   CREATE TRIGGER decider_fits BEFORE INSERT OR DELETE ON helhed.approval_decider FOR EACH ROW EXECUTE FUNCTION helhed.decider_fits()
--   grant delete, insert, select, update (due_on, meets_on) to helhed_app

-- The steps by which one plan is approved: a copy of its municipality's template, so that later edits of the template touch no running plan.
create table approval_step (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  template text not null,
  template_version integer not null,
  key text not null,
  position integer not null,
  branch text not null,
  per text not null,
  who text not null,
  by_da text not null,
  by_en text not null,
  every_one boolean not null,
  decides text not null,
  on_change text not null,
  commitment boolean not null,
  amendment_id uuid,
  constraint approval_step_pkey PRIMARY KEY (municipality, id),
  constraint approval_step_municipality_work_id_id_decides_key UNIQUE (municipality, work_id, id, decides),
  constraint approval_step_municipality_work_id_id_key UNIQUE (municipality, work_id, id),
  constraint step_stands_once UNIQUE NULLS NOT DISTINCT (municipality, work_id, amendment_id, key),
  constraint approval_step_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint step_is_of_an_amendment FOREIGN KEY (municipality, work_id, amendment_id) REFERENCES helhed.amendment(municipality, work_id, id),
  constraint approval_step_branch_check CHECK ((branch = ANY (ARRAY['municipality'::text, 'estates'::text, 'fund'::text]))),
  constraint approval_step_by_da_check CHECK ((by_da <> ''::text)),
  constraint approval_step_by_en_check CHECK ((by_en <> ''::text)),
  constraint approval_step_decides_check CHECK ((decides = ANY (ARRAY['here'::text, 'elsewhere'::text]))),
  constraint approval_step_key_check CHECK ((key ~ '^[a-z0-9-]+$'::text)),
  constraint approval_step_on_change_check CHECK ((on_change = ANY (ARRAY['stay'::text, 'reopen'::text]))),
  constraint approval_step_per_check CHECK ((per = ANY (ARRAY['plan'::text, 'part'::text, 'estate'::text]))),
  constraint approval_step_position_check CHECK (("position" > 0)),
  constraint approval_step_template_check CHECK ((template ~ '^[a-z0-9-]+$'::text)),
  constraint approval_step_template_version_check CHECK ((template_version > 0)),
  constraint approval_step_who_check CHECK ((who = ANY (ARRAY['partners'::text, 'seats'::text, 'body'::text, 'meeting'::text]))),
  constraint meetings_are_per_estate CHECK (((who = 'meeting'::text) = (per = 'estate'::text)))
);
--   row level security
--   CREATE INDEX approval_step_by_work ON helhed.approval_step USING btree (municipality, work_id)
--   policy approval_step_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   CREATE TRIGGER steps_are_open BEFORE INSERT ON helhed.approval_step FOR EACH ROW EXECUTE FUNCTION helhed.steps_are_open()
--   grant insert, select to helhed_app

-- Which steps must be complete before a step, for the same part where both are taken per part.
create table approval_step_after (
  municipality integer not null,
  step_id uuid not null,
  after_id uuid not null,
  work_id uuid not null,
  constraint approval_step_after_pkey PRIMARY KEY (municipality, step_id, after_id),
  constraint approval_step_after_municipality_work_id_after_id_fkey FOREIGN KEY (municipality, work_id, after_id) REFERENCES helhed.approval_step(municipality, work_id, id),
  constraint approval_step_after_municipality_work_id_step_id_fkey FOREIGN KEY (municipality, work_id, step_id) REFERENCES helhed.approval_step(municipality, work_id, id),
  constraint step_does_not_wait_for_itself CHECK ((step_id <> after_id))
);
--   row level security
--   policy approval_step_after_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   CREATE TRIGGER steps_are_open BEFORE INSERT ON helhed.approval_step_after FOR EACH ROW EXECUTE FUNCTION helhed.steps_are_open()
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
--   CREATE TRIGGER lay_place AFTER INSERT ON helhed.area FOR EACH ROW EXECUTE FUNCTION helhed.lay_place('area')
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
--   grant insert, select, update (period, task) to helhed_app

-- The municipality's own case about an area: screened, assessed, decided by a body, reviewed, lifted. No size of area is asked for.
create table area_case (
  municipality integer not null,
  id uuid not null,
  slug text not null,
  area_id uuid not null,
  body_id uuid not null,
  state text not null,
  opened_on date not null,
  due_on date,
  forum_id uuid,
  classification_id uuid,
  case_number text,
  document_number text,
  kle text,
  example boolean not null default false,
  version integer not null default 1,
  constraint area_case_pkey PRIMARY KEY (municipality, id),
  constraint area_case_municipality_slug_key UNIQUE (municipality, slug),
  constraint area_case_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint area_case_municipality_body_id_fkey FOREIGN KEY (municipality, body_id) REFERENCES helhed.body(municipality, id),
  constraint area_case_municipality_classification_id_fkey FOREIGN KEY (municipality, classification_id) REFERENCES helhed.area_classification(municipality, id),
  constraint area_case_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint area_case_municipality_forum_id_fkey FOREIGN KEY (municipality, forum_id) REFERENCES helhed.body(municipality, id),
  constraint area_case_state_check CHECK ((state = ANY (ARRAY['screening'::text, 'assessment'::text, 'decision'::text, 'waiting'::text, 'designated'::text, 'dismissed'::text, 'declined'::text, 'lifted'::text]))),
  constraint designated_cases_have_forum_and_review CHECK (((state <> 'designated'::text) OR ((forum_id IS NOT NULL) AND (due_on IS NOT NULL)))),
  constraint waiting_cases_have_a_day CHECK (((state <> 'waiting'::text) OR (due_on IS NOT NULL)))
);
--   row level security
--   CREATE UNIQUE INDEX area_case_once_at_a_time ON helhed.area_case USING btree (municipality, area_id) WHERE (state = ANY (ARRAY['screening'::text, 'assessment'::text, 'decision'::text, 'waiting'::text, 'designated'::text]))
--   policy area_case_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   CREATE TRIGGER case_stays_in_its_area BEFORE UPDATE OF area_id ON helhed.area_case FOR EACH ROW WHEN ((new.area_id IS DISTINCT FROM old.area_id)) EXECUTE FUNCTION helhed.case_stays_in_its_area()
--   grant insert, select, update (area_id, case_number, classification_id, document_number, due_on, forum_id, kle, state, version) to helhed_app

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

-- Where an area lies, for the map. The law delimits areas by parcels; this is what is drawn.
create table area_location (
  municipality integer not null,
  area_id uuid not null,
  longitude numeric(8,5) not null,
  latitude numeric(7,5) not null,
  outline jsonb,
  approximate boolean not null,
  example boolean not null default false,
  source text not null,
  recorded_at timestamp with time zone not null,
  version integer not null default 1,
  constraint area_location_pkey PRIMARY KEY (municipality, area_id),
  constraint area_location_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint area_location_latitude_check CHECK (((latitude >= 54.3) AND (latitude <= 58.0))),
  constraint area_location_longitude_check CHECK (((longitude >= 7.5) AND (longitude <= 15.5))),
  constraint area_location_source_check CHECK ((source <> ''::text)),
  constraint outline_is_a_polygon CHECK (((outline ->> 'type'::text) = ANY (ARRAY['Polygon'::text, 'MultiPolygon'::text])))
);
--   row level security
--   policy area_location_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update (approximate, example, latitude, longitude, outline, recorded_at, source, version) to helhed_app

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

-- Which area became which: when one is split or several are merged the old ones end and new ones begin, and here is where a series of figures breaks.
create table area_succession (
  municipality integer not null,
  id uuid not null,
  from_area_id uuid not null,
  to_area_id uuid not null,
  kind text not null,
  day date not null,
  reason text not null,
  constraint area_succession_pkey PRIMARY KEY (municipality, id),
  constraint area_becomes_another_once UNIQUE (municipality, from_area_id, to_area_id),
  constraint area_succession_municipality_from_area_id_fkey FOREIGN KEY (municipality, from_area_id) REFERENCES helhed.area(municipality, id),
  constraint area_succession_municipality_to_area_id_fkey FOREIGN KEY (municipality, to_area_id) REFERENCES helhed.area(municipality, id),
  constraint area_does_not_become_itself CHECK ((from_area_id <> to_area_id)),
  constraint area_succession_kind_check CHECK ((kind = ANY (ARRAY['split'::text, 'merge'::text]))),
  constraint area_succession_reason_check CHECK ((reason <> ''::text))
);
--   row level security
--   policy area_succession_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

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

-- A building of an estate, or a single property of an area of scattered ones, by its address. The smallest place that figures can be of.
create table block (
  municipality integer not null,
  id uuid not null,
  address text not null,
  parcel_id uuid,
  estate_id uuid,
  area_id uuid,
  period daterange not null,
  example boolean not null default false,
  constraint block_pkey PRIMARY KEY (municipality, id),
  constraint block_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint block_municipality_estate_id_fkey FOREIGN KEY (municipality, estate_id) REFERENCES helhed.estate(municipality, id),
  constraint block_municipality_parcel_id_fkey FOREIGN KEY (municipality, parcel_id) REFERENCES helhed.parcel(municipality, id),
  constraint block_address_check CHECK ((address <> ''::text)),
  constraint block_is_of_an_estate_or_of_an_area CHECK ((num_nonnulls(estate_id, area_id) = 1)),
  constraint block_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period))))
);
--   row level security
--   policy block_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update (period) to helhed_app

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

-- The money of a work: its whole frame and the co-financing rule it is held against.
create table budget (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  frame bigint not null,
  rule text,
  price_level integer not null,
  reason text,
  version integer not null default 1,
  work_kind text not null default 'plan'::text,
  constraint budget_pkey PRIMARY KEY (municipality, id),
  constraint budget_municipality_work_id_id_key UNIQUE (municipality, work_id, id),
  constraint budget_municipality_work_id_key UNIQUE (municipality, work_id),
  constraint budget_is_of_its_works_kind FOREIGN KEY (municipality, work_id, work_kind) REFERENCES helhed.work(municipality, id, kind),
  constraint budget_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint budget_frame_check CHECK (((frame >=
CASE
    WHEN (rule IS NULL) THEN 0
    ELSE 1
END) AND (frame <= '100000000000000'::bigint))),
  constraint budget_names_its_works_kind CHECK ((work_kind =
CASE
    WHEN (rule IS NULL) THEN 'effort'::text
    ELSE 'plan'::text
END)),
  constraint budget_price_level_check CHECK (((price_level >= 1990) AND (price_level <= 2199))),
  constraint budget_rule_check CHECK ((rule ~ '^[a-z0-9-]+$'::text))
);
--   row level security
--   policy budget_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update to helhed_app

-- A line's money or hours in one year.
create table budget_cell (
  municipality integer not null,
  id uuid not null,
  line_id uuid not null,
  year integer not null,
  amount bigint,
  hours numeric(9,2),
  constraint budget_cell_pkey PRIMARY KEY (municipality, id),
  constraint budget_cell_municipality_line_id_year_key UNIQUE (municipality, line_id, year),
  constraint budget_cell_municipality_line_id_fkey FOREIGN KEY (municipality, line_id) REFERENCES helhed.budget_line(municipality, id) ON DELETE CASCADE,
  constraint budget_cell_amount_check CHECK (((amount >= 0) AND (amount <= '100000000000000'::bigint))),
  constraint budget_cell_hours_check CHECK ((hours >= (0)::numeric)),
  constraint budget_cell_year_check CHECK (((year >= 1990) AND (year <= 2199))),
  constraint cell_is_money_or_hours CHECK ((num_nonnulls(amount, hours) = 1))
);
--   row level security
--   policy budget_cell_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

-- A line of a budget: part, category and source, in money or in hours given in kind. Its years are cells.
create table budget_line (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  budget_id uuid not null,
  part_id uuid not null,
  position integer not null,
  category text not null,
  source text not null,
  kind text not null,
  rate bigint,
  manager text,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  work_kind text not null default 'plan'::text,
  changed_at timestamp with time zone,
  constraint budget_line_pkey PRIMARY KEY (municipality, id),
  constraint budget_line_is_of_its_part UNIQUE (municipality, part_id, id),
  constraint budget_line_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES helhed.person(id),
  constraint budget_line_is_of_its_works_kind FOREIGN KEY (municipality, work_id, work_kind) REFERENCES helhed.work(municipality, id, kind),
  constraint budget_line_municipality_work_id_budget_id_fkey FOREIGN KEY (municipality, work_id, budget_id) REFERENCES helhed.budget(municipality, work_id, id),
  constraint budget_line_municipality_work_id_part_id_fkey FOREIGN KEY (municipality, work_id, part_id) REFERENCES helhed.part(municipality, work_id, id),
  constraint budget_line_category_check CHECK ((category <> ''::text)),
  constraint budget_line_kind_check CHECK ((kind = ANY (ARRAY['cash'::text, 'hours'::text]))),
  constraint budget_line_names_its_works_kind CHECK ((work_kind =
CASE
    WHEN (source = ANY (ARRAY['own'::text, 'municipality'::text, 'association'::text, 'foundation'::text, 'guest'::text, 'other'::text])) THEN 'effort'::text
    ELSE 'plan'::text
END)),
  constraint budget_line_position_check CHECK (("position" > 0)),
  constraint budget_line_rate_check CHECK ((rate > 0)),
  constraint budget_line_source_check CHECK ((source = ANY (ARRAY['fund'::text, 'associations'::text, 'municipalitySubAgreements'::text, 'municipalityCoordination'::text, 'own'::text, 'municipality'::text, 'association'::text, 'foundation'::text, 'guest'::text, 'other'::text]))),
  constraint efforts_reckon_in_money CHECK (((work_kind = 'plan'::text) OR (kind = 'cash'::text))),
  constraint hours_have_a_rate_and_a_manager CHECK (((kind = 'hours'::text) = ((rate IS NOT NULL) AND (manager IS NOT NULL)))),
  constraint only_hours_are_confirmed CHECK (((num_nonnulls(confirmed_at, confirmed_by) = ANY (ARRAY[0, 2])) AND ((confirmed_at IS NULL) OR (kind = 'hours'::text))))
);
--   row level security
--   CREATE INDEX budget_line_by_budget ON helhed.budget_line USING btree (municipality, budget_id)
--   policy budget_line_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   CREATE TRIGGER hours_fit BEFORE INSERT OR UPDATE ON helhed.budget_line FOR EACH ROW EXECUTE FUNCTION helhed.hours_fit()
--   grant delete, insert, select, update to helhed_app

-- The secret address at which a person's own calendar program reads what that person's plans owe. One a person; a new one ends the old one.
create table calendar_feed (
  person_id uuid not null,
  token_hash text not null,
  made_at timestamp with time zone not null,
  constraint calendar_feed_pkey PRIMARY KEY (person_id),
  constraint calendar_feed_token_hash_key UNIQUE (token_hash),
  constraint calendar_feed_person_id_fkey FOREIGN KEY (person_id) REFERENCES helhed.person(id),
  constraint calendar_feed_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))
);
--   row level security
--   policy calendar_feed_own for all to helhed_app using ((person_id = helhed.acting_person())) with check ((person_id = helhed.acting_person()))
--   grant delete, insert, select, update to helhed_app

-- An assessment as it was made: the figures of the day, what they were held against and what the analyst concluded. It stays as it was when figures or criteria change.
create table case_assessment (
  municipality integer not null,
  step_id uuid not null,
  method text not null,
  points text not null,
  figures text,
  source text not null,
  criteria_id uuid,
  criteria_decided_on date,
  snapshot jsonb,
  example boolean not null default false,
  constraint case_assessment_pkey PRIMARY KEY (municipality, step_id),
  constraint case_assessment_municipality_step_id_fkey FOREIGN KEY (municipality, step_id) REFERENCES helhed.case_step(municipality, id),
  constraint assessments_hold_figures CHECK (
CASE method
    WHEN 'criteria'::text THEN (snapshot IS NOT NULL)
    ELSE (COALESCE(figures, ''::text) <> ''::text)
END),
  constraint case_assessment_method_check CHECK ((method = ANY (ARRAY['recorded'::text, 'criteria'::text]))),
  constraint case_assessment_points_check CHECK ((points = ANY (ARRAY['towards'::text, 'against'::text, 'open'::text]))),
  constraint case_assessment_source_check CHECK ((source <> ''::text))
);
--   row level security
--   policy case_assessment_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- What a body decided in a case. The steps before it are counted here, since designating without any of them asks for a reason.
create table case_decision (
  municipality integer not null,
  step_id uuid not null,
  body_id uuid not null,
  seat_id uuid,
  item text,
  paper text,
  signals integer not null,
  assessments integer not null,
  without_signal text,
  without_assessment text,
  forum_id uuid,
  forum_is_new boolean not null default false,
  constraint case_decision_pkey PRIMARY KEY (municipality, step_id),
  constraint case_decision_municipality_body_id_fkey FOREIGN KEY (municipality, body_id) REFERENCES helhed.body(municipality, id),
  constraint case_decision_municipality_forum_id_fkey FOREIGN KEY (municipality, forum_id) REFERENCES helhed.body(municipality, id),
  constraint case_decision_municipality_seat_id_fkey FOREIGN KEY (municipality, seat_id) REFERENCES helhed.seat(municipality, id),
  constraint case_decision_municipality_step_id_fkey FOREIGN KEY (municipality, step_id) REFERENCES helhed.case_step(municipality, id),
  constraint case_decision_assessments_check CHECK ((assessments >= 0)),
  constraint case_decision_signals_check CHECK ((signals >= 0)),
  constraint decisions_are_told_or_recorded CHECK (((seat_id IS NOT NULL) OR (COALESCE(paper, ''::text) <> ''::text))),
  constraint designation_without_assessment_has_a_reason CHECK (((forum_id IS NULL) OR (assessments > 0) OR (COALESCE(without_assessment, ''::text) <> ''::text))),
  constraint designation_without_signal_has_a_reason CHECK (((forum_id IS NULL) OR (signals > 0) OR (COALESCE(without_signal, ''::text) <> ''::text)))
);
--   row level security
--   policy case_decision_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- Organisations that the case is open to: their people see it with its signals. Nobody outside the municipality does otherwise.
create table case_party (
  municipality integer not null,
  case_id uuid not null,
  organisation_id uuid not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  constraint case_party_pkey PRIMARY KEY (municipality, case_id, organisation_id),
  constraint case_party_municipality_case_id_fkey FOREIGN KEY (municipality, case_id) REFERENCES helhed.area_case(municipality, id),
  constraint case_party_municipality_organisation_id_fkey FOREIGN KEY (municipality, organisation_id) REFERENCES helhed.organisation(municipality, id),
  constraint case_party_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id)
);
--   row level security
--   policy case_party_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy case_party_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- Everything that was done in a case, in order: what, when, by whom under which mandate, and why. Rows are never changed.
create table case_step (
  municipality integer not null,
  id uuid not null,
  case_id uuid not null,
  number integer not null,
  act text not null,
  outcome text,
  happened_on date not null,
  reason text not null,
  recorded_by uuid not null,
  recorded_under uuid not null,
  recorded_at timestamp with time zone not null,
  constraint case_step_pkey PRIMARY KEY (municipality, id),
  constraint case_step_municipality_case_id_number_key UNIQUE (municipality, case_id, number),
  constraint case_step_municipality_case_id_fkey FOREIGN KEY (municipality, case_id) REFERENCES helhed.area_case(municipality, id),
  constraint case_step_municipality_recorded_under_fkey FOREIGN KEY (municipality, recorded_under) REFERENCES helhed.mandate(municipality, id),
  constraint case_step_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint case_step_act_check CHECK ((act = ANY (ARRAY['open'::text, 'gather'::text, 'screen'::text, 'assess'::text, 'decide'::text, 'review'::text, 'share'::text]))),
  constraint case_step_number_check CHECK ((number > 0)),
  constraint case_step_outcome_check CHECK ((outcome = ANY (ARRAY['assess'::text, 'dismiss'::text, 'designated'::text, 'declined'::text, 'wait'::text, 'continue'::text, 'lift'::text]))),
  constraint case_step_reason_check CHECK ((reason <> ''::text))
);
--   row level security
--   policy case_step_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy case_step_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- An edition of a catalogue of core activities (kerneaktiviteter), or a body's own list of measures for inspiration. Each edition is a catalogue of its own, so that a plan keeps referring to the one it was written by.
create table catalogue (
  municipality integer not null,
  id uuid not null,
  kind text not null,
  name text not null,
  publisher text not null,
  edition text not null,
  published_on date,
  keeper_id uuid,
  levels text[] not null default '{}'::text[],
  source text,
  example boolean not null default false,
  version integer not null default 1,
  constraint catalogue_pkey PRIMARY KEY (municipality, id),
  constraint catalogue_edition_is_there_once UNIQUE (municipality, name, publisher, edition),
  constraint catalogue_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint catalogue_municipality_keeper_id_fkey FOREIGN KEY (municipality, keeper_id) REFERENCES helhed.body(municipality, id),
  constraint catalogue_edition_check CHECK ((edition <> ''::text)),
  constraint catalogue_kind_check CHECK ((kind = ANY (ARRAY['evidence'::text, 'local'::text]))),
  constraint catalogue_levels_check CHECK (((array_position(levels, ''::text) IS NULL) AND (array_position(levels, NULL::text) IS NULL))),
  constraint catalogue_name_check CHECK ((name <> ''::text)),
  constraint catalogue_publisher_check CHECK ((publisher <> ''::text)),
  constraint catalogue_source_check CHECK ((source <> ''::text)),
  constraint local_catalogues_have_a_keeper CHECK (((kind = 'local'::text) = (keeper_id IS NOT NULL)))
);
--   row level security
--   policy catalogue_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update to helhed_app

-- A core activity or measure of a catalogue: what it is, for whom, how well it is known to work, and how one would see that it does.
create table catalogue_entry (
  municipality integer not null,
  id uuid not null,
  catalogue_id uuid not null,
  number integer not null,
  title text not null,
  what text not null,
  kind text,
  target_groups text[] not null default '{}'::text[],
  method text,
  level integer,
  sources text,
  indicators text,
  example boolean not null default false,
  version integer not null default 1,
  constraint catalogue_entry_pkey PRIMARY KEY (municipality, id),
  constraint entry_number_is_free UNIQUE (municipality, catalogue_id, number),
  constraint entry_title_is_free UNIQUE (municipality, catalogue_id, title),
  constraint catalogue_entry_municipality_catalogue_id_fkey FOREIGN KEY (municipality, catalogue_id) REFERENCES helhed.catalogue(municipality, id),
  constraint catalogue_entry_indicators_check CHECK ((indicators <> ''::text)),
  constraint catalogue_entry_kind_check CHECK ((kind = ANY (ARRAY['homework'::text, 'leisure'::text, 'sport'::text, 'spare_jobs'::text, 'employment'::text, 'mentoring'::text, 'advice'::text, 'health'::text, 'language'::text, 'parenting'::text, 'community'::text, 'safety'::text, 'culture'::text, 'participation'::text, 'environment'::text, 'other'::text]))),
  constraint catalogue_entry_level_check CHECK ((level > 0)),
  constraint catalogue_entry_method_check CHECK ((method <> ''::text)),
  constraint catalogue_entry_number_check CHECK (((number >= 1) AND (number <= 999))),
  constraint catalogue_entry_sources_check CHECK ((sources <> ''::text)),
  constraint catalogue_entry_target_groups_check CHECK ((target_groups <@ ARRAY['small_children'::text, 'schoolchildren'::text, 'youth'::text, 'parents'::text, 'adults'::text, 'older'::text, 'jobless'::text, 'newcomers'::text, 'mental_health'::text, 'disability'::text, 'exposed'::text, 'everybody'::text])),
  constraint catalogue_entry_title_check CHECK ((title <> ''::text)),
  constraint catalogue_entry_what_check CHECK ((what <> ''::text))
);
--   row level security
--   policy catalogue_entry_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

-- Goals, activities, milestones, nodes of theories and budget lines that came along from the earlier plan. Each says where it is from until somebody saves it anew, which its own version tells; a text says it while it is its section's first.
create table copied_record (
  municipality integer not null,
  work_id uuid not null,
  record_id uuid not null,
  constraint copied_record_pkey PRIMARY KEY (municipality, work_id, record_id),
  constraint copy_is_of_a_plan_with_an_origin FOREIGN KEY (municipality, work_id) REFERENCES helhed.plan_origin(municipality, work_id)
);
--   row level security
--   policy copied_record_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy copied_record_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- The municipality's own criteria as a body has decided them on a day. A new decision is a new set; the old one stays and holds for its time. There is no smallest size of an area.
create table criteria_set (
  municipality integer not null,
  id uuid not null,
  name text not null,
  body_id uuid not null,
  decided_on date not null,
  paper text not null,
  valid_from date not null,
  needed integer not null,
  note text,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  constraint criteria_set_pkey PRIMARY KEY (municipality, id),
  constraint criteria_set_municipality_body_id_fkey FOREIGN KEY (municipality, body_id) REFERENCES helhed.body(municipality, id),
  constraint criteria_set_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint criteria_set_name_check CHECK ((name <> ''::text)),
  constraint criteria_set_needed_check CHECK ((needed > 0)),
  constraint criteria_set_paper_check CHECK ((paper <> ''::text))
);
--   row level security
--   policy criteria_set_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- One criterion of a set: what is measured, against what, and how much it weighs.
create table criterion (
  municipality integer not null,
  id uuid not null,
  set_id uuid not null,
  position integer not null,
  measure text not null,
  kind_id uuid,
  indicator text,
  against text not null,
  comparator text not null,
  amount numeric(12,4) not null,
  years integer,
  weight integer not null,
  constraint criterion_pkey PRIMARY KEY (municipality, id),
  constraint criterion_municipality_kind_id_fkey FOREIGN KEY (municipality, kind_id) REFERENCES helhed.presence_kind(municipality, id),
  constraint criterion_municipality_set_id_fkey FOREIGN KEY (municipality, set_id) REFERENCES helhed.criteria_set(municipality, id),
  constraint criterion_against_check CHECK ((against = ANY (ARRAY['number'::text, 'municipality'::text, 'own_past'::text]))),
  constraint criterion_amount_check CHECK ((amount > (0)::numeric)),
  constraint criterion_comparator_check CHECK ((comparator = ANY (ARRAY['at_least'::text, 'above'::text]))),
  constraint criterion_looks_back CHECK (((against = 'own_past'::text) = (years IS NOT NULL))),
  constraint criterion_measure_check CHECK ((measure = ANY (ARRAY['presence'::text, 'presence_sum'::text, 'indicator'::text, 'signals'::text]))),
  constraint criterion_names_its_indicator CHECK (((measure = 'indicator'::text) = (indicator IS NOT NULL))),
  constraint criterion_names_its_kind CHECK (((measure = 'presence'::text) = (kind_id IS NOT NULL))),
  constraint criterion_position_check CHECK (("position" > 0)),
  constraint criterion_weight_check CHECK (((weight >= 1) AND (weight <= 9))),
  constraint criterion_years_check CHECK (((years >= 1) AND (years <= 20))),
  constraint only_indicators_have_a_past CHECK (((against <> 'own_past'::text) OR (measure = 'indicator'::text))),
  constraint signals_are_counted CHECK (((measure <> 'signals'::text) OR (against = 'number'::text)))
);
--   row level security
--   policy criterion_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- What was decided on a submitted version in one step, by one decider. Never changed: a new decision takes an older one's place.
create table decision (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  submission_id uuid not null,
  version_id uuid not null,
  submitted_by uuid not null,
  submitted_on date not null,
  step_id uuid not null,
  decides text not null,
  decider_id uuid not null,
  part_id uuid,
  estate_id uuid,
  outcome text not null,
  decided_on date not null,
  date_precision text not null,
  reasons text,
  item text,
  page text,
  paper_id uuid,
  votes_for integer,
  votes_against integer,
  commitment bigint,
  example boolean not null default false,
  recorded_by uuid not null,
  recorded_for uuid not null,
  recorded_under uuid not null,
  recorded_at timestamp with time zone not null,
  takeover_of uuid,
  constraint decision_pkey PRIMARY KEY (municipality, id),
  constraint decision_municipality_id_submitted_by_recorded_by_recorded__key UNIQUE (municipality, id, submitted_by, recorded_by, recorded_for, decides),
  constraint decision_is_taken_over_with_its_plan FOREIGN KEY (municipality, takeover_of) REFERENCES helhed.takeover(municipality, work_id),
  constraint decision_municipality_estate_id_fkey FOREIGN KEY (municipality, estate_id) REFERENCES helhed.estate(municipality, id),
  constraint decision_municipality_paper_id_fkey FOREIGN KEY (municipality, paper_id) REFERENCES helhed.stored_file(municipality, id),
  constraint decision_municipality_recorded_under_recorded_by_recorded__fkey FOREIGN KEY (municipality, recorded_under, recorded_by, recorded_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint decision_municipality_work_id_part_id_fkey FOREIGN KEY (municipality, work_id, part_id) REFERENCES helhed.part(municipality, work_id, id),
  constraint decision_municipality_work_id_step_id_decider_id_fkey FOREIGN KEY (municipality, work_id, step_id, decider_id) REFERENCES helhed.approval_decider(municipality, work_id, step_id, id),
  constraint decision_municipality_work_id_step_id_decides_fkey FOREIGN KEY (municipality, work_id, step_id, decides) REFERENCES helhed.approval_step(municipality, work_id, id, decides),
  constraint decision_municipality_work_id_version_id_submission_id_sub_fkey FOREIGN KEY (municipality, work_id, version_id, submission_id, submitted_by, submitted_on) REFERENCES helhed.submission(municipality, work_id, version_id, id, submitted_by, submitted_on),
  constraint decision_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint decision_commitment_check CHECK ((commitment > 0)),
  constraint decision_date_precision_check CHECK ((date_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))),
  constraint decision_decides_check CHECK ((decides = ANY (ARRAY['here'::text, 'elsewhere'::text]))),
  constraint decision_is_not_ahead_of_its_record CHECK (((decided_on <= ((recorded_at AT TIME ZONE 'Europe/Copenhagen'::text))::date) AND (submitted_on <= ((recorded_at AT TIME ZONE 'Europe/Copenhagen'::text))::date))),
  constraint decision_is_not_older_than_its_submission CHECK (((takeover_of IS NOT NULL) OR (submitted_on <=
CASE date_precision
    WHEN 'day'::text THEN decided_on
    WHEN 'month'::text THEN ((date_trunc('month'::text, (decided_on)::timestamp with time zone) + '1 mon -1 days'::interval))::date
    ELSE ((date_trunc('year'::text, (decided_on)::timestamp with time zone) + '1 year -1 days'::interval))::date
END))),
  constraint decision_is_taken_over_with_its_own_plan CHECK ((takeover_of = work_id)),
  constraint decision_outcome_check CHECK ((outcome = ANY (ARRAY['approved'::text, 'conditional'::text, 'returned'::text, 'rejected'::text]))),
  constraint decision_votes_against_check CHECK ((votes_against >= 0)),
  constraint decision_votes_for_check CHECK ((votes_for >= 0)),
  constraint decisions_against_say_why CHECK (((outcome = ANY (ARRAY['approved'::text, 'conditional'::text])) OR (reasons IS NOT NULL))),
  constraint decisions_elsewhere_have_their_paper CHECK (
CASE
    WHEN (takeover_of IS NULL) THEN ((decides = 'here'::text) OR ((paper_id IS NOT NULL) AND (item IS NOT NULL) AND (page IS NOT NULL)))
    ELSE (item IS NOT NULL)
END),
  constraint only_a_yes_commits CHECK (((commitment IS NULL) OR (outcome = ANY (ARRAY['approved'::text, 'conditional'::text])))),
  constraint submitter_does_not_decide_or_record CHECK (((takeover_of IS NOT NULL) OR (recorded_by <> submitted_by))),
  constraint taken_over_decisions_are_yes CHECK (((takeover_of IS NULL) OR (outcome = ANY (ARRAY['approved'::text, 'conditional'::text])))),
  constraint decision_is_whole TRIGGER DEFERRABLE INITIALLY DEFERRED
);
--   row level security
--   CREATE INDEX decision_by_work ON helhed.decision USING btree (municipality, work_id)
--   policy decision_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy decision_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER decision_fits BEFORE INSERT ON helhed.decision FOR EACH ROW EXECUTE FUNCTION helhed.decision_fits()
--   CREATE CONSTRAINT TRIGGER decision_is_whole AFTER INSERT ON helhed.decision DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION helhed.decision_is_whole()
--   CREATE TRIGGER effort_is_judged_by_others AFTER INSERT ON helhed.decision FOR EACH ROW EXECUTE FUNCTION helhed.effort_is_judged_by_others('id', 'recorded_by')
--   CREATE TRIGGER signature_fits BEFORE INSERT ON helhed.decision FOR EACH ROW EXECUTE FUNCTION helhed.signature_fits('recorded_under', 'recorded_at')
--   CREATE TRIGGER takeover_fits BEFORE INSERT ON helhed.decision FOR EACH ROW WHEN ((new.takeover_of IS NOT NULL)) EXECUTE FUNCTION helhed.takeover_fits()
--   grant insert, select to helhed_app

-- What an approval asks for: who does it, by when, what proves it, and whether the next step waits for it.
create table decision_condition (
  municipality integer not null,
  id uuid not null,
  decision_id uuid not null,
  what text not null,
  owner text not null,
  due_on date not null,
  proof text not null,
  blocks boolean not null,
  constraint decision_condition_pkey PRIMARY KEY (municipality, id),
  constraint decision_condition_municipality_decision_id_fkey FOREIGN KEY (municipality, decision_id) REFERENCES helhed.decision(municipality, id),
  constraint decision_condition_owner_check CHECK ((owner <> ''::text)),
  constraint decision_condition_proof_check CHECK ((proof <> ''::text)),
  constraint decision_condition_what_check CHECK ((what <> ''::text))
);
--   row level security
--   policy decision_condition_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (EXISTS ( SELECT
   FROM helhed.decision d
  WHERE ((d.municipality = decision_condition.municipality) AND (d.id = decision_condition.decision_id) AND (d.recorded_by = helhed.acting_person()))))))
--   policy decision_condition_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER addition_fits BEFORE INSERT ON helhed.decision_condition FOR EACH ROW EXECUTE FUNCTION helhed.addition_fits('conditional')
--   grant insert, select to helhed_app

-- A condition that was met, with its proof.
create table decision_condition_met (
  municipality integer not null,
  condition_id uuid not null,
  proof text not null,
  paper_id uuid,
  met_on date not null,
  met_by uuid not null,
  met_at timestamp with time zone not null,
  constraint decision_condition_met_pkey PRIMARY KEY (municipality, condition_id),
  constraint decision_condition_met_met_by_fkey FOREIGN KEY (met_by) REFERENCES helhed.person(id),
  constraint decision_condition_met_municipality_condition_id_fkey FOREIGN KEY (municipality, condition_id) REFERENCES helhed.decision_condition(municipality, id),
  constraint decision_condition_met_municipality_paper_id_fkey FOREIGN KEY (municipality, paper_id) REFERENCES helhed.stored_file(municipality, id),
  constraint decision_condition_met_proof_check CHECK ((proof <> ''::text))
);
--   row level security
--   policy decision_condition_met_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (met_by = helhed.acting_person())))
--   policy decision_condition_met_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- A second person of another organisation has held the recorded decision against its paper. A decision elsewhere counts from then on, and not at all when the record was refused.
create table decision_confirmation (
  municipality integer not null,
  decision_id uuid not null,
  decides text not null,
  submitted_by uuid not null,
  recorded_by uuid not null,
  recorded_for uuid not null,
  verdict text not null,
  reason text,
  confirmed_by uuid not null,
  confirmed_for uuid not null,
  confirmed_under uuid not null,
  confirmed_at timestamp with time zone not null,
  constraint decision_confirmation_pkey PRIMARY KEY (municipality, decision_id),
  constraint decision_confirmation_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES helhed.person(id),
  constraint decision_confirmation_municipality_confirmed_under_confirm_fkey FOREIGN KEY (municipality, confirmed_under, confirmed_by, confirmed_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint decision_confirmation_municipality_decision_id_submitted_b_fkey FOREIGN KEY (municipality, decision_id, submitted_by, recorded_by, recorded_for, decides) REFERENCES helhed.decision(municipality, id, submitted_by, recorded_by, recorded_for, decides),
  constraint confirmer_acts_for_another_organisation CHECK ((confirmed_for <> recorded_for)),
  constraint decision_confirmation_decides_check CHECK ((decides = ANY (ARRAY['here'::text, 'elsewhere'::text]))),
  constraint decision_confirmation_verdict_check CHECK ((verdict = ANY (ARRAY['confirmed'::text, 'refused'::text]))),
  constraint recorder_does_not_confirm CHECK ((confirmed_by <> recorded_by)),
  constraint refusals_of_a_record_say_why CHECK (((verdict = 'confirmed'::text) OR (reason IS NOT NULL))),
  constraint submitter_does_not_confirm CHECK ((confirmed_by <> submitted_by))
);
--   row level security
--   policy decision_confirmation_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (confirmed_by = helhed.acting_person())))
--   policy decision_confirmation_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER confirmation_fits BEFORE INSERT ON helhed.decision_confirmation FOR EACH ROW EXECUTE FUNCTION helhed.confirmation_fits()
--   CREATE TRIGGER effort_is_judged_by_others AFTER INSERT ON helhed.decision_confirmation FOR EACH ROW EXECUTE FUNCTION helhed.effort_is_judged_by_others('decision_id', 'confirmed_by')
--   CREATE TRIGGER signature_fits BEFORE INSERT ON helhed.decision_confirmation FOR EACH ROW EXECUTE FUNCTION helhed.signature_fits('confirmed_under', 'confirmed_at')
--   grant insert, select to helhed_app

-- The parts that a returning decision names: only their approvals reopen.
create table decision_return (
  municipality integer not null,
  decision_id uuid not null,
  part_id uuid not null,
  work_id uuid not null,
  constraint decision_return_pkey PRIMARY KEY (municipality, decision_id, part_id),
  constraint decision_return_municipality_decision_id_fkey FOREIGN KEY (municipality, decision_id) REFERENCES helhed.decision(municipality, id),
  constraint decision_return_municipality_work_id_part_id_fkey FOREIGN KEY (municipality, work_id, part_id) REFERENCES helhed.part(municipality, work_id, id)
);
--   row level security
--   policy decision_return_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (EXISTS ( SELECT
   FROM helhed.decision d
  WHERE ((d.municipality = decision_return.municipality) AND (d.id = decision_return.decision_id) AND (d.recorded_by = helhed.acting_person()))))))
--   policy decision_return_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER addition_fits BEFORE INSERT ON helhed.decision_return FOR EACH ROW EXECUTE FUNCTION helhed.addition_fits('returned')
--   grant insert, select to helhed_app

-- Who and what is in an area: institutions, contract holders, key persons by role, local associations, volunteers' groups, meeting places and running offers. What the area page opens with, and what a planned effort is held against.
create table directory_entry (
  municipality integer not null,
  id uuid not null,
  area_id uuid not null,
  estate_id uuid,
  kind text not null,
  name text not null,
  organisation_id uuid,
  organisation_name text,
  contact_role text,
  contact text,
  target_groups text[] not null default '{}'::text[],
  target_note text,
  activity_kind text,
  activity_note text,
  place text,
  period daterange not null,
  end_reason text,
  source text,
  example boolean not null default false,
  confirmed_on date not null,
  confirmed_under uuid not null,
  version integer not null default 1,
  constraint directory_entry_pkey PRIMARY KEY (municipality, id),
  constraint directory_entry_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint directory_entry_municipality_confirmed_under_fkey FOREIGN KEY (municipality, confirmed_under) REFERENCES helhed.mandate(municipality, id),
  constraint directory_entry_municipality_estate_id_fkey FOREIGN KEY (municipality, estate_id) REFERENCES helhed.estate(municipality, id),
  constraint directory_entry_municipality_organisation_id_fkey FOREIGN KEY (municipality, organisation_id) REFERENCES helhed.organisation(municipality, id),
  constraint an_end_has_its_reason CHECK (((end_reason IS NULL) OR (NOT upper_inf(period)))),
  constraint directory_entry_activity_kind_check CHECK ((activity_kind = ANY (ARRAY['homework'::text, 'leisure'::text, 'sport'::text, 'spare_jobs'::text, 'employment'::text, 'mentoring'::text, 'advice'::text, 'health'::text, 'language'::text, 'parenting'::text, 'community'::text, 'safety'::text, 'culture'::text, 'participation'::text, 'environment'::text, 'other'::text]))),
  constraint directory_entry_kind_check CHECK ((kind = ANY (ARRAY['institution'::text, 'contract_holder'::text, 'key_person'::text, 'association'::text, 'volunteers'::text, 'meeting_place'::text, 'offer'::text]))),
  constraint directory_entry_name_check CHECK ((name <> ''::text)),
  constraint directory_entry_organisation_name_check CHECK ((organisation_name <> ''::text)),
  constraint directory_entry_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)))),
  constraint directory_entry_target_groups_check CHECK ((target_groups <@ ARRAY['small_children'::text, 'schoolchildren'::text, 'youth'::text, 'parents'::text, 'adults'::text, 'older'::text, 'jobless'::text, 'newcomers'::text, 'mental_health'::text, 'disability'::text, 'exposed'::text, 'everybody'::text])),
  constraint entry_names_one_organisation CHECK (((organisation_id IS NULL) OR (organisation_name IS NULL))),
  constraint offers_say_what_is_done CHECK (((kind <> 'offer'::text) OR (activity_kind IS NOT NULL)))
);
--   row level security
--   CREATE INDEX directory_entry_of_area ON helhed.directory_entry USING btree (municipality, area_id)
--   policy directory_entry_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update to helhed_app

-- An effort that has ended: what it gave, and who or what takes over. Never changed; a new effort begins anew.
create table effort_end (
  municipality integer not null,
  work_id uuid not null,
  kind text not null default 'effort'::text,
  ended_on date not null,
  result text not null,
  takes_over text,
  example boolean not null default false,
  ended_by uuid not null,
  ended_for uuid not null,
  ended_under uuid not null,
  ended_at timestamp with time zone not null,
  constraint effort_end_pkey PRIMARY KEY (municipality, work_id),
  constraint effort_end_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES helhed.person(id),
  constraint effort_end_municipality_ended_under_ended_by_ended_for_fkey FOREIGN KEY (municipality, ended_under, ended_by, ended_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint effort_end_municipality_work_id_kind_fkey FOREIGN KEY (municipality, work_id, kind) REFERENCES helhed.work(municipality, id, kind),
  constraint effort_end_kind_check CHECK ((kind = 'effort'::text)),
  constraint effort_end_result_check CHECK ((result <> ''::text)),
  constraint end_is_not_ahead_of_its_record CHECK ((ended_on <= ((ended_at AT TIME ZONE 'Europe/Copenhagen'::text))::date))
);
--   row level security
--   policy effort_end_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (ended_by = helhed.acting_person())))
--   policy effort_end_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER effort_end_fits BEFORE INSERT ON helhed.effort_end FOR EACH ROW EXECUTE FUNCTION helhed.effort_end_fits()
--   CREATE TRIGGER signature_fits BEFORE INSERT ON helhed.effort_end FOR EACH ROW EXECUTE FUNCTION helhed.signature_fits('ended_under', 'ended_at')
--   grant insert, select to helhed_app

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
--   CREATE TRIGGER lay_place AFTER INSERT ON helhed.estate FOR EACH ROW EXECUTE FUNCTION helhed.lay_place('estate')
--   grant insert, select, update to helhed_app

-- Estates that lie beside each other, so that they can be seen as one area. Holds both ways.
create table estate_neighbour (
  municipality integer not null,
  id uuid not null,
  estate_id uuid not null,
  other_id uuid not null,
  period daterange not null,
  constraint estate_neighbour_pkey PRIMARY KEY (municipality, id),
  constraint estate_neighbour_municipality_estate_id_fkey FOREIGN KEY (municipality, estate_id) REFERENCES helhed.organisation(municipality, id),
  constraint estate_neighbour_municipality_other_id_fkey FOREIGN KEY (municipality, other_id) REFERENCES helhed.organisation(municipality, id),
  constraint estate_neighbour_check CHECK ((other_id <> estate_id)),
  constraint estate_neighbour_period_check CHECK ((NOT lower_inf(period)))
);
--   row level security
--   policy estate_neighbour_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update (period) to helhed_app

-- Each time somebody saw figures that are hidden from others for being about few people. Written in the transaction that reads them; never changed. Holds no figure.
create table exact_view (
  municipality integer not null,
  id uuid not null,
  at timestamp with time zone not null,
  person_id uuid not null,
  mandate_id uuid not null,
  record_kind text not null,
  record_id uuid not null,
  figures text not null,
  constraint exact_view_pkey PRIMARY KEY (municipality, id),
  constraint exact_view_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint exact_view_municipality_mandate_id_fkey FOREIGN KEY (municipality, mandate_id) REFERENCES helhed.mandate(municipality, id),
  constraint exact_view_person_id_fkey FOREIGN KEY (person_id) REFERENCES helhed.person(id),
  constraint exact_view_figures_check CHECK ((figures <> ''::text)),
  constraint exact_view_record_kind_check CHECK ((record_kind ~ '^[a-z_]+$'::text))
);
--   row level security
--   CREATE INDEX exact_view_by_record ON helhed.exact_view USING btree (municipality, record_id, at DESC)
--   policy exact_view_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (person_id = helhed.acting_person())))
--   policy exact_view_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER exact_view_is_append_only BEFORE DELETE OR UPDATE ON helhed.exact_view FOR EACH ROW EXECUTE FUNCTION helhed.audit_refuse()
--   CREATE TRIGGER exact_view_is_not_emptied BEFORE TRUNCATE ON helhed.exact_view FOR EACH STATEMENT EXECUTE FUNCTION helhed.audit_refuse()
--   grant insert, select to helhed_app

-- A file whose figures were taken in, as one act: what it was, how it was read, what came of it. The file itself is not kept.
create table figure_import (
  municipality integer not null,
  id uuid not null,
  file_name text not null,
  sha256 text not null,
  format text not null,
  found jsonb not null,
  mapping jsonb not null,
  source text not null,
  example boolean not null default false,
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  refused integer not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  constraint figure_import_pkey PRIMARY KEY (municipality, id),
  constraint figure_import_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint figure_import_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint figure_import_added_check CHECK ((added >= 0)),
  constraint figure_import_changed_check CHECK ((changed >= 0)),
  constraint figure_import_file_name_check CHECK ((file_name <> ''::text)),
  constraint figure_import_format_check CHECK ((format = ANY (ARRAY['csv'::text, 'xlsx'::text, 'json-stat'::text, 'px'::text]))),
  constraint figure_import_refused_check CHECK ((refused >= 0)),
  constraint figure_import_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint figure_import_source_check CHECK ((source <> ''::text)),
  constraint figure_import_unchanged_check CHECK ((unchanged >= 0))
);
--   row level security
--   CREATE INDEX figure_import_by_file ON helhed.figure_import USING btree (municipality, sha256)
--   CREATE INDEX figure_import_by_time ON helhed.figure_import USING btree (municipality, recorded_at DESC)
--   policy figure_import_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy figure_import_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- An uploaded file while its import is being prepared. It goes away with the import, when it is discarded, and when its time is up.
create table figure_import_draft (
  municipality integer not null,
  id uuid not null,
  file_name text not null,
  sha256 text not null,
  content bytea not null,
  choices jsonb not null default '{}'::jsonb,
  mapping jsonb,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  kept_until timestamp with time zone not null,
  constraint figure_import_draft_pkey PRIMARY KEY (municipality, id),
  constraint figure_import_draft_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint figure_import_draft_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint figure_import_draft_file_name_check CHECK ((file_name <> ''::text)),
  constraint figure_import_draft_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
--   row level security
--   policy figure_import_draft_all for all to helhed_app using (helhed.in_scope(municipality)) with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   grant delete, insert, select, update to helhed_app

-- An import that was undone whole. Values that were edited after it stayed; what it had written is never restored by a later undo.
create table figure_import_undo (
  municipality integer not null,
  import_id uuid not null,
  restored integer not null,
  removed integer not null,
  kept integer not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  constraint figure_import_undo_pkey PRIMARY KEY (municipality, import_id),
  constraint figure_import_undo_municipality_import_id_fkey FOREIGN KEY (municipality, import_id) REFERENCES helhed.figure_import(municipality, id),
  constraint figure_import_undo_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint figure_import_undo_kept_check CHECK ((kept >= 0)),
  constraint figure_import_undo_removed_check CHECK ((removed >= 0)),
  constraint figure_import_undo_restored_check CHECK ((restored >= 0))
);
--   row level security
--   policy figure_import_undo_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy figure_import_undo_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- Figures that tell of few persons, and those beside them by which one of these could be worked out from sums. Found by rules/disclosure-control whenever figures of the same definition, day and municipality are written; all readers but those with a right to exact figures are kept from them.
create table figure_kept_back (
  municipality integer not null,
  value_id uuid not null,
  constraint figure_kept_back_pkey PRIMARY KEY (municipality, value_id),
  constraint figure_kept_back_municipality_value_id_fkey FOREIGN KEY (municipality, value_id) REFERENCES helhed.indicator_value(municipality, id) ON DELETE CASCADE
);
--   row level security
--   policy figure_kept_back_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy figure_kept_back_lift for delete to helhed_app using (helhed.in_scope(municipality))
--   policy figure_kept_back_read for select to helhed_app using (((municipality = 0) OR helhed.in_scope(municipality)))
--   grant delete, insert, select to helhed_app

-- How files of a source were read the last time: offered the next time one with the same columns comes.
create table figure_mapping (
  municipality integer not null,
  id uuid not null,
  source text not null,
  header jsonb not null,
  choices jsonb not null,
  mapping jsonb not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  constraint figure_mapping_pkey PRIMARY KEY (municipality, id),
  constraint figure_mapping_municipality_source_key UNIQUE (municipality, source),
  constraint figure_mapping_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint figure_mapping_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint figure_mapping_source_check CHECK ((source <> ''::text))
);
--   row level security
--   policy figure_mapping_all for all to helhed_app using (helhed.in_scope(municipality)) with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   grant delete, insert, select, update to helhed_app

-- What the fund was answered. Never changed: what is added later is asked and answered anew.
create table fund_answer (
  municipality integer not null,
  question_id uuid not null,
  answered_on date not null,
  answer text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_for uuid not null,
  recorded_under uuid not null,
  constraint fund_answer_pkey PRIMARY KEY (municipality, question_id),
  constraint fund_answer_municipality_question_id_fkey FOREIGN KEY (municipality, question_id) REFERENCES helhed.fund_question(municipality, id),
  constraint fund_answer_municipality_recorded_under_recorded_by_record_fkey FOREIGN KEY (municipality, recorded_under, recorded_by, recorded_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint fund_answer_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint fund_answer_answer_check CHECK ((answer <> ''::text))
);
--   row level security
--   policy fund_answer_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy fund_answer_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- What the fund asked about a plan in the dialogue, as it asked it. Never changed.
create table fund_question (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  asked_on date not null,
  question text not null,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint fund_question_pkey PRIMARY KEY (municipality, id),
  constraint fund_question_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint fund_question_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint fund_question_question_check CHECK ((question <> ''::text))
);
--   row level security
--   CREATE INDEX fund_question_by_work ON helhed.fund_question USING btree (municipality, work_id)
--   policy fund_question_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy fund_question_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- What a part is to reach, with the indicator that shows it: where it began, where it shall be, and by when.
create table goal (
  municipality integer not null,
  id uuid not null,
  part_id uuid not null,
  number integer not null,
  title text not null,
  indicator text not null,
  unit text not null,
  direction text not null,
  counting text not null,
  numerator text,
  denominator text,
  disaggregation text,
  source text not null,
  method text,
  frequency text not null,
  responsible text not null,
  baseline numeric(14,4),
  baseline_on date,
  target numeric(14,4) not null,
  target_on date not null,
  example boolean not null default false,
  version integer not null default 1,
  constraint goal_pkey PRIMARY KEY (municipality, id),
  constraint goal_municipality_part_id_id_key UNIQUE (municipality, part_id, id),
  constraint goal_number_is_free UNIQUE (municipality, part_id, number) DEFERRABLE INITIALLY DEFERRED,
  constraint goal_municipality_part_id_fkey FOREIGN KEY (municipality, part_id) REFERENCES helhed.part(municipality, id),
  constraint baseline_has_a_day CHECK (((baseline IS NULL) = (baseline_on IS NULL))),
  constraint goal_counting_check CHECK ((counting = ANY (ARRAY['last'::text, 'sum'::text, 'share'::text, 'running'::text]))),
  constraint goal_direction_check CHECK ((direction = ANY (ARRAY['up'::text, 'down'::text]))),
  constraint goal_frequency_check CHECK ((frequency = ANY (ARRAY['month'::text, 'quarter'::text, 'half_year'::text, 'year'::text]))),
  constraint goal_indicator_check CHECK ((indicator <> ''::text)),
  constraint goal_number_check CHECK (((number >= 1) AND (number <= 99))),
  constraint goal_responsible_check CHECK ((responsible <> ''::text)),
  constraint goal_source_check CHECK ((source <> ''::text)),
  constraint goal_title_check CHECK ((title <> ''::text)),
  constraint goal_unit_check CHECK ((unit <> ''::text)),
  constraint shares_say_of_what CHECK (((counting = 'share'::text) = ((numerator IS NOT NULL) AND (denominator IS NOT NULL)))),
  constraint target_comes_after_baseline CHECK ((baseline_on < target_on))
);
--   row level security
--   policy goal_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

-- That a goal is held beside an indicator of the plan's areas, and against whom the areas are compared. What is seen there contributes to understanding and proves nothing.
create table goal_beside (
  municipality integer not null,
  goal_id uuid not null,
  defined_in integer not null,
  indicator_id uuid not null,
  reference text not null,
  twin_id uuid,
  distance numeric(12,4),
  constraint goal_beside_pkey PRIMARY KEY (municipality, goal_id),
  constraint beside_is_an_indicator FOREIGN KEY (defined_in, indicator_id) REFERENCES helhed.indicator(municipality, id),
  constraint beside_is_of_a_goal FOREIGN KEY (municipality, goal_id) REFERENCES helhed.goal(municipality, id) ON DELETE CASCADE,
  constraint twin_is_an_area FOREIGN KEY (municipality, twin_id) REFERENCES helhed.area(municipality, id),
  constraint goal_beside_distance_check CHECK ((distance >= (0)::numeric)),
  constraint goal_beside_reference_check CHECK ((reference = ANY (ARRAY['municipality'::text, 'region'::text, 'country'::text, 'area'::text]))),
  constraint indicator_is_national_or_own CHECK (((defined_in = 0) OR (defined_in = municipality))),
  constraint twin_is_the_reference CHECK (((reference = 'area'::text) = (twin_id IS NOT NULL)))
);
--   row level security
--   CREATE INDEX goal_beside_by_twin ON helhed.goal_beside USING btree (municipality, twin_id) WHERE (twin_id IS NOT NULL)
--   policy goal_beside_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

-- Interim targets of a goal, between its baseline and its target.
create table goal_target (
  municipality integer not null,
  id uuid not null,
  goal_id uuid not null,
  due_on date not null,
  amount numeric(14,4) not null,
  constraint goal_target_pkey PRIMARY KEY (municipality, id),
  constraint goal_target_municipality_goal_id_due_on_key UNIQUE (municipality, goal_id, due_on),
  constraint goal_target_municipality_goal_id_fkey FOREIGN KEY (municipality, goal_id) REFERENCES helhed.goal(municipality, id) ON DELETE CASCADE
);
--   row level security
--   policy goal_target_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

-- What is measured, by code 0 for the whole country or by a municipality of its own. How it is measured stands in its versions; the thresholds of the six figures of the official lists are dated law in rules/area-status.
create table indicator (
  municipality integer not null default 0,
  id uuid not null,
  code text not null,
  constraint indicator_pkey PRIMARY KEY (municipality, id),
  constraint indicator_code_key UNIQUE (code),
  constraint indicator_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint indicator_code_check CHECK ((code ~ '^[A-Za-z0-9_-]+$'::text))
);
--   row level security
--   policy indicator_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy indicator_read for select to helhed_app using (((municipality = 0) OR helhed.in_scope(municipality)))
--   grant insert, select to helhed_app

-- One figure of one place for one period: at most one of each definition. Exact decimals as published; numerator and denominator where the source gives them, and only then are distances shown in persons.
create table indicator_value (
  municipality integer not null,
  id uuid not null,
  place_id uuid not null,
  defined_in integer not null default 0,
  indicator_version_id uuid not null,
  as_of date not null,
  state text not null,
  amount numeric(12,4),
  numerator numeric(12,2),
  denominator numeric(12,2),
  source text not null,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  import_id uuid,
  reason text,
  constraint indicator_value_pkey PRIMARY KEY (municipality, id),
  constraint indicator_value_once_a_period UNIQUE (municipality, place_id, indicator_version_id, as_of),
  constraint indicator_value_defined_in_indicator_version_id_fkey FOREIGN KEY (defined_in, indicator_version_id) REFERENCES helhed.indicator_version(municipality, id),
  constraint indicator_value_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint indicator_value_municipality_import_id_fkey FOREIGN KEY (municipality, import_id) REFERENCES helhed.figure_import(municipality, id),
  constraint indicator_value_municipality_place_id_fkey FOREIGN KEY (municipality, place_id) REFERENCES helhed.place(municipality, id),
  constraint indicator_is_national_or_own CHECK (((defined_in = 0) OR (defined_in = municipality))),
  constraint indicator_value_denominator_check CHECK ((denominator > (0)::numeric)),
  constraint indicator_value_reason_check CHECK ((reason <> ''::text)),
  constraint indicator_value_source_check CHECK ((source <> ''::text)),
  constraint indicator_value_state_check CHECK ((state = ANY (ARRAY['known'::text, 'missing'::text, 'withheld'::text]))),
  constraint known_values_have_an_amount CHECK (((state = 'known'::text) = (amount IS NOT NULL)))
);
--   row level security
--   CREATE INDEX indicator_value_by_import ON helhed.indicator_value USING btree (municipality, import_id) WHERE (import_id IS NOT NULL)
--   CREATE INDEX indicator_value_by_indicator ON helhed.indicator_value USING btree (municipality, indicator_version_id, as_of DESC, place_id)
--   policy indicator_value_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy indicator_value_change for update to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   policy indicator_value_read for select to helhed_app using (((municipality = 0) OR helhed.in_scope(municipality)))
--   policy indicator_value_remove for delete to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER hold_persons_whole_on_insert AFTER INSERT ON helhed.indicator_value REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION helhed.hold_persons_whole()
--   CREATE TRIGGER hold_persons_whole_on_update AFTER UPDATE ON helhed.indicator_value REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION helhed.hold_persons_whole()
--   CREATE TRIGGER keep_superseded_on_delete AFTER DELETE ON helhed.indicator_value REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION helhed.keep_superseded()
--   CREATE TRIGGER keep_superseded_on_update AFTER UPDATE ON helhed.indicator_value REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION helhed.keep_superseded()
--   grant delete, insert, select, update to helhed_app

-- What stood as a figure before it was written over or taken away. A trigger writes it, so that nothing is lost and nothing is made up; undoing an import restores from here.
create table indicator_value_history (
  municipality integer not null,
  id uuid not null default gen_random_uuid(),
  number bigint not null,
  value_id uuid not null,
  place_id uuid not null,
  indicator_version_id uuid not null,
  as_of date not null,
  state text not null,
  amount numeric(12,4),
  numerator numeric(12,2),
  denominator numeric(12,2),
  source text not null,
  example boolean not null,
  import_id uuid,
  reason text,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone not null default now(),
  constraint indicator_value_history_pkey PRIMARY KEY (municipality, id),
  constraint indicator_value_history_municipality_import_id_fkey FOREIGN KEY (municipality, import_id) REFERENCES helhed.figure_import(municipality, id),
  constraint indicator_value_history_municipality_place_id_fkey FOREIGN KEY (municipality, place_id) REFERENCES helhed.place(municipality, id)
);
--   row level security
--   CREATE INDEX indicator_value_history_by_import ON helhed.indicator_value_history USING btree (municipality, import_id) WHERE (import_id IS NOT NULL)
--   CREATE INDEX indicator_value_history_by_value ON helhed.indicator_value_history USING btree (municipality, place_id, indicator_version_id, as_of, number DESC)
--   policy indicator_value_history_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant select to helhed_app

-- A definition of an indicator. When what is counted changes, a new version begins and the series breaks visibly; old values stay with the old one, and the bridge note says how the two compare.
create table indicator_version (
  municipality integer not null default 0,
  id uuid not null,
  indicator_id uuid not null,
  rule_set text,
  valid_from date not null,
  valid_until date,
  name_da text not null,
  name_en text not null,
  unit text not null,
  counted_da text,
  counted_en text,
  direction text not null default 'none'::text,
  numerator_da text,
  numerator_en text,
  denominator_da text,
  denominator_en text,
  minimum numeric(12,4) not null default 0,
  maximum numeric(12,4) not null default 99999999.9999,
  source text not null,
  method text,
  frequency text not null default 'yearly'::text,
  bridge text,
  constraint indicator_version_pkey PRIMARY KEY (municipality, id),
  constraint indicator_version_indicator_id_rule_set_key UNIQUE (indicator_id, rule_set),
  constraint indicator_version_municipality_indicator_id_fkey FOREIGN KEY (municipality, indicator_id) REFERENCES helhed.indicator(municipality, id),
  constraint indicator_version_bridge_check CHECK ((bridge <> ''::text)),
  constraint indicator_version_counted_da_check CHECK ((counted_da <> ''::text)),
  constraint indicator_version_counted_en_check CHECK ((counted_en <> ''::text)),
  constraint indicator_version_denominator_da_check CHECK ((denominator_da <> ''::text)),
  constraint indicator_version_denominator_en_check CHECK ((denominator_en <> ''::text)),
  constraint indicator_version_direction_check CHECK ((direction = ANY (ARRAY['higher'::text, 'lower'::text, 'none'::text]))),
  constraint indicator_version_frequency_check CHECK ((frequency = ANY (ARRAY['yearly'::text, 'half_yearly'::text, 'quarterly'::text, 'monthly'::text, 'irregular'::text]))),
  constraint indicator_version_method_check CHECK ((method <> ''::text)),
  constraint indicator_version_name_da_check CHECK (((name_da <> ''::text) AND (name_en <> ''::text))),
  constraint indicator_version_numerator_da_check CHECK ((numerator_da <> ''::text)),
  constraint indicator_version_numerator_en_check CHECK ((numerator_en <> ''::text)),
  constraint indicator_version_source_check CHECK ((source <> ''::text)),
  constraint indicator_version_unit_check CHECK ((unit = ANY (ARRAY['persons'::text, 'percent'::text, 'percent_of_region'::text, 'per_thousand'::text, 'kroner'::text, 'number'::text]))),
  constraint range_is_not_empty CHECK ((minimum <= maximum)),
  constraint what_is_counted_has_a_name CHECK ((((unit = 'number'::text) = (counted_da IS NOT NULL)) AND ((counted_da IS NULL) = (counted_en IS NULL)))),
  constraint definition_once_at_a_time EXCLUDE USING gist (municipality WITH =, indicator_id WITH =, daterange(valid_from, valid_until) WITH &&)
);
--   row level security
--   policy indicator_version_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy indicator_version_end for update to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   policy indicator_version_read for select to helhed_app using (((municipality = 0) OR helhed.in_scope(municipality)))
--   grant insert, select, update (valid_until) to helhed_app

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
  constraint mandate_is_its_holders_for_its_organisation UNIQUE (municipality, id, person_id, acts_for_id),
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

-- What somebody wrote of a goal's indicator, up to and with a day. Nothing is written over: a later one closes the one before it.
create table measurement (
  municipality integer not null,
  id uuid not null,
  goal_id uuid not null,
  measured_on date not null,
  amount numeric(14,4) not null,
  numerator numeric(14,4),
  denominator numeric(14,4),
  note text,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  file_id uuid,
  constraint measurement_pkey PRIMARY KEY (municipality, id),
  constraint measurement_file_is_kept FOREIGN KEY (municipality, file_id) REFERENCES helhed.stored_file(municipality, id),
  constraint measurement_municipality_goal_id_fkey FOREIGN KEY (municipality, goal_id) REFERENCES helhed.goal(municipality, id),
  constraint measurement_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint measurement_denominator_check CHECK ((denominator > (0)::numeric))
);
--   row level security
--   CREATE INDEX measurement_by_file ON helhed.measurement USING btree (municipality, file_id) WHERE (file_id IS NOT NULL)
--   CREATE INDEX measurement_by_goal ON helhed.measurement USING btree (municipality, goal_id, measured_on)
--   policy measurement_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy measurement_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER measurement_counts_once BEFORE INSERT ON helhed.measurement FOR EACH ROW EXECUTE FUNCTION helhed.measurement_counts_once()
--   CREATE TRIGGER measurement_is_open BEFORE INSERT ON helhed.measurement FOR EACH ROW EXECUTE FUNCTION helhed.measurement_is_open()
--   grant insert, select to helhed_app

-- Measurements that no longer count: another took their place, or they were taken away. Nothing is written over; what is not here counts.
create table measurement_closing (
  municipality integer not null,
  measurement_id uuid not null,
  closed_as uuid not null,
  closed_at timestamp with time zone not null,
  closed_by uuid not null,
  constraint measurement_closing_pkey PRIMARY KEY (municipality, measurement_id),
  constraint measurement_closing_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES helhed.person(id),
  constraint measurement_closing_municipality_measurement_id_fkey FOREIGN KEY (municipality, measurement_id) REFERENCES helhed.measurement(municipality, id)
);
--   row level security
--   policy measurement_closing_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (closed_by = helhed.acting_person())))
--   policy measurement_closing_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER closing_is_open BEFORE INSERT ON helhed.measurement_closing FOR EACH ROW EXECUTE FUNCTION helhed.closing_is_open()
--   grant insert, select to helhed_app

-- Quarters of a plan whose measurements somebody has approved, who had written none of them. What lies in one that is not opened again can neither be written nor replaced.
create table measurement_lock (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  period text not null,
  days daterange not null,
  note text,
  locked_at timestamp with time zone not null,
  locked_by uuid not null,
  example boolean not null default false,
  constraint measurement_lock_pkey PRIMARY KEY (municipality, id),
  constraint measurement_lock_locked_by_fkey FOREIGN KEY (locked_by) REFERENCES helhed.person(id),
  constraint measurement_lock_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint measurement_lock_days_check CHECK (((NOT isempty(days)) AND (NOT lower_inf(days)) AND (NOT upper_inf(days)))),
  constraint measurement_lock_note_check CHECK ((note <> ''::text)),
  constraint measurement_lock_period_check CHECK ((period ~ '^\d{4}-Q[1-4]$'::text))
);
--   row level security
--   CREATE INDEX measurement_lock_by_work ON helhed.measurement_lock USING btree (municipality, work_id, period)
--   policy measurement_lock_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (locked_by = helhed.acting_person())))
--   policy measurement_lock_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER lock_is_by_another BEFORE INSERT ON helhed.measurement_lock FOR EACH ROW EXECUTE FUNCTION helhed.lock_is_by_another()
--   grant insert, select to helhed_app

-- Letters that remind of measurements that nobody has made.
create table measurement_reminder (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  responsible text not null,
  person_id uuid not null,
  missing integer not null,
  sent_at timestamp with time zone not null,
  sent_by uuid not null,
  constraint measurement_reminder_pkey PRIMARY KEY (municipality, id),
  constraint measurement_reminder_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint measurement_reminder_person_id_fkey FOREIGN KEY (person_id) REFERENCES helhed.person(id),
  constraint measurement_reminder_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES helhed.person(id),
  constraint measurement_reminder_missing_check CHECK ((missing > 0)),
  constraint measurement_reminder_responsible_check CHECK ((responsible <> ''::text))
);
--   row level security
--   CREATE INDEX measurement_reminder_by_work ON helhed.measurement_reminder USING btree (municipality, work_id, responsible, sent_at)
--   policy measurement_reminder_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (sent_by = helhed.acting_person())))
--   policy measurement_reminder_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- Closed quarters that somebody has opened again. The closing stays beside it; a quarter can be closed anew.
create table measurement_reopening (
  municipality integer not null,
  lock_id uuid not null,
  reason text not null,
  reopened_at timestamp with time zone not null,
  reopened_by uuid not null,
  constraint measurement_reopening_pkey PRIMARY KEY (municipality, lock_id),
  constraint measurement_reopening_municipality_lock_id_fkey FOREIGN KEY (municipality, lock_id) REFERENCES helhed.measurement_lock(municipality, id),
  constraint measurement_reopening_reopened_by_fkey FOREIGN KEY (reopened_by) REFERENCES helhed.person(id),
  constraint measurement_reopening_reason_check CHECK ((reason <> ''::text))
);
--   row level security
--   policy measurement_reopening_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (reopened_by = helhed.acting_person())))
--   policy measurement_reopening_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- What shall be in place under a part by a day, and who sees to it.
create table milestone (
  municipality integer not null,
  id uuid not null,
  part_id uuid not null,
  title text not null,
  due_on date not null,
  owner text not null,
  example boolean not null default false,
  version integer not null default 1,
  constraint milestone_pkey PRIMARY KEY (municipality, id),
  constraint milestone_municipality_part_id_fkey FOREIGN KEY (municipality, part_id) REFERENCES helhed.part(municipality, id),
  constraint milestone_owner_check CHECK ((owner <> ''::text)),
  constraint milestone_title_check CHECK ((title <> ''::text))
);
--   row level security
--   CREATE INDEX milestone_by_part ON helhed.milestone USING btree (municipality, part_id)
--   policy milestone_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

-- That a milestone was reached, with what shows it, or given up, with the reason. Taken back it is deleted, and the reason stands in the record of acts.
create table milestone_end (
  municipality integer not null,
  milestone_id uuid not null,
  outcome text not null,
  ended_on date not null,
  evidence text not null,
  link text,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint milestone_end_pkey PRIMARY KEY (municipality, milestone_id),
  constraint end_is_of_a_milestone FOREIGN KEY (municipality, milestone_id) REFERENCES helhed.milestone(municipality, id),
  constraint milestone_end_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint milestone_end_evidence_check CHECK ((evidence <> ''::text)),
  constraint milestone_end_link_check CHECK ((link ~ '^https?://'::text)),
  constraint milestone_end_outcome_check CHECK ((outcome = ANY (ARRAY['reached'::text, 'dropped'::text])))
);
--   row level security
--   policy milestone_end_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy milestone_end_read for select to helhed_app using (helhed.in_scope(municipality))
--   policy milestone_end_take for delete to helhed_app using (helhed.in_scope(municipality))
--   grant delete, insert, select to helhed_app

-- That a milestone of an approved plan was given another day, and why. A slip is told and never overwritten: rows are added only.
create table milestone_move (
  municipality integer not null,
  id uuid not null,
  milestone_id uuid not null,
  from_on date not null,
  to_on date not null,
  reason text not null,
  example boolean not null default false,
  moved_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint milestone_move_pkey PRIMARY KEY (municipality, id),
  constraint milestone_move_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint move_is_of_a_milestone FOREIGN KEY (municipality, milestone_id) REFERENCES helhed.milestone(municipality, id),
  constraint milestone_move_reason_check CHECK ((reason <> ''::text)),
  constraint move_is_to_another_day CHECK ((from_on <> to_on))
);
--   row level security
--   CREATE INDEX milestone_move_by_milestone ON helhed.milestone_move USING btree (municipality, milestone_id, recorded_at)
--   policy milestone_move_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy milestone_move_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- Which other milestones of the same plan must be reached before one can be. There are no circles among them.
create table milestone_need (
  municipality integer not null,
  milestone_id uuid not null,
  needs_id uuid not null,
  constraint milestone_need_pkey PRIMARY KEY (municipality, milestone_id, needs_id),
  constraint need_is_a_milestone FOREIGN KEY (municipality, needs_id) REFERENCES helhed.milestone(municipality, id),
  constraint need_is_of_a_milestone FOREIGN KEY (municipality, milestone_id) REFERENCES helhed.milestone(municipality, id) ON DELETE CASCADE,
  constraint milestone_does_not_wait_for_itself CHECK ((milestone_id <> needs_id))
);
--   row level security
--   CREATE INDEX milestone_need_by_needed ON helhed.milestone_need USING btree (municipality, needs_id)
--   policy milestone_need_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy milestone_need_delete for delete to helhed_app using (helhed.in_scope(municipality))
--   policy milestone_need_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant delete, insert, select to helhed_app

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
--   CREATE TRIGGER lay_place AFTER INSERT ON helhed.municipality FOR EACH ROW WHEN ((new.code <> 0)) EXECUTE FUNCTION helhed.lay_municipal_place()
--   grant select to helhed_app

-- How many dwellings there are in the whole municipality: what its own services per 100 dwellings are counted by. The latest day holds.
create table municipality_stock (
  municipality integer not null,
  id uuid not null,
  dwellings integer not null,
  approximate boolean not null default false,
  counted_on date not null,
  source text not null,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  constraint municipality_stock_pkey PRIMARY KEY (municipality, id),
  constraint municipality_stock_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint municipality_stock_dwellings_check CHECK ((dwellings > 0)),
  constraint municipality_stock_source_check CHECK ((source <> ''::text))
);
--   row level security
--   policy municipality_stock_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

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

-- Cadastral parcels: the legal unit of an area, which is made of contiguous parcels of social-housing estates (almenboligloven § 61 a). A parcel is an estate's, and lies where the estate lies; or, in an area of scattered properties, the area's own.
create table parcel (
  municipality integer not null,
  id uuid not null,
  district text not null,
  number text not null,
  estate_id uuid,
  area_id uuid,
  period daterange not null,
  source text,
  example boolean not null default false,
  constraint parcel_pkey PRIMARY KEY (municipality, id),
  constraint parcel_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint parcel_municipality_estate_id_fkey FOREIGN KEY (municipality, estate_id) REFERENCES helhed.estate(municipality, id),
  constraint parcel_district_check CHECK ((district <> ''::text)),
  constraint parcel_is_of_an_estate_or_of_an_area CHECK ((num_nonnulls(estate_id, area_id) = 1)),
  constraint parcel_number_check CHECK ((number ~ '^[1-9][0-9]{0,5}[a-zæøå]{0,3}$'::text)),
  constraint parcel_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)))),
  constraint parcel_source_check CHECK ((source <> ''::text)),
  constraint parcel_lies_in_one_place_at_a_time EXCLUDE USING gist (municipality WITH =, lower(district) WITH =, number WITH =, period WITH &&)
);
--   row level security
--   policy parcel_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update (period) to helhed_app

-- What a work is made of: of a plan the strategic agreement (number 0) and a sub-agreement for each theme of its programme period; of an effort one part without a name.
create table part (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  kind text not null,
  number integer not null,
  theme text,
  title text,
  version integer not null default 1,
  work_kind text not null default 'plan'::text,
  constraint part_pkey PRIMARY KEY (municipality, id),
  constraint part_municipality_work_id_id_key UNIQUE (municipality, work_id, id),
  constraint part_municipality_work_id_number_key UNIQUE (municipality, work_id, number),
  constraint part_municipality_work_id_theme_key UNIQUE (municipality, work_id, theme),
  constraint part_is_of_its_works_kind FOREIGN KEY (municipality, work_id, work_kind) REFERENCES helhed.work(municipality, id, kind),
  constraint part_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint part_kind_check CHECK ((kind = ANY (ARRAY['strategic'::text, 'sub'::text, 'effort'::text]))),
  constraint part_names_its_works_kind CHECK ((work_kind =
CASE kind
    WHEN 'effort'::text THEN 'effort'::text
    ELSE 'plan'::text
END)),
  constraint part_number_check CHECK (((number >= 0) AND (number <= 99))),
  constraint part_of_an_effort_is_single_and_unnamed CHECK ((((kind = 'effort'::text) = (title IS NULL)) AND ((kind <> 'effort'::text) OR (number = 1)))),
  constraint part_theme_check CHECK ((theme ~ '^[a-z0-9-]+$'::text)),
  constraint part_title_check CHECK ((title <> ''::text)),
  constraint strategic_agreement_is_number_zero CHECK (((kind = 'strategic'::text) = (number = 0))),
  constraint sub_agreement_has_a_theme CHECK (((kind = 'sub'::text) = (theme IS NOT NULL)))
);
--   row level security
--   policy part_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update to helhed_app

-- The texts of a part by section. An empty section has no row, so that what is still to be written can be told from what is.
create table part_section (
  municipality integer not null,
  id uuid not null,
  part_id uuid not null,
  section text not null,
  words text not null,
  constraint part_section_pkey PRIMARY KEY (municipality, id),
  constraint part_section_municipality_part_id_section_key UNIQUE (municipality, part_id, section),
  constraint part_section_municipality_part_id_fkey FOREIGN KEY (municipality, part_id) REFERENCES helhed.part(municipality, id),
  constraint part_section_section_check CHECK ((section = ANY (ARRAY['vision'::text, 'goals'::text, 'organisation'::text, 'partners'::text, 'financing'::text, 'need'::text, 'cooperation'::text, 'aim'::text, 'beside'::text])))
);
--   row level security
--   policy part_section_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

-- One part of a frozen version as canonical text: everything that was decided on, with budget lines and estates.
create table part_version (
  municipality integer not null,
  version_id uuid not null,
  part_id uuid not null,
  work_id uuid not null,
  text text not null,
  hash text not null,
  constraint part_version_pkey PRIMARY KEY (municipality, version_id, part_id),
  constraint part_version_municipality_work_id_part_id_fkey FOREIGN KEY (municipality, work_id, part_id) REFERENCES helhed.part(municipality, work_id, id),
  constraint part_version_municipality_work_id_version_id_fkey FOREIGN KEY (municipality, work_id, version_id) REFERENCES helhed.work_version(municipality, work_id, id),
  constraint hash_is_that_of_the_text CHECK ((hash = encode(sha256(convert_to(text, 'UTF8'::name)), 'hex'::text)))
);
--   row level security
--   policy part_version_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   CREATE TRIGGER version_is_open BEFORE INSERT ON helhed.part_version FOR EACH ROW EXECUTE FUNCTION helhed.version_is_open()
--   grant insert, select to helhed_app

-- Persons in a register. Rows are deleted and not marked: on the day of the register, when its purpose is over, or when a person takes the consent back.
create table participant (
  municipality integer not null,
  id uuid not null,
  register_id uuid not null,
  name text not null,
  birth_year integer,
  consented_on date not null,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint participant_pkey PRIMARY KEY (municipality, id),
  constraint participant_municipality_register_id_fkey FOREIGN KEY (municipality, register_id) REFERENCES helhed.participant_register(municipality, id),
  constraint participant_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint participant_birth_year_check CHECK (((birth_year >= 1900) AND (birth_year <= 2199))),
  constraint participant_name_check CHECK ((name <> ''::text))
);
--   row level security
--   CREATE INDEX participant_by_register ON helhed.participant USING btree (municipality, register_id)
--   policy participant_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy participant_delete for delete to helhed_app using (helhed.in_scope(municipality))
--   policy participant_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER participant_is_in_an_open_register BEFORE INSERT ON helhed.participant FOR EACH ROW EXECUTE FUNCTION helhed.participant_is_in_an_open_register()
--   grant delete, insert, select to helhed_app

-- Registers of participants of an activity. Counts are the rule; a register is opened by an act that says why counts are not enough, and ends on a day that is set when it is opened.
create table participant_register (
  municipality integer not null,
  id uuid not null,
  activity_id uuid not null,
  basis text not null,
  purpose text not null,
  keeps text not null,
  delete_on date not null,
  example boolean not null default false,
  opened_at timestamp with time zone not null,
  opened_by uuid not null,
  constraint participant_register_pkey PRIMARY KEY (municipality, id),
  constraint participant_register_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES helhed.person(id),
  constraint register_is_of_an_activity FOREIGN KEY (municipality, activity_id) REFERENCES helhed.activity(municipality, id),
  constraint participant_register_basis_check CHECK ((basis = ANY (ARRAY['public_task'::text, 'consent'::text]))),
  constraint participant_register_keeps_check CHECK ((keeps = ANY (ARRAY['initials'::text, 'name_year'::text]))),
  constraint participant_register_purpose_check CHECK ((purpose <> ''::text))
);
--   row level security
--   CREATE INDEX register_by_activity ON helhed.participant_register USING btree (municipality, activity_id)
--   policy participant_register_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (opened_by = helhed.acting_person())))
--   policy participant_register_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

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

-- What a figure can be about. Areas, estates and blocks have a place with their own id, laid by a trigger; a municipality, the five regions and the country have fixed ones.
create table place (
  municipality integer not null,
  id uuid not null,
  kind text not null,
  code text,
  name text,
  constraint place_pkey PRIMARY KEY (municipality, id),
  constraint place_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint only_national_places_keep_their_name CHECK (((kind = ANY (ARRAY['region'::text, 'country'::text])) = (name IS NOT NULL))),
  constraint place_code_check CHECK ((code ~ '^[0-9]{3}$'::text)),
  constraint place_kind_check CHECK ((kind = ANY (ARRAY['area'::text, 'estate'::text, 'block'::text, 'municipality'::text, 'region'::text, 'country'::text]))),
  constraint place_name_check CHECK ((name <> ''::text)),
  constraint regions_and_the_country_are_national CHECK (((kind = ANY (ARRAY['region'::text, 'country'::text])) = (municipality = 0))),
  constraint wide_places_have_a_code CHECK (((kind = ANY (ARRAY['municipality'::text, 'region'::text, 'country'::text])) = (code IS NOT NULL)))
);
--   row level security
--   CREATE UNIQUE INDEX place_by_code ON helhed.place USING btree (code)
--   policy place_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy place_read for select to helhed_app using (((municipality = 0) OR helhed.in_scope(municipality)))
--   grant insert, select to helhed_app

-- That a plan was begun from an earlier one of the municipality, and what was taken. Nothing that was true only of the earlier plan comes along.
create table plan_origin (
  municipality integer not null,
  work_id uuid not null,
  from_id uuid not null,
  taken text[] not null,
  left_out jsonb not null default '[]'::jsonb,
  begun_on date not null,
  begun_at timestamp with time zone not null,
  begun_by uuid not null,
  example boolean not null default false,
  constraint plan_origin_pkey PRIMARY KEY (municipality, work_id),
  constraint origin_is_a_plan FOREIGN KEY (municipality, from_id) REFERENCES helhed.work(municipality, id),
  constraint origin_is_of_a_plan FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint plan_origin_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES helhed.person(id),
  constraint plan_is_not_its_own_origin CHECK ((work_id <> from_id)),
  constraint plan_origin_left_out_check CHECK ((jsonb_typeof(left_out) = 'array'::text)),
  constraint plan_origin_taken_check CHECK ((taken <@ ARRAY['texts'::text, 'goals'::text, 'activities'::text, 'milestones'::text, 'lines'::text, 'theory'::text]))
);
--   row level security
--   CREATE INDEX plan_origin_by_from ON helhed.plan_origin USING btree (municipality, from_id)
--   policy plan_origin_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (begun_by = helhed.acting_person())))
--   policy plan_origin_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- Papers that a plan has handed in to the fund for a calendar year: the fund withholds an instalment until they are in. Which are owed, and when, is dated law in rules/lbf-programme-periods.
create table plan_paper (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  paper text not null,
  year integer not null,
  handed_in_on date not null,
  note text,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint plan_paper_pkey PRIMARY KEY (municipality, id),
  constraint paper_is_handed_in_once UNIQUE (municipality, work_id, paper, year),
  constraint plan_paper_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint plan_paper_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint paper_is_not_older_than_its_year CHECK ((handed_in_on >= make_date(year, 1, 1))),
  constraint plan_paper_paper_check CHECK ((paper ~ '^[a-z-]+$'::text)),
  constraint plan_paper_year_check CHECK (((year >= 1990) AND (year <= 2199)))
);
--   row level security
--   policy plan_paper_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy plan_paper_read for select to helhed_app using (helhed.in_scope(municipality))
--   policy plan_paper_take for delete to helhed_app using (helhed.in_scope(municipality))
--   grant delete, insert, select to helhed_app

-- Policies and decisions of the municipality that a plan serves, as its people name them for the council.
create table plan_policy (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  title text not null,
  reference text,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint plan_policy_pkey PRIMARY KEY (municipality, id),
  constraint policy_is_named_once UNIQUE (municipality, work_id, title),
  constraint plan_policy_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint plan_policy_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint plan_policy_title_check CHECK ((title <> ''::text))
);
--   row level security
--   policy plan_policy_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy plan_policy_read for select to helhed_app using (helhed.in_scope(municipality))
--   policy plan_policy_take for delete to helhed_app using (helhed.in_scope(municipality))
--   grant delete, insert, select to helhed_app

-- Something that somebody has to do in a plan, outside of any sequence: neither a milestone, which is promised and frozen, nor what the approval waits for.
create table plan_task (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  title text not null,
  note text,
  due_on date,
  person_id uuid,
  owner text,
  part_id uuid,
  activity_id uuid,
  milestone_id uuid,
  checklist text,
  item text,
  version integer not null default 1,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  example boolean not null default false,
  constraint plan_task_pkey PRIMARY KEY (municipality, id),
  constraint item_is_laid_once UNIQUE (municipality, work_id, checklist, item),
  constraint plan_task_person_id_fkey FOREIGN KEY (person_id) REFERENCES helhed.person(id),
  constraint plan_task_written_by_fkey FOREIGN KEY (written_by) REFERENCES helhed.person(id),
  constraint task_is_of_a_milestone FOREIGN KEY (municipality, milestone_id) REFERENCES helhed.milestone(municipality, id) ON DELETE SET NULL (milestone_id),
  constraint task_is_of_a_part FOREIGN KEY (municipality, part_id) REFERENCES helhed.part(municipality, id),
  constraint task_is_of_a_plan FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint task_is_of_an_activity FOREIGN KEY (municipality, activity_id) REFERENCES helhed.activity(municipality, id) ON DELETE SET NULL (activity_id),
  constraint item_is_of_a_checklist CHECK (((checklist IS NULL) = (item IS NULL))),
  constraint plan_task_checklist_check CHECK ((checklist = ANY (ARRAY['start'::text, 'year'::text, 'closing'::text]))),
  constraint plan_task_item_check CHECK ((item <> ''::text)),
  constraint plan_task_note_check CHECK ((note <> ''::text)),
  constraint plan_task_owner_check CHECK ((owner <> ''::text)),
  constraint plan_task_title_check CHECK ((title <> ''::text)),
  constraint task_has_one_owner CHECK ((num_nonnulls(person_id, owner) <= 1)),
  constraint task_is_tied_once CHECK ((num_nonnulls(part_id, activity_id, milestone_id) <= 1))
);
--   row level security
--   CREATE INDEX plan_task_by_person ON helhed.plan_task USING btree (person_id) WHERE (person_id IS NOT NULL)
--   CREATE INDEX plan_task_by_work ON helhed.plan_task USING btree (municipality, work_id)
--   policy plan_task_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (written_by = helhed.acting_person())))
--   policy plan_task_change for update to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   policy plan_task_drop for delete to helhed_app using (helhed.in_scope(municipality))
--   policy plan_task_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

-- That a task was done: by whom and when. It goes away when that is taken back.
create table plan_task_end (
  municipality integer not null,
  task_id uuid not null,
  ended_on date not null,
  note text,
  ended_by uuid not null,
  ended_at timestamp with time zone not null,
  example boolean not null default false,
  constraint plan_task_end_pkey PRIMARY KEY (municipality, task_id),
  constraint end_is_of_a_task FOREIGN KEY (municipality, task_id) REFERENCES helhed.plan_task(municipality, id) ON DELETE CASCADE,
  constraint plan_task_end_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES helhed.person(id),
  constraint plan_task_end_note_check CHECK ((note <> ''::text))
);
--   row level security
--   policy plan_task_end_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (ended_by = helhed.acting_person())))
--   policy plan_task_end_drop for delete to helhed_app using (helhed.in_scope(municipality))
--   policy plan_task_end_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant delete, insert, select to helhed_app

-- What happened to a frozen prequalification: recommended or declined by the municipality, sent to the fund, accepted or rejected by the fund. Each stage is passed once and never changed.
create table prequalification_step (
  municipality integer not null,
  id uuid not null,
  version_id uuid not null,
  step text not null,
  happened_on date not null,
  remark text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_for uuid not null,
  recorded_under uuid not null,
  constraint prequalification_step_pkey PRIMARY KEY (municipality, id),
  constraint prequalification_step_municipality_recorded_under_recorded_fkey FOREIGN KEY (municipality, recorded_under, recorded_by, recorded_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint prequalification_step_municipality_version_id_fkey FOREIGN KEY (municipality, version_id) REFERENCES helhed.report_version(municipality, id),
  constraint prequalification_step_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint prequalification_step_step_check CHECK ((step = ANY (ARRAY['recommended'::text, 'declined'::text, 'sent'::text, 'accepted'::text, 'rejected'::text])))
);
--   row level security
--   CREATE UNIQUE INDEX stage_is_passed_once ON helhed.prequalification_step USING btree (municipality, version_id, (
CASE
    WHEN (step = ANY (ARRAY['recommended'::text, 'declined'::text])) THEN 'judged'::text
    WHEN (step = 'sent'::text) THEN 'sent'::text
    ELSE 'answered'::text
END))
--   policy prequalification_step_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy prequalification_step_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER prequalification_step_follows BEFORE INSERT ON helhed.prequalification_step FOR EACH ROW EXECUTE FUNCTION helhed.prequalification_step_follows()
--   grant insert, select to helhed_app

-- Services of one kind in one place. What is small, and what would give it away, is stored without its number: nobody can find it here.
create table presence_count (
  municipality integer not null,
  id uuid not null,
  import_id uuid not null,
  kind_id uuid not null,
  level text not null,
  estate_id uuid,
  area_id uuid,
  state text not null,
  count integer,
  constraint presence_count_pkey PRIMARY KEY (municipality, id),
  constraint presence_count_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint presence_count_municipality_estate_id_fkey FOREIGN KEY (municipality, estate_id) REFERENCES helhed.organisation(municipality, id),
  constraint presence_count_municipality_import_id_fkey FOREIGN KEY (municipality, import_id) REFERENCES helhed.presence_import(municipality, id),
  constraint presence_count_municipality_kind_id_fkey FOREIGN KEY (municipality, kind_id) REFERENCES helhed.presence_kind(municipality, id),
  constraint presence_count_count_check CHECK ((count >= 0)),
  constraint presence_count_level_check CHECK ((level = ANY (ARRAY['estate'::text, 'area'::text, 'municipality'::text]))),
  constraint presence_count_state_check CHECK ((state = ANY (ARRAY['known'::text, 'hidden'::text, 'missing'::text]))),
  constraint presence_known_has_a_count CHECK (((state = 'known'::text) = (count IS NOT NULL))),
  constraint presence_of_one_place CHECK ((((level = 'estate'::text) = (estate_id IS NOT NULL)) AND ((level = 'area'::text) = (area_id IS NOT NULL))))
);
--   row level security
--   CREATE INDEX presence_count_of_import ON helhed.presence_count USING btree (municipality, import_id)
--   policy presence_count_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- One reading of counts for one period. The latest that is not undone holds for its kinds and period; no row of the file is kept.
create table presence_import (
  municipality integer not null,
  id uuid not null,
  source_id uuid not null,
  period daterange not null,
  manner text not null,
  matched text not null,
  threshold integer not null,
  example boolean not null default false,
  imported_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  constraint presence_import_pkey PRIMARY KEY (municipality, id),
  constraint presence_import_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint presence_import_municipality_source_id_fkey FOREIGN KEY (municipality, source_id) REFERENCES helhed.presence_source(municipality, id),
  constraint presence_import_manner_check CHECK ((manner = ANY (ARRAY['sums'::text, 'addresses'::text]))),
  constraint presence_import_matched_check CHECK ((matched = ANY (ARRAY['all'::text, 'most'::text, 'part'::text]))),
  constraint presence_import_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)) AND (NOT upper_inf(period)))),
  constraint presence_import_threshold_check CHECK ((threshold > 1))
);
--   row level security
--   policy presence_import_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update (undone_at) to helhed_app

-- The kinds of municipal services that a municipality counts per estate: home care, family treatment and so on. Each municipality has its own list.
create table presence_kind (
  municipality integer not null,
  id uuid not null,
  slug text not null,
  name text not null,
  counted text not null,
  position integer not null,
  example boolean not null default false,
  constraint presence_kind_pkey PRIMARY KEY (municipality, id),
  constraint presence_kind_municipality_slug_key UNIQUE (municipality, slug),
  constraint presence_kind_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint presence_kind_counted_check CHECK ((counted <> ''::text)),
  constraint presence_kind_name_check CHECK ((name <> ''::text)),
  constraint presence_kind_position_check CHECK (("position" > 0))
);
--   row level security
--   policy presence_kind_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- Where counts of services come from and why they may be counted: without it nothing can be imported.
create table presence_source (
  municipality integer not null,
  id uuid not null,
  system text not null,
  legal_basis text not null,
  purpose text not null,
  owner text not null,
  retention text not null,
  period daterange not null,
  example boolean not null default false,
  registered_at timestamp with time zone not null,
  constraint presence_source_pkey PRIMARY KEY (municipality, id),
  constraint presence_source_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint presence_source_legal_basis_check CHECK ((legal_basis <> ''::text)),
  constraint presence_source_owner_check CHECK ((owner <> ''::text)),
  constraint presence_source_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)))),
  constraint presence_source_purpose_check CHECK ((purpose <> ''::text)),
  constraint presence_source_retention_check CHECK ((retention <> ''::text)),
  constraint presence_source_system_check CHECK ((system <> ''::text))
);
--   row level security
--   policy presence_source_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- A project of the municipality's own: what it shall achieve, who answers for it by role, whom it reports to, and the decision that began it.
create table project (
  municipality integer not null,
  id uuid not null,
  slug text not null,
  name text not null,
  aim text not null,
  director text not null,
  owner text not null,
  leader text,
  body_id uuid not null,
  period daterange not null,
  rhythm integer not null default 6,
  decided_by text not null,
  decided_on date not null,
  decided_precision text not null default 'day'::text,
  decision_reference text,
  case_id uuid,
  decided_body_id uuid,
  example boolean not null default false,
  source text,
  version integer not null default 1,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint project_pkey PRIMARY KEY (municipality, id),
  constraint project_municipality_slug_key UNIQUE (municipality, slug),
  constraint project_has_a_steering_group FOREIGN KEY (municipality, body_id) REFERENCES helhed.body(municipality, id),
  constraint project_is_begun_by_a_body FOREIGN KEY (municipality, decided_body_id) REFERENCES helhed.body(municipality, id),
  constraint project_is_begun_by_a_case FOREIGN KEY (municipality, case_id) REFERENCES helhed.area_case(municipality, id),
  constraint project_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint project_written_by_fkey FOREIGN KEY (written_by) REFERENCES helhed.person(id),
  constraint project_aim_check CHECK ((aim <> ''::text)),
  constraint project_decided_by_check CHECK ((decided_by <> ''::text)),
  constraint project_decided_precision_check CHECK ((decided_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))),
  constraint project_director_check CHECK ((director <> ''::text)),
  constraint project_has_both_days CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)) AND (NOT upper_inf(period)))),
  constraint project_leader_check CHECK ((leader <> ''::text)),
  constraint project_name_check CHECK ((name <> ''::text)),
  constraint project_owner_check CHECK ((owner <> ''::text)),
  constraint project_rhythm_check CHECK (((rhythm >= 1) AND (rhythm <= 24)))
);
--   row level security
--   CREATE INDEX project_by_body ON helhed.project USING btree (municipality, body_id)
--   CREATE UNIQUE INDEX project_has_a_name_of_its_own ON helhed.project USING btree (municipality, lower(name))
--   policy project_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (written_by = helhed.acting_person())))
--   policy project_change for update to helhed_app using (helhed.in_scope(municipality)) with check ((helhed.in_scope(municipality) AND (written_by = helhed.acting_person())))
--   policy project_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER project_stays_closed BEFORE UPDATE ON helhed.project FOR EACH ROW EXECUTE FUNCTION helhed.project_stays_closed()
--   grant insert, select, update (aim, body_id, case_id, decided_body_id, decided_by, decided_on, decided_precision, decision_reference, director, leader, name, owner, period, rhythm, slug, version, written_at, written_by) to helhed_app

-- Which areas a project is about; none is the whole municipality.
create table project_area (
  municipality integer not null,
  project_id uuid not null,
  area_id uuid not null,
  constraint project_area_pkey PRIMARY KEY (municipality, project_id, area_id),
  constraint area_is_of_a_project FOREIGN KEY (municipality, project_id) REFERENCES helhed.project(municipality, id),
  constraint project_is_about_an_area FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id)
);
--   row level security
--   CREATE INDEX project_area_by_area ON helhed.project_area USING btree (municipality, area_id)
--   policy project_area_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy project_area_delete for delete to helhed_app using (helhed.in_scope(municipality))
--   policy project_area_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER project_stays_closed BEFORE INSERT OR DELETE ON helhed.project_area FOR EACH ROW EXECUTE FUNCTION helhed.project_stays_closed()
--   grant delete, insert, select to helhed_app

-- That a project was closed: what came of it and who takes over. Nothing of it changes afterwards.
create table project_closing (
  municipality integer not null,
  project_id uuid not null,
  closed_on date not null,
  result text not null,
  takes_over text,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_for uuid not null,
  recorded_under uuid not null,
  constraint project_closing_pkey PRIMARY KEY (municipality, project_id),
  constraint closing_is_of_a_project FOREIGN KEY (municipality, project_id) REFERENCES helhed.project(municipality, id),
  constraint project_closing_municipality_recorded_under_recorded_by_re_fkey FOREIGN KEY (municipality, recorded_under, recorded_by, recorded_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint project_closing_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint project_closing_result_check CHECK ((result <> ''::text))
);
--   row level security
--   policy project_closing_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy project_closing_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER closing_says_all BEFORE INSERT ON helhed.project_closing FOR EACH ROW EXECUTE FUNCTION helhed.closing_says_all()
--   grant insert, select to helhed_app

-- What a project is to deliver, by which day and whom.
create table project_deliverable (
  municipality integer not null,
  id uuid not null,
  project_id uuid not null,
  title text not null,
  track_id uuid,
  due_on date not null,
  responsible text not null,
  example boolean not null default false,
  version integer not null default 1,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint project_deliverable_pkey PRIMARY KEY (municipality, id),
  constraint deliverable_key_of_project UNIQUE (municipality, project_id, id),
  constraint deliverable_is_of_a_project FOREIGN KEY (municipality, project_id) REFERENCES helhed.project(municipality, id),
  constraint deliverable_is_of_a_track FOREIGN KEY (municipality, project_id, track_id) REFERENCES helhed.project_track(municipality, project_id, id),
  constraint project_deliverable_written_by_fkey FOREIGN KEY (written_by) REFERENCES helhed.person(id),
  constraint project_deliverable_responsible_check CHECK ((responsible <> ''::text)),
  constraint project_deliverable_title_check CHECK ((title <> ''::text))
);
--   row level security
--   CREATE INDEX project_deliverable_by_project ON helhed.project_deliverable USING btree (municipality, project_id, due_on)
--   policy project_deliverable_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (written_by = helhed.acting_person())))
--   policy project_deliverable_change for update to helhed_app using (helhed.in_scope(municipality)) with check ((helhed.in_scope(municipality) AND (written_by = helhed.acting_person())))
--   policy project_deliverable_delete for delete to helhed_app using (helhed.in_scope(municipality))
--   policy project_deliverable_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER deliverable_is_unspoken_of BEFORE DELETE ON helhed.project_deliverable FOR EACH ROW EXECUTE FUNCTION helhed.deliverable_is_unspoken_of()
--   CREATE TRIGGER project_stays_closed BEFORE INSERT OR UPDATE ON helhed.project_deliverable FOR EACH ROW EXECUTE FUNCTION helhed.project_stays_closed()
--   CREATE TRIGGER project_stays_closed_on_delete BEFORE DELETE ON helhed.project_deliverable FOR EACH ROW EXECUTE FUNCTION helhed.project_stays_closed()
--   grant delete, insert, select, update (due_on, responsible, title, track_id, version, written_at, written_by) to helhed_app

-- Which of the project's documents a deliverable builds on. A document that one builds on cannot be removed.
create table project_deliverable_document (
  municipality integer not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  document_id uuid not null,
  constraint project_deliverable_document_pkey PRIMARY KEY (municipality, deliverable_id, document_id),
  constraint built_on_is_of_a_deliverable FOREIGN KEY (municipality, project_id, deliverable_id) REFERENCES helhed.project_deliverable(municipality, project_id, id),
  constraint deliverable_builds_on_a_document FOREIGN KEY (municipality, project_id, document_id) REFERENCES helhed.project_document(municipality, project_id, id)
);
--   row level security
--   CREATE INDEX project_deliverable_document_by_document ON helhed.project_deliverable_document USING btree (municipality, project_id, document_id)
--   policy project_deliverable_document_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy project_deliverable_document_delete for delete to helhed_app using (helhed.in_scope(municipality))
--   policy project_deliverable_document_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER project_stays_closed BEFORE INSERT OR DELETE ON helhed.project_deliverable_document FOR EACH ROW EXECUTE FUNCTION helhed.project_stays_closed()
--   grant delete, insert, select to helhed_app

-- That a deliverable was delivered, with where the result lies, or given up, with the reason. Never changed; taken back, it stands in project_end_taken_back with the reason.
create table project_deliverable_end (
  municipality integer not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  outcome text not null,
  ended_on date not null,
  words text not null,
  link text,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint project_deliverable_end_pkey PRIMARY KEY (municipality, deliverable_id),
  constraint end_is_of_a_deliverable FOREIGN KEY (municipality, project_id, deliverable_id) REFERENCES helhed.project_deliverable(municipality, project_id, id),
  constraint project_deliverable_end_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint project_deliverable_end_outcome_check CHECK ((outcome = ANY (ARRAY['delivered'::text, 'dropped'::text]))),
  constraint project_deliverable_end_words_check CHECK ((words <> ''::text)),
  constraint result_link_can_be_opened CHECK ((link ~ '^https?://'::text))
);
--   row level security
--   policy project_deliverable_end_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy project_deliverable_end_delete for delete to helhed_app using (helhed.in_scope(municipality))
--   policy project_deliverable_end_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER end_stays_in_history BEFORE DELETE ON helhed.project_deliverable_end FOR EACH ROW EXECUTE FUNCTION helhed.end_stays_in_history()
--   CREATE TRIGGER project_stays_closed BEFORE INSERT ON helhed.project_deliverable_end FOR EACH ROW EXECUTE FUNCTION helhed.project_stays_closed()
--   CREATE TRIGGER project_stays_closed_on_delete BEFORE DELETE ON helhed.project_deliverable_end FOR EACH ROW EXECUTE FUNCTION helhed.project_stays_closed()
--   grant delete, insert, select to helhed_app

-- A document that a project builds on: a strategy, an analysis, a report. The document itself lies where the reference or the address says.
create table project_document (
  municipality integer not null,
  id uuid not null,
  project_id uuid not null,
  title text not null,
  made_by text not null,
  made_on date,
  precision text not null default 'day'::text,
  reference text,
  link text,
  note text,
  example boolean not null default false,
  version integer not null default 1,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint project_document_pkey PRIMARY KEY (municipality, id),
  constraint document_key_of_project UNIQUE (municipality, project_id, id),
  constraint document_is_of_a_project FOREIGN KEY (municipality, project_id) REFERENCES helhed.project(municipality, id),
  constraint project_document_written_by_fkey FOREIGN KEY (written_by) REFERENCES helhed.person(id),
  constraint document_link_can_be_opened CHECK ((link ~ '^https?://'::text)),
  constraint project_document_made_by_check CHECK ((made_by <> ''::text)),
  constraint project_document_precision_check CHECK (("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))),
  constraint project_document_title_check CHECK ((title <> ''::text))
);
--   row level security
--   policy project_document_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (written_by = helhed.acting_person())))
--   policy project_document_change for update to helhed_app using (helhed.in_scope(municipality)) with check ((helhed.in_scope(municipality) AND (written_by = helhed.acting_person())))
--   policy project_document_delete for delete to helhed_app using (helhed.in_scope(municipality))
--   policy project_document_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER project_stays_closed BEFORE INSERT OR DELETE OR UPDATE ON helhed.project_document FOR EACH ROW EXECUTE FUNCTION helhed.project_stays_closed()
--   grant delete, insert, select, update (link, made_by, made_on, note, precision, reference, title, version, written_at, written_by) to helhed_app

-- That it was taken back that a deliverable was over: what had been told, and why it did not hold. Rows are added only.
create table project_end_taken_back (
  municipality integer not null,
  id uuid not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  outcome text not null,
  ended_on date not null,
  words text not null,
  link text,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  reason text not null,
  taken_on date not null,
  taken_at timestamp with time zone not null,
  taken_by uuid not null,
  constraint project_end_taken_back_pkey PRIMARY KEY (municipality, id),
  constraint project_end_taken_back_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint project_end_taken_back_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES helhed.person(id),
  constraint taken_back_is_of_a_deliverable FOREIGN KEY (municipality, project_id, deliverable_id) REFERENCES helhed.project_deliverable(municipality, project_id, id),
  constraint project_end_taken_back_outcome_check CHECK ((outcome = ANY (ARRAY['delivered'::text, 'dropped'::text]))),
  constraint project_end_taken_back_reason_check CHECK ((reason <> ''::text)),
  constraint project_end_taken_back_words_check CHECK ((words <> ''::text))
);
--   row level security
--   CREATE INDEX project_end_taken_back_by_deliverable ON helhed.project_end_taken_back USING btree (municipality, project_id, deliverable_id, taken_at)
--   policy project_end_taken_back_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (taken_by = helhed.acting_person())))
--   policy project_end_taken_back_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER project_stays_closed BEFORE INSERT ON helhed.project_end_taken_back FOR EACH ROW EXECUTE FUNCTION helhed.project_stays_closed()
--   CREATE TRIGGER taken_back_was_told BEFORE INSERT ON helhed.project_end_taken_back FOR EACH ROW EXECUTE FUNCTION helhed.taken_back_was_told()
--   grant insert, select to helhed_app

-- What was said of a deliverable that was not delivered when its project closed.
create table project_left (
  municipality integer not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  words text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint project_left_pkey PRIMARY KEY (municipality, deliverable_id),
  constraint left_is_a_deliverable FOREIGN KEY (municipality, project_id, deliverable_id) REFERENCES helhed.project_deliverable(municipality, project_id, id),
  constraint project_left_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint project_left_words_check CHECK ((words <> ''::text))
);
--   row level security
--   policy project_left_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy project_left_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER project_stays_closed BEFORE INSERT ON helhed.project_left FOR EACH ROW EXECUTE FUNCTION helhed.project_stays_closed()
--   grant insert, select to helhed_app

-- That a deliverable was given another day, and why. Told and never overwritten: rows are added only.
create table project_move (
  municipality integer not null,
  id uuid not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  from_on date not null,
  to_on date not null,
  reason text not null,
  moved_on date not null,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint project_move_pkey PRIMARY KEY (municipality, id),
  constraint move_is_of_a_deliverable FOREIGN KEY (municipality, project_id, deliverable_id) REFERENCES helhed.project_deliverable(municipality, project_id, id),
  constraint project_move_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint deliverable_moves_to_another_day CHECK ((from_on <> to_on)),
  constraint project_move_reason_check CHECK ((reason <> ''::text))
);
--   row level security
--   CREATE INDEX project_move_by_deliverable ON helhed.project_move USING btree (municipality, project_id, deliverable_id, recorded_at)
--   policy project_move_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy project_move_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER project_stays_closed BEFORE INSERT ON helhed.project_move FOR EACH ROW EXECUTE FUNCTION helhed.project_stays_closed()
--   grant insert, select to helhed_app

-- How a project stood on a day, said to its steering group. Rows are added only.
create table project_statement (
  municipality integer not null,
  id uuid not null,
  project_id uuid not null,
  stated_on date not null,
  standing text not null,
  words text not null,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_for uuid not null,
  recorded_under uuid not null,
  constraint project_statement_pkey PRIMARY KEY (municipality, id),
  constraint project_statement_municipality_recorded_under_recorded_by__fkey FOREIGN KEY (municipality, recorded_under, recorded_by, recorded_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint project_statement_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint statement_is_of_a_project FOREIGN KEY (municipality, project_id) REFERENCES helhed.project(municipality, id),
  constraint project_statement_standing_check CHECK ((standing = ANY (ARRAY['follows'::text, 'late'::text, 'stopped'::text]))),
  constraint project_statement_words_check CHECK ((words <> ''::text))
);
--   row level security
--   CREATE INDEX project_statement_by_project ON helhed.project_statement USING btree (municipality, project_id, stated_on)
--   policy project_statement_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy project_statement_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER project_stays_closed BEFORE INSERT ON helhed.project_statement FOR EACH ROW EXECUTE FUNCTION helhed.project_stays_closed()
--   grant insert, select to helhed_app

-- A track of a project: a part of its work with a leader of its own.
create table project_track (
  municipality integer not null,
  id uuid not null,
  project_id uuid not null,
  title text not null,
  leads text,
  example boolean not null default false,
  version integer not null default 1,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint project_track_pkey PRIMARY KEY (municipality, id),
  constraint track_key_of_project UNIQUE (municipality, project_id, id),
  constraint project_track_written_by_fkey FOREIGN KEY (written_by) REFERENCES helhed.person(id),
  constraint track_is_of_a_project FOREIGN KEY (municipality, project_id) REFERENCES helhed.project(municipality, id),
  constraint project_track_leads_check CHECK ((leads <> ''::text)),
  constraint project_track_title_check CHECK ((title <> ''::text))
);
--   row level security
--   policy project_track_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (written_by = helhed.acting_person())))
--   policy project_track_change for update to helhed_app using (helhed.in_scope(municipality)) with check ((helhed.in_scope(municipality) AND (written_by = helhed.acting_person())))
--   policy project_track_delete for delete to helhed_app using (helhed.in_scope(municipality))
--   policy project_track_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER project_stays_closed BEFORE INSERT OR DELETE OR UPDATE ON helhed.project_track FOR EACH ROW EXECUTE FUNCTION helhed.project_stays_closed()
--   grant delete, insert, select, update (leads, title, version, written_at, written_by) to helhed_app

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
  constraint publication_kind_check CHECK ((kind = ANY (ARRAY['area'::text, 'body'::text, 'plan'::text, 'designation'::text])))
);
--   row level security
--   CREATE INDEX publication_by_slug ON helhed.publication USING btree (kind, slug) WHERE (withdrawn_at IS NULL)
--   CREATE UNIQUE INDEX publication_in_force ON helhed.publication USING btree (municipality, record_id) WHERE (withdrawn_at IS NULL)
--   policy publication_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (published_by = helhed.acting_person())))
--   policy publication_change for update to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   policy publication_read for select to helhed_app using (((withdrawn_at IS NULL) OR helhed.in_scope(municipality)))
--   CREATE TRIGGER publication_fits BEFORE INSERT ON helhed.publication FOR EACH ROW EXECUTE FUNCTION helhed.publication_fits()
--   grant insert, select, update (withdrawn_at) to helhed_app

-- Registers whose persons have been deleted. How many there were is all that is left.
create table register_end (
  municipality integer not null,
  register_id uuid not null,
  people integer not null,
  ended_at timestamp with time zone not null,
  ended_by uuid not null,
  constraint register_end_pkey PRIMARY KEY (municipality, register_id),
  constraint register_end_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES helhed.person(id),
  constraint register_end_municipality_register_id_fkey FOREIGN KEY (municipality, register_id) REFERENCES helhed.participant_register(municipality, id),
  constraint register_end_people_check CHECK ((people >= 0))
);
--   row level security
--   policy register_end_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (ended_by = helhed.acting_person())))
--   policy register_end_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- A document that is written beside a plan: a status report of a period to its board, or the proposal to the council. What the system knows is worked out; only the writers' own words are kept, until it is frozen.
create table report (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  kind text not null,
  period daterange,
  example boolean not null default false,
  begun_at timestamp with time zone not null,
  begun_by uuid not null,
  version integer not null default 1,
  constraint report_pkey PRIMARY KEY (municipality, id),
  constraint report_is_begun_once UNIQUE NULLS NOT DISTINCT (municipality, work_id, kind, period),
  constraint report_municipality_work_id_id_key UNIQUE (municipality, work_id, id),
  constraint report_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES helhed.person(id),
  constraint report_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint report_has_the_period_of_its_kind CHECK (((kind = 'status'::text) = (period IS NOT NULL))),
  constraint report_is_of_a_half_year_or_a_year CHECK (((period IS NULL) OR (lower_inc(period) AND (NOT upper_inf(period)) AND (EXTRACT(day FROM lower(period)) = (1)::numeric) AND (EXTRACT(month FROM lower(period)) = ANY (ARRAY[(1)::numeric, (7)::numeric])) AND ((upper(period) = ((lower(period) + '6 mons'::interval))::date) OR ((upper(period) = ((lower(period) + '1 year'::interval))::date) AND (EXTRACT(month FROM lower(period)) = (1)::numeric)))))),
  constraint report_kind_check CHECK ((kind = ANY (ARRAY['status'::text, 'proposal'::text, 'prequalification'::text])))
);
--   row level security
--   policy report_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (begun_by = helhed.acting_person())))
--   policy report_read for select to helhed_app using (helhed.in_scope(municipality))
--   policy report_save for update to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select, update to helhed_app

-- That the board has noted a version of a status report. From then on the report is closed.
create table report_noted (
  municipality integer not null,
  version_id uuid not null,
  noted_on date not null,
  remark text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_for uuid not null,
  recorded_under uuid not null,
  constraint report_noted_pkey PRIMARY KEY (municipality, version_id),
  constraint report_noted_municipality_recorded_under_recorded_by_recor_fkey FOREIGN KEY (municipality, recorded_under, recorded_by, recorded_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint report_noted_municipality_version_id_fkey FOREIGN KEY (municipality, version_id) REFERENCES helhed.report_version(municipality, id),
  constraint report_noted_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id)
);
--   row level security
--   policy report_noted_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy report_noted_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER report_is_not_noted_before_sent BEFORE INSERT ON helhed.report_noted FOR EACH ROW EXECUTE FUNCTION helhed.report_is_not_noted_before_sent()
--   grant insert, select to helhed_app

-- The writers' own words in a report, by section. An empty section has no row.
create table report_section (
  municipality integer not null,
  id uuid not null,
  report_id uuid not null,
  section text not null,
  words text not null,
  constraint report_section_pkey PRIMARY KEY (municipality, id),
  constraint report_section_municipality_report_id_section_key UNIQUE (municipality, report_id, section),
  constraint report_section_municipality_report_id_fkey FOREIGN KEY (municipality, report_id) REFERENCES helhed.report(municipality, id),
  constraint report_section_section_check CHECK ((section ~ '^[a-z_]+$'::text)),
  constraint report_section_words_check CHECK ((words <> ''::text))
);
--   row level security
--   policy report_section_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select to helhed_app

-- A report as it was frozen when it was sent: everything that it said, and the two files. Never changed; sent again it gets a new number.
create table report_version (
  municipality integer not null,
  id uuid not null,
  report_id uuid not null,
  work_id uuid not null,
  number integer not null,
  text text not null,
  hash text not null,
  pdf_id uuid not null,
  word_id uuid not null,
  sent_on date not null,
  sent_at timestamp with time zone not null,
  sent_by uuid not null,
  sent_for uuid not null,
  sent_under uuid not null,
  constraint report_version_pkey PRIMARY KEY (municipality, id),
  constraint report_version_municipality_report_id_number_key UNIQUE (municipality, report_id, number),
  constraint report_version_municipality_pdf_id_fkey FOREIGN KEY (municipality, pdf_id) REFERENCES helhed.stored_file(municipality, id),
  constraint report_version_municipality_sent_under_sent_by_sent_for_fkey FOREIGN KEY (municipality, sent_under, sent_by, sent_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint report_version_municipality_word_id_fkey FOREIGN KEY (municipality, word_id) REFERENCES helhed.stored_file(municipality, id),
  constraint report_version_municipality_work_id_report_id_fkey FOREIGN KEY (municipality, work_id, report_id) REFERENCES helhed.report(municipality, work_id, id),
  constraint report_version_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES helhed.person(id),
  constraint hash_is_that_of_the_report CHECK ((hash = encode(sha256(convert_to(text, 'UTF8'::name)), 'hex'::text))),
  constraint report_version_number_check CHECK ((number > 0))
);
--   row level security
--   CREATE INDEX report_version_by_work ON helhed.report_version USING btree (municipality, work_id)
--   policy report_version_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (sent_by = helhed.acting_person())))
--   policy report_version_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- Something that could go wrong in a plan. What is thought of it is in its assessments.
create table risk (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint risk_pkey PRIMARY KEY (municipality, id),
  constraint risk_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint risk_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id)
);
--   row level security
--   CREATE INDEX risk_by_work ON helhed.risk USING btree (municipality, work_id)
--   policy risk_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy risk_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- What was thought of a risk when somebody looked at it. The last one holds; rows are added only.
create table risk_assessment (
  municipality integer not null,
  id uuid not null,
  risk_id uuid not null,
  number integer not null,
  what text not null,
  likelihood integer not null,
  consequence integer not null,
  response text,
  owner text not null,
  reviewed_on date not null,
  note text,
  closed text,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_for uuid not null,
  written_under uuid not null,
  constraint risk_assessment_pkey PRIMARY KEY (municipality, id),
  constraint risk_assessment_municipality_risk_id_number_key UNIQUE (municipality, risk_id, number),
  constraint assessment_is_of_a_risk FOREIGN KEY (municipality, risk_id) REFERENCES helhed.risk(municipality, id),
  constraint risk_assessment_municipality_written_under_written_by_writ_fkey FOREIGN KEY (municipality, written_under, written_by, written_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint risk_assessment_written_by_fkey FOREIGN KEY (written_by) REFERENCES helhed.person(id),
  constraint assessment_is_not_ahead CHECK ((reviewed_on <= ((written_at AT TIME ZONE 'Europe/Copenhagen'::text))::date)),
  constraint later_assessments_say_why CHECK (((number = 1) OR (note IS NOT NULL) OR (closed IS NOT NULL))),
  constraint risk_assessment_closed_check CHECK ((closed <> ''::text)),
  constraint risk_assessment_consequence_check CHECK (((consequence >= 1) AND (consequence <= 5))),
  constraint risk_assessment_likelihood_check CHECK (((likelihood >= 1) AND (likelihood <= 5))),
  constraint risk_assessment_note_check CHECK ((note <> ''::text)),
  constraint risk_assessment_number_check CHECK ((number > 0)),
  constraint risk_assessment_owner_check CHECK ((owner <> ''::text)),
  constraint risk_assessment_response_check CHECK ((response <> ''::text)),
  constraint risk_assessment_what_check CHECK ((what <> ''::text))
);
--   row level security
--   policy risk_assessment_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (written_by = helhed.acting_person())))
--   policy risk_assessment_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER signature_fits BEFORE INSERT ON helhed.risk_assessment FOR EACH ROW EXECUTE FUNCTION helhed.signature_fits('written_under', 'written_at')
--   grant insert, select to helhed_app

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

-- What somebody says to a section of a part: a comment, or a suggestion of another text with its reason. Rows are added only.
create table section_note (
  municipality integer not null,
  id uuid not null,
  part_id uuid not null,
  section text not null,
  kind text not null,
  words text not null,
  suggested text,
  about integer not null,
  example boolean not null default false,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  constraint section_note_pkey PRIMARY KEY (municipality, id),
  constraint note_is_of_a_part FOREIGN KEY (municipality, part_id) REFERENCES helhed.part(municipality, id),
  constraint section_note_written_by_fkey FOREIGN KEY (written_by) REFERENCES helhed.person(id),
  constraint section_note_about_check CHECK ((about >= 0)),
  constraint section_note_kind_check CHECK ((kind = ANY (ARRAY['comment'::text, 'suggestion'::text]))),
  constraint section_note_words_check CHECK ((words <> ''::text)),
  constraint suggestion_has_a_text CHECK (((kind = 'suggestion'::text) = (suggested IS NOT NULL)))
);
--   row level security
--   CREATE INDEX section_note_by_section ON helhed.section_note USING btree (municipality, part_id, section)
--   policy section_note_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (written_by = helhed.acting_person())))
--   policy section_note_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- What became of a note: followed, declined with a reason, or withdrawn by who wrote it. Rows are added only.
create table section_note_end (
  municipality integer not null,
  note_id uuid not null,
  outcome text not null,
  answer text,
  ended_at timestamp with time zone not null,
  ended_by uuid not null,
  constraint section_note_end_pkey PRIMARY KEY (municipality, note_id),
  constraint end_is_of_a_note FOREIGN KEY (municipality, note_id) REFERENCES helhed.section_note(municipality, id),
  constraint section_note_end_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES helhed.person(id),
  constraint saying_something_has_words CHECK (((outcome <> ALL (ARRAY['answered'::text, 'declined'::text])) OR (answer IS NOT NULL))),
  constraint section_note_end_answer_check CHECK ((answer <> ''::text)),
  constraint section_note_end_outcome_check CHECK ((outcome = ANY (ARRAY['answered'::text, 'followed'::text, 'declined'::text, 'withdrawn'::text])))
);
--   row level security
--   policy section_note_end_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (ended_by = helhed.acting_person())))
--   policy section_note_end_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- Who answers for a section of a part and by when it is to be written. No row where nobody was ever named.
create table section_owner (
  municipality integer not null,
  id uuid not null,
  part_id uuid not null,
  section text not null,
  owner text,
  due_on date,
  example boolean not null default false,
  version integer not null default 1,
  constraint section_owner_pkey PRIMARY KEY (municipality, id),
  constraint section_owner_municipality_part_id_section_key UNIQUE (municipality, part_id, section),
  constraint owner_is_of_a_part FOREIGN KEY (municipality, part_id) REFERENCES helhed.part(municipality, id),
  constraint day_is_agreed_with_somebody CHECK (((owner IS NOT NULL) OR (due_on IS NULL))),
  constraint section_owner_owner_check CHECK ((owner <> ''::text)),
  constraint section_owner_version_check CHECK ((version > 0))
);
--   row level security
--   policy section_owner_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

-- Every text that a section of a part has had, numbered from 1. The last one is what part_section holds. Rows are added only.
create table section_text (
  municipality integer not null,
  id uuid not null,
  part_id uuid not null,
  section text not null,
  number integer not null,
  words text not null,
  note_id uuid,
  written_at timestamp with time zone,
  written_by uuid,
  constraint section_text_pkey PRIMARY KEY (municipality, id),
  constraint section_text_municipality_part_id_section_number_key UNIQUE (municipality, part_id, section, number),
  constraint section_text_written_by_fkey FOREIGN KEY (written_by) REFERENCES helhed.person(id),
  constraint text_is_from_a_note FOREIGN KEY (municipality, note_id) REFERENCES helhed.section_note(municipality, id),
  constraint text_is_of_a_part FOREIGN KEY (municipality, part_id) REFERENCES helhed.part(municipality, id),
  constraint section_text_number_check CHECK ((number > 0)),
  constraint text_is_signed CHECK (((written_at IS NULL) = (written_by IS NULL)))
);
--   row level security
--   policy section_text_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (written_by = helhed.acting_person())))
--   policy section_text_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- How many of each group came to a session. Nobody is counted in two groups of one session.
create table session_count (
  municipality integer not null,
  id uuid not null,
  session_id uuid not null,
  target_group text not null,
  people integer not null,
  constraint session_count_pkey PRIMARY KEY (municipality, id),
  constraint group_is_counted_once UNIQUE (municipality, session_id, target_group),
  constraint session_count_municipality_session_id_fkey FOREIGN KEY (municipality, session_id) REFERENCES helhed.activity_session(municipality, id),
  constraint session_count_people_check CHECK (((people >= 1) AND (people <= 9999))),
  constraint session_count_target_group_check CHECK ((target_group = ANY (ARRAY['small_children'::text, 'schoolchildren'::text, 'youth'::text, 'parents'::text, 'adults'::text, 'older'::text, 'jobless'::text, 'newcomers'::text, 'mental_health'::text, 'disability'::text, 'exposed'::text, 'everybody'::text])))
);
--   row level security
--   policy session_count_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy session_count_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- Sessions that no longer count, and why: corrected or taken back.
create table session_ending (
  municipality integer not null,
  session_id uuid not null,
  successor_id uuid,
  reason text not null,
  ended_at timestamp with time zone not null,
  ended_by uuid not null,
  constraint session_ending_pkey PRIMARY KEY (municipality, session_id),
  constraint session_ending_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES helhed.person(id),
  constraint session_ending_municipality_session_id_fkey FOREIGN KEY (municipality, session_id) REFERENCES helhed.activity_session(municipality, id),
  constraint session_is_replaced_by_a_session FOREIGN KEY (municipality, successor_id) REFERENCES helhed.activity_session(municipality, id),
  constraint session_ending_reason_check CHECK ((reason <> ''::text))
);
--   row level security
--   CREATE INDEX session_ending_by_successor ON helhed.session_ending USING btree (municipality, successor_id) WHERE (successor_id IS NOT NULL)
--   policy session_ending_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (ended_by = helhed.acting_person())))
--   policy session_ending_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- A cost that several plans carry together, such as the secretariat, and the key by which it is spread.
create table shared_cost (
  municipality integer not null,
  id uuid not null,
  name text not null,
  amount bigint not null,
  year integer not null,
  spread_by text not null,
  reason text not null,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  constraint shared_cost_pkey PRIMARY KEY (municipality, id),
  constraint shared_cost_is_named_once_a_year UNIQUE (municipality, year, name),
  constraint shared_cost_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint shared_cost_amount_check CHECK (((amount >= 1) AND (amount <= '100000000000000'::bigint))),
  constraint shared_cost_name_check CHECK ((name <> ''::text)),
  constraint shared_cost_reason_check CHECK ((reason <> ''::text)),
  constraint shared_cost_spread_by_check CHECK ((spread_by = ANY (ARRAY['frame'::text, 'dwellings'::text, 'equal'::text]))),
  constraint shared_cost_year_check CHECK (((year >= 1990) AND (year <= 2199))),
  constraint shares_add_up TRIGGER DEFERRABLE INITIALLY DEFERRED
);
--   row level security
--   policy shared_cost_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   CREATE CONSTRAINT TRIGGER shares_add_up AFTER INSERT ON helhed.shared_cost DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION helhed.shares_add_up('id')
--   grant insert, select to helhed_app

-- A plan's part of a shared cost; the parts add up to it to the øre.
create table shared_cost_share (
  municipality integer not null,
  shared_cost_id uuid not null,
  work_id uuid not null,
  weight bigint not null,
  amount bigint not null,
  constraint shared_cost_share_pkey PRIMARY KEY (municipality, shared_cost_id, work_id),
  constraint shared_cost_share_municipality_shared_cost_id_fkey FOREIGN KEY (municipality, shared_cost_id) REFERENCES helhed.shared_cost(municipality, id),
  constraint shared_cost_share_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint shared_cost_share_amount_check CHECK ((amount >= 0)),
  constraint shared_cost_share_weight_check CHECK ((weight >= 0)),
  constraint shares_add_up TRIGGER DEFERRABLE INITIALLY DEFERRED
);
--   row level security
--   CREATE INDEX shared_cost_share_by_work ON helhed.shared_cost_share USING btree (municipality, work_id)
--   policy shared_cost_share_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   CREATE CONSTRAINT TRIGGER shares_add_up AFTER INSERT ON helhed.shared_cost_share DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION helhed.shares_add_up('shared_cost_id')
--   grant insert, select to helhed_app

-- What front-line staff see in an area or estate and want the municipality to look at. Internal: never published, and never about named persons.
create table signal (
  municipality integer not null,
  id uuid not null,
  area_id uuid,
  estate_id uuid,
  place text,
  topic text not null,
  seriousness text not null,
  words text not null,
  seen_on date not null,
  state text not null default 'received'::text,
  waiting_since timestamp with time zone,
  example boolean not null default false,
  recorded_by uuid not null,
  recorded_under uuid not null,
  recorded_at timestamp with time zone not null,
  version integer not null default 1,
  case_id uuid,
  constraint signal_pkey PRIMARY KEY (municipality, id),
  constraint signal_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint signal_municipality_case_id_fkey FOREIGN KEY (municipality, case_id) REFERENCES helhed.area_case(municipality, id),
  constraint signal_municipality_estate_id_fkey FOREIGN KEY (municipality, estate_id) REFERENCES helhed.estate(municipality, id),
  constraint signal_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint signal_municipality_recorded_under_fkey FOREIGN KEY (municipality, recorded_under) REFERENCES helhed.mandate(municipality, id),
  constraint signal_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint signal_in_a_case_names_it CHECK (((state <> 'in_case'::text) OR (case_id IS NOT NULL))),
  constraint signal_is_about_a_place CHECK ((num_nonnulls(area_id, estate_id, place) > 0)),
  constraint signal_seriousness_check CHECK ((seriousness = ANY (ARRAY['watch'::text, 'talk'::text, 'urgent'::text]))),
  constraint signal_state_check CHECK ((state = ANY (ARRAY['received'::text, 'seen'::text, 'in_case'::text, 'answered'::text, 'closed'::text]))),
  constraint signal_topic_check CHECK ((topic ~ '^[a-z_]+$'::text)),
  constraint signal_words_check CHECK ((words <> ''::text))
);
--   row level security
--   CREATE INDEX signal_by_area ON helhed.signal USING btree (municipality, area_id)
--   CREATE INDEX signal_by_case ON helhed.signal USING btree (municipality, case_id)
--   CREATE INDEX signal_by_writer ON helhed.signal USING btree (recorded_by)
--   policy signal_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy signal_change for update to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   policy signal_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select, update (area_id, case_id, state, version, waiting_since) to helhed_app

-- What became of a signal: seen, answered, answered back, gathered in a case, the case decided, closed with a reason. Rows are never changed.
create table signal_entry (
  municipality integer not null,
  id uuid not null,
  signal_id uuid not null,
  kind text not null,
  words text,
  recorded_by uuid not null,
  recorded_under uuid not null,
  recorded_at timestamp with time zone not null,
  constraint signal_entry_pkey PRIMARY KEY (municipality, id),
  constraint signal_entry_municipality_recorded_under_fkey FOREIGN KEY (municipality, recorded_under) REFERENCES helhed.mandate(municipality, id),
  constraint signal_entry_municipality_signal_id_fkey FOREIGN KEY (municipality, signal_id) REFERENCES helhed.signal(municipality, id),
  constraint signal_entry_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint answers_have_words CHECK (((kind <> ALL (ARRAY['answer'::text, 'reply'::text, 'closed'::text])) OR (COALESCE(words, ''::text) <> ''::text))),
  constraint signal_entry_kind_check CHECK ((kind = ANY (ARRAY['seen'::text, 'answer'::text, 'reply'::text, 'gathered'::text, 'placed'::text, 'decided'::text, 'closed'::text])))
);
--   row level security
--   CREATE INDEX signal_entry_by_signal ON helhed.signal_entry USING btree (municipality, signal_id)
--   policy signal_entry_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy signal_entry_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- A role that works in a plan: who employs it, for how many hours, and where it works. Roles, never persons.
create table staff_role (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  title text not null,
  employer_id uuid not null,
  hours numeric(4,1),
  places text not null,
  example boolean not null default false,
  version integer not null default 1,
  constraint staff_role_pkey PRIMARY KEY (municipality, id),
  constraint staff_role_municipality_employer_id_fkey FOREIGN KEY (municipality, employer_id) REFERENCES helhed.organisation(municipality, id),
  constraint staff_role_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint staff_role_hours_check CHECK (((hours > (0)::numeric) AND (hours <= (200)::numeric))),
  constraint staff_role_places_check CHECK ((places <> ''::text)),
  constraint staff_role_title_check CHECK ((title <> ''::text))
);
--   row level security
--   CREATE INDEX staff_role_by_work ON helhed.staff_role USING btree (municipality, work_id)
--   policy staff_role_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

-- How many dwellings an estate, or a municipality's scattered properties in an area, had on a day. A new day is a new count; the old one stays. The number that estate carries is the total of its latest count.
create table stock_count (
  municipality integer not null,
  id uuid not null,
  estate_id uuid,
  area_id uuid,
  counted_on date,
  approximate boolean not null default false,
  example boolean not null default false,
  source text,
  recorded_at timestamp with time zone not null,
  constraint stock_count_pkey PRIMARY KEY (municipality, id),
  constraint counted_once_a_day UNIQUE NULLS NOT DISTINCT (municipality, estate_id, area_id, counted_on),
  constraint stock_count_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint stock_count_municipality_estate_id_fkey FOREIGN KEY (municipality, estate_id) REFERENCES helhed.estate(municipality, id),
  constraint count_is_of_an_estate_or_of_an_area CHECK ((num_nonnulls(estate_id, area_id) = 1)),
  constraint count_names_its_source CHECK (((source IS NOT NULL) OR example)),
  constraint stock_count_source_check CHECK ((source <> ''::text))
);
--   row level security
--   policy stock_count_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- One line of a count: so many dwellings of one owner, managing agent, kind, size and state, as far as the source tells.
create table stock_line (
  municipality integer not null,
  id uuid not null,
  count_id uuid not null,
  position integer not null,
  dwellings integer,
  owner text,
  managing_agent_id uuid,
  kind text,
  size text,
  state text not null,
  constraint stock_line_pkey PRIMARY KEY (municipality, id),
  constraint line_stands_once_in_a_count UNIQUE NULLS NOT DISTINCT (municipality, count_id, owner, managing_agent_id, kind, size, state),
  constraint stock_line_municipality_count_id_position_key UNIQUE (municipality, count_id, "position"),
  constraint stock_line_municipality_count_id_fkey FOREIGN KEY (municipality, count_id) REFERENCES helhed.stock_count(municipality, id),
  constraint stock_line_municipality_managing_agent_id_fkey FOREIGN KEY (municipality, managing_agent_id) REFERENCES helhed.organisation(municipality, id),
  constraint stock_line_dwellings_check CHECK ((dwellings > 0)),
  constraint stock_line_kind_check CHECK ((kind = ANY (ARRAY['family'::text, 'youth'::text, 'elderly'::text, 'care'::text, 'other'::text]))),
  constraint stock_line_owner_check CHECK ((owner = ANY (ARRAY['association'::text, 'municipality'::text, 'other'::text]))),
  constraint stock_line_position_check CHECK (("position" > 0)),
  constraint stock_line_size_check CHECK ((size = ANY (ARRAY['rooms_1'::text, 'rooms_2'::text, 'rooms_3'::text, 'rooms_4'::text, 'rooms_5'::text, 'm2_50'::text, 'm2_75'::text, 'm2_100'::text, 'm2_115'::text, 'm2_over'::text]))),
  constraint stock_line_state_check CHECK ((state = ANY (ARRAY['existing'::text, 'renovated'::text, 'renovation_planned'::text, 'being_built'::text, 'planned'::text])))
);
--   row level security
--   policy stock_line_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- Files that decisions rest on and documents that were made: typed by their content, never changed.
create table stored_file (
  municipality integer not null,
  id uuid not null,
  name text not null,
  media_type text not null,
  bytes bytea not null,
  hash text not null,
  stored_at timestamp with time zone not null,
  stored_by uuid not null,
  constraint stored_file_pkey PRIMARY KEY (municipality, id),
  constraint stored_file_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint stored_file_stored_by_fkey FOREIGN KEY (stored_by) REFERENCES helhed.person(id),
  constraint hash_is_that_of_the_bytes CHECK ((hash = encode(sha256(bytes), 'hex'::text))),
  constraint stored_file_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 20971520))),
  constraint stored_file_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'::text]))),
  constraint stored_file_name_check CHECK ((name <> ''::text))
);
--   row level security
--   policy stored_file_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (stored_by = helhed.acting_person())))
--   policy stored_file_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- What somebody saw or was told that shows an outcome, without names. Who takes the consent back has the row deleted, not marked.
create table story (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  words text not null,
  seen_by text not null,
  seen_on date not null,
  consented_on date,
  example boolean not null default false,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  version integer not null default 1,
  constraint story_pkey PRIMARY KEY (municipality, id),
  constraint story_is_of_a_plan FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint story_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint story_seen_by_check CHECK ((seen_by <> ''::text)),
  constraint story_version_check CHECK ((version > 0)),
  constraint story_words_check CHECK ((words <> ''::text))
);
--   row level security
--   CREATE INDEX story_by_plan ON helhed.story USING btree (municipality, work_id, seen_on)
--   policy story_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   policy story_change for update to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   policy story_delete for delete to helhed_app using (helhed.in_scope(municipality))
--   policy story_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant delete, insert, select, update (consented_on, seen_by, seen_on, version, words) to helhed_app

-- Which outcomes a story shows: goals, and outcomes of the theory of change. Where the outcome is removed the story stays without it.
create table story_tag (
  municipality integer not null,
  id uuid not null,
  story_id uuid not null,
  goal_id uuid,
  node_id uuid,
  constraint story_tag_pkey PRIMARY KEY (municipality, id),
  constraint tag_is_at_a_goal FOREIGN KEY (municipality, goal_id) REFERENCES helhed.goal(municipality, id) ON DELETE CASCADE,
  constraint tag_is_at_a_node FOREIGN KEY (municipality, node_id) REFERENCES helhed.theory_node(municipality, id) ON DELETE CASCADE,
  constraint tag_is_of_a_story FOREIGN KEY (municipality, story_id) REFERENCES helhed.story(municipality, id) ON DELETE CASCADE,
  constraint tag_is_at_one_outcome CHECK ((num_nonnulls(goal_id, node_id) = 1))
);
--   row level security
--   CREATE INDEX story_tag_by_goal ON helhed.story_tag USING btree (municipality, goal_id) WHERE (goal_id IS NOT NULL)
--   CREATE INDEX story_tag_by_node ON helhed.story_tag USING btree (municipality, node_id) WHERE (node_id IS NOT NULL)
--   CREATE INDEX story_tag_by_story ON helhed.story_tag USING btree (municipality, story_id)
--   policy story_tag_add for insert to helhed_app with check (helhed.in_scope(municipality))
--   policy story_tag_delete for delete to helhed_app using (helhed.in_scope(municipality))
--   policy story_tag_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant delete, insert, select to helhed_app

-- A version sent for approval: who did it, for whom, and the board that stands behind it. A plan without a board cannot be submitted.
create table submission (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  version_id uuid not null,
  board_id uuid not null,
  submitted_on date not null,
  submitted_at timestamp with time zone not null,
  submitted_by uuid not null,
  submitted_for uuid not null,
  submitted_under uuid not null,
  note text,
  amendment_id uuid,
  constraint submission_pkey PRIMARY KEY (municipality, id),
  constraint submission_municipality_version_id_key UNIQUE (municipality, version_id),
  constraint submission_municipality_work_id_version_id_id_submitted_by__key UNIQUE (municipality, work_id, version_id, id, submitted_by, submitted_on),
  constraint submission_is_of_an_amendment FOREIGN KEY (municipality, work_id, amendment_id) REFERENCES helhed.amendment(municipality, work_id, id),
  constraint submission_municipality_board_id_fkey FOREIGN KEY (municipality, board_id) REFERENCES helhed.body(municipality, id),
  constraint submission_municipality_submitted_under_submitted_by_submi_fkey FOREIGN KEY (municipality, submitted_under, submitted_by, submitted_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint submission_municipality_work_id_version_id_fkey FOREIGN KEY (municipality, work_id, version_id) REFERENCES helhed.work_version(municipality, work_id, id),
  constraint submission_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES helhed.person(id),
  constraint submission_day_is_that_of_its_moment CHECK ((submitted_on = ((submitted_at AT TIME ZONE 'Europe/Copenhagen'::text))::date))
);
--   row level security
--   CREATE UNIQUE INDEX amendment_is_sent_once ON helhed.submission USING btree (municipality, amendment_id) WHERE (amendment_id IS NOT NULL)
--   policy submission_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (submitted_by = helhed.acting_person())))
--   policy submission_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER signature_fits BEFORE INSERT ON helhed.submission FOR EACH ROW EXECUTE FUNCTION helhed.signature_fits('submitted_under', 'submitted_at')
--   CREATE TRIGGER submission_fits BEFORE INSERT ON helhed.submission FOR EACH ROW EXECUTE FUNCTION helhed.submission_fits()
--   grant insert, select to helhed_app

-- That a plan was taken over while it ran, from a spreadsheet and not by acts in here. The file itself is not kept.
create table takeover (
  municipality integer not null,
  work_id uuid not null,
  file_name text not null,
  sha256 text not null,
  taken_on date not null,
  taken_by uuid not null,
  taken_for uuid not null,
  taken_under uuid not null,
  taken_at timestamp with time zone not null,
  sent_on date,
  constraint takeover_pkey PRIMARY KEY (municipality, work_id),
  constraint takeover_municipality_work_id_taken_by_taken_for_key UNIQUE (municipality, work_id, taken_by, taken_for),
  constraint takeover_is_of_a_plan FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint takeover_municipality_taken_under_taken_by_taken_for_fkey FOREIGN KEY (municipality, taken_under, taken_by, taken_for) REFERENCES helhed.mandate(municipality, id, person_id, acts_for_id),
  constraint takeover_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES helhed.person(id),
  constraint takeover_check CHECK ((sent_on <= taken_on)),
  constraint takeover_day_is_that_of_its_moment CHECK ((taken_on = ((taken_at AT TIME ZONE 'Europe/Copenhagen'::text))::date)),
  constraint takeover_file_name_check CHECK ((file_name <> ''::text)),
  constraint takeover_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
--   row level security
--   policy takeover_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (taken_by = helhed.acting_person())))
--   policy takeover_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE TRIGGER signature_fits BEFORE INSERT ON helhed.takeover FOR EACH ROW EXECUTE FUNCTION helhed.signature_fits('taken_under', 'taken_at')
--   grant insert, select to helhed_app

-- A spreadsheet with a running plan while it is looked at. It goes away when the plan is taken over, when it is thrown away, and when its time is up.
create table takeover_draft (
  municipality integer not null,
  id uuid not null,
  file_name text not null,
  sha256 text not null,
  content bytea not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  kept_until timestamp with time zone not null,
  constraint takeover_draft_pkey PRIMARY KEY (municipality, id),
  constraint takeover_draft_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint takeover_draft_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES helhed.person(id),
  constraint takeover_draft_file_name_check CHECK ((file_name <> ''::text)),
  constraint takeover_draft_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
--   row level security
--   policy takeover_draft_all for all to helhed_app using (helhed.in_scope(municipality)) with check ((helhed.in_scope(municipality) AND (recorded_by = helhed.acting_person())))
--   grant delete, insert, select to helhed_app

-- That one link of a theory of change leads to another, what one assumes by saying so, and how it is held against reality.
create table theory_arrow (
  municipality integer not null,
  id uuid not null,
  part_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  assumption text,
  test text,
  others text,
  evidence text,
  example boolean not null default false,
  version integer not null default 1,
  constraint theory_arrow_pkey PRIMARY KEY (municipality, id),
  constraint theory_arrow_stands_once UNIQUE (municipality, from_id, to_id),
  constraint theory_arrow_municipality_part_id_from_id_fkey FOREIGN KEY (municipality, part_id, from_id) REFERENCES helhed.theory_node(municipality, part_id, id),
  constraint theory_arrow_municipality_part_id_to_id_fkey FOREIGN KEY (municipality, part_id, to_id) REFERENCES helhed.theory_node(municipality, part_id, id),
  constraint theory_arrow_assumption_check CHECK ((assumption <> ''::text)),
  constraint theory_arrow_evidence_check CHECK ((evidence <> ''::text)),
  constraint theory_arrow_leads_elsewhere CHECK ((from_id <> to_id)),
  constraint theory_arrow_others_check CHECK ((others <> ''::text)),
  constraint theory_arrow_test_check CHECK ((test <> ''::text)),
  constraint theory_has_no_circle TRIGGER
);
--   row level security
--   CREATE INDEX theory_arrow_by_end ON helhed.theory_arrow USING btree (municipality, to_id)
--   CREATE INDEX theory_arrow_by_part ON helhed.theory_arrow USING btree (municipality, part_id)
--   policy theory_arrow_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   CREATE CONSTRAINT TRIGGER theory_has_no_circle AFTER INSERT OR UPDATE OF from_id, to_id ON helhed.theory_arrow NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION helhed.theory_has_no_circle()
--   grant delete, insert, select, update to helhed_app

-- One link in the theory of change of a part: a need, what is put in, what is done, what comes out of it, what changes. A part without any has no theory.
create table theory_node (
  municipality integer not null,
  id uuid not null,
  part_id uuid not null,
  position integer not null,
  kind text not null,
  horizon text,
  title text,
  note text,
  activity_id uuid,
  goal_id uuid,
  line_id uuid,
  responsible text,
  example boolean not null default false,
  version integer not null default 1,
  constraint theory_node_pkey PRIMARY KEY (municipality, id),
  constraint theory_node_activity_stands_once UNIQUE (municipality, activity_id),
  constraint theory_node_municipality_part_id_id_key UNIQUE (municipality, part_id, id),
  constraint theory_node_position_is_free UNIQUE (municipality, part_id, "position") DEFERRABLE INITIALLY DEFERRED,
  constraint theory_node_activity_fkey FOREIGN KEY (municipality, part_id, activity_id) REFERENCES helhed.activity(municipality, part_id, id),
  constraint theory_node_goal_fkey FOREIGN KEY (municipality, part_id, goal_id) REFERENCES helhed.goal(municipality, part_id, id),
  constraint theory_node_line_fkey FOREIGN KEY (municipality, part_id, line_id) REFERENCES helhed.budget_line(municipality, part_id, id),
  constraint theory_node_municipality_part_id_fkey FOREIGN KEY (municipality, part_id) REFERENCES helhed.part(municipality, id),
  constraint only_outcomes_have_a_horizon CHECK (((kind = 'outcome'::text) = (horizon IS NOT NULL))),
  constraint theory_node_has_a_name CHECK (((title IS NOT NULL) OR (num_nonnulls(activity_id, goal_id, line_id) > 0))),
  constraint theory_node_horizon_check CHECK ((horizon = ANY (ARRAY['short'::text, 'middle'::text, 'long'::text]))),
  constraint theory_node_is_tied_by_its_kind CHECK ((((activity_id IS NULL) OR (kind = 'activity'::text)) AND ((goal_id IS NULL) OR (kind = ANY (ARRAY['output'::text, 'outcome'::text, 'impact'::text]))) AND ((line_id IS NULL) OR (kind = ANY (ARRAY['resource'::text, 'activity'::text]))))),
  constraint theory_node_kind_check CHECK ((kind = ANY (ARRAY['need'::text, 'resource'::text, 'activity'::text, 'output'::text, 'outcome'::text, 'impact'::text]))),
  constraint theory_node_note_check CHECK ((note <> ''::text)),
  constraint theory_node_position_check CHECK (("position" > 0)),
  constraint theory_node_responsible_check CHECK ((responsible <> ''::text)),
  constraint theory_node_title_check CHECK ((title <> ''::text))
);
--   row level security
--   CREATE INDEX theory_node_by_goal ON helhed.theory_node USING btree (municipality, goal_id) WHERE (goal_id IS NOT NULL)
--   CREATE INDEX theory_node_by_line ON helhed.theory_node USING btree (municipality, line_id) WHERE (line_id IS NOT NULL)
--   policy theory_node_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

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
--   policy thread_bead_remove for delete to helhed_app using (helhed.in_scope(municipality))
--   grant delete, insert, select, update to helhed_app

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

-- That everybody has approved a version of a plan, its own or an amendment's. One that has no version_document is still to be printed.
create table version_approved (
  municipality integer not null,
  version_id uuid not null,
  work_id uuid not null,
  approved_at timestamp with time zone not null,
  concluded_by uuid not null,
  constraint version_approved_pkey PRIMARY KEY (municipality, version_id),
  constraint version_approved_concluded_by_fkey FOREIGN KEY (concluded_by) REFERENCES helhed.person(id),
  constraint version_approved_municipality_work_id_version_id_fkey FOREIGN KEY (municipality, work_id, version_id) REFERENCES helhed.work_version(municipality, work_id, id)
);
--   row level security
--   CREATE INDEX version_approved_by_work ON helhed.version_approved USING btree (municipality, work_id)
--   policy version_approved_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (concluded_by = helhed.acting_person())))
--   policy version_approved_read for select to helhed_app using (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- The printed plan of an approved version: made once, kept, and handed out byte for byte.
create table version_document (
  municipality integer not null,
  version_id uuid not null,
  work_id uuid not null,
  file_id uuid not null,
  word_id uuid,
  constraint version_document_pkey PRIMARY KEY (municipality, version_id, file_id),
  constraint version_document_municipality_version_id_key UNIQUE (municipality, version_id),
  constraint document_is_of_an_approved_version FOREIGN KEY (municipality, version_id) REFERENCES helhed.version_approved(municipality, version_id),
  constraint version_document_municipality_file_id_fkey FOREIGN KEY (municipality, file_id) REFERENCES helhed.stored_file(municipality, id),
  constraint version_document_municipality_work_id_version_id_fkey FOREIGN KEY (municipality, work_id, version_id) REFERENCES helhed.work_version(municipality, work_id, id),
  constraint word_is_a_stored_file FOREIGN KEY (municipality, word_id) REFERENCES helhed.stored_file(municipality, id)
);
--   row level security
--   policy version_document_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   grant insert, select to helhed_app

-- A piece of work with parts, goals, money and an approval: a community development plan (boligsocial helhedsplan), or an effort of a forum, a municipality or a guest without the fund's apparatus.
create table work (
  municipality integer not null,
  id uuid not null,
  kind text not null,
  slug text not null,
  name text not null,
  programme text,
  period daterange not null,
  board_id uuid,
  operator_id uuid,
  lead_estate_id uuid,
  lead_reason text,
  example boolean not null default false,
  source text,
  case_number text,
  document_number text,
  kle text,
  version integer not null default 1,
  area_id uuid,
  runs text,
  proposed_by uuid,
  constraint work_pkey PRIMARY KEY (municipality, id),
  constraint work_has_its_kind UNIQUE (municipality, id, kind),
  constraint work_municipality_slug_key UNIQUE (municipality, slug),
  constraint work_municipality_area_id_fkey FOREIGN KEY (municipality, area_id) REFERENCES helhed.area(municipality, id),
  constraint work_municipality_board_id_fkey FOREIGN KEY (municipality, board_id) REFERENCES helhed.body(municipality, id),
  constraint work_municipality_fkey FOREIGN KEY (municipality) REFERENCES helhed.municipality(code),
  constraint work_municipality_lead_estate_id_fkey FOREIGN KEY (municipality, lead_estate_id) REFERENCES helhed.estate(municipality, id),
  constraint work_municipality_operator_id_fkey FOREIGN KEY (municipality, operator_id) REFERENCES helhed.organisation(municipality, id),
  constraint work_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES helhed.person(id),
  constraint efforts_have_an_area_and_who_runs_them CHECK ((num_nonnulls(area_id, runs, proposed_by) =
CASE kind
    WHEN 'effort'::text THEN 3
    ELSE 0
END)),
  constraint efforts_have_no_leading_estate CHECK (((kind = 'plan'::text) OR (num_nonnulls(lead_estate_id, lead_reason) = 0))),
  constraint efforts_name_the_body_that_approves CHECK (((kind = 'plan'::text) OR (board_id IS NOT NULL))),
  constraint guest_projects_are_of_an_organisation CHECK (((runs IS DISTINCT FROM 'guest'::text) OR (operator_id IS NOT NULL))),
  constraint only_plans_follow_a_programme CHECK (((kind = 'plan'::text) = (programme IS NOT NULL))),
  constraint work_kind_check CHECK ((kind = ANY (ARRAY['plan'::text, 'effort'::text]))),
  constraint work_name_check CHECK ((name <> ''::text)),
  constraint work_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)) AND (NOT upper_inf(period)))),
  constraint work_programme_check CHECK ((programme ~ '^[a-z0-9-]+$'::text)),
  constraint work_runs_check CHECK ((runs = ANY (ARRAY['forum'::text, 'municipality'::text, 'guest'::text])))
);
--   row level security
--   CREATE INDEX work_by_area ON helhed.work USING btree (municipality, area_id) WHERE (area_id IS NOT NULL)
--   policy work_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   CREATE TRIGGER proposal_fits BEFORE INSERT ON helhed.work FOR EACH ROW EXECUTE FUNCTION helhed.proposal_fits()
--   CREATE TRIGGER work_stays_what_it_is BEFORE UPDATE ON helhed.work FOR EACH ROW EXECUTE FUNCTION helhed.work_stays_what_it_is()
--   grant insert, select, update to helhed_app

-- Which estates a work is for, and since when. An estate that says no leaves; the row stays with its end and its reason.
create table work_estate (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  estate_id uuid not null,
  period daterange not null,
  left_reason text,
  constraint work_estate_pkey PRIMARY KEY (municipality, id),
  constraint work_estate_municipality_estate_id_fkey FOREIGN KEY (municipality, estate_id) REFERENCES helhed.estate(municipality, id),
  constraint work_estate_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint work_estate_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)))),
  constraint estate_is_in_a_work_once_at_a_time EXCLUDE USING gist (municipality WITH =, work_id WITH =, estate_id WITH =, period WITH &&)
);
--   row level security
--   CREATE INDEX work_estate_by_estate ON helhed.work_estate USING btree (municipality, estate_id)
--   CREATE INDEX work_estate_by_work ON helhed.work_estate USING btree (municipality, work_id)
--   policy work_estate_all for all to helhed_app using (helhed.in_scope(municipality)) with check (helhed.in_scope(municipality))
--   CREATE TRIGGER effort_estate_fits BEFORE INSERT ON helhed.work_estate FOR EACH ROW EXECUTE FUNCTION helhed.effort_estate_fits()
--   grant insert, select, update to helhed_app

-- A version of a work that was frozen to be decided on. Never changed; later edits show as a difference against it.
create table work_version (
  municipality integer not null,
  id uuid not null,
  work_id uuid not null,
  number integer not null,
  format integer not null,
  hash text not null,
  frozen_at timestamp with time zone not null,
  frozen_by uuid not null,
  constraint work_version_pkey PRIMARY KEY (municipality, id),
  constraint work_version_municipality_work_id_id_key UNIQUE (municipality, work_id, id),
  constraint work_version_municipality_work_id_number_key UNIQUE (municipality, work_id, number),
  constraint work_version_frozen_by_fkey FOREIGN KEY (frozen_by) REFERENCES helhed.person(id),
  constraint work_version_municipality_work_id_fkey FOREIGN KEY (municipality, work_id) REFERENCES helhed.work(municipality, id),
  constraint work_version_format_check CHECK ((format > 0)),
  constraint work_version_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint work_version_number_check CHECK ((number > 0)),
  constraint version_is_whole TRIGGER DEFERRABLE INITIALLY DEFERRED
);
--   row level security
--   policy work_version_add for insert to helhed_app with check ((helhed.in_scope(municipality) AND (frozen_by = helhed.acting_person())))
--   policy work_version_read for select to helhed_app using (helhed.in_scope(municipality))
--   CREATE CONSTRAINT TRIGGER version_is_whole AFTER INSERT ON helhed.work_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION helhed.version_is_whole()
--   grant insert, select to helhed_app

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
    select person_actor(person.id, day)
    from sign_in."session"
    join sign_in."login" on "login"."id" = "session"."userId"
    join person on person.email = "login"."email"
    where "session"."token" = session_token and "session"."expiresAt" > now());
end $function$;
comment on function actor is 'The person behind a session token with the mandates that are live on the day, as one JSON document; null when the session is unknown or over. Reads past row-level security, before a scope exists, and nothing else does.';

CREATE OR REPLACE FUNCTION helhed.addition_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  said decision;
begin
  select * into strict said from decision d where d.municipality = new.municipality and d.id = new.decision_id;
  if said.outcome <> tg_argv[0]
    or exists (select from decision_confirmation c where c.municipality = said.municipality and c.decision_id = said.id)
    or exists (select from decision d where d.municipality = said.municipality and d.work_id = said.work_id and d.recorded_at > said.recorded_at) then
    raise exception 'nothing is added to what was decided' using errcode = 'check_violation', constraint = 'decision_stays_as_it_was_taken';
  end if;
  return new;
end $function$;
comment on function addition_fits is 'Holds that returned parts and conditions come with their decision; the argument is the outcome that has them.';

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

CREATE OR REPLACE FUNCTION helhed.amendment_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  last amendment;
begin
  select * into last from amendment a where a.municipality = new.municipality and a.work_id = new.work_id order by number desc, round desc limit 1;
  if last.id is null or exists (select from amendment_in_force f where f.municipality = last.municipality and f.amendment_id = last.id)
    or exists (select from amendment_withdrawal w where w.municipality = last.municipality and w.amendment_id = last.id) then
    if (new.number, new.round) is distinct from (coalesce(last.number, 0) + 1, 1) then
      raise exception 'amendments are numbered in their order' using errcode = 'check_violation', constraint = 'amendments_follow_each_other';
    end if;
  elsif not amendment_was_answered_no(last.municipality, last.id) or (new.number, new.round) is distinct from (last.number, last.round + 1) then
    raise exception 'one amendment waits at a time' using errcode = 'check_violation', constraint = 'one_amendment_at_a_time';
  end if;
  return new;
end $function$;
comment on function amendment_fits is 'Holds that a plan has one open amendment at a time, numbered in order, and that only one that was answered with no is sent again.';

CREATE OR REPLACE FUNCTION helhed.amendment_was_answered_no(code integer, amendment uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
  select exists (
    select from decision said join approval_step own on own.municipality = said.municipality and own.id = said.step_id
    where own.municipality = code and own.amendment_id = amendment and said.outcome in ('returned', 'rejected') and decision_counts_from(said) is not null)
$function$;
comment on function amendment_was_answered_no is 'Whether somebody has sent an amendment back or rejected it, and that counts.';

CREATE OR REPLACE FUNCTION helhed.area_publication_moments(most integer)
 RETURNS SETOF timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT DISTINCT change.moment
    FROM helhed.publication,
     LATERAL ( VALUES (publication.published_at), (publication.withdrawn_at)) change(moment)
   WHERE ((publication.kind = 'area'::text) AND (change.moment IS NOT NULL))
   ORDER BY change.moment DESC
  LIMIT area_publication_moments.most;
END;
comment on function area_publication_moments is 'When any area was published or taken back, newest first: the versions of the open data. Tells that something changed, not what.';

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

CREATE OR REPLACE FUNCTION helhed.calendar_actor(token text, day date)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  return (
    select person_actor(feed.person_id, day) from calendar_feed feed where feed.token_hash = encode(sha256(convert_to(token, 'UTF8')), 'hex'));
end $function$;
comment on function calendar_actor is 'The person whose calendar has the secret address, with the mandates that are live on the day; null when no calendar has it. Reads past row-level security, before a scope exists.';

CREATE OR REPLACE FUNCTION helhed.case_stays_in_its_area()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not exists (select from area_succession s
    where s.municipality = new.municipality and s.from_area_id = old.area_id and s.to_area_id = new.area_id) then
    raise exception 'a case stays in its area' using errcode = 'check_violation', constraint = 'case_stays_in_its_area';
  end if;
  return new;
end $function$;
comment on function case_stays_in_its_area is 'Holds that a case moves only to an area that came of its own.';

CREATE OR REPLACE FUNCTION helhed.closing_is_open()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (select from measurement told where told.municipality = new.municipality and told.id = new.measurement_id
    and measurement_is_locked(told.municipality, told.goal_id, told.measured_on))
  then raise exception 'The period is closed' using errcode = 'check_violation', constraint = 'measurement_is_open'; end if;
  return new;
end $function$;
comment on function closing_is_open is 'Nothing of a closed period is replaced or taken away.';

CREATE OR REPLACE FUNCTION helhed.closing_says_all()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (
    select from project_deliverable one
    where one.municipality = new.municipality and one.project_id = new.project_id
      and not exists (select from project_deliverable_end over where over.municipality = one.municipality and over.deliverable_id = one.id)
      and not exists (select from project_left spoken where spoken.municipality = one.municipality and spoken.deliverable_id = one.id)
  ) then
    raise exception 'a project closes with a word on every deliverable' using errcode = 'check_violation', constraint = 'closing_says_all';
  end if;
  return new;
end $function$;
comment on function closing_says_all is 'Holds that a project closes with a word on every deliverable that is not over.';

CREATE OR REPLACE FUNCTION helhed.confirmation_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.decides = 'here' and not exists (select from decision d where d.municipality = new.municipality and d.id = new.decision_id and d.takeover_of is not null) then
    raise exception 'what was decided here counts without a second person' using errcode = 'check_violation', constraint = 'confirmation_is_of_what_was_recorded';
  end if;
  if new.confirmed_at < (select d.recorded_at from decision d where d.municipality = new.municipality and d.id = new.decision_id) then
    raise exception 'a record is confirmed after it was made' using errcode = 'check_violation', constraint = 'confirmation_follows_its_record';
  end if;
  if new.verdict = 'confirmed' and exists (
    select from decision d join approval_step own on own.municipality = d.municipality and own.id = d.step_id
    join amendment_withdrawal w on w.municipality = own.municipality and w.amendment_id = own.amendment_id
    where d.municipality = new.municipality and d.id = new.decision_id) then
    raise exception 'nothing is decided on an amendment that was withdrawn' using errcode = 'check_violation', constraint = 'decision_is_on_an_open_amendment';
  end if;
  if new.verdict = 'confirmed' and exists (
    select from decision d where d.municipality = new.municipality and d.id = new.decision_id and d.outcome in ('returned', 'rejected')
      and d.submission_id <> (select s.id from submission s where s.municipality = d.municipality and s.work_id = d.work_id
        and s.amendment_id is not distinct from (select own.amendment_id from approval_step own where own.municipality = d.municipality and own.id = d.step_id)
        order by submitted_at desc limit 1)) then
    raise exception 'a no to an older version does not concern the one that was sent since' using errcode = 'check_violation', constraint = 'confirmation_is_about_the_submitted_version';
  end if;
  return new;
end $function$;
comment on function confirmation_fits is 'Holds that nothing is confirmed before it was recorded, and no no to a version that is no longer the one sent.';

CREATE OR REPLACE FUNCTION helhed.decider_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  step approval_step;
begin
  if tg_op = 'DELETE' then
    if exists (select from submission s join approval_step own on own.municipality = s.municipality and own.id = old.step_id
      where s.municipality = old.municipality and s.work_id = old.work_id and s.amendment_id is not distinct from own.amendment_id) then
      raise exception 'who decides is fixed once the plan was sent' using errcode = 'check_violation', constraint = 'deciders_are_fixed_by_the_first_submission';
    end if;
    return old;
  end if;
  select * into strict step from approval_step s where s.municipality = new.municipality and s.work_id = new.work_id and s.id = new.step_id;
  if new.kind is distinct from (case step.who when 'partners' then 'partner' when 'seats' then 'seat' else step.who end)
    or (new.part_id is not null) <> (step.per = 'part') or (new.estate_id is not null) <> (step.per = 'estate') then
    raise exception 'a decider is of the kind that decides in its step, about what the step is about' using errcode = 'check_violation', constraint = 'decider_fits_its_step';
  end if;
  if step.branch = 'municipality' and (
    new.kind = 'partner' and (select o.kind from organisation o where o.municipality = new.municipality and o.id = new.organisation_id) in ('housing_association', 'managing_agent', 'estate', 'fund')
    or new.kind = 'seat' and not exists (
      select from seat s join organisation o on o.municipality = s.municipality and o.id = s.represents_id
      where s.municipality = new.municipality and s.id = new.seat_id and s.participation = 'member' and o.kind in ('municipality', 'administration'))) then
    raise exception 'in the municipal branch the municipality decides' using errcode = 'check_violation', constraint = 'decider_speaks_for_the_municipality';
  end if;
  if exists (select from submission s where s.municipality = new.municipality and s.work_id = new.work_id and s.amendment_id is not distinct from step.amendment_id)
    and exists (select from approval_decider d where d.municipality = new.municipality and d.step_id = new.step_id
      and d.part_id is not distinct from new.part_id and d.estate_id is not distinct from new.estate_id) then
    raise exception 'who decides is fixed once the plan was sent' using errcode = 'check_violation', constraint = 'deciders_are_fixed_by_the_first_submission';
  end if;
  return new;
end $function$;
comment on function decider_fits is 'Holds that a decider is of its step''s kind, speaks for the municipality in its branch, and that nobody is put into or taken out of a step once the plan was sent.';

CREATE OR REPLACE FUNCTION helhed.decision_counts_from(one helhed.decision)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
RETURN CASE WHEN (((one).decides = 'here'::text) AND ((one).takeover_of IS NULL)) THEN (one).recorded_at ELSE (SELECT c.confirmed_at FROM helhed.decision_confirmation c WHERE ((c.municipality = (decision_counts_from.one).municipality) AND (c.decision_id = (decision_counts_from.one).id) AND (c.verdict = 'confirmed'::text))) END;
comment on function decision_counts_from is 'From when a decision counts: at once when it was taken here, from its confirmation when elsewhere; null while it does not.';

CREATE OR REPLACE FUNCTION helhed.decision_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  step approval_step;
  decider approval_decider;
  sent submission;
begin
  select * into strict step from approval_step s where s.municipality = new.municipality and s.work_id = new.work_id and s.id = new.step_id;
  select * into strict decider from approval_decider d where d.municipality = new.municipality and d.step_id = new.step_id and d.id = new.decider_id;
  select * into sent from submission s where s.municipality = new.municipality and s.work_id = new.work_id
    and s.amendment_id is not distinct from step.amendment_id order by submitted_at desc limit 1;
  if new.submission_id is distinct from sent.id then
    raise exception 'a decision is about the version that is submitted now' using errcode = 'check_violation', constraint = 'decision_is_about_the_submitted_version';
  end if;
  if step.amendment_id is not null and (
    exists (select from amendment_withdrawal w where w.municipality = new.municipality and w.amendment_id = step.amendment_id)
    or exists (select from amendment own join amendment later on later.municipality = own.municipality and later.work_id = own.work_id and (later.number, later.round) > (own.number, own.round)
      where own.municipality = new.municipality and own.id = step.amendment_id)) then
    raise exception 'nothing is decided on an amendment that was withdrawn or sent again' using errcode = 'check_violation', constraint = 'decision_is_on_an_open_amendment';
  end if;
  if exists (select from decision no join approval_step own on own.municipality = no.municipality and own.id = no.step_id
    where no.municipality = new.municipality and no.work_id = new.work_id and own.amendment_id is not distinct from step.amendment_id
      and no.outcome = 'rejected' and no.estate_id is null and decision_counts_from(no) is not null) then
    raise exception 'nothing is decided on a plan that was rejected' using errcode = 'check_violation', constraint = 'decision_is_on_a_living_plan';
  end if;
  if new.part_id is distinct from decider.part_id or new.estate_id is distinct from decider.estate_id then
    raise exception 'a decision is about what its decider decides about' using errcode = 'check_violation', constraint = 'decision_is_about_what_its_decider_decides';
  end if;
  if new.takeover_of is null and step.decides = 'here' and decider.kind = 'seat' and not exists (
    select from seat_holding h where h.municipality = new.municipality and h.seat_id = decider.seat_id and h.person_id = new.recorded_by and h.period @> new.recorded_at::date) then
    raise exception 'only who holds the seat decides for it' using errcode = 'check_violation', constraint = 'decision_is_taken_by_the_holder_of_its_seat';
  end if;
  if new.takeover_of is null and step.decides = 'here' and decider.kind = 'body' and not exists (
    select from seat_holding h join seat s on s.municipality = h.municipality and s.id = h.seat_id
    where h.municipality = new.municipality and h.body_id = decider.body_id and s.office = 'chair' and h.person_id = new.recorded_by and h.period @> new.recorded_at::date) then
    raise exception 'the chair tells what the body decided' using errcode = 'check_violation', constraint = 'decision_is_told_by_the_chair_of_its_body';
  end if;
  if new.takeover_of is null and step.decides = 'here' and decider.kind = 'partner' and new.recorded_for is distinct from decider.organisation_id then
    raise exception 'only who acts for the partner decides for it' using errcode = 'check_violation', constraint = 'decision_is_taken_for_its_partner';
  end if;
  if step.commitment and new.outcome in ('approved', 'conditional') and new.commitment is null then
    raise exception 'a commitment has an amount' using errcode = 'check_violation', constraint = 'commitment_has_an_amount';
  end if;
  if exists (
    select from decision back join approval_step own on own.municipality = back.municipality and own.id = back.step_id
    where back.municipality = new.municipality and back.work_id = new.work_id and own.amendment_id is not distinct from step.amendment_id
      and decision_counts_from(back) > sent.submitted_at
      and (back.outcome = 'returned' and (back.decider_id = new.decider_id or exists (
          select from decision_return r where r.municipality = back.municipality and r.decision_id = back.id and r.part_id = new.part_id))
        or back.outcome = 'rejected' and back.estate_id is not null and step.per = 'plan' and exists (
          select from approval_step_after a join approval_step before on before.municipality = a.municipality and before.id = a.after_id
          where a.municipality = step.municipality and a.step_id = step.id and before.per = 'estate'))) then
    raise exception 'what was sent back is submitted again before it is decided on' using errcode = 'check_violation', constraint = 'decision_waits_for_a_new_submission';
  end if;
  if exists (
    select from steps_before(new.municipality, new.step_id) above
    join approval_step before on before.municipality = new.municipality and before.id = above
    cross join lateral (
      select d.part_id, d.estate_id, bool_or(yes.stands) as one, bool_and(yes.stands) as all_of_them
      from approval_decider d
      cross join lateral (select exists (
        select from decision x where x.municipality = d.municipality and x.decider_id = d.id
          and case when new.takeover_of is null then decision_stands(x)
              and not exists (select from decision_condition c where c.municipality = x.municipality and c.decision_id = x.id and c.blocks
                and not exists (select from decision_condition_met m where m.municipality = c.municipality and m.condition_id = c.id))
            -- On paper the order is that of the days: none of them counts before somebody has confirmed it.
            else x.takeover_of is not null and x.outcome in ('approved', 'conditional') and x.decided_on <= new.decided_on end) as stands) yes
      where d.municipality = before.municipality and d.step_id = before.id
        and (before.per <> 'part' or step.per <> 'part' or d.part_id = decider.part_id)
        and (before.per <> 'estate' or d.estate_id in (select frozen_estates(new.municipality, new.version_id)))
      group by d.part_id, d.estate_id) about
    where not case when before.every_one then about.all_of_them else about.one end)
  or exists (
    select from steps_before(new.municipality, new.step_id) above
    join approval_step before on before.municipality = new.municipality and before.id = above
    where case before.per
      when 'part' then exists (select from part p where p.municipality = new.municipality and p.work_id = new.work_id and p.kind = 'sub'
        and (step.per <> 'part' or p.id = decider.part_id)
        and not exists (select from approval_decider d where d.municipality = p.municipality and d.step_id = before.id and d.part_id = p.id))
      when 'estate' then exists (select from frozen_estates(new.municipality, new.version_id) estate
        where not exists (select from approval_decider d where d.municipality = new.municipality and d.step_id = before.id and d.estate_id = estate))
      else not exists (select from approval_decider d where d.municipality = new.municipality and d.step_id = before.id) end) then
    raise exception 'a step waits for those before it' using errcode = 'check_violation', constraint = 'decision_follows_its_order';
  end if;
  return new;
end $function$;
comment on function decision_fits is 'Holds what no single row can: the version submitted now, a plan that nobody rejected, the decider''s own seat, body or partner, the order of the steps, a new submission after a return, the amount of a commitment.';

CREATE OR REPLACE FUNCTION helhed.decision_is_whole()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.outcome = 'conditional' and not exists (select from decision_condition c where c.municipality = new.municipality and c.decision_id = new.id) then
    raise exception 'an approval with conditions has a condition' using errcode = 'check_violation', constraint = 'decision_brings_its_conditions';
  end if;
  if new.outcome = 'returned' and new.estate_id is null and not exists (select from decision_return r where r.municipality = new.municipality and r.decision_id = new.id) then
    raise exception 'a return names the parts that it sends back' using errcode = 'check_violation', constraint = 'decision_names_what_it_returns';
  end if;
  return null;
end $function$;
comment on function decision_is_whole is 'Holds, when the transaction ends, that a decision has the conditions or the returned parts that its outcome speaks of.';

CREATE OR REPLACE FUNCTION helhed.decision_stands(one helhed.decision)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE COST 100000
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  present uuid;
  reopens boolean;
begin
  if one.outcome not in ('approved', 'conditional') or decision_counts_from(one) is null then
    return false;
  end if;
  if exists (select from decision other where other.municipality = one.municipality and other.decider_id = one.decider_id and decision_counts_from(other) > decision_counts_from(one)) then
    return false;
  end if;
  select version_id into present from submission s join approval_step own on own.municipality = s.municipality and own.id = one.step_id
    where s.municipality = one.municipality and s.work_id = one.work_id and s.amendment_id is not distinct from own.amendment_id order by submitted_at desc limit 1;
  if one.part_id is not null then
    return (select a.hash = b.hash from part_version a, part_version b
        where a.municipality = one.municipality and a.version_id = one.version_id and a.part_id = one.part_id
          and b.municipality = one.municipality and b.version_id = present and b.part_id = one.part_id)
      and not exists (select from decision_return r join decision back on back.municipality = r.municipality and back.id = r.decision_id
        join approval_step sender on sender.municipality = back.municipality and sender.id = back.step_id
        join approval_step own on own.municipality = one.municipality and own.id = one.step_id
        where r.municipality = one.municipality and r.part_id = one.part_id and sender.amendment_id is not distinct from own.amendment_id
          and decision_counts_from(back) > decision_counts_from(one));
  end if;
  -- A commitment is given to the application as it was sent: another version asks for it anew.
  select on_change = 'reopen' or commitment into reopens from approval_step s where s.municipality = one.municipality and s.id = one.step_id;
  return not reopens or (select hash from work_version v where v.municipality = one.municipality and v.id = one.version_id)
    = (select hash from work_version v where v.municipality = one.municipality and v.id = present);
end $function$;
comment on function decision_stands is 'Whether a yes still holds for the version that is submitted now: nothing later has taken its place, its part has not changed, and nobody has sent its part back since.';

CREATE OR REPLACE FUNCTION helhed.deliverable_is_unspoken_of()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  named text := ' ' || btrim(regexp_replace(lower(old.title), '[^[:alnum:]]+', ' ', 'g')) || ' ';
begin
  if exists (
    select from project_statement said
    where said.municipality = old.municipality and said.project_id = old.project_id
      and position(named in ' ' || regexp_replace(lower(said.words), '[^[:alnum:]]+', ' ', 'g') || ' ') > 0
  ) then
    raise exception 'the steering group was told of the deliverable' using errcode = 'check_violation', constraint = 'deliverable_is_unspoken_of';
  end if;
  return old;
end $function$;
comment on function deliverable_is_unspoken_of is 'Holds that a deliverable of which a statement speaks by its title is not removed. Moves and endings hold it by their references.';

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

CREATE OR REPLACE FUNCTION helhed.draw_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  given appropriation;
  others bigint;
  before bigint := case tg_op when 'UPDATE' then old.amount else 0 end;
begin
  -- The lock makes two draws at once stand in line, so that each counts the other.
  select * into given from appropriation a where a.municipality = new.municipality and a.id = new.appropriation_id for update;
  if new.amount > before and given.expires_on <= (new.drawn_at at time zone 'Europe/Copenhagen')::date then
    raise exception 'nothing is drawn on an appropriation that has expired' using errcode = 'check_violation', constraint = 'draw_is_made_before_its_appropriation_expires';
  end if;
  select coalesce(sum(d.amount), 0) into others from appropriation_draw d
    where d.municipality = new.municipality and d.appropriation_id = new.appropriation_id and d.work_id <> new.work_id;
  if others + new.amount > given.amount then
    raise exception 'no more is drawn than has been appropriated' using errcode = 'check_violation', constraint = 'draws_stay_within_their_appropriation';
  end if;
  return new;
end $function$;
comment on function draw_fits is 'Holds what no single row can: the draws on an appropriation never exceed it, and none is made or raised after it has expired; a draw can always be lowered.';

CREATE OR REPLACE FUNCTION helhed.effort_end_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not exists (select from decision d where d.municipality = new.municipality and d.work_id = new.work_id and decision_stands(d)) then
    raise exception 'only an effort that was approved is ended' using errcode = 'check_violation', constraint = 'end_is_of_an_approved_effort';
  end if;
  if new.ended_on < (select lower(w.period) from work w where w.municipality = new.municipality and w.id = new.work_id) then
    raise exception 'an effort ends after it began' using errcode = 'check_violation', constraint = 'end_comes_after_the_beginning';
  end if;
  return new;
end $function$;
comment on function effort_end_fits is 'Holds that what ends was approved, and has begun.';

CREATE OR REPLACE FUNCTION helhed.effort_estate_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (select from work w where w.municipality = new.municipality and w.id = new.work_id and w.kind = 'effort'
    and not exists (select from area_estate lies where lies.municipality = w.municipality and lies.area_id = w.area_id and lies.estate_id = new.estate_id and upper_inf(lies.period))) then
    raise exception 'an effort works in estates of its own area' using errcode = 'check_violation', constraint = 'estates_of_an_effort_lie_in_its_area';
  end if;
  return new;
end $function$;
comment on function effort_estate_fits is 'Holds that an effort takes in no estate from outside the area that it works in.';

CREATE OR REPLACE FUNCTION helhed.effort_is_judged_by_others()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (select from decision d join work w on w.municipality = d.municipality and w.id = d.work_id
    where d.municipality = new.municipality and d.id = (to_jsonb(new) ->> tg_argv[0])::uuid and w.proposed_by = (to_jsonb(new) ->> tg_argv[1])::uuid) then
    raise exception 'nobody approves an effort that he proposed' using errcode = 'check_violation', constraint = 'proposer_does_not_decide';
  end if;
  return null;
end $function$;
comment on function effort_is_judged_by_others is 'Holds that whoever proposed an effort neither decides on it, nor records or confirms a decision, also when another has sent it; the arguments name the columns of the decision and of the person.';

CREATE OR REPLACE FUNCTION helhed.end_stays_in_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not exists (
    select from project_end_taken_back kept
    where kept.municipality = old.municipality and kept.deliverable_id = old.deliverable_id and kept.recorded_at = old.recorded_at
      and kept.words = old.words and kept.outcome = old.outcome
  ) then
    raise exception 'an ending goes only when it is taken back with a reason' using errcode = 'check_violation', constraint = 'end_stays_in_history';
  end if;
  return old;
end $function$;
comment on function end_stays_in_history is 'Holds that the ending of a deliverable goes only when it stands among those that were taken back, with the reason.';

CREATE OR REPLACE FUNCTION helhed.frozen_estates(code integer, of_version uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT ((estate.value ->> 'id'::text))::uuid AS uuid
    FROM ((helhed.part_version frozen
      JOIN helhed.part ON (((part.municipality = frozen.municipality) AND (part.id = frozen.part_id) AND (part.kind = 'strategic'::text))))
      CROSS JOIN LATERAL jsonb_array_elements((((frozen.text)::jsonb -> 'plan'::text) -> 'estates'::text)) estate(value))
   WHERE ((frozen.municipality = frozen_estates.code) AND (frozen.version_id = frozen_estates.of_version));
END;
comment on function frozen_estates is 'The estates that take part in a frozen version, read from the text of its strategic agreement: whom its approval asks, whatever the draft has become since.';

CREATE OR REPLACE FUNCTION helhed.fund_said_yes(code integer, plan uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM ((helhed.decision taken
              JOIN helhed.approval_step step ON (((step.municipality = taken.municipality) AND (step.id = taken.step_id))))
              LEFT JOIN helhed.decision_confirmation held ON (((held.municipality = taken.municipality) AND (held.decision_id = taken.id))))
           WHERE ((taken.municipality = fund_said_yes.code) AND (taken.work_id = fund_said_yes.plan) AND (step.branch = 'fund'::text) AND (step.amendment_id IS NULL) AND (taken.outcome = ANY (ARRAY['approved'::text, 'conditional'::text])) AND ((held.verdict = 'confirmed'::text) OR ((held.decision_id IS NULL) AND (taken.decides = 'here'::text) AND (taken.takeover_of IS NULL)))))) AS "exists";
END;
comment on function fund_said_yes is 'Whether the fund has said yes to a plan, and the answer counts. It sees what whoever asks may see.';

CREATE OR REPLACE FUNCTION helhed.hold_persons_whole()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (
    select from new_values given
    join indicator_version version on version.municipality = given.defined_in and version.id = given.indicator_version_id
    where given.amount <> trunc(given.amount) and version.unit = 'persons') then
    raise exception 'persons are counted whole' using errcode = 'check_violation', constraint = 'persons_are_whole';
  end if;
  return null;
end $function$;
comment on function hold_persons_whole is 'Holds that a figure of persons is no fraction: a statement at a time, so that a large import costs little. Shares and averages may be broken.';

CREATE OR REPLACE FUNCTION helhed.hours_fit()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.confirmed_by is not null and new.confirmed_by is distinct from acting_person()
    and (tg_op = 'INSERT' or (new.confirmed_by, new.confirmed_at) is distinct from (old.confirmed_by, old.confirmed_at)) then
    raise exception 'hours are confirmed in one''s own name' using errcode = 'check_violation', constraint = 'hours_are_confirmed_in_ones_own_name';
  end if;
  return new;
end $function$;
comment on function hours_fit is 'Holds that nobody confirms hours in somebody else''s name; a line that was confirmed may be changed by others.';

CREATE OR REPLACE FUNCTION helhed.in_force_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not exists (select from submission s where s.municipality = new.municipality and s.amendment_id = new.amendment_id and s.version_id = new.version_id)
    or exists (select from amendment_withdrawal w where w.municipality = new.municipality and w.amendment_id = new.amendment_id)
    or not exists (select from approval_step s where s.municipality = new.municipality and s.amendment_id = new.amendment_id)
    or exists (select from approval_step s where s.municipality = new.municipality and s.amendment_id = new.amendment_id
      -- The offset keeps the inner rows apart from the question that is asked of them.
      and not exists (select from (select x as said from approval_decider d join decision x on x.municipality = d.municipality and x.decider_id = d.id
          where d.municipality = s.municipality and d.step_id = s.id offset 0) own
        where decision_stands(own.said))) then
    raise exception 'an amendment is in force when all have approved it' using errcode = 'check_violation', constraint = 'amendment_is_approved_by_all';
  end if;
  return new;
end $function$;
comment on function in_force_fits is 'Holds that the version is the one that was sent with the amendment, and that every step of its approval has a yes that stands.';

CREATE OR REPLACE FUNCTION helhed.in_scope(code integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (code = ANY ((NULLIF(current_setting('app.municipalities'::text, true), ''::text))::integer[]));
comment on function in_scope is 'Whether a municipality is among those of the live mandates that the transaction was opened with. Without a scope nothing is.';

CREATE OR REPLACE FUNCTION helhed.keep_superseded()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into indicator_value_history (municipality, value_id, place_id, indicator_version_id, as_of, state, amount, numerator, denominator,
      source, example, import_id, reason, recorded_at)
    select municipality, id, place_id, indicator_version_id, as_of, state, amount, numerator, denominator, source, example, import_id, reason, recorded_at
    from old_values;
  return null;
end $function$;
comment on function keep_superseded is 'Lays what stood before into indicator_value_history: a statement at a time, so that a large import costs little.';

CREATE OR REPLACE FUNCTION helhed.lay_municipal_place()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into place (municipality, id, kind, code)
    values (new.code, ('00000000-0000-7000-8000-000000200' || lpad(new.code::text, 3, '0'))::uuid, 'municipality', lpad(new.code::text, 3, '0'))
    on conflict do nothing;
  return null;
end $function$;
comment on function lay_municipal_place is 'Gives a new municipality the place that its own figures are about, with an id made from its code.';

CREATE OR REPLACE FUNCTION helhed.lay_place()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into place (municipality, id, kind) values (new.municipality, new.id, tg_argv[0]) on conflict do nothing;
  return null;
end $function$;
comment on function lay_place is 'Gives a new area, estate or block its place; the argument says which of them it is.';

CREATE OR REPLACE FUNCTION helhed.live_mandate(code integer, mandate uuid, moment timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
RETURN (EXISTS (SELECT FROM helhed.mandate m WHERE ((m.municipality = live_mandate.code) AND (m.id = live_mandate.mandate) AND (m.period @> ((live_mandate.moment AT TIME ZONE 'Europe/Copenhagen'::text))::date) AND (NOT (EXISTS (SELECT FROM helhed.mandate_end e WHERE ((e.municipality = m.municipality) AND (e.mandate_id = m.id) AND (e.ends_on <= ((live_mandate.moment AT TIME ZONE 'Europe/Copenhagen'::text))::date))))))));
comment on function live_mandate is 'Whether a mandate runs at a moment, and has not been ended: nobody signs under one that is over.';

CREATE OR REPLACE FUNCTION helhed.lock_is_by_another()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (
    select from measurement told join goal on goal.municipality = told.municipality and goal.id = told.goal_id
    join part on part.municipality = goal.municipality and part.id = goal.part_id
    where part.municipality = new.municipality and part.work_id = new.work_id and told.recorded_by = new.locked_by and new.days @> told.measured_on
      and not exists (select from measurement_closing closing where closing.municipality = told.municipality and closing.measurement_id = told.id))
  then raise exception 'Who wrote a figure does not approve it' using errcode = 'check_violation', constraint = 'lock_is_by_another'; end if;
  if exists (
    select from measurement_lock held where held.municipality = new.municipality and held.work_id = new.work_id and held.days && new.days
      and not exists (select from measurement_reopening opened where opened.municipality = held.municipality and opened.lock_id = held.id))
  then raise exception 'The period is closed already' using errcode = 'unique_violation', constraint = 'period_is_locked_once'; end if;
  return new;
end $function$;
comment on function lock_is_by_another is 'A period is approved by somebody who wrote none of its figures that count, and closed once at a time. Its plan is locked meanwhile.';

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

CREATE OR REPLACE FUNCTION helhed.measurement_counts_once()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (
    select from measurement told where told.municipality = new.municipality and told.goal_id = new.goal_id and told.measured_on = new.measured_on
      and not exists (select from measurement_closing closing where closing.municipality = told.municipality and closing.measurement_id = told.id))
  then raise exception 'The day has a measurement that counts' using errcode = 'unique_violation', constraint = 'measurement_counts_once'; end if;
  return new;
end $function$;
comment on function measurement_counts_once is 'Of the measurements of a goal and a day one counts: a new one is written when the one before it is closed. Its plan is locked meanwhile.';

CREATE OR REPLACE FUNCTION helhed.measurement_is_locked(code integer, goal uuid, day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
  select exists (
    select from goal one join part on part.municipality = one.municipality and part.id = one.part_id
    join measurement_lock held on held.municipality = part.municipality and held.work_id = part.work_id and held.days @> day
    where one.municipality = code and one.id = goal
      and not exists (select from measurement_reopening opened where opened.municipality = held.municipality and opened.lock_id = held.id))
$function$;
comment on function measurement_is_locked is 'Whether a day of a goal lies in a quarter that is approved and closed.';

CREATE OR REPLACE FUNCTION helhed.measurement_is_open()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if measurement_is_locked(new.municipality, new.goal_id, new.measured_on)
  then raise exception 'The period is closed' using errcode = 'check_violation', constraint = 'measurement_is_open'; end if;
  return new;
end $function$;
comment on function measurement_is_open is 'Nothing is written into a closed period.';

CREATE OR REPLACE FUNCTION helhed.participant_is_in_an_open_register()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (select from register_end ended where ended.municipality = new.municipality and ended.register_id = new.register_id)
  then raise exception 'The register has been ended' using errcode = 'check_violation', constraint = 'participant_is_in_an_open_register'; end if;
  return new;
end $function$;
comment on function participant_is_in_an_open_register is 'Nobody is registered in a register whose persons have been deleted.';

CREATE OR REPLACE FUNCTION helhed.person_actor(person_id uuid, day date)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
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
    from person
    where person.id = person_actor.person_id);
end $function$;
comment on function person_actor is 'A person with the mandates that are live on the day, as one JSON document. Reads past row-level security; called by the functions that know whom they let in, and by nobody else.';

CREATE OR REPLACE FUNCTION helhed.plans_with_fund()
 RETURNS TABLE(municipality integer, plan_id uuid, slug text, name text, place text, amendments bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT work.municipality,
     work.id,
     work.slug,
     work.name,
     place.name,
     ( SELECT count(DISTINCT sent.number) AS count
            FROM helhed.amendment sent
           WHERE ((sent.municipality = work.municipality) AND (sent.work_id = work.id))) AS count
    FROM (helhed.work
      JOIN helhed.municipality place ON ((place.code = work.municipality)))
   WHERE (helhed.in_scope(0) AND (work.kind = 'plan'::text) AND helhed.fund_said_yes(work.municipality, work.id) AND (EXISTS ( SELECT
            FROM (helhed.mandate held
              JOIN helhed.organisation fund ON (((fund.municipality = held.municipality) AND (fund.id = held.organisation_id) AND (fund.kind = 'fund'::text))))
           WHERE ((held.municipality = 0) AND (held.person_id = helhed.acting_person()) AND (held.role = 'fund_officer'::text)))));
END;
comment on function plans_with_fund is 'The plans of all municipalities that the fund has said yes to, for a transaction of one of the fund''s people, and for nobody else. Reads past row-level security: whoever may read a plan''s changes for the fund reads them in a transaction that has that plan''s municipality in its scope.';

CREATE OR REPLACE FUNCTION helhed.prequalification_step_follows()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  frozen report_version;
  before prequalification_step;
begin
  select * into frozen from report_version where municipality = new.municipality and id = new.version_id;
  if not exists (select from report where municipality = frozen.municipality and id = frozen.report_id and kind = 'prequalification') then
    raise exception 'only a prequalification is recommended and sent to the fund' using errcode = 'check_violation', constraint = 'step_is_of_a_prequalification';
  end if;
  if new.step in ('recommended', 'declined') then
    if new.recorded_by = frozen.sent_by then
      raise exception 'nobody recommends what he has frozen' using errcode = 'check_violation', constraint = 'recommended_by_somebody_else';
    end if;
    if new.happened_on < frozen.sent_on then
      raise exception 'a prequalification is recommended after it was frozen' using errcode = 'check_violation', constraint = 'step_follows_in_time';
    end if;
    return new;
  end if;
  select * into before from prequalification_step
    where municipality = new.municipality and version_id = new.version_id and step = case new.step when 'sent' then 'recommended' else 'sent' end;
  if before.id is null then
    raise exception 'a prequalification is recommended, then sent, then answered' using errcode = 'check_violation', constraint = 'step_follows_the_one_before';
  end if;
  if new.happened_on < before.happened_on then
    raise exception 'a step happens after the one before it' using errcode = 'check_violation', constraint = 'step_follows_in_time';
  end if;
  return new;
end $function$;
comment on function prequalification_step_follows is 'Holds that a prequalification is recommended by somebody else than who froze it, then sent, then answered.';

CREATE OR REPLACE FUNCTION helhed.project_stays_closed()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  changed jsonb := to_jsonb(coalesce(new, old));
  own uuid := coalesce(changed ->> 'project_id', changed ->> 'id')::uuid;
begin
  if exists (select from project_closing where municipality = (changed ->> 'municipality')::int and project_id = own) then
    raise exception 'a closed project stays as it is' using errcode = 'check_violation', constraint = 'project_stays_closed';
  end if;
  return coalesce(new, old);
end $function$;
comment on function project_stays_closed is 'Holds that nothing of a project changes after it was closed.';

CREATE OR REPLACE FUNCTION helhed.proposal_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.proposed_by is not null and new.proposed_by is distinct from acting_person() then
    raise exception 'an effort is proposed in one''s own name' using errcode = 'check_violation', constraint = 'effort_is_proposed_in_ones_own_name';
  end if;
  return new;
end $function$;
comment on function proposal_fits is 'Holds that nobody proposes an effort in somebody else''s name, and so answers it himself.';

CREATE OR REPLACE FUNCTION helhed.publication_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  own submission;
  standing uuid;
begin
  if new.kind <> 'plan' then
    return new;
  end if;
  select * into own from submission s
    where s.municipality = new.municipality and s.work_id = new.record_id and s.amendment_id is null order by s.submitted_at desc limit 1;
  select v.id into standing
    from amendment_in_force f
    join work_version v on v.municipality = f.municipality and v.id = f.version_id
    join submission s on s.municipality = f.municipality and s.version_id = f.version_id
    where f.municipality = new.municipality and f.work_id = new.record_id and s.submitted_at >= own.submitted_at order by v.number desc limit 1;
  standing := coalesce(standing, own.version_id);
  if not exists (
    select from version_approved a join work_version v on v.municipality = a.municipality and v.id = a.version_id
    where a.municipality = new.municipality and a.work_id = new.record_id and a.version_id = standing
      and coalesce(new.content -> 'version' ->> 'hash', v.hash) = v.hash) then
    raise exception 'a plan is published when everybody has approved it' using errcode = 'check_violation', constraint = 'publication_is_of_an_approved_plan';
  end if;
  return new;
end $function$;
comment on function publication_fits is 'Holds that of plans only the version that stands is published: the last amendment''s that is in force, else the one that was sent last and approved all through.';

CREATE OR REPLACE FUNCTION helhed.published_areas_at(moment timestamp with time zone)
 RETURNS TABLE(municipality integer, record_id uuid, slug text, title text, content jsonb, published_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT told.municipality,
     told.record_id,
     told.slug,
     told.title,
     told.content,
     told.published_at
    FROM helhed.publication told
   WHERE ((told.kind = 'area'::text) AND (told.published_at <= published_areas_at.moment) AND ((told.withdrawn_at IS NULL) OR (told.withdrawn_at > published_areas_at.moment)) AND (NOT (EXISTS ( SELECT
            FROM helhed.publication ended
           WHERE ((ended.municipality = told.municipality) AND (ended.record_id = told.record_id) AND (ended.withdrawn_at >= told.published_at) AND (NOT (EXISTS ( SELECT
                    FROM helhed.publication next
                   WHERE ((next.municipality = ended.municipality) AND (next.record_id = ended.record_id) AND (next.published_at = ended.withdrawn_at))))))))));
END;
comment on function published_areas_at is 'The areas that the public could read at a moment, as they were published then. Areas that their municipality has taken back since are left out: they are gone from old versions too.';

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

CREATE OR REPLACE FUNCTION helhed.report_is_not_noted_before_sent()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.noted_on < (select sent_on from report_version where municipality = new.municipality and id = new.version_id) then
    raise exception 'a report is noted after it was sent' using errcode = 'check_violation', constraint = 'report_is_noted_after_it_was_sent';
  end if;
  return new;
end $function$;
comment on function report_is_not_noted_before_sent is 'Holds that nothing is noted before the day on which it was sent.';

CREATE OR REPLACE FUNCTION helhed.shares_add_up()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  cost uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  if (select c.amount from shared_cost c where c.municipality = new.municipality and c.id = cost)
    is distinct from (select sum(s.amount) from shared_cost_share s where s.municipality = new.municipality and s.shared_cost_id = cost) then
    raise exception 'the shares of a shared cost add up to it' using errcode = 'check_violation', constraint = 'shares_add_up_to_their_cost';
  end if;
  return null;
end $function$;
comment on function shares_add_up is 'Holds, when the transaction ends, that the shares of a shared cost add up to it to the øre; the argument names the column with the cost''s id.';

CREATE OR REPLACE FUNCTION helhed.signature_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  signed jsonb := to_jsonb(new);
  under uuid := (signed ->> tg_argv[0])::uuid;
  moment timestamptz := (signed ->> tg_argv[1])::timestamptz;
begin
  if not live_mandate(new.municipality, under, moment) then
    raise exception 'nobody signs under a mandate that is over' using errcode = 'check_violation', constraint = 'signature_is_under_a_live_mandate';
  end if;
  return new;
end $function$;
comment on function signature_fits is 'Holds that whoever submits, decides, records or confirms has the mandate at that moment; the arguments name its column and that of the moment.';

CREATE OR REPLACE FUNCTION helhed.steps_are_open()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  subject uuid;
begin
  if tg_table_name = 'approval_step' then
    subject := (to_jsonb(new) ->> 'amendment_id')::uuid;
  else
    subject := (select s.amendment_id from approval_step s where s.municipality = new.municipality and s.id = (to_jsonb(new) ->> 'step_id')::uuid);
  end if;
  if exists (select from submission s where s.municipality = new.municipality and s.work_id = new.work_id and s.amendment_id is not distinct from subject) then
    raise exception 'the way of approval is fixed once a plan was sent' using errcode = 'check_violation', constraint = 'steps_are_fixed_by_the_first_submission';
  end if;
  return new;
end $function$;
comment on function steps_are_open is 'Holds that no step is put into the approval of a plan, or of an amendment, that was sent.';

CREATE OR REPLACE FUNCTION helhed.steps_before(code integer, step uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 WITH RECURSIVE above(id) AS (
          SELECT a.after_id
            FROM helhed.approval_step_after a
           WHERE ((a.municipality = steps_before.code) AND (a.step_id = steps_before.step))
         UNION
          SELECT a.after_id
            FROM (above above_1
              JOIN helhed.approval_step_after a ON (((a.municipality = steps_before.code) AND (a.step_id = above_1.id))))
         )
  SELECT above.id
    FROM above;
END;
comment on function steps_before is 'All steps that lie before a step, near and far: what was sent back at the beginning is waited for at the end.';

CREATE OR REPLACE FUNCTION helhed.submission_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.board_id is distinct from (select w.board_id from work w where w.municipality = new.municipality and w.id = new.work_id) then
    raise exception 'a plan is sent with its own board' using errcode = 'check_violation', constraint = 'submission_has_the_plans_board';
  end if;
  if (select count(*) from part_version f where f.municipality = new.municipality and f.version_id = new.version_id)
    <> (select count(*) from part p where p.municipality = new.municipality and p.work_id = new.work_id)
    or not exists (select from part p where p.municipality = new.municipality and p.work_id = new.work_id and p.kind in ('sub', 'effort')) then
    raise exception 'a plan is sent with all its parts' using errcode = 'check_violation', constraint = 'submission_has_all_parts';
  end if;
  if exists (select from submission s where s.municipality = new.municipality and s.work_id = new.work_id and s.submitted_at >= new.submitted_at) then
    raise exception 'a submission comes after those before it' using errcode = 'check_violation', constraint = 'submissions_follow_each_other';
  end if;
  if exists (select from effort_end e where e.municipality = new.municipality and e.work_id = new.work_id) then
    raise exception 'an effort that has ended is not sent again' using errcode = 'check_violation', constraint = 'submission_is_of_a_living_effort';
  end if;
  return new;
end $function$;
comment on function submission_fits is 'Holds that the board is the work''s own, that all its parts are in the version, that the newest submission is the one that came last, and that no effort is sent that has ended.';

CREATE OR REPLACE FUNCTION helhed.taken_back_was_told()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not exists (
    select from project_deliverable_end told
    where told.municipality = new.municipality and told.deliverable_id = new.deliverable_id
      and (told.outcome, told.ended_on, told.words, told.recorded_at, told.recorded_by) = (new.outcome, new.ended_on, new.words, new.recorded_at, new.recorded_by)
      and told.link is not distinct from new.link
  ) then
    raise exception 'only an ending that was told is taken back' using errcode = 'check_violation', constraint = 'taken_back_was_told';
  end if;
  return new;
end $function$;
comment on function taken_back_was_told is 'Holds that what is taken back of a deliverable is what had been told of it.';

CREATE OR REPLACE FUNCTION helhed.takeover_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
declare
  taken takeover;
  sent submission;
begin
  select * into strict taken from takeover t where t.municipality = new.municipality and t.work_id = new.takeover_of;
  select * into strict sent from submission s where s.municipality = new.municipality and s.id = new.submission_id;
  if sent.submitted_at <> taken.taken_at or not (case when new.recorded_at = taken.taken_at
      then new.recorded_by = taken.taken_by and new.recorded_for = taken.taken_for
      else new.recorded_by <> new.submitted_by and new.paper_id is not null and exists (
        select from decision before join decision_confirmation c on c.municipality = before.municipality and c.decision_id = before.id and c.verdict = 'refused'
        where before.municipality = new.municipality and before.decider_id = new.decider_id and before.takeover_of is not null) end) then
    raise exception 'decisions are taken over in the same act as their plan, or anew with their paper when they were refused' using errcode = 'check_violation', constraint = 'decision_is_taken_over_in_one_act';
  end if;
  if taken.sent_on is null or new.decided_on < taken.sent_on then
    raise exception 'a decision is not older than what it is about' using errcode = 'check_violation', constraint = 'decision_is_not_older_than_its_paper';
  end if;
  return new;
end $function$;
comment on function takeover_fits is 'Holds that decisions come along in the act that takes their plan over, signed by who does, or later with their paper where one was refused; and none from before the plan was sent on paper.';

CREATE OR REPLACE FUNCTION helhed.theory_has_no_circle()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  -- Two arrows that close a circle together would each see none: one waits for the other.
  perform from part where part.municipality = new.municipality and part.id = new.part_id for no key update;
  if exists (
    with recursive way (id) as (
      select new.to_id
      union select arrow.to_id from way join theory_arrow arrow on arrow.municipality = new.municipality and arrow.from_id = way.id
    ) select from way where way.id = new.from_id
  ) then
    raise exception 'a theory of change leads nowhere when it leads in a circle' using errcode = 'check_violation', constraint = 'theory_has_no_circle';
  end if;
  return null;
end $function$;
comment on function theory_has_no_circle is 'Holds that no link of a theory leads back to itself, however long the way.';

CREATE OR REPLACE FUNCTION helhed.version_is_open()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (select from submission s where s.municipality = new.municipality and s.version_id = new.version_id) then
    raise exception 'a version that was sent takes in no more parts' using errcode = 'check_violation', constraint = 'version_is_whole_when_it_is_sent';
  end if;
  return new;
end $function$;
comment on function version_is_open is 'Holds that what was sent for approval is never added to.';

CREATE OR REPLACE FUNCTION helhed.version_is_whole()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.hash is distinct from (
    select encode(sha256(convert_to(string_agg(f.hash, E'\n' order by p.number), 'UTF8')), 'hex')
    from part_version f join part p on p.municipality = f.municipality and p.id = f.part_id
    where f.municipality = new.municipality and f.version_id = new.id) then
    raise exception 'the hash of a version is that of its parts'' hashes' using errcode = 'check_violation', constraint = 'hash_is_that_of_the_parts';
  end if;
  return null;
end $function$;
comment on function version_is_whole is 'Holds, when the transaction ends, that a version''s hash is SHA-256 over its parts'' hashes, a line each, in their order.';

CREATE OR REPLACE FUNCTION helhed.versions_to_print()
 RETURNS TABLE(municipality integer, version uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT approved.municipality,
     approved.version_id
    FROM helhed.version_approved approved
   WHERE (NOT (EXISTS ( SELECT
            FROM helhed.version_document made
           WHERE ((made.municipality = approved.municipality) AND (made.version_id = approved.version_id)))))
   ORDER BY approved.approved_at, approved.version_id;
END;
comment on function versions_to_print is 'Approved versions of every municipality that have no paper yet, the oldest first. Answers which they are and nothing of what they say: the printing acts in one municipality at a time.';

CREATE OR REPLACE FUNCTION helhed.withdrawal_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (select from amendment_in_force f where f.municipality = new.municipality and f.amendment_id = new.amendment_id) then
    raise exception 'what is in force is not withdrawn' using errcode = 'check_violation', constraint = 'withdrawal_is_of_an_open_amendment';
  end if;
  return new;
end $function$;
comment on function withdrawal_fits is 'Holds that an amendment in force is not withdrawn.';

CREATE OR REPLACE FUNCTION helhed.work_stays_what_it_is()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'helhed', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.kind is distinct from old.kind or new.proposed_by is distinct from old.proposed_by
    or (new.area_id is distinct from old.area_id and not exists (select from area_succession s
      where s.municipality = new.municipality and s.from_area_id = old.area_id and s.to_area_id = new.area_id)) then
    raise exception 'a work keeps its kind, its area and who proposed it' using errcode = 'check_violation', constraint = 'work_keeps_its_kind';
  end if;
  return new;
end $function$;
comment on function work_stays_what_it_is is 'Holds that no effort becomes a plan, moves to another area than one that came of its own, or is proposed by somebody else afterwards.';
