// Written by "npm run generate" from the migrated database. Do not edit.
import type { Generated } from 'kysely'

/** Every address that a record has or once had. Unique nationwide; an old one redirects for ever, so rows are never removed. */
export type AddressTable = {
  /** First part of the path: what kind of record. */
  section: 'omraader' | 'organer' | 'organisationer' | 'planer'
  /** Last part of the path; on collision the municipality's name is appended. */
  slug: string
  /** Municipality of the record. */
  municipality: number
  /** The record; its own slug says which of its addresses is the present one. */
  record_id: string
  /** When the address was taken. */
  since: Generated<Date>
}

/** A housing area: contiguous parcels of social-housing estates, or a municipality's scattered small properties seen as one. */
export type AreaTable = {
  /** Municipality it lies in. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** Its present address below /omraader/. */
  slug: string
  /** Name on the official lists, or the municipality's own. */
  name: string
  /** What people call it; search finds it by them. */
  nicknames: Generated<string[]>
  /** "area": one contiguous area; "scattered": small properties spread over the municipality. */
  form: 'area' | 'scattered'
  /** From when until when the area exists with this delimitation. */
  period: string
  /** True when no source names it. */
  example: Generated<boolean>
  /** Document or list that it comes from. */
  source: string | null
  /** Case number in the municipality's own records system, free text. */
  case_number: string | null
  /** Document number in the records system, free text. */
  document_number: string | null
  /** KLE subject number, free text. */
  kle: string | null
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
}

/** Which bodies coordinate in an area. */
export type AreaBodyTable = {
  /** Municipality of both. */
  municipality: number
  /** The area that the body works for. */
  area_id: string
  /** The forum, board or committee that works there. */
  body_id: string
  /** What the body does in this area, where it is said. */
  task: string | null
  /** When it does so. */
  period: string
}

/** What others than the state call the area, side by side with the state's list: the municipality's own classes, a fund plan, under assessment. */
export type AreaClassificationTable = {
  /** Municipality of the area. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The area that is classified. */
  area_id: string
  /** Whose classification it is. */
  scheme: 'municipality' | 'fund_plan' | 'under_assessment'
  /** The words it uses. */
  label: string
  /** When it holds. */
  period: string
  /** Decision or document that it rests on. */
  source: string
}

/** Which estates make up an area, and when. */
export type AreaEstateTable = {
  /** Municipality of both. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The area that the estate lies in. */
  area_id: string
  /** The estate that lies there for the period. */
  estate_id: string
  /** When the estate belongs to the area. */
  period: string
}

/** What happened to an area outside Helhed and is worth remembering: decisions of councils, strategies, projects. */
export type AreaEventTable = {
  /** Municipality of the area. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The area that it happened in or concerned. */
  area_id: string
  /** Day, or first day of the month or year when no more is known. */
  day: string
  /** How much of the date is known. */
  precision: string
  /** What happened. */
  title: string
  /** Who did it, by role or body. */
  actor: string
  /** True for what stands out in the history. */
  major: Generated<boolean>
  /** Document that says so. */
  source: string
}

/** What the state published about an area and what the rules compute from its figures: two records, both shown when they differ. */
export type AreaStatusTable = {
  /** Municipality of the area. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The area that the list speaks of. */
  area_id: string
  /** Date of the official list. */
  list_date: string
  /** Published by the ministry, or computed here from the recorded figures. */
  origin: 'published' | 'computed'
  /** The law in force on the date: R2010, R2014, R2018 or R2021. */
  rule_set: string
  /** The highest certain status; unknown only when computed from too few figures. */
  status: 'none' | 'prevention' | 'vulnerable' | 'parallel' | 'transformation' | 'unknown'
  /** The list, or the rule that computed it. */
  source: string
  /** When it was recorded here. */
  recorded_at: Date
}

/** What was done, by whom, under which mandate, when and why. Written in the transaction of the act itself; never changed. Holds ids and names of fields, never personal values. */
export type AuditEntryTable = {
  /** Municipality whose record it is. */
  chain: number
  /** Number in the chain, from 1, without gaps. Set by the trigger. */
  seq: number
  /** When it happened; a world that is made acts at the dates of its sources. */
  at: Date
  /** Who acted; null for the platform itself. */
  person_id: string | null
  /** The mandate that permitted the act. */
  mandate_id: string | null
  /** Which act, as noun.verb; the list is typed in features/audit/acts.ts. */
  act: string
  /** Kind of the record that the act was done to. */
  subject_kind: string
  /** Its id; its page shows the entry in its history. */
  subject_id: string | null
  /** Names of changed fields and ids of records that took part. */
  detail: Generated<unknown>
  /** Why, in the words of who acted, where the act asks for it. */
  reason: string | null
  /** Hash of the entry before it. */
  previous: Buffer
  /** SHA-256 over the previous hash and audit_text of this entry. Set by the trigger. */
  hash: Buffer
}

/** Where each chain ends. Locked for the length of a transaction that records an act, so that chains have no gaps. */
export type AuditHeadTable = {
  /** Municipality; chain 0 holds acts without one, such as sign-in. */
  chain: number
  /** Number of the last entry; the count of entries, since there are no gaps. */
  seq: Generated<number>
  /** Hash of the last entry; printed in the daily log so that a cut-off chain is found out. */
  hash: Generated<Buffer>
}

/** The application's signature under each entry (HMAC-SHA-256 with SECRET_KEY). Who rewrites a chain inside the database cannot make these. */
export type AuditSealTable = {
  /** Chain of the entry. */
  chain: number
  /** Number of the entry. */
  seq: number
  /** The hash that was signed. */
  hash: Buffer
  /** HMAC over chain, number and hash. */
  mac: Buffer
}

/** Everything that meets and decides or coordinates: councils, committees, boards, forums, groups. Its members sit in seats, which stay when people leave. */
export type BodyTable = {
  /** Municipality it works in. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** What it is in the field's terms. */
  kind: 'council' | 'standing_committee' | 'task_committee' | 'plan_board' | 'district_board' | 'steering_group' | 'coordination_forum' | 'working_group' | 'estate_meeting' | 'estate_board' | 'association_board'
  /** Its present address below /organer/. */
  slug: string
  /** Name in full, as its terms of reference give it. */
  name: string
  /** "here": its seats act in Helhed; "elsewhere": what it decides is recorded with its paper and confirmed by a second person. */
  decides: 'here' | 'elsewhere'
  /** Template of rules/seat-composition that its seats are checked against; null when nothing is laid down. */
  composition: string | null
  /** Law, regulation or decision that it rests on. */
  legal_basis: string | null
  /** Kommissorium: what it is to do, in plain text. */
  terms_of_reference: string | null
  /** How residents take part. A coordination forum cannot be set up without it (Skanderborg's strategy makes it a precondition). */
  residents_part: string | null
  /** From when until when it exists; without an upper bound it is standing. */
  period: string
  /** True when no source names it. */
  example: Generated<boolean>
  /** Document that it comes from. */
  source: string | null
  /** Case number in the municipality's own records system, free text. */
  case_number: string | null
  /** Document number in the records system, free text. */
  document_number: string | null
  /** KLE subject number, free text. */
  kle: string | null
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
}

/** Which other body a body coordinates with, about what, and who sees to it. */
export type BodyCoordinationTable = {
  /** Municipality of both. */
  municipality: number
  /** The body that has the duty. */
  body_id: string
  /** The other body. */
  with_id: string
  /** What they coordinate about. */
  subject: string
  /** Seat or role that sees to it. */
  responsible: string
}

/** Whom a body answers to. Several parents are ordinary: a task committee can answer to three standing committees, and all three see it. */
export type BodyParentTable = {
  /** Municipality of both. */
  municipality: number
  /** The body below. */
  body_id: string
  /** The body above. */
  parent_id: string
}

/** Who serves a body: writes its agendas, keeps its papers. */
export type BodyServiceTable = {
  /** Municipality of both. */
  municipality: number
  /** The body that is served. */
  body_id: string
  /** Secretariat or administration that serves it. */
  organisation_id: string
  /** What the service consists of, where it is said. */
  task: string | null
}

/** The dwellings of an estate. The estate itself is an organisation of kind estate with the same id, since its meeting decides. */
export type EstateTable = {
  /** Municipality of the estate. */
  municipality: number
  /** Same id as the organisation. */
  id: string
  /** Number of dwellings; null when no source gives it. */
  dwellings: number | null
  /** True when the source says circa. */
  approximate: Generated<boolean>
  /** True when the number is an example. */
  example: Generated<boolean>
  /** Day the number holds for. */
  counted_on: string | null
  /** Where the number comes from. */
  source: string | null
}

/** What is measured. The six figures of the official lists are national (code 0); their meaning in words and their thresholds are dated law in rules/area-status. */
export type IndicatorTable = {
  /** Code 0: the same for the whole country. */
  municipality: Generated<number>
  /** Fixed by the migration, so that every database has the same. */
  id: string
  /** Short code: residents, U, I, P, E, N as on the official lists. */
  code: string
  /** Unit of the amount. */
  unit: 'persons' | 'percent' | 'percent_of_region'
}

/** One figure of one area for one list date. Exact decimals as published; numerator and denominator where the source gives them, and only then are distances shown in persons. */
export type IndicatorValueTable = {
  /** Municipality of the area. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The place it was measured in. */
  area_id: string
  /** Always 0: carries the municipality of the national definition. */
  national: Generated<number>
  /** The definition it was measured by. */
  indicator_version_id: string
  /** Date of the official list. */
  as_of: string
  /** Known, missing (nobody has it) or withheld (kept back for privacy). */
  state: 'known' | 'missing' | 'withheld'
  /** The figure in the indicator's unit, as published; null unless known. */
  amount: string | null
  /** Persons counted, where the source gives it. */
  numerator: string | null
  /** Persons it is a share of, where the source gives it. */
  denominator: string | null
  /** Publication that it was taken from. */
  source: string
  /** True when it is an example and not a published figure. */
  example: Generated<boolean>
  /** When it was recorded here. */
  recorded_at: Date
}

/** A definition of an indicator. When the law changes what is counted, a new version begins and the series breaks visibly; old values stay with the old one. */
export type IndicatorVersionTable = {
  /** Always 0: what the law defines holds for the whole country. */
  municipality: Generated<number>
  /** Fixed by the migration, so that every database has the same. */
  id: string
  /** Which indicator this rule set defines. */
  indicator_id: string
  /** Rule set of rules/area-status that defines it. */
  rule_set: string
  /** First list date that uses the definition. */
  valid_from: string
  /** First list date that no longer does; null while in use. */
  valid_until: string | null
}

/** What a person may do: a role, within a scope, for a period, acting for an organisation. Rows are never changed; a mandate that ends early gets a row in mandate_end. */
export type MandateTable = {
  /** Where the mandate holds; 0 for national roles such as the fund's officer. */
  municipality: number
  /** Stored with every act that was done under the mandate. */
  id: string
  /** Who holds it. */
  person_id: string
  /** One of the fourteen roles; identity/README.md says what each may do. */
  role: 'coordinator' | 'director' | 'councillor' | 'institution_leader' | 'front_line_worker' | 'project_leader' | 'association_manager' | 'secretariat' | 'municipal_seat' | 'committee_member' | 'estate_minute_taker' | 'fund_officer' | 'auditor' | 'administrator'
  /** Scope: this organisation only. With body and area null, the scope is the whole municipality. */
  organisation_id: string | null
  /** Scope: this body and those below it. */
  body_id: string | null
  /** Scope: this area and the bodies that coordinate it. */
  area_id: string | null
  /** The organisation that the holder acts for; two people of one organisation cannot confirm each other. */
  acts_for_id: string
  /** Half-open: the first day outside is the upper bound; without one the mandate runs until it is ended. */
  period: string
  /** Who gave it, and by constraint never its holder: no administrator can give himself a mandate. */
  granted_by: string
  /** When it was given. */
  granted_at: Generated<Date>
  /** Why it was given, in the grantor's words. */
  reason: string | null
}

/** A mandate that was ended before its period ran out: who did it, when and why. It cannot be undone; a new mandate is given instead. */
export type MandateEndTable = {
  /** Municipality of the mandate. */
  municipality: number
  /** The mandate that ended. */
  mandate_id: string
  /** The first day without the mandate. */
  ends_on: string
  /** Who ended it; a holder may give up a mandate himself. */
  ended_by: string
  /** When it was recorded. */
  ended_at: Generated<Date>
  /** Why, in the words of who ended it. */
  reason: string
}

/** Danish municipalities by their official code. Code 0 is the whole country: the fund, regions and national associations, readable by all and written by the platform only. */
export type MunicipalityTable = {
  /** Official three-digit municipality code (101 is København); 0 is the whole country. */
  code: number
  /** Name in addresses, without Danish letters. */
  slug: string
  /** Name without the word Kommune, sorted in Danish order. */
  name: string
  /** One of the five regions: the comparison group of the income criterion. Null for the whole country. */
  region: string | null
}

/** Everyone who can hold a seat, appoint to one or lead a part of the work. A national organisation stands once under code 0; a local one under its municipality. */
export type OrganisationTable = {
  /** The municipality it acts in; 0 for national organisations. */
  municipality: number
  /** Unique within the municipality and, being a uuid, everywhere. */
  id: string
  /** What it is in the field's terms; an estate is an organisation too, since its meeting decides. */
  kind: 'municipality' | 'administration' | 'housing_association' | 'managing_agent' | 'estate' | 'local_association' | 'secretariat' | 'fund' | 'private_partner'
  /** The municipality of an administration, the housing association of an estate, the agent that administers an association. */
  parent_id: string | null
  /** Name in addresses, unique within the municipality. */
  slug: string
  /** Full name as the organisation writes it. */
  name: string
  /** True when no source names it: screens then mark it as an example. */
  example: Generated<boolean>
  /** Document or register that the name comes from. */
  source: string | null
  /** Case number in the municipality's own records system (sagsnummer), free text. */
  case_number: string | null
  /** Document number in the records system, free text. */
  document_number: string | null
  /** Subject number of the local-government taxonomy (KLE), free text since its numbering changes. */
  kle: string | null
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
}

/** People who hold or have held a mandate. Nobody is kept here who has no part in the work; residents and citizens in case work never are. */
export type PersonTable = {
  /** Made by the application (uuid v7); the same person in all municipalities. */
  id: string
  /** Work address in lower case; sign-in links are sent to it. */
  email: string
  /** How others see the person. In the demonstration world a role, never a made-up name. */
  name: string
  /** The language of letters and of the first page after sign-in. */
  language: Generated<'da' | 'en'>
  /** When the person was first registered. */
  registered_at: Generated<Date>
}

/** What the public may read. Public pages and open data read this table and nothing else, since row-level security hides rows and not columns. */
export type PublicationTable = {
  /** Municipality that published it. */
  municipality: number
  /** One row per act of publishing. */
  id: string
  /** Which kind of record was published; decides the form of content. */
  kind: 'area' | 'body'
  /** The area or body whose page the content fills. */
  record_id: string
  /** Its address at the time. */
  slug: string
  /** Its name at the time. */
  title: string
  /** The published form: official figures and statuses of an area, seats of a body without persons. */
  content: unknown
  /** From when the public sees it. */
  published_at: Date
  /** Who published it. */
  published_by: string
  /** From when a later publication or a withdrawal replaced it; null for the one in force. */
  withdrawn_at: Date | null
}

/** A place in a body. It stays when its holder leaves, so that a vacancy can be seen and named. */
export type SeatTable = {
  /** Municipality of the body. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The body it is a place in. */
  body_id: string
  /** Order on the page, from 1. */
  position: number
  /** Category of the composition template that it counts in, such as council or estate-board. */
  category: string
  /** What the seat is called on screen: role or profile, never a person. */
  title: string
  /** Chair or vice-chair; at most one of each at a time. */
  office: 'chair' | 'vice_chair' | null
  /** Member (votes), observer (sees papers, no vote), ad hoc (takes part in items only). */
  participation: 'member' | 'observer' | 'ad_hoc'
  /** Director level or local leader, where the composition asks for it. */
  level: 'director' | 'local_leader' | null
  /** Experience that the holder brings. */
  profile: string | null
  /** Organisation whose side the seat speaks for. */
  represents_id: string | null
  /** Body that appoints the holder, such as the council. */
  appointed_by_body_id: string | null
  /** Organisation that appoints the holder, where no body does. */
  appointed_by_organisation_id: string | null
  /** From when until when the seat exists. */
  period: string
}

/** Who sits in a seat, from when until when; substitutes likewise. Past holders stay as history. */
export type SeatHoldingTable = {
  /** Municipality of the body. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The seat's body, repeated so that one person can hold one seat in it only. */
  body_id: string
  /** Which of the body's seats is held. */
  seat_id: string
  /** Who holds it. */
  person_id: string
  /** Holder, or substitute who steps in when the holder is away. */
  standing: 'holder' | 'substitute'
  /** Half-open; when somebody leaves the upper bound is set. */
  period: string
  /** Why the holder left, where it was said. */
  ended_reason: string | null
  /** Counts saves. */
  version: Generated<number>
}

/** One bead per record that lies on the golden thread. Written by the command that changes the record, so that a page's strip is read with one statement. */
export type ThreadBeadTable = {
  /** Municipality of the record. */
  municipality: number
  /** The record's own id. */
  id: string
  /** Which of the nine places of the thread it takes. */
  place: 'area' | 'forum' | 'plan' | 'part' | 'goal' | 'activity' | 'money' | 'measurement' | 'decision'
  /** The record's name, for lists and search. */
  name: string
  /** Its page. */
  href: string
  /** One of the five states; the worst of a place is the place's state. */
  state: 'wait' | 'progress' | 'missing' | 'good' | 'stopped'
  /** What the state is about, as a key of the thread's texts; null when all is in order. */
  detail: string | null
  /** When state or name last changed. */
  changed_at: Generated<Date>
}

/** What leads to what: from the earlier place of the thread to the later. Both ends belong to one municipality. */
export type ThreadLinkTable = {
  /** Municipality of both records. */
  municipality: number
  /** The earlier record, such as an area. */
  from_id: string
  /** The later record, such as the forum that coordinates it. */
  to_id: string
  /** When the two were tied. */
  since: Generated<Date>
}

export type Tables = {
  address: AddressTable
  area: AreaTable
  area_body: AreaBodyTable
  area_classification: AreaClassificationTable
  area_estate: AreaEstateTable
  area_event: AreaEventTable
  area_status: AreaStatusTable
  audit_entry: AuditEntryTable
  audit_head: AuditHeadTable
  audit_seal: AuditSealTable
  body: BodyTable
  body_coordination: BodyCoordinationTable
  body_parent: BodyParentTable
  body_service: BodyServiceTable
  estate: EstateTable
  indicator: IndicatorTable
  indicator_value: IndicatorValueTable
  indicator_version: IndicatorVersionTable
  mandate: MandateTable
  mandate_end: MandateEndTable
  municipality: MunicipalityTable
  organisation: OrganisationTable
  person: PersonTable
  publication: PublicationTable
  seat: SeatTable
  seat_holding: SeatHoldingTable
  thread_bead: ThreadBeadTable
  thread_link: ThreadLinkTable
}
