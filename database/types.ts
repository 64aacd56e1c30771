// Written by "npm run generate" from the migrated database. Do not edit.
import type { Generated } from 'kysely'

/** What is done under a part: for whom, by whom, when and where, why it should work, and who takes over afterwards. */
export type ActivityTable = {
  /** Municipality of the part. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The agreement that it belongs to. */
  part_id: string
  /** Its place in the part, from 1. */
  number: number
  /** What it is called. */
  title: string
  /** What happens, in a few sentences. */
  what: string
  /** The residents' common interest that it starts from. */
  interest: string | null
  /** For whom it is. */
  target_group: string | null
  /** How it is done: involvement, whole view, coordination, anchoring or other words. */
  method: string | null
  /** Who sees to it, by role. */
  responsible: string | null
  /** Organisation that employs who sees to it. */
  employer_id: string | null
  /** First day and first day after it. */
  period: string
  /** Where it happens. */
  place: string | null
  /** Entry and edition of the catalogue of knowledge that it refers to. */
  evidence: string | null
  /** Who takes over when the plan ends. */
  takes_over: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
  /** What is done, by the short list of terms that the areas' directories use; what the parallel-effort check looks at. Null in a plan that has not said it. */
  kind: 'homework' | 'leisure' | 'sport' | 'spare_jobs' | 'employment' | 'mentoring' | 'advice' | 'health' | 'language' | 'parenting' | 'community' | 'safety' | 'culture' | 'participation' | 'environment' | 'other' | null
  /** Whom it is for, by the short list of terms; further words stand in target_group. */
  target_groups: Generated<string[]>
}

/** What somebody has judged an activity to have shown, and on which grounds. The latest counts; the earlier stay. */
export type ActivityEffectTable = {
  /** Municipality of the activity. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The activity; it cannot go once it has been judged. */
  activity_id: string
  /** Day from which the judgement holds. */
  judged_on: string
  /** positive: it goes the right way; none: no change; negative: it goes the wrong way. */
  effect: 'positive' | 'none' | 'negative'
  /** What the judgement rests on, in words. */
  grounds: string
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was recorded here. */
  recorded_at: Date
  /** Who recorded it. */
  recorded_by: string
}

/** Which goals an activity is to lead to, within the same part. */
export type ActivityGoalTable = {
  /** Municipality of both. */
  municipality: number
  /** The activity that leads. */
  activity_id: string
  /** The goal that it leads to. */
  goal_id: string
  /** The part of both. */
  part_id: string
}

/** Which entries of catalogues an activity refers to; part of what is frozen and approved. */
export type ActivityReferenceTable = {
  /** Municipality of both. */
  municipality: number
  /** What refers: an activity of a plan or an effort. */
  activity_id: string
  /** The entry; it cannot go while an activity refers to it. */
  entry_id: string
}

/** Each time that an activity was held, as somebody counted it. Nothing is written over: a correction is a row of its own that ends the one before it. Counts only, never persons. */
export type ActivitySessionTable = {
  /** Municipality of the activity. */
  municipality: number
  /** Unique everywhere (uuid); made on the device that it was written on, so that what is sent twice is there once. */
  id: string
  /** What was held. */
  activity_id: string
  /** Day on which it was held. */
  held_on: string
  /** How many volunteers helped. */
  volunteers: Generated<number>
  /** Hours that they gave together, where somebody keeps count of them. */
  volunteer_hours: string | null
  /** One line about it, without persons. */
  note: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it reached Helhed; that may be days after it was written on a telephone. */
  recorded_at: Date
  /** Who registered it. */
  recorded_by: string
}

/** Every address that a record has or once had. Unique nationwide; an old one redirects for ever, so rows are never removed. */
export type AddressTable = {
  /** First part of the path: what kind of record. */
  section: 'omraader' | 'organer' | 'organisationer' | 'planer' | 'bevillinger' | 'indsatser' | 'udpegning' | 'projekter'
  /** Last part of the path; on collision the municipality's name is appended. */
  slug: string
  /** Municipality of the record. */
  municipality: number
  /** The record; its own slug says which of its addresses is the present one. */
  record_id: string
  /** When the address was taken. */
  since: Generated<Date>
}

/** An amendment of an approved plan as it was sent: what it changes is what differs between two frozen versions. Sent again after a no, it is another round of the same number. Rows are added only. */
export type AmendmentTable = {
  /** Municipality of the plan. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan. */
  work_id: string
  /** Its place among the amendments of the plan, from 1. */
  number: number
  /** How many times it has been sent, from 1. */
  round: number
  /** The approved version that it changes. */
  before_id: string
  /** Why the plan is changed, in the writer's words. */
  why: string
  /** From when the change is meant to hold. */
  takes_effect_on: string
  /** minor: the board decides; major: others decide besides it. */
  weight: 'minor' | 'major'
  /** From when the rule holds by which its weight was found (rules/plan-amendments). */
  rule_from: string
  /** The sentences of the rule that make it major, each with what was counted: [{limit, count, of}]. */
  grounds: unknown
  /** Why it was sent as major although the rule has it minor; null otherwise. */
  raised: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was sent. */
  sent_at: Date
  /** Who sent it. */
  sent_by: string
  /** The organisation that it was sent for. */
  sent_for: string
  /** The mandate that it was sent under. */
  sent_under: string
}

/** That everybody has approved an amendment: its version is the plan's approved one from then on. */
export type AmendmentInForceTable = {
  /** Municipality of the plan. */
  municipality: number
  /** The one that all have approved. */
  amendment_id: string
  /** The plan. */
  work_id: string
  /** The version that was approved. */
  version_id: string
  /** When the last approval counted. */
  in_force_at: Date
  /** Whose act made the last approval count. */
  concluded_by: string
}

/** That an amendment was withdrawn by the plan's writers before it came into force. */
export type AmendmentWithdrawalTable = {
  /** Municipality of the plan. */
  municipality: number
  /** The open one that the writers took back. */
  amendment_id: string
  /** What its writers say to it, read by all who read the plan. */
  reason: string
  /** Moment from which nothing more is decided on it. */
  withdrawn_at: Date
  /** Who withdrew it. */
  withdrawn_by: string
  /** The organisation that it was withdrawn for. */
  withdrawn_for: string
  /** The mandate that it was withdrawn under. */
  withdrawn_under: string
}

/** What is to become of an activity after its plan, as it was said at a time. The last one holds; rows are added, and go only with their activity. */
export type AnchoringTable = {
  /** Municipality of the plan. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The activity that it is about. */
  activity_id: string
  /** Its place among what was said of the activity, from 1. */
  number: number
  /** taken_over by somebody, continues in normal operation, applied for anew, or ends. */
  becomes: 'taken_over' | 'continues' | 'applied' | 'ends'
  /** How far it is: an idea, in talks, or agreed. */
  stage: 'idea' | 'talks' | 'agreed'
  /** Who takes it over or carries it on; may be null where it ends or is applied for. */
  by_whom: string | null
  /** What money it needs then, and whose; null where nothing was said. */
  money: string | null
  /** Which people it needs then; null where nothing was said. */
  staff: string | null
  /** Where it is then; null where nothing was said. */
  place: string | null
  /** With whom it was agreed, by role; null before. */
  agreed_with: string | null
  /** Day of the agreement; null before. */
  agreed_on: string | null
  /** What has changed, or what is in the way; null where nothing was said. */
  note: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Moment of writing. */
  written_at: Date
  /** Who wrote it. */
  written_by: string
  /** The organisation that it was written for. */
  written_for: string
  /** The mandate that it was written under. */
  written_under: string
}

/** Money that a council has set aside for a purpose: what was asked for, what was decided by whom and when, and until when it can be drawn. */
export type AppropriationTable = {
  /** Municipality whose money it is. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** Its address below /bevillinger/. */
  slug: string
  /** What it is called, such as Budget 2016. */
  name: string
  /** What the money is for. */
  purpose: string
  /** Who asked for it and how it was argued, where known. */
  requested: string | null
  /** What was set aside, in øre. */
  amount: number
  /** Budget year that it stands in. */
  year: number
  /** Year whose prices the amount is in. */
  price_level: number
  /** The council or committee that decided. */
  body_id: string
  /** Day of the decision, or first day of the month or year when no more is known. */
  decided_on: string
  /** How much of the date is known. */
  date_precision: 'day' | 'month' | 'year'
  /** Item of the minutes, where known. */
  item: string | null
  /** First day on which nothing can be drawn any more; null where no source says. */
  expires_on: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Document that says so. */
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

/** What a plan draws on an appropriation for the municipality's share. */
export type AppropriationDrawTable = {
  /** Municipality of both. */
  municipality: number
  /** The appropriation that is drawn on. */
  appropriation_id: string
  /** The plan that draws. */
  work_id: string
  /** Øre in all. */
  amount: number
  /** When it was last set. */
  drawn_at: Date
  /** Who set it last. */
  drawn_by: string
}

/** Who decides in a step about the plan, one part or one estate. A decider with a decision stays for ever; one that nobody needs any more is only left out of account. */
export type ApprovalDeciderTable = {
  /** Municipality of the work. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan, repeated so that step and part are of one plan. */
  work_id: string
  /** The step in which it decides. */
  step_id: string
  /** The sub-agreement it decides about, for steps per part. */
  part_id: string | null
  /** The estate whose meeting it is, for steps per estate. */
  estate_id: string | null
  /** A partner's leader, a seat of a body, a body as such, an estate's meeting. */
  kind: 'partner' | 'seat' | 'body' | 'meeting'
  /** The body that decides, or whose seat does; null for the national fund, which has no body here. */
  body_id: string | null
  /** The seat whose holder decides. */
  seat_id: string | null
  /** The partner whose leader decides. */
  organisation_id: string | null
  /** What the decider is called on screen and paper, by role. */
  title: string
  /** Day by which the decision is wished for. */
  due_on: string | null
  /** Day of the meeting that it stands on the agenda of. */
  meets_on: string | null
}

/** The steps by which one plan is approved: a copy of its municipality's template, so that later edits of the template touch no running plan. */
export type ApprovalStepTable = {
  /** Municipality of the work. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan that it is a step of. */
  work_id: string
  /** Template of rules/approval-graphs that it was copied from. */
  template: string
  /** Which version of it. */
  template_version: number
  /** The step's id in the template. */
  key: string
  /** Order in the template, from 1. */
  position: number
  /** Branch that it is drawn in; between branches no order is set. */
  branch: 'municipality' | 'estates' | 'fund'
  /** Whether it is taken once for the plan, for each sub-agreement or for each estate. */
  per: 'plan' | 'part' | 'estate'
  /** Who decides: partners of a sub-agreement, named seats of a body, a body, an estate's meeting. */
  who: 'partners' | 'seats' | 'body' | 'meeting'
  /** Who decides, in Danish words. */
  by_da: string
  /** Who decides, in English words. */
  by_en: string
  /** True when all deciders must say yes, false when one is enough. */
  every_one: boolean
  /** Here: its people act in Helhed. Elsewhere: a decision is recorded with its paper and confirmed by a second person. */
  decides: 'here' | 'elsewhere'
  /** Whether a changed part reopens a step about the whole plan; if it stays, the change is marked. */
  on_change: 'stay' | 'reopen'
  /** True when a yes carries a commitment with an amount. */
  commitment: boolean
  /** The amendment that it approves; null for the approval of the plan itself. */
  amendment_id: string | null
}

/** Which steps must be complete before a step, for the same part where both are taken per part. */
export type ApprovalStepAfterTable = {
  /** Municipality of the work. */
  municipality: number
  /** The step that waits. */
  step_id: string
  /** The step that it waits for. */
  after_id: string
  /** The plan of both. */
  work_id: string
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

/** The municipality's own case about an area: screened, assessed, decided by a body, reviewed, lifted. No size of area is asked for. */
export type AreaCaseTable = {
  /** Municipality of the area. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** Its present address below /udpegning/. */
  slug: string
  /** The area that may be designated. */
  area_id: string
  /** The body that decides, such as the steering group. */
  body_id: string
  /** Where the case stands; the steps say how it came there. */
  state: 'screening' | 'assessment' | 'decision' | 'waiting' | 'designated' | 'dismissed' | 'declined' | 'lifted'
  /** Day it was begun. */
  opened_on: string
  /** Day of the next review while designated, or day to take it up again while it waits. */
  due_on: string | null
  /** Coordination forum that was set up, or taken over, when the area was designated. */
  forum_id: string | null
  /** The municipality's classification that the designation gave the area; it ends when the designation is lifted. */
  classification_id: string | null
  /** Case number in the municipality's own records system, free text. */
  case_number: string | null
  /** Document number in the records system, free text. */
  document_number: string | null
  /** KLE subject number, free text. */
  kle: string | null
  /** True when no source tells of it. */
  example: Generated<boolean>
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
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

/** Where an area lies, for the map. The law delimits areas by parcels; this is what is drawn. */
export type AreaLocationTable = {
  /** Municipality of the area. */
  municipality: number
  /** The area that lies here; scattered properties have the point that stands for them all. */
  area_id: string
  /** Degrees east, WGS 84. */
  longitude: string
  /** Degrees north, WGS 84. */
  latitude: string
  /** Border as GeoJSON (RFC 7946) polygon; null where only the point is known. */
  outline: unknown | null
  /** True when point or border is not measured. */
  approximate: boolean
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Where point and border come from. */
  source: string
  /** When it was last written. */
  recorded_at: Date
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
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

/** Which area became which: when one is split or several are merged the old ones end and new ones begin, and here is where a series of figures breaks. */
export type AreaSuccessionTable = {
  /** Municipality of both; areas of two are never merged. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The area that ended. */
  from_area_id: string
  /** The area that began. */
  to_area_id: string
  /** Split into several, or merged with others. */
  kind: 'split' | 'merge'
  /** First day of the new area, which the old one is no longer there on. */
  day: string
  /** Why, as whoever did it wrote. */
  reason: string
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

/** A building of an estate, or a single property of an area of scattered ones, by its address. The smallest place that figures can be of. */
export type BlockTable = {
  /** Municipality that it stands in. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** Street and numbers, as people know them. */
  address: string
  /** The parcel that it stands on, when that is known. */
  parcel_id: string | null
  /** The estate that it is part of; null for a property without one. */
  estate_id: string | null
  /** The area of scattered properties that it is of itself; null when it is an estate's. */
  area_id: string | null
  /** From when until when it stands, or belongs there. */
  period: string
  /** True when no source names it: screens then mark it as an example. */
  example: Generated<boolean>
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

/** The money of a work: its whole frame and the co-financing rule it is held against. */
export type BudgetTable = {
  /** Municipality of the work. */
  municipality: number
  /** Its bead on the thread has the same id. */
  id: string
  /** The plan whose money it is. */
  work_id: string
  /** The whole frame in øre: the fund's, the associations' and the municipality's money together. An effort that costs nothing has 0, which is an answer. */
  frame: number
  /** Rule of rules/co-financing that a plan's money is held against; none for an effort. */
  rule: string | null
  /** Year whose prices the amounts are in. */
  price_level: number
  /** Why the local share is split in another way than the rule's. */
  reason: string | null
  /** Counts saves of frame and lines; a grid that was opened on an older one is a stale edit. */
  version: Generated<number>
  /** The kind of work that has such a budget: a plan with a rule, an effort without. */
  work_kind: Generated<string>
}

/** A line's money or hours in one year. */
export type BudgetCellTable = {
  /** Municipality of the line. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The line that it is a year of. */
  line_id: string
  /** Calendar year in which the money or hours are to be used. */
  year: number
  /** Øre; never negative. */
  amount: number | null
  /** Hours, for lines in kind. */
  hours: string | null
}

/** A line of a budget: part, category and source, in money or in hours given in kind. Its years are cells. */
export type BudgetLineTable = {
  /** Municipality of the work. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan, repeated so that budget and part are of one plan. */
  work_id: string
  /** The budget that it counts in. */
  budget_id: string
  /** The agreement that it pays for; the strategic agreement for coordination. */
  part_id: string
  /** Order within the part, from 1. */
  position: number
  /** What the money is for, such as wages. */
  category: string
  /** Who pays: of a plan as rules/co-financing names the sources; of an effort the municipality, an association, a foundation, the guest or others. */
  source: 'fund' | 'associations' | 'municipalitySubAgreements' | 'municipalityCoordination' | 'own' | 'municipality' | 'association' | 'foundation' | 'guest' | 'other'
  /** Money, or hours given in kind. */
  kind: 'cash' | 'hours'
  /** Value of an hour in øre. */
  rate: number | null
  /** Who gives the hours and has to confirm them, by role. */
  manager: string | null
  /** When the manager confirmed the hours; until then they count 0. A change of the hours takes it away. */
  confirmed_at: Date | null
  /** The person that confirmed them. */
  confirmed_by: string | null
  /** The kind of work that has such a source. */
  work_kind: Generated<string>
  /** When its cells were last changed or its hours confirmed; null while it stands as it was laid. */
  changed_at: Date | null
}

/** The secret address at which a person's own calendar program reads what that person's plans owe. One a person; a new one ends the old one. */
export type CalendarFeedTable = {
  /** Whose calendar it is. */
  person_id: string
  /** SHA-256 of the secret in the address, so that the table lets nobody in. */
  token_hash: string
  /** When the address was made. */
  made_at: Date
}

/** An assessment as it was made: the figures of the day, what they were held against and what the analyst concluded. It stays as it was when figures or criteria change. */
export type CaseAssessmentTable = {
  /** Municipality of the case. */
  municipality: number
  /** The step whose reason is the conclusion in words. */
  step_id: string
  /** "recorded": an analysis made elsewhere; "criteria": computed here by the steering group's own dated criteria. */
  method: 'recorded' | 'criteria'
  /** Whether it speaks for designating, against, or leaves it open. */
  points: 'towards' | 'against' | 'open'
  /** The figures of an analysis made elsewhere, as written. */
  figures: string | null
  /** Where the figures come from. */
  source: string
  /** The version of the criteria that it was computed by. */
  criteria_id: string | null
  /** Day on which the criteria were decided. */
  criteria_decided_on: string | null
  /** The computed assessment, frozen. */
  snapshot: unknown | null
  /** True when the figures are examples. */
  example: Generated<boolean>
}

/** What a body decided in a case. The steps before it are counted here, since designating without any of them asks for a reason. */
export type CaseDecisionTable = {
  /** Municipality of the case. */
  municipality: number
  /** The step whose outcome, day and reasons these are. */
  step_id: string
  /** The body that decided. */
  body_id: string
  /** The chair's seat when it was told by its holder; null when it was recorded from a paper. */
  seat_id: string | null
  /** Item of the agenda. */
  item: string | null
  /** Minutes or document that it stands in. */
  paper: string | null
  /** Number of front-line signals in the case when it was decided. */
  signals: number
  /** Number of assessments in the case when it was decided. */
  assessments: number
  /** Why the area is designated although nobody of the front line had signalled. */
  without_signal: string | null
  /** Why the area is designated although no analysis was made. */
  without_assessment: string | null
  /** The forum that the designation set up or took over; only designations have one. */
  forum_id: string | null
  /** True when the forum was set up in the same act. */
  forum_is_new: Generated<boolean>
}

/** Organisations that the case is open to: their people see it with its signals. Nobody outside the municipality does otherwise. */
export type CasePartyTable = {
  /** Municipality of the case. */
  municipality: number
  /** The case that is opened. */
  case_id: string
  /** The housing association or other partner that may follow it. */
  organisation_id: string
  /** Who opened it to them. */
  recorded_by: string
  /** From when they see it. */
  recorded_at: Date
}

/** Everything that was done in a case, in order: what, when, by whom under which mandate, and why. Rows are never changed. */
export type CaseStepTable = {
  /** Municipality of the case. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The case that it is a step of. */
  case_id: string
  /** Order in the case, from 1. */
  number: number
  /** What was done. */
  act: 'open' | 'gather' | 'screen' | 'assess' | 'decide' | 'review' | 'share'
  /** What came of it, where the act has several outcomes. */
  outcome: 'assess' | 'dismiss' | 'designated' | 'declined' | 'wait' | 'continue' | 'lift' | null
  /** Day it holds for: of the meeting, the assessment or the entry. */
  happened_on: string
  /** Why, in the words of who did it. */
  reason: string
  /** Who did it here. */
  recorded_by: string
  /** Mandate that it was done under. */
  recorded_under: string
  /** When it was entered. */
  recorded_at: Date
}

/** An edition of a catalogue of core activities (kerneaktiviteter), or a body's own list of measures for inspiration. Each edition is a catalogue of its own, so that a plan keeps referring to the one it was written by. */
export type CatalogueTable = {
  /** Municipality that has taken it in. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** evidence: what studies support; local: what a body has found worth passing on. */
  kind: 'evidence' | 'local'
  /** What it is called, without edition. */
  name: string
  /** Who publishes it; a demand names the publisher by this. */
  publisher: string
  /** Year or number of the edition, as the demand names it. */
  edition: string
  /** Day of the edition, where it is known. */
  published_on: string | null
  /** The body that keeps a local catalogue; none for what others publish. */
  keeper_id: string | null
  /** Its own scale of knowledge in words, weakest first; empty where it has none or none was read. */
  levels: Generated<string[]>
  /** Where it is found. */
  source: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
}

/** A core activity or measure of a catalogue: what it is, for whom, how well it is known to work, and how one would see that it does. */
export type CatalogueEntryTable = {
  /** Municipality of the catalogue. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The edition that it stands in. */
  catalogue_id: string
  /** Its number there, or the order in which it was taken in. */
  number: number
  /** What it is called. */
  title: string
  /** What is done, in the municipality's own words. */
  what: string
  /** Kind of activity, by the short list of terms. */
  kind: 'homework' | 'leisure' | 'sport' | 'spare_jobs' | 'employment' | 'mentoring' | 'advice' | 'health' | 'language' | 'parenting' | 'community' | 'safety' | 'culture' | 'participation' | 'environment' | 'other' | null
  /** For whom, by the short list of terms. */
  target_groups: Generated<string[]>
  /** How it is done. */
  method: string | null
  /** Which level of its catalogue's scale it has, counted from 1; none where nothing was read. */
  level: number | null
  /** Studies behind it. */
  sources: string | null
  /** By what one usually sees whether it works. */
  indicators: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
}

/** Goals, activities, milestones, nodes of theories and budget lines that came along from the earlier plan. Each says where it is from until somebody saves it anew, which its own version tells; a text says it while it is its section's first. */
export type CopiedRecordTable = {
  /** Municipality of the plan. */
  municipality: number
  /** The plan that was begun. */
  work_id: string
  /** The record as it is in the new plan. */
  record_id: string
}

/** The municipality's own criteria as a body has decided them on a day. A new decision is a new set; the old one stays and holds for its time. There is no smallest size of an area. */
export type CriteriaSetTable = {
  /** Municipality that they hold in. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** What the set is called. */
  name: string
  /** The body that decided them: the steering group. */
  body_id: string
  /** Day of the decision. */
  decided_on: string
  /** Where the decision stands: meeting, item, page. */
  paper: string
  /** First day that they are used; until the next set begins. */
  valid_from: string
  /** How much weight must be met for a place to stand out: the k of n. */
  needed: number
  /** Why these, in the body's words. */
  note: string | null
  /** True when no body has decided them. */
  example: Generated<boolean>
  /** When they were recorded here. */
  recorded_at: Date
}

/** One criterion of a set: what is measured, against what, and how much it weighs. */
export type CriterionTable = {
  /** Municipality of the set. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The set that it belongs to. */
  set_id: string
  /** Place in the set, from 1. */
  position: number
  /** Services of one kind per 100 dwellings, of all kinds together per 100 dwellings, an indicator, or open signals. */
  measure: 'presence' | 'presence_sum' | 'indicator' | 'signals'
  /** The kind of service, for presence. */
  kind_id: string | null
  /** Code of the indicator, for an indicator. */
  indicator: string | null
  /** A number, the municipality's own value times a factor, or the place's own value some years before times a factor. */
  against: 'number' | 'municipality' | 'own_past'
  /** At least, or above. */
  comparator: 'at_least' | 'above'
  /** The number, or the factor; exact. */
  amount: string
  /** How many years back, for the own past. */
  years: number | null
  /** How much it counts when it is met; 1 for all gives k of n. */
  weight: number
}

/** What was decided on a submitted version in one step, by one decider. Never changed: a new decision takes an older one's place. */
export type DecisionTable = {
  /** Municipality of the work. */
  municipality: number
  /** Its bead on the thread has the same id. */
  id: string
  /** The plan that was decided on. */
  work_id: string
  /** The submission that was decided on. */
  submission_id: string
  /** The frozen version that was seen: its parts' hashes say exactly what was decided. */
  version_id: string
  /** Who had sent it, by a reference that cannot lie. */
  submitted_by: string
  /** When it had been sent. */
  submitted_on: string
  /** The step in which it was decided. */
  step_id: string
  /** Here or elsewhere, as the step says. */
  decides: 'here' | 'elsewhere'
  /** Who decided. */
  decider_id: string
  /** The part it is about, as its decider's. */
  part_id: string | null
  /** The estate it is about, as its decider's. */
  estate_id: string | null
  /** Approved, approved with conditions, returned with reasons, or rejected. */
  outcome: 'approved' | 'conditional' | 'returned' | 'rejected'
  /** Day of the decision, or first day of the month or year when no more is known. */
  decided_on: string
  /** How much of the date is known. */
  date_precision: 'day' | 'month' | 'year'
  /** Why; asked for when it is returned or rejected. */
  reasons: string | null
  /** Item of the agenda or minutes. */
  item: string | null
  /** Page of the paper. */
  page: string | null
  /** The minutes, letter or protocol that it stands in. */
  paper_id: string | null
  /** Votes for, where they were counted. */
  votes_for: number | null
  /** Votes against, where they were counted. */
  votes_against: number | null
  /** Amount committed in øre, where the step gives one. */
  commitment: number | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Who decided here, or recorded what was decided elsewhere; never who submitted. */
  recorded_by: string
  /** Organisation that person acted for. */
  recorded_for: string
  /** Mandate that person acted under. */
  recorded_under: string
  /** When it was recorded. */
  recorded_at: Date
  /** The plan itself, where the decision was taken over with it from paper; null where it was taken or recorded in here. */
  takeover_of: string | null
}

/** What an approval asks for: who does it, by when, what proves it, and whether the next step waits for it. */
export type DecisionConditionTable = {
  /** Municipality of the decision. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The approval that carries it. */
  decision_id: string
  /** What is asked for. */
  what: string
  /** Who does it, by role. */
  owner: string
  /** By when. */
  due_on: string
  /** What will prove that it is done. */
  proof: string
  /** True when the next step waits until it is met. */
  blocks: boolean
}

/** A condition that was met, with its proof. */
export type DecisionConditionMetTable = {
  /** Municipality of the condition. */
  municipality: number
  /** The condition that was met. */
  condition_id: string
  /** What proves it, in words. */
  proof: string
  /** The paper that proves it, where there is one. */
  paper_id: string | null
  /** When it was met. */
  met_on: string
  /** Who recorded it. */
  met_by: string
  /** When it was recorded. */
  met_at: Date
}

/** A second person of another organisation has held the recorded decision against its paper. A decision elsewhere counts from then on, and not at all when the record was refused. */
export type DecisionConfirmationTable = {
  /** Municipality of the decision. */
  municipality: number
  /** The decision that was recorded. */
  decision_id: string
  /** Where the decision was taken: elsewhere, or here where it was taken over from paper. */
  decides: 'here' | 'elsewhere'
  /** Who had submitted, by a reference that cannot lie. */
  submitted_by: string
  /** Who had recorded, likewise. */
  recorded_by: string
  /** Organisation that the recorder acted for, likewise. */
  recorded_for: string
  /** Whether paper and record agree. */
  verdict: 'confirmed' | 'refused'
  /** What does not agree; asked for when refused. */
  reason: string | null
  /** Who confirmed: a third person. */
  confirmed_by: string
  /** Organisation that person acted for: another than the recorder's. */
  confirmed_for: string
  /** Mandate that person acted under. */
  confirmed_under: string
  /** From when the decision counts. */
  confirmed_at: Date
}

/** The parts that a returning decision names: only their approvals reopen. */
export type DecisionReturnTable = {
  /** Municipality of the decision. */
  municipality: number
  /** The decision that returned the plan. */
  decision_id: string
  /** A part that it sends back. */
  part_id: string
  /** The plan of the part. */
  work_id: string
}

/** Who and what is in an area: institutions, contract holders, key persons by role, local associations, volunteers' groups, meeting places and running offers. What the area page opens with, and what a planned effort is held against. */
export type DirectoryEntryTable = {
  /** Municipality of the area. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The area that it is in, or works in. */
  area_id: string
  /** The one estate of the area that it is for; null when it is for all. */
  estate_id: string | null
  /** Institution, contract holder (kontraktholder), key person, local association, volunteers' group, meeting place or running offer. */
  kind: 'institution' | 'contract_holder' | 'key_person' | 'association' | 'volunteers' | 'meeting_place' | 'offer'
  /** What it is called; a key person by role and never by name. */
  name: string
  /** Organisation of the register that it belongs to. */
  organisation_id: string | null
  /** The organisation in words, when the register has it not. */
  organisation_name: string | null
  /** Whom to ask for, by role. */
  contact_role: string | null
  /** Work telephone, work address or page; never a private one. */
  contact: string | null
  /** Whom it is for, by the short list of terms. */
  target_groups: Generated<string[]>
  /** Whom it is for, in further words. */
  target_note: string | null
  /** What is done there, by the short list of terms; an offer has one. */
  activity_kind: 'homework' | 'leisure' | 'sport' | 'spare_jobs' | 'employment' | 'mentoring' | 'advice' | 'health' | 'language' | 'parenting' | 'community' | 'safety' | 'culture' | 'participation' | 'environment' | 'other' | null
  /** What is done there, in further words. */
  activity_note: string | null
  /** House, room or address where it is. */
  place: string | null
  /** When it is there; no end while it goes on. */
  period: string
  /** Why it ended. */
  end_reason: string | null
  /** Document that it was taken from; null when somebody there told it. */
  source: string | null
  /** True when no source gives it: screens then mark it as an example. */
  example: Generated<boolean>
  /** Day that somebody last said it was right; a year later it fades. */
  confirmed_on: string
  /** The mandate of whoever said so, which gives the role that screens show. */
  confirmed_under: string
  /** Counts corrections; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
}

/** An effort that has ended: what it gave, and who or what takes over. Never changed; a new effort begins anew. */
export type EffortEndTable = {
  /** Municipality of the effort. */
  municipality: number
  /** The effort that ended. */
  work_id: string
  /** Always effort: plans end with their period. */
  kind: Generated<string>
  /** Its last day. */
  ended_on: string
  /** What it gave, in a few sentences. */
  result: string
  /** Who or what goes on with it; null when nobody does. */
  takes_over: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Who ended it. */
  ended_by: string
  /** Organisation that person acted for. */
  ended_for: string
  /** Mandate that person acted under. */
  ended_under: string
  /** When it was recorded. */
  ended_at: Date
}

/** The dwellings of an estate. The estate itself is an organisation of kind estate with the same id, since its meeting decides. */
export type EstateTable = {
  /** Municipality of the estate. */
  municipality: number
  /** Same id as the organisation. */
  id: string
  /** Dwellings that stand, by its latest count in stock_count, which is where the number comes from; null when none gives it. */
  dwellings: number | null
  /** True when that count says circa. */
  approximate: Generated<boolean>
  /** True when that count is an example. */
  example: Generated<boolean>
  /** Day that the count holds for. */
  counted_on: string | null
  /** Where that count comes from. */
  source: string | null
}

/** Estates that lie beside each other, so that they can be seen as one area. Holds both ways. */
export type EstateNeighbourTable = {
  /** Municipality of both. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** Whichever was named first. */
  estate_id: string
  /** The estate beside it. */
  other_id: string
  /** From when until when it is held to be so. */
  period: string
}

/** Each time somebody saw figures that are hidden from others for being about few people. Written in the transaction that reads them; never changed. Holds no figure. */
export type ExactViewTable = {
  /** Municipality whose people the figures are about. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** When they were read. */
  at: Date
  /** Who saw them. */
  person_id: string
  /** The mandate that gives the right to. */
  mandate_id: string
  /** What the figures stood on: the kind of the record whose page, file or answer it was. */
  record_kind: string
  /** Which of that kind; its page can list who looked. */
  record_id: string
  /** Which figures, as a word of the program: an indicator, a source, a table. */
  figures: string
}

/** A file whose figures were taken in, as one act: what it was, how it was read, what came of it. The file itself is not kept. */
export type FigureImportTable = {
  /** Municipality whose figures it holds; a file about several has an import in each. */
  municipality: number
  /** Unique everywhere (uuid); values that it wrote point to it. */
  id: string
  /** The name of the file as it was sent. */
  file_name: string
  /** Hash of the file's bytes, so that the same file is known again. */
  sha256: string
  /** What kind of file it was, told by its content. */
  format: 'csv' | 'xlsx' | 'json-stat' | 'px'
  /** Encoding, separator, decimal mark, header row and sheet that it was read with. */
  found: unknown
  /** Which columns were taken as place, period and figures. */
  mapping: unknown
  /** Who made the figures: stands as the source of every value. */
  source: string
  /** True when the figures are examples and come from no source. */
  example: Generated<boolean>
  /** How many figures were new. */
  added: number
  /** How many figures became other ones. */
  changed: number
  /** How many figures stood already as in the file. */
  unchanged: number
  /** How many rows were handed back. */
  refused: number
  /** Who took the file in. */
  recorded_by: string
  /** When it was taken in. */
  recorded_at: Date
}

/** An uploaded file while its import is being prepared. It goes away with the import, when it is discarded, and when its time is up. */
export type FigureImportDraftTable = {
  /** Municipality that the figures are for. */
  municipality: number
  /** Part of the address of the import that is being prepared. */
  id: string
  /** The name of the file as it was sent. */
  file_name: string
  /** Hash of the content. */
  sha256: string
  /** The file as it was sent. */
  content: Buffer
  /** What the user chose instead of what was found: encoding, separator, decimal mark, header row, sheet. */
  choices: Generated<unknown>
  /** Which columns are taken as place, period and figures; null until it was said. */
  mapping: unknown | null
  /** Who uploaded it; nobody else is shown it. */
  recorded_by: string
  /** When it was uploaded. */
  recorded_at: Date
  /** When the file goes away unless it is taken in before. */
  kept_until: Date
}

/** An import that was undone whole. Values that were edited after it stayed; what it had written is never restored by a later undo. */
export type FigureImportUndoTable = {
  /** Municipality of the import. */
  municipality: number
  /** The import that was undone, once. */
  import_id: string
  /** How many figures went back to what stood before. */
  restored: number
  /** How many figures were taken away, since nothing stood before. */
  removed: number
  /** How many figures stayed, since they had been edited later. */
  kept: number
  /** Who undid it. */
  recorded_by: string
  /** When it was undone. */
  recorded_at: Date
}

/** Figures that tell of few persons, and those beside them by which one of these could be worked out from sums. Found by rules/disclosure-control whenever figures of the same definition, day and municipality are written; all readers but those with a right to exact figures are kept from them. */
export type FigureKeptBackTable = {
  /** Municipality of the figure. */
  municipality: number
  /** The figure. */
  value_id: string
}

/** How files of a source were read the last time: offered the next time one with the same columns comes. */
export type FigureMappingTable = {
  /** Municipality that remembers it. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** Who makes the figures, as written at the import. */
  source: string
  /** Names of the columns that the file had, a list. */
  header: unknown
  /** What was chosen instead of what was found. */
  choices: unknown
  /** Which columns were taken as place, period and figures, and which places unknown names stand for. */
  mapping: unknown
  /** Who took in the latest file of the source. */
  recorded_by: string
  /** When that was. */
  recorded_at: Date
}

/** What the fund was answered. Never changed: what is added later is asked and answered anew. */
export type FundAnswerTable = {
  /** Municipality of the plan. */
  municipality: number
  /** The question that it answers. */
  question_id: string
  /** Day on which the answer was given. */
  answered_on: string
  /** The answer as it was given. */
  answer: string
  /** When it was recorded here. */
  recorded_at: Date
  /** Who answered, or recorded the answer. */
  recorded_by: string
  /** The organisation on whose behalf it was answered. */
  recorded_for: string
  /** The mandate that it was answered under. */
  recorded_under: string
}

/** What the fund asked about a plan in the dialogue, as it asked it. Never changed. */
export type FundQuestionTable = {
  /** Municipality of the plan. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan that it was about. */
  work_id: string
  /** Day on which the fund asked. */
  asked_on: string
  /** The words of the fund. */
  question: string
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was recorded here. */
  recorded_at: Date
  /** Who recorded it. */
  recorded_by: string
}

/** What a part is to reach, with the indicator that shows it: where it began, where it shall be, and by when. */
export type GoalTable = {
  /** Municipality of the part. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The agreement that it belongs to. */
  part_id: string
  /** Its place in the part, from 1. */
  number: number
  /** The goal as a sentence. */
  title: string
  /** What is counted or asked. */
  indicator: string
  /** Unit of baseline and target, such as unge or %. */
  unit: string
  /** Whether more (up) or less (down) is better. */
  direction: 'up' | 'down'
  /** How measurements of a period come together: the last one holds, they are summed, numerators and denominators are summed and divided (share), or each is the total from the beginning, and a period has what came since the one before (running). */
  counting: 'last' | 'sum' | 'share' | 'running'
  /** What is counted above the line of a share. */
  numerator: string | null
  /** What it is a share of. */
  denominator: string | null
  /** Groups that the figure is also told for, such as age or estate. */
  disaggregation: string | null
  /** Where the figures come from. */
  source: string
  /** How they are collected. */
  method: string | null
  /** How often they are collected. */
  frequency: 'month' | 'quarter' | 'half_year' | 'year'
  /** Who sees to the measuring, by role. */
  responsible: string
  /** Where it began; null when nobody has measured yet. */
  baseline: string | null
  /** Day the baseline holds for. */
  baseline_on: string | null
  /** Where it shall be. */
  target: string
  /** By when. */
  target_on: string
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
}

/** That a goal is held beside an indicator of the plan's areas, and against whom the areas are compared. What is seen there contributes to understanding and proves nothing. */
export type GoalBesideTable = {
  /** Municipality of the plan. */
  municipality: number
  /** The goal that is held beside the figure. */
  goal_id: string
  /** Municipality of the indicator; 0 for a national one. */
  defined_in: number
  /** Which figure of the areas is looked at. */
  indicator_id: string
  /** Whom the areas are compared with: municipality, region, country or area, another area of the municipality. */
  reference: 'municipality' | 'region' | 'country' | 'area'
  /** The other area; null where they are compared with a wider place. */
  twin_id: string | null
  /** How far from the reference the areas are to be at most, on the wrong side of it, in the indicator's unit; null where no distance is aimed at. */
  distance: string | null
}

/** Interim targets of a goal, between its baseline and its target. */
export type GoalTargetTable = {
  /** Municipality of the goal. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The goal that it is a step towards. */
  goal_id: string
  /** Day by which the step shall be reached. */
  due_on: string
  /** Where it shall be then, in the goal's unit. */
  amount: string
}

/** What is measured, by code 0 for the whole country or by a municipality of its own. How it is measured stands in its versions; the thresholds of the six figures of the official lists are dated law in rules/area-status. */
export type IndicatorTable = {
  /** Whose it is; 0 for what is the same in the whole country. */
  municipality: Generated<number>
  /** Unique everywhere (uuid); fixed by the migration for the six of the official lists. */
  id: string
  /** Short code in addresses and files, unique nationwide: residents, U, I, P, E, N as on the official lists. */
  code: string
}

/** One figure of one place for one period: at most one of each definition. Exact decimals as published; numerator and denominator where the source gives them, and only then are distances shown in persons. */
export type IndicatorValueTable = {
  /** Municipality of the place; 0 for regions and the country. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The place that the figure is about. */
  place_id: string
  /** Municipality of the definition: 0 for national indicators, else the value's own. */
  defined_in: Generated<number>
  /** The definition it was measured by. */
  indicator_version_id: string
  /** Day that the figure holds for: the day of the official list, or the last day of the period. */
  as_of: string
  /** Known, missing (nobody has it) or withheld (kept back for privacy). */
  state: 'known' | 'missing' | 'withheld'
  /** The figure in the indicator's unit, as published; null unless known. */
  amount: string | null
  /** Persons or things counted, where the source gives it. */
  numerator: string | null
  /** Persons or things it is a share of, where the source gives it. */
  denominator: string | null
  /** Publication that it was taken from. */
  source: string
  /** True when it is an example and not a published figure. */
  example: Generated<boolean>
  /** When it was recorded here. */
  recorded_at: Date
  /** The import that wrote it; null when it was written by hand. */
  import_id: string | null
  /** Why it was corrected by hand; null when it never was. */
  reason: string | null
}

/** What stood as a figure before it was written over or taken away. A trigger writes it, so that nothing is lost and nothing is made up; undoing an import restores from here. */
export type IndicatorValueHistoryTable = {
  /** Municipality of the place. */
  municipality: number
  /** Made by the database (uuid). */
  id: Generated<string>
  /** Counts upwards in the order in which figures were written over. */
  number: number
  /** Id that the figure had in indicator_value. */
  value_id: string
  /** The place that the figure was about. */
  place_id: string
  /** The definition that it was measured by. */
  indicator_version_id: string
  /** Day that the figure held for. */
  as_of: string
  /** Whether it was known, missing or withheld. */
  state: string
  /** The figure that stood; null unless known. */
  amount: string | null
  /** What was counted, where the source gave it. */
  numerator: string | null
  /** What it was a share of, where the source gave it. */
  denominator: string | null
  /** Publication that it had been taken from. */
  source: string
  /** True when it was an example. */
  example: boolean
  /** The import that had written it; null when it was written by hand. */
  import_id: string | null
  /** Why it had been corrected by hand, when it had been. */
  reason: string | null
  /** When it had been recorded. */
  recorded_at: Date
  /** When it was written over or taken away. */
  superseded_at: Generated<Date>
}

/** A definition of an indicator. When what is counted changes, a new version begins and the series breaks visibly; old values stay with the old one, and the bridge note says how the two compare. */
export type IndicatorVersionTable = {
  /** Whose the indicator is; 0 for the whole country. */
  municipality: Generated<number>
  /** Unique everywhere (uuid); fixed by the migration for what the law defines. */
  id: string
  /** Which indicator is defined. */
  indicator_id: string
  /** Rule set of rules/area-status that defines it; null where no law does. */
  rule_set: string | null
  /** First day that figures are measured by the definition. */
  valid_from: string
  /** First day that they no longer are; null while in use. */
  valid_until: string | null
  /** What screens call it in Danish. */
  name_da: string
  /** What screens call it in English. */
  name_en: string
  /** Unit of the amount: a count of persons, a share in per cent, per cent of the region's mean, per 1,000, whole or broken kroner, a number of something. */
  unit: 'persons' | 'percent' | 'percent_of_region' | 'per_thousand' | 'kroner' | 'number'
  /** What a number is a number of, in Danish: "boliger"; null in other units. */
  counted_da: string | null
  /** What a number is a number of, in English; null in other units. */
  counted_en: string | null
  /** Whether a higher or a lower figure is what one works for; "none" where the figure only describes. */
  direction: Generated<'higher' | 'lower' | 'none'>
  /** Who or what is counted above the line, in Danish; null where it is no share. */
  numerator_da: string | null
  /** Who or what is counted above the line, in English. */
  numerator_en: string | null
  /** Whom or what it is a share of, in Danish; null where it is no share. */
  denominator_da: string | null
  /** Whom or what it is a share of, in English. */
  denominator_en: string | null
  /** Smallest amount that can be: what lies below is refused. */
  minimum: Generated<string>
  /** Largest amount that can be: what lies above is refused. */
  maximum: Generated<string>
  /** Who makes the figures: register, publication or own count. */
  source: string
  /** How they are made, and what makes them uncertain. */
  method: string | null
  /** How often new figures come. */
  frequency: Generated<'yearly' | 'half_yearly' | 'quarterly' | 'monthly' | 'irregular'>
  /** How figures of this definition compare with those of the one before; null for the first. */
  bridge: string | null
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

/** What somebody wrote of a goal's indicator, up to and with a day. Nothing is written over: a later one closes the one before it. */
export type MeasurementTable = {
  /** Municipality of the goal. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The goal that was measured. */
  goal_id: string
  /** Last day that the figure covers. */
  measured_on: string
  /** The figure in the goal's unit. */
  amount: string
  /** Counted above the line, for shares. */
  numerator: string | null
  /** Counted below the line, for shares. */
  denominator: string | null
  /** What one must know to read it. */
  note: string | null
  /** True when it is an example and nobody measured it. */
  example: Generated<boolean>
  /** When it was recorded here. */
  recorded_at: Date
  /** Who recorded it. */
  recorded_by: string
  /** What it was read from, where somebody has attached it. */
  file_id: string | null
}

/** Measurements that no longer count: another took their place, or they were taken away. Nothing is written over; what is not here counts. */
export type MeasurementClosingTable = {
  /** Municipality of the goal. */
  municipality: number
  /** What no longer counts. */
  measurement_id: string
  /** The measurement that took its place; an id of none where it was taken away. Ids sort by time, so that one can tell what counted when somebody looked. */
  closed_as: string
  /** When it ceased to count. */
  closed_at: Date
  /** Who replaced it or took it away. */
  closed_by: string
}

/** Quarters of a plan whose measurements somebody has approved, who had written none of them. What lies in one that is not opened again can neither be written nor replaced. */
export type MeasurementLockTable = {
  /** Municipality of the plan. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan that was measured. */
  work_id: string
  /** Which quarter, as 2018-Q1. */
  period: string
  /** First day of the quarter, and first day after it. */
  days: string
  /** What the approver wants known about it. */
  note: string | null
  /** When it was approved and closed. */
  locked_at: Date
  /** Who approved it; never somebody who wrote a figure of it. */
  locked_by: string
  /** True when no source gives it. */
  example: Generated<boolean>
}

/** Letters that remind of measurements that nobody has made. */
export type MeasurementReminderTable = {
  /** Municipality of the plan. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan whose goals lack figures. */
  work_id: string
  /** Who answers for them, in the words of the goals. */
  responsible: string
  /** To whom the letter went. */
  person_id: string
  /** How many figures were lacking then. */
  missing: number
  /** When it was sent. */
  sent_at: Date
  /** Who sent it. */
  sent_by: string
}

/** Closed quarters that somebody has opened again. The closing stays beside it; a quarter can be closed anew. */
export type MeasurementReopeningTable = {
  /** Municipality of the plan. */
  municipality: number
  /** The closing that no longer holds. */
  lock_id: string
  /** Why it was opened. */
  reason: string
  /** When it was opened. */
  reopened_at: Date
  /** Who opened it. */
  reopened_by: string
}

/** What shall be in place under a part by a day, and who sees to it. */
export type MilestoneTable = {
  /** Municipality of the part. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The agreement that it belongs to. */
  part_id: string
  /** What shall be in place. */
  title: string
  /** By when. */
  due_on: string
  /** Who sees to it, by role. */
  owner: string
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
}

/** That a milestone was reached, with what shows it, or given up, with the reason. Taken back it is deleted, and the reason stands in the record of acts. */
export type MilestoneEndTable = {
  /** Municipality of the milestone. */
  municipality: number
  /** The milestone that is over. */
  milestone_id: string
  /** Whether it was reached or given up. */
  outcome: 'reached' | 'dropped'
  /** Day on which it was. */
  ended_on: string
  /** What shows it; for one that was given up, why. */
  evidence: string
  /** Address of what shows it, where there is one. */
  link: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was recorded here. */
  recorded_at: Date
  /** Who recorded it. */
  recorded_by: string
}

/** That a milestone of an approved plan was given another day, and why. A slip is told and never overwritten: rows are added only. */
export type MilestoneMoveTable = {
  /** Municipality of the milestone. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The milestone that was moved. */
  milestone_id: string
  /** The day that it had. */
  from_on: string
  /** The day that it was given. */
  to_on: string
  /** Why, in the words of whoever moved it. */
  reason: string
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Day on which it was moved. */
  moved_on: string
  /** When it was recorded here. */
  recorded_at: Date
  /** Who recorded it. */
  recorded_by: string
}

/** Which other milestones of the same plan must be reached before one can be. There are no circles among them. */
export type MilestoneNeedTable = {
  /** Municipality of both. */
  municipality: number
  /** The milestone that waits. */
  milestone_id: string
  /** The milestone that it waits for. */
  needs_id: string
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

/** How many dwellings there are in the whole municipality: what its own services per 100 dwellings are counted by. The latest day holds. */
export type MunicipalityStockTable = {
  /** Municipality that they are in. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** Number of dwellings of every kind. */
  dwellings: number
  /** True when the source says circa. */
  approximate: Generated<boolean>
  /** Day the number holds for. */
  counted_on: string
  /** Where the number comes from. */
  source: string
  /** True when the number is an example. */
  example: Generated<boolean>
  /** When it was recorded here. */
  recorded_at: Date
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

/** Cadastral parcels: the legal unit of an area, which is made of contiguous parcels of social-housing estates (almenboligloven § 61 a). A parcel is an estate's, and lies where the estate lies; or, in an area of scattered properties, the area's own. */
export type ParcelTable = {
  /** Municipality that it lies in. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** Cadastral district (ejerlav) by its name in the land register. */
  district: string
  /** Cadastral number (matrikelnummer) within the district: digits, then letters, without spaces, such as 12ab. */
  number: string
  /** The estate that stands on it; null for a property without one. */
  estate_id: string | null
  /** The area of scattered properties that it is of itself; null when an estate stands on it. */
  area_id: string | null
  /** When it belongs there: parcels are joined and parted in the land register. */
  period: string
  /** Where that stands. */
  source: string | null
  /** True when no register has it: screens then mark it as an example. */
  example: Generated<boolean>
}

/** What a work is made of: of a plan the strategic agreement (number 0) and a sub-agreement for each theme of its programme period; of an effort one part without a name. */
export type PartTable = {
  /** Municipality of the work. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan that it belongs to. */
  work_id: string
  /** Strategic agreement, sub-agreement, or the one part of an effort. */
  kind: 'strategic' | 'sub' | 'effort'
  /** Its place in the plan; the strategic agreement is 0. */
  number: number
  /** Theme of the programme period, by its id in rules/lbf-programme-periods. */
  theme: string | null
  /** What it is called; a sub-agreement bears its theme's name unless renamed, the part of an effort has no name of its own. */
  title: string | null
  /** Counts saves of its texts; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
  /** The kind of work that has such parts, so that no agreement is put into an effort. */
  work_kind: Generated<string>
}

/** The texts of a part by section. An empty section has no row, so that what is still to be written can be told from what is. */
export type PartSectionTable = {
  /** Municipality of the part. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The part whose text it is. */
  part_id: string
  /** Which text: a strategic agreement has vision, goals, organisation, partners and financing, a sub-agreement need and cooperation, an effort what it wants (aim) and why it goes on beside what is alike (beside). */
  section: 'vision' | 'goals' | 'organisation' | 'partners' | 'financing' | 'need' | 'cooperation' | 'aim' | 'beside'
  /** What was written, in paragraphs. */
  words: string
}

/** One part of a frozen version as canonical text: everything that was decided on, with budget lines and estates. */
export type PartVersionTable = {
  /** Municipality of the work. */
  municipality: number
  /** The version that it belongs to. */
  version_id: string
  /** The living part that it was frozen from. */
  part_id: string
  /** The plan of both. */
  work_id: string
  /** JSON with sorted keys: the part as plans/document.ts describes it. */
  text: string
  /** SHA-256 of the text in UTF-8, in hexadecimal; the database checks it. */
  hash: string
}

/** Persons in a register. Rows are deleted and not marked: on the day of the register, when its purpose is over, or when a person takes the consent back. */
export type ParticipantTable = {
  /** Municipality of the register. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The register that the person is in. */
  register_id: string
  /** Initials or name, as the register says. */
  name: string
  /** Year of birth; null in a register of initials. */
  birth_year: number | null
  /** Day on which the person consented to being registered. */
  consented_on: string
  /** True when no source gives it: nobody is meant. */
  example: Generated<boolean>
  /** When the person was registered. */
  recorded_at: Date
  /** Who registered the person. */
  recorded_by: string
}

/** Registers of participants of an activity. Counts are the rule; a register is opened by an act that says why counts are not enough, and ends on a day that is set when it is opened. */
export type ParticipantRegisterTable = {
  /** Municipality of the activity. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** Whose participants. */
  activity_id: string
  /** Legal basis: a task in the public interest (GDPR article 6(1)(e)) or consent (article 6(1)(a)). Each person has consented either way. */
  basis: 'public_task' | 'consent'
  /** What the persons are needed for, which counts cannot give. */
  purpose: string
  /** The most that is kept of a person: initials, or name and year of birth. */
  keeps: 'initials' | 'name_year'
  /** Day on which all persons in it are deleted, whatever happens. */
  delete_on: string
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was opened. */
  opened_at: Date
  /** Who opened it. */
  opened_by: string
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

/** What a figure can be about. Areas, estates and blocks have a place with their own id, laid by a trigger; a municipality, the five regions and the country have fixed ones. */
export type PlaceTable = {
  /** Municipality it lies in; 0 for the regions and the country, which everybody may read. */
  municipality: number
  /** Same id as the area, estate or block; fixed for the wide ones, so that every database has the same. */
  id: string
  /** How wide it is: block, estate, area, municipality, region or country. */
  kind: 'area' | 'estate' | 'block' | 'municipality' | 'region' | 'country'
  /** Three digits as Statistics Denmark writes them: 746 is Skanderborg, 082 Midtjylland, 000 the country. Only wide places have one. */
  code: string | null
  /** Name of a region or the country; the others are named by their own record. */
  name: string | null
}

/** That a plan was begun from an earlier one of the municipality, and what was taken. Nothing that was true only of the earlier plan comes along. */
export type PlanOriginTable = {
  /** Municipality of both plans. */
  municipality: number
  /** The plan that was begun. */
  work_id: string
  /** The earlier plan. */
  from_id: string
  /** Which kinds of things were taken: texts, goals, activities, milestones, lines of the budget, theory of change. */
  taken: string[]
  /** What did not come along though its kind was chosen, as kind and name: parts of other themes, and what would lie outside the new plan's days. */
  left_out: Generated<unknown>
  /** Day on which it was begun. */
  begun_on: string
  /** When it was begun: its texts of that moment are the earlier plan's. */
  begun_at: Date
  /** Who began it. */
  begun_by: string
  /** The row is an example of the demonstration. */
  example: Generated<boolean>
}

/** Papers that a plan has handed in to the fund for a calendar year: the fund withholds an instalment until they are in. Which are owed, and when, is dated law in rules/lbf-programme-periods. */
export type PlanPaperTable = {
  /** Municipality of the plan. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan that owed it. */
  work_id: string
  /** Which paper, by the id of the rules. */
  paper: string
  /** Calendar year that it is about. */
  year: number
  /** Day on which the fund had it. */
  handed_in_on: string
  /** Receipt or case number, where there is one. */
  note: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was recorded here. */
  recorded_at: Date
  /** Who recorded it. */
  recorded_by: string
}

/** Policies and decisions of the municipality that a plan serves, as its people name them for the council. */
export type PlanPolicyTable = {
  /** Municipality of the plan. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan that serves it. */
  work_id: string
  /** What it is called where it was adopted. */
  title: string
  /** Where it is found: an address on the web or a document number. */
  reference: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was recorded here. */
  recorded_at: Date
  /** Whose words it is. */
  recorded_by: string
}

/** Something that somebody has to do in a plan, outside of any sequence: neither a milestone, which is promised and frozen, nor what the approval waits for. */
export type PlanTaskTable = {
  /** Municipality of the plan. */
  municipality: number
  /** Part of its address. */
  id: string
  /** The plan. */
  work_id: string
  /** What is to be done. */
  title: string
  /** What one has to know to do it. */
  note: string | null
  /** The day by which it is to be done; null where nobody has said. */
  due_on: string | null
  /** Whose task it is: somebody who may read the plan; null where a role has it or nobody. */
  person_id: string | null
  /** Whose task it is, as a role in words; null where a person has it or nobody. */
  owner: string | null
  /** The part that it is about; null where it is about something else or the whole plan. */
  part_id: string | null
  /** The activity that it is about; null where it is about something else. */
  activity_id: string | null
  /** The milestone that it is about; null where it is about something else. */
  milestone_id: string | null
  /** The checklist that it was laid from: start, year or closing; null where somebody wrote it. */
  checklist: 'start' | 'year' | 'closing' | null
  /** Which item of the checklist, with the year where there is one each year. */
  item: string | null
  /** How often it was changed, so that stale edits are seen. */
  version: Generated<number>
  /** When it was written last. */
  written_at: Date
  /** Who wrote it last. */
  written_by: string
  /** The row is an example of the demonstration. */
  example: Generated<boolean>
}

/** That a task was done: by whom and when. It goes away when that is taken back. */
export type PlanTaskEndTable = {
  /** Municipality of the plan. */
  municipality: number
  /** What was done; once, until it is taken back. */
  task_id: string
  /** Day on which it was done. */
  ended_on: string
  /** What came of it; null where there is nothing to say. */
  note: string | null
  /** Who said that it was done. */
  ended_by: string
  /** When it was said. */
  ended_at: Date
  /** The row is an example of the demonstration. */
  example: Generated<boolean>
}

/** What happened to a frozen prequalification: recommended or declined by the municipality, sent to the fund, accepted or rejected by the fund. Each stage is passed once and never changed. */
export type PrequalificationStepTable = {
  /** Municipality of the plan. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The frozen prequalification. */
  version_id: string
  /** recommended, declined: by the municipality; sent: to the fund; accepted, rejected: by the fund. */
  step: 'recommended' | 'declined' | 'sent' | 'accepted' | 'rejected'
  /** Day on which it happened. */
  happened_on: string
  /** The recommendation, the way in which it was sent, or the words of the fund. */
  remark: string | null
  /** When it was recorded here. */
  recorded_at: Date
  /** Who recorded it. Never recommends what the same person has frozen. */
  recorded_by: string
  /** The organisation on whose behalf it was recorded. */
  recorded_for: string
  /** The mandate that it was recorded under. */
  recorded_under: string
}

/** Services of one kind in one place. What is small, and what would give it away, is stored without its number: nobody can find it here. */
export type PresenceCountTable = {
  /** Municipality of the place. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The import that it came by. */
  import_id: string
  /** What was counted. */
  kind_id: string
  /** An estate, an area as the sum of its estates on the period's last day, or the whole municipality. */
  level: 'estate' | 'area' | 'municipality'
  /** The estate, for a count of an estate. */
  estate_id: string | null
  /** The area, for a count of an area. */
  area_id: string | null
  /** Known; hidden for privacy (small, or hidden beside a small one: which of them is not told); missing (the file had none). */
  state: 'known' | 'hidden' | 'missing'
  /** The number; null unless known. */
  count: number | null
}

/** One reading of counts for one period. The latest that is not undone holds for its kinds and period; no row of the file is kept. */
export type PresenceImportTable = {
  /** Municipality of the counts. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** System, legal basis and purpose. */
  source_id: string
  /** The days that the counts are about. */
  period: string
  /** "sums": counts that were summed before; "addresses": rows of addresses that were summed in memory and forgotten. */
  manner: 'sums' | 'addresses'
  /** How many rows lie in a known estate: all, most (at least 95 %) or a part. The number of rows is not kept: with the sums it would give hidden counts away. */
  matched: 'all' | 'most' | 'part'
  /** The smallest count that was stored, apart from zero. */
  threshold: number
  /** True when the counts are examples. */
  example: Generated<boolean>
  /** When they were read. */
  imported_at: Date
  /** When the import was undone; what held before it holds again. */
  undone_at: Date | null
}

/** The kinds of municipal services that a municipality counts per estate: home care, family treatment and so on. Each municipality has its own list. */
export type PresenceKindTable = {
  /** Municipality whose list it stands on. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The name as columns of files are matched by: lower case, without signs. */
  slug: string
  /** What the service is called. */
  name: string
  /** What one is: citizens, families, children, places or courses. */
  counted: string
  /** Place in the list, from 1. */
  position: number
  /** True when no source names it. */
  example: Generated<boolean>
}

/** Where counts of services come from and why they may be counted: without it nothing can be imported. */
export type PresenceSourceTable = {
  /** Municipality whose system it is. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The records system that the counts are drawn from. */
  system: string
  /** The law that lets the municipality count them. */
  legal_basis: string
  /** What the counts are to be used for. */
  purpose: string
  /** Who answers for the system, by role or administration. */
  owner: string
  /** How long the counts are kept, and what becomes of the rows that they were made from. */
  retention: string
  /** Days that counts may be about by this basis. */
  period: string
  /** True when no source names it. */
  example: Generated<boolean>
  /** When it was registered here. */
  registered_at: Date
}

/** A project of the municipality's own: what it shall achieve, who answers for it by role, whom it reports to, and the decision that began it. */
export type ProjectTable = {
  /** Municipality whose project it is. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** Its present address below /projekter/. */
  slug: string
  /** What it is called. */
  name: string
  /** Its mandate: what it shall achieve, in words. */
  aim: string
  /** The responsible director, by role. */
  director: string
  /** Its owner, by role. */
  owner: string
  /** Its leader, by role; null while nobody is named. */
  leader: string | null
  /** The body that is its steering group. */
  body_id: string
  /** From its first day until after its last. */
  period: string
  /** A status is owed to the steering group every so many months. */
  rhythm: Generated<number>
  /** Who decided that it shall be, in words. */
  decided_by: string
  /** Day of that decision; the first of the month or year where no more is known. */
  decided_on: string
  /** How much of that day is known. */
  decided_precision: Generated<'day' | 'month' | 'year'>
  /** Case number, document or item in which the decision stands. */
  decision_reference: string | null
  /** The case about an area whose decision it is, where it is one that is kept here. */
  case_id: string | null
  /** The body that decided, where it is one that is kept here. */
  decided_body_id: string | null
  /** True when no source tells of it. */
  example: Generated<boolean>
  /** Where it is told of. */
  source: string | null
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
  /** Who saved it last. */
  written_by: string
  /** When it was saved last. */
  written_at: Date
}

/** Which areas a project is about; none is the whole municipality. */
export type ProjectAreaTable = {
  /** Municipality of both. */
  municipality: number
  /** The project that is about the area. */
  project_id: string
  /** An area that it is about. */
  area_id: string
}

/** That a project was closed: what came of it and who takes over. Nothing of it changes afterwards. */
export type ProjectClosingTable = {
  /** Municipality of the project. */
  municipality: number
  /** The project that was closed. */
  project_id: string
  /** Day on which it was closed. */
  closed_on: string
  /** What came of it. */
  result: string
  /** Who or what goes on with it; null when nobody does. */
  takes_over: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was recorded here. */
  recorded_at: Date
  /** Who closed it. */
  recorded_by: string
  /** The organisation on whose behalf it was closed. */
  recorded_for: string
  /** The mandate that it was closed under. */
  recorded_under: string
}

/** What a project is to deliver, by which day and whom. */
export type ProjectDeliverableTable = {
  /** Municipality of the project. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The project that is to deliver it. */
  project_id: string
  /** What is delivered. */
  title: string
  /** The track that it belongs to; null where it belongs to the project as a whole. */
  track_id: string | null
  /** Day by which it is due, as it now stands; the days that it had stand in its moves. */
  due_on: string
  /** Who delivers it, by role. */
  responsible: string
  /** True when no source tells of it. */
  example: Generated<boolean>
  /** Counts saves and moves. */
  version: Generated<number>
  /** Who saved it last. */
  written_by: string
  /** When it was saved last. */
  written_at: Date
}

/** Which of the project's documents a deliverable builds on. A document that one builds on cannot be removed. */
export type ProjectDeliverableDocumentTable = {
  /** Municipality of the project. */
  municipality: number
  /** The project that both belong to. */
  project_id: string
  /** The deliverable that builds on the document. */
  deliverable_id: string
  /** The document that it builds on. */
  document_id: string
}

/** That a deliverable was delivered, with where the result lies, or given up, with the reason. Never changed; taken back, it stands in project_end_taken_back with the reason. */
export type ProjectDeliverableEndTable = {
  /** Municipality of the project. */
  municipality: number
  /** The project of the deliverable. */
  project_id: string
  /** The deliverable that is over. */
  deliverable_id: string
  /** Whether it was delivered or given up. */
  outcome: 'delivered' | 'dropped'
  /** Day on which it was. */
  ended_on: string
  /** Where the result lies; for one that was given up, why. */
  words: string
  /** Address of the result, where there is one. */
  link: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was recorded here. */
  recorded_at: Date
  /** Who recorded that it is over. */
  recorded_by: string
}

/** A document that a project builds on: a strategy, an analysis, a report. The document itself lies where the reference or the address says. */
export type ProjectDocumentTable = {
  /** Municipality of the project. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The project that builds on it. */
  project_id: string
  /** What the document is called. */
  title: string
  /** Who made or decided it. */
  made_by: string
  /** Its day; the first of the month or year where no more is known, null where nothing is. */
  made_on: string | null
  /** How much of the day is known. */
  precision: Generated<string>
  /** Case or document number. */
  reference: string | null
  /** Address where it can be read. */
  link: string | null
  /** What it is used for. */
  note: string | null
  /** True when no source tells of it. */
  example: Generated<boolean>
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
  /** Who saved it last. */
  written_by: string
  /** When it was saved last. */
  written_at: Date
}

/** That it was taken back that a deliverable was over: what had been told, and why it did not hold. Rows are added only. */
export type ProjectEndTakenBackTable = {
  /** Municipality of the project. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The project of the deliverable. */
  project_id: string
  /** The deliverable that is open again. */
  deliverable_id: string
  /** Whether it had been told delivered or given up. */
  outcome: 'delivered' | 'dropped'
  /** Day on which it was told to have been. */
  ended_on: string
  /** What had been told. */
  words: string
  /** Address that had been told. */
  link: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When the ending had been recorded. */
  recorded_at: Date
  /** Who had recorded the ending. */
  recorded_by: string
  /** Why it was taken back, in the words of whoever did. */
  reason: string
  /** Day on which it was taken back. */
  taken_on: string
  /** When that was recorded. */
  taken_at: Date
  /** Who took it back. */
  taken_by: string
}

/** What was said of a deliverable that was not delivered when its project closed. */
export type ProjectLeftTable = {
  /** Municipality of the project. */
  municipality: number
  /** The project that closed without it. */
  project_id: string
  /** The deliverable that was left. */
  deliverable_id: string
  /** What becomes of it. */
  words: string
  /** When it was recorded here. */
  recorded_at: Date
  /** Who wrote the words. */
  recorded_by: string
}

/** That a deliverable was given another day, and why. Told and never overwritten: rows are added only. */
export type ProjectMoveTable = {
  /** Municipality of the project. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The project of the deliverable. */
  project_id: string
  /** The deliverable that was moved. */
  deliverable_id: string
  /** The day that it had. */
  from_on: string
  /** The day that it was given. */
  to_on: string
  /** Why, in the words of whoever moved it. */
  reason: string
  /** Day on which it was moved. */
  moved_on: string
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was recorded here. */
  recorded_at: Date
  /** Who recorded that it was moved. */
  recorded_by: string
}

/** How a project stood on a day, said to its steering group. Rows are added only. */
export type ProjectStatementTable = {
  /** Municipality of the project. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The project that was spoken of. */
  project_id: string
  /** Day that it holds for. */
  stated_on: string
  /** follows: it follows its plan; late: it is behind; stopped: it stands still. */
  standing: 'follows' | 'late' | 'stopped'
  /** How it stands, in words. */
  words: string
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was recorded here. */
  recorded_at: Date
  /** Who stated it. */
  recorded_by: string
  /** The organisation on whose behalf it was stated. */
  recorded_for: string
  /** The mandate that it was stated under. */
  recorded_under: string
}

/** A track of a project: a part of its work with a leader of its own. */
export type ProjectTrackTable = {
  /** Municipality of the project. */
  municipality: number
  /** Unique everywhere (uuid); tracks stand in the order in which they were added. */
  id: string
  /** The project whose work it is a part of. */
  project_id: string
  /** What the track is about. */
  title: string
  /** Who leads it, by role; null while nobody is named. */
  leads: string | null
  /** True when no source tells of it. */
  example: Generated<boolean>
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
  /** Who saved it last. */
  written_by: string
  /** When it was saved last. */
  written_at: Date
}

/** What the public may read. Public pages and open data read this table and nothing else, since row-level security hides rows and not columns. */
export type PublicationTable = {
  /** Municipality that published it. */
  municipality: number
  /** One row per act of publishing. */
  id: string
  /** Which kind of record was published; decides the form of content. */
  kind: 'area' | 'body' | 'plan' | 'designation'
  /** The area, body or plan whose page the content fills. */
  record_id: string
  /** Its address at the time. */
  slug: string
  /** Its name at the time. */
  title: string
  /** The published form: official figures and statuses of an area, seats of a body without persons, an approved version of a plan. */
  content: unknown
  /** From when the public sees it. */
  published_at: Date
  /** Who published it. */
  published_by: string
  /** From when a later publication or a withdrawal replaced it; null for the one in force. */
  withdrawn_at: Date | null
}

/** Registers whose persons have been deleted. How many there were is all that is left. */
export type RegisterEndTable = {
  /** Municipality of the register. */
  municipality: number
  /** The register that was ended. */
  register_id: string
  /** How many different persons it held last: a number that counts cannot give. */
  people: number
  /** When they were deleted. */
  ended_at: Date
  /** Who ended it; the platform itself on its day. */
  ended_by: string
}

/** A document that is written beside a plan: a status report of a period to its board, or the proposal to the council. What the system knows is worked out; only the writers' own words are kept, until it is frozen. */
export type ReportTable = {
  /** Municipality of the plan. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan that it is about. */
  work_id: string
  /** status: a status report of a period; proposal: what the council is asked to approve, one a plan; prequalification: what the fund is asked before a plan is written, one a plan. */
  kind: 'status' | 'proposal' | 'prequalification'
  /** The half year or year that a status report is about; none for a proposal. */
  period: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was begun. */
  begun_at: Date
  /** Who began it. */
  begun_by: string
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
}

/** That the board has noted a version of a status report. From then on the report is closed. */
export type ReportNotedTable = {
  /** Municipality of the report. */
  municipality: number
  /** The version that was before the board. */
  version_id: string
  /** Day of the meeting, or of the noting in writing. */
  noted_on: string
  /** What the board said to it, where it said something. */
  remark: string | null
  /** When it was recorded here. */
  recorded_at: Date
  /** Who recorded it. */
  recorded_by: string
  /** The organisation on whose behalf it was recorded. */
  recorded_for: string
  /** The mandate that it was recorded under. */
  recorded_under: string
}

/** The writers' own words in a report, by section. An empty section has no row. */
export type ReportSectionTable = {
  /** Municipality of the report. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The report whose words they are. */
  report_id: string
  /** Which section, by its name in the code of its kind. */
  section: string
  /** What was written, in paragraphs. */
  words: string
}

/** A report as it was frozen when it was sent: everything that it said, and the two files. Never changed; sent again it gets a new number. */
export type ReportVersionTable = {
  /** Municipality of the report. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The report that was frozen. */
  report_id: string
  /** The plan of the report. */
  work_id: string
  /** Counts the report's versions from 1. */
  number: number
  /** JSON with sorted keys: the paper as src/print/paper.ts describes it. */
  text: string
  /** SHA-256 of the text in UTF-8, in hexadecimal; the database checks it. */
  hash: string
  /** The PDF as it was made then. */
  pdf_id: string
  /** The Word file as it was made then. */
  word_id: string
  /** Day on which it was sent. */
  sent_on: string
  /** When it was recorded here. */
  sent_at: Date
  /** Who sent it. */
  sent_by: string
  /** The organisation that it was sent on behalf of. */
  sent_for: string
  /** The mandate that it was sent under. */
  sent_under: string
}

/** Something that could go wrong in a plan. What is thought of it is in its assessments. */
export type RiskTable = {
  /** Municipality of the plan. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan that it could happen in. */
  work_id: string
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was first written down. */
  recorded_at: Date
  /** Who wrote it down first. */
  recorded_by: string
}

/** What was thought of a risk when somebody looked at it. The last one holds; rows are added only. */
export type RiskAssessmentTable = {
  /** Municipality of the plan. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The risk that was looked at. */
  risk_id: string
  /** Its place among the assessments of the risk, from 1. */
  number: number
  /** What could happen, in words. */
  what: string
  /** How likely: 1 hardly to 5 almost certain. */
  likelihood: number
  /** How bad it would be: 1 little to 5 the plan fails. */
  consequence: number
  /** What is done about it; null while nothing is. */
  response: string | null
  /** Who sees to it, by role. */
  owner: string
  /** Day on which somebody looked at it. */
  reviewed_on: string
  /** What has changed since the assessment before; null in the first and where it was closed. */
  note: string | null
  /** Why nobody need look at it any more; null while it is open. */
  closed: string | null
  /** Moment of writing. */
  written_at: Date
  /** Who wrote it. */
  written_by: string
  /** The organisation that it was written for. */
  written_for: string
  /** The mandate that it was written under. */
  written_under: string
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

/** What somebody says to a section of a part: a comment, or a suggestion of another text with its reason. Rows are added only. */
export type SectionNoteTable = {
  /** Municipality of the part. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The part of the plan. */
  part_id: string
  /** Which section, as in part_section. */
  section: string
  /** comment or suggestion. */
  kind: 'comment' | 'suggestion'
  /** The comment, or why the suggestion is made. */
  words: string
  /** The whole text as it is suggested; null for a comment. */
  suggested: string | null
  /** Number of the text that it was written to; 0 where nothing was written yet. */
  about: number
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was written. */
  written_at: Date
  /** Who wrote it. */
  written_by: string
}

/** What became of a note: followed, declined with a reason, or withdrawn by who wrote it. Rows are added only. */
export type SectionNoteEndTable = {
  /** Municipality of the note. */
  municipality: number
  /** The comment or suggestion that was ended. */
  note_id: string
  /** answered, followed (the text was changed), declined or withdrawn. */
  outcome: 'answered' | 'followed' | 'declined' | 'withdrawn'
  /** What is answered; null where nothing need be said. */
  answer: string | null
  /** When it was ended. */
  ended_at: Date
  /** Who ended it. */
  ended_by: string
}

/** Who answers for a section of a part and by when it is to be written. No row where nobody was ever named. */
export type SectionOwnerTable = {
  /** Municipality of the part. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The part of the plan. */
  part_id: string
  /** Which section, as in part_section. */
  section: string
  /** Who, by role; null where nobody is any more. */
  owner: string | null
  /** By when it is to be written; null where no day was agreed. */
  due_on: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Goes up by one with every change; a form carries the one that it was begun on. */
  version: Generated<number>
}

/** Every text that a section of a part has had, numbered from 1. The last one is what part_section holds. Rows are added only. */
export type SectionTextTable = {
  /** Municipality of the part. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The part of the plan. */
  part_id: string
  /** Which section, as in part_section. */
  section: string
  /** Its place among the texts of its section; a form carries it as its version. */
  number: number
  /** The whole text; empty where the section was emptied. */
  words: string
  /** The suggestion that it was taken from; null where it was simply written. */
  note_id: string | null
  /** When it was saved; null where it stood before texts were kept. */
  written_at: Date | null
  /** Who saved it; null where it stood before texts were kept. */
  written_by: string | null
}

/** How many of each group came to a session. Nobody is counted in two groups of one session. */
export type SessionCountTable = {
  /** Municipality of the session. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The session that they came to. */
  session_id: string
  /** A target group of activities; everybody stands for those of no group named. */
  target_group: 'small_children' | 'schoolchildren' | 'youth' | 'parents' | 'adults' | 'older' | 'jobless' | 'newcomers' | 'mental_health' | 'disability' | 'exposed' | 'everybody'
  /** How many came. A group of which nobody came has no row. */
  people: number
}

/** Sessions that no longer count, and why: corrected or taken back. */
export type SessionEndingTable = {
  /** Municipality of the session. */
  municipality: number
  /** What no longer counts. */
  session_id: string
  /** The corrected one; null where it was taken back. */
  successor_id: string | null
  /** Why, in the words of whoever did it. */
  reason: string
  /** When it ceased to count. */
  ended_at: Date
  /** Who corrected it or took it back. */
  ended_by: string
}

/** A cost that several plans carry together, such as the secretariat, and the key by which it is spread. */
export type SharedCostTable = {
  /** Municipality of the plans. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** What is paid. */
  name: string
  /** Øre in the year. */
  amount: number
  /** Calendar year in which it is paid. */
  year: number
  /** The key: by the plans' frames, by their dwellings, or equally. */
  spread_by: 'frame' | 'dwellings' | 'equal'
  /** Who agreed on the key and why. */
  reason: string
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was spread. */
  recorded_at: Date
}

/** A plan's part of a shared cost; the parts add up to it to the øre. */
export type SharedCostShareTable = {
  /** Municipality of both. */
  municipality: number
  /** The cost that is spread. */
  shared_cost_id: string
  /** The plan that carries the part. */
  work_id: string
  /** The plan's weight in the key on that day: øre, dwellings or 1. */
  weight: number
  /** What the plan carries, in øre. */
  amount: number
}

/** What front-line staff see in an area or estate and want the municipality to look at. Internal: never published, and never about named persons. */
export type SignalTable = {
  /** Municipality of the place. */
  municipality: number
  /** Made when the form was opened, so that a form sent twice is one signal. */
  id: string
  /** The area it is about, or that the estate lies in. */
  area_id: string | null
  /** The estate it is about, where one was named. */
  estate_id: string | null
  /** The place in the writer's words, where no area or estate of that name was known. */
  place: string | null
  /** Topic from the municipality's list of the day. */
  topic: string
  /** "watch": keep an eye on it; "talk": let us talk about it; "urgent": it cannot wait. */
  seriousness: 'watch' | 'talk' | 'urgent'
  /** What was seen, in plain words about the place. */
  words: string
  /** Day it was seen, as the writer remembers it. */
  seen_on: string
  /** Where it stands for the writer. */
  state: Generated<'received' | 'seen' | 'in_case' | 'answered' | 'closed'>
  /** Since when the writer waits for a word; null when somebody has answered. */
  waiting_since: Date | null
  /** True when it belongs to the demonstration and no source tells of it. */
  example: Generated<boolean>
  /** Who wrote it; sees what becomes of it. */
  recorded_by: string
  /** Mandate that it was written under: role and organisation. */
  recorded_under: string
  /** When it was sent. */
  recorded_at: Date
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
  /** The case it is gathered in. */
  case_id: string | null
}

/** What became of a signal: seen, answered, answered back, gathered in a case, the case decided, closed with a reason. Rows are never changed. */
export type SignalEntryTable = {
  /** Municipality of the signal. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The signal that it belongs to. */
  signal_id: string
  /** What was done; a reply is the writer's own word back. */
  kind: 'seen' | 'answer' | 'reply' | 'gathered' | 'placed' | 'decided' | 'closed'
  /** The answer, the reply, or the reason for closing. */
  words: string | null
  /** Who did it. */
  recorded_by: string
  /** Mandate that it was done under. */
  recorded_under: string
  /** When it was done. */
  recorded_at: Date
}

/** A role that works in a plan: who employs it, for how many hours, and where it works. Roles, never persons. */
export type StaffRoleTable = {
  /** Municipality of the work. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan that it works in. */
  work_id: string
  /** What the role is called. */
  title: string
  /** Organisation that employs it. */
  employer_id: string
  /** Hours a week for the plan; null where not said. */
  hours: string | null
  /** One or more places of work. */
  places: string
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
}

/** How many dwellings an estate, or a municipality's scattered properties in an area, had on a day. A new day is a new count; the old one stays. The number that estate carries is the total of its latest count. */
export type StockCountTable = {
  /** Municipality of the estate or area. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The estate that was counted; null for properties that belong to no estate. */
  estate_id: string | null
  /** The area whose properties without an estate were counted; null for an estate. */
  area_id: string | null
  /** Day that the numbers hold for; null when the source gives none, and such a count is the oldest. */
  counted_on: string | null
  /** True when the source says circa. */
  approximate: Generated<boolean>
  /** True when the numbers are an example. */
  example: Generated<boolean>
  /** Document that the numbers stand in; only an example has none. */
  source: string | null
  /** When it was written down here. */
  recorded_at: Date
}

/** One line of a count: so many dwellings of one owner, managing agent, kind, size and state, as far as the source tells. */
export type StockLineTable = {
  /** Municipality of the count. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The count that the line belongs to. */
  count_id: string
  /** Its place in the count, from 1. */
  position: number
  /** How many; null when the source names them without a number. */
  dwellings: number | null
  /** Housing association, municipality or somebody else; null when the source does not say. */
  owner: 'association' | 'municipality' | 'other' | null
  /** Who administers them, where it is another than the owner. */
  managing_agent_id: string | null
  /** Whom they are built for: families, young people, elderly people, care, something else; null when the source does not say. */
  kind: 'family' | 'youth' | 'elderly' | 'care' | 'other' | null
  /** Rooms, or floor space in square metres; null when the source does not say. */
  size: 'rooms_1' | 'rooms_2' | 'rooms_3' | 'rooms_4' | 'rooms_5' | 'm2_50' | 'm2_75' | 'm2_100' | 'm2_115' | 'm2_over' | null
  /** Standing as built, renovated, to be renovated, being built, or planned; the last two stand nowhere yet. */
  state: 'existing' | 'renovated' | 'renovation_planned' | 'being_built' | 'planned'
}

/** Files that decisions rest on and documents that were made: typed by their content, never changed. */
export type StoredFileTable = {
  /** Municipality whose case it belongs to. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** Name that it is offered under. */
  name: string
  /** What its first bytes say that it is. */
  media_type: 'application/pdf' | 'image/png' | 'image/jpeg' | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  /** The file itself, at most 20 MB. */
  bytes: Buffer
  /** SHA-256 of the bytes in hexadecimal. */
  hash: string
  /** When it was stored. */
  stored_at: Date
  /** Who stored it, or caused it to be made. */
  stored_by: string
}

/** What somebody saw or was told that shows an outcome, without names. Who takes the consent back has the row deleted, not marked. */
export type StoryTable = {
  /** Municipality of the plan. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan whose outcome it shows. */
  work_id: string
  /** What was seen, or somebody's own words. */
  words: string
  /** Who saw or heard it, by role. */
  seen_by: string
  /** Day on which it was seen or told. */
  seen_on: string
  /** Day on which somebody consented to own words being kept; null where it is an observation in the writer's words. */
  consented_on: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** When it was written down here. */
  recorded_at: Date
  /** Who wrote it down. */
  recorded_by: string
  /** Goes up by one with every change; a form carries the one that it was begun on. */
  version: Generated<number>
}

/** Which outcomes a story shows: goals, and outcomes of the theory of change. Where the outcome is removed the story stays without it. */
export type StoryTagTable = {
  /** Municipality of the story. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The story that shows it. */
  story_id: string
  /** The goal that it shows; null where it shows a node. */
  goal_id: string | null
  /** The outcome of a theory that it shows; null where it shows a goal. */
  node_id: string | null
}

/** A version sent for approval: who did it, for whom, and the board that stands behind it. A plan without a board cannot be submitted. */
export type SubmissionTable = {
  /** Municipality of the work. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan that was sent. */
  work_id: string
  /** The frozen version that is to be decided on. */
  version_id: string
  /** The board responsible for the plan at the time. */
  board_id: string
  /** Day of sending: no decision on it is older. */
  submitted_on: string
  /** Moment of sending. */
  submitted_at: Date
  /** Who sent it; neither records nor confirms a decision on it. */
  submitted_by: string
  /** Organisation that the sender acted for. */
  submitted_for: string
  /** Mandate that the sender acted under. */
  submitted_under: string
  /** What the sender wrote to those who decide. */
  note: string | null
  /** The amendment that was sent with it; null where the plan itself was. */
  amendment_id: string | null
}

/** That a plan was taken over while it ran, from a spreadsheet and not by acts in here. The file itself is not kept. */
export type TakeoverTable = {
  /** Municipality of the plan. */
  municipality: number
  /** The plan that was taken over. */
  work_id: string
  /** The name of the file as it was sent. */
  file_name: string
  /** Hash of the file's bytes: who has kept it can show that it is the one. */
  sha256: string
  /** Day on which it was taken over. */
  taken_on: string
  /** Who took it over; never who confirms what was decided before. */
  taken_by: string
  /** Organisation that he acted for. */
  taken_for: string
  /** Mandate that he acted under. */
  taken_under: string
  /** When it was taken over. */
  taken_at: Date
  /** Day on which the plan was sent for approval on paper; null where it brought no decisions along. */
  sent_on: string | null
}

/** A spreadsheet with a running plan while it is looked at. It goes away when the plan is taken over, when it is thrown away, and when its time is up. */
export type TakeoverDraftTable = {
  /** Municipality that the plan is for. */
  municipality: number
  /** Part of the address of its preview. */
  id: string
  /** The name of the file as it was sent. */
  file_name: string
  /** Hash of the content. */
  sha256: string
  /** The file as it was sent. */
  content: Buffer
  /** Who sent it; nobody else is shown it. */
  recorded_by: string
  /** When it was sent. */
  recorded_at: Date
  /** When the file goes away unless somebody decides before. */
  kept_until: Date
}

/** That one link of a theory of change leads to another, what one assumes by saying so, and how it is held against reality. */
export type TheoryArrowTable = {
  /** Municipality of both ends. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The agreement of both ends. */
  part_id: string
  /** The link that leads. */
  from_id: string
  /** The link that it leads to. */
  to_id: string
  /** What must hold for the one to lead to the other. */
  assumption: string | null
  /** How and when one sees whether the assumption holds. */
  test: string | null
  /** Who and what else influences it. */
  others: string | null
  /** What is known that speaks for it. */
  evidence: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Counts saves; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
}

/** One link in the theory of change of a part: a need, what is put in, what is done, what comes out of it, what changes. A part without any has no theory. */
export type TheoryNodeTable = {
  /** Municipality of the part. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The agreement whose theory it is in. */
  part_id: string
  /** Order of reading within the part, from 1; within a column the lower stands first. */
  position: number
  /** The column that it stands in. */
  kind: 'need' | 'resource' | 'activity' | 'output' | 'outcome' | 'impact'
  /** How soon an outcome is to show; only outcomes have one. */
  horizon: 'short' | 'middle' | 'long' | null
  /** What it is called; where nothing stands, what it is tied to gives it its name. */
  title: string | null
  /** What one must know to understand it. */
  note: string | null
  /** The activity of the same part that it stands for. */
  activity_id: string | null
  /** The goal of the same part whose indicator shows it. */
  goal_id: string | null
  /** The budget line of the same part that pays for it. */
  line_id: string | null
  /** Who sees to it, by role, where the activity or the goal does not say so already. */
  responsible: string | null
  /** True when no source gives it. */
  example: Generated<boolean>
  /** Counts saves; a form that was opened on an older one is a stale edit. */
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
  /** What the state is about, for lists that show one line of a record: of a plan the nearest deadline. Null when there is nothing to say. */
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

/** That everybody has approved a version of a plan, its own or an amendment's. One that has no version_document is still to be printed. */
export type VersionApprovedTable = {
  /** Municipality of the plan. */
  municipality: number
  /** The version that was approved. */
  version_id: string
  /** The plan. */
  work_id: string
  /** When the last approval counted. */
  approved_at: Date
  /** Whose act made the last approval count. */
  concluded_by: string
}

/** The printed plan of an approved version: made once, kept, and handed out byte for byte. */
export type VersionDocumentTable = {
  /** Municipality of the work. */
  municipality: number
  /** The version that was printed. */
  version_id: string
  /** The plan of the version. */
  work_id: string
  /** The PDF as it was made once the approval was complete. */
  file_id: string
  /** The Word file that was made together with the PDF; none for versions that were approved before there was one. */
  word_id: string | null
}

/** A piece of work with parts, goals, money and an approval: a community development plan (boligsocial helhedsplan), or an effort of a forum, a municipality or a guest without the fund's apparatus. */
export type WorkTable = {
  /** Municipality whose areas it works in. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** What it is; its parts and its approval follow from this. */
  kind: 'plan' | 'effort'
  /** Its present address below /planer/. */
  slug: string
  /** What it is called on screen and on paper. */
  name: string
  /** Programme period of rules/lbf-programme-periods whose themes and names a plan follows; an effort follows none. */
  programme: string | null
  /** First day and first day after it; a plan always has both. */
  period: string
  /** Of a plan the board that is responsible for carrying it out (regulation of 1 April 2015 § 6(6) no. 2), without which nothing is submitted; of an effort the one body that approves it. */
  board_id: string | null
  /** Of a plan the operating organisation, which employs the staff and keeps the accounts; of an effort the organisation that runs it: the guest, or the administration. */
  operator_id: string | null
  /** The estate that leads it; the largest one unless a reason is given. */
  lead_estate_id: string | null
  /** Why another estate than the largest leads. */
  lead_reason: string | null
  /** True when no source names it: screens then mark it as an example. */
  example: Generated<boolean>
  /** Document that it is told from. */
  source: string | null
  /** Case number in the municipality's own records system, free text. */
  case_number: string | null
  /** Document number in the records system, free text. */
  document_number: string | null
  /** KLE subject number, free text. */
  kle: string | null
  /** Counts saves of these columns; a form that was opened on an older one is a stale edit. */
  version: Generated<number>
  /** The area that an effort works in; a plan works where its estates lie. */
  area_id: string | null
  /** Who runs an effort: a forum, the municipality, or a guest (another organisation, invited with a targeted project). */
  runs: 'forum' | 'municipality' | 'guest' | null
  /** Who proposed an effort: never who approves it. */
  proposed_by: string | null
}

/** Which estates a work is for, and since when. An estate that says no leaves; the row stays with its end and its reason. */
export type WorkEstateTable = {
  /** Municipality of both. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan that the estate takes part in. */
  work_id: string
  /** The estate that takes part. */
  estate_id: string
  /** Days on which the estate is reckoned to the plan while it is made and carried out; no end while it takes part. */
  period: string
  /** Why it left, as its meeting or the plan's writers said. */
  left_reason: string | null
}

/** A version of a work that was frozen to be decided on. Never changed; later edits show as a difference against it. */
export type WorkVersionTable = {
  /** Municipality of the work. */
  municipality: number
  /** Unique everywhere (uuid). */
  id: string
  /** The plan that was frozen. */
  work_id: string
  /** Counts the work's versions from 1. */
  number: number
  /** Which form the parts' texts have, so that old ones can still be read. */
  format: number
  /** SHA-256 over the hashes of its parts in their order: stands on the printed plan. */
  hash: string
  /** When it was frozen. */
  frozen_at: Date
  /** Who froze it. */
  frozen_by: string
}

export type Tables = {
  activity: ActivityTable
  activity_effect: ActivityEffectTable
  activity_goal: ActivityGoalTable
  activity_reference: ActivityReferenceTable
  activity_session: ActivitySessionTable
  address: AddressTable
  amendment: AmendmentTable
  amendment_in_force: AmendmentInForceTable
  amendment_withdrawal: AmendmentWithdrawalTable
  anchoring: AnchoringTable
  appropriation: AppropriationTable
  appropriation_draw: AppropriationDrawTable
  approval_decider: ApprovalDeciderTable
  approval_step: ApprovalStepTable
  approval_step_after: ApprovalStepAfterTable
  area: AreaTable
  area_body: AreaBodyTable
  area_case: AreaCaseTable
  area_classification: AreaClassificationTable
  area_estate: AreaEstateTable
  area_event: AreaEventTable
  area_location: AreaLocationTable
  area_status: AreaStatusTable
  area_succession: AreaSuccessionTable
  audit_entry: AuditEntryTable
  audit_head: AuditHeadTable
  audit_seal: AuditSealTable
  block: BlockTable
  body: BodyTable
  body_coordination: BodyCoordinationTable
  body_parent: BodyParentTable
  body_service: BodyServiceTable
  budget: BudgetTable
  budget_cell: BudgetCellTable
  budget_line: BudgetLineTable
  calendar_feed: CalendarFeedTable
  case_assessment: CaseAssessmentTable
  case_decision: CaseDecisionTable
  case_party: CasePartyTable
  case_step: CaseStepTable
  catalogue: CatalogueTable
  catalogue_entry: CatalogueEntryTable
  copied_record: CopiedRecordTable
  criteria_set: CriteriaSetTable
  criterion: CriterionTable
  decision: DecisionTable
  decision_condition: DecisionConditionTable
  decision_condition_met: DecisionConditionMetTable
  decision_confirmation: DecisionConfirmationTable
  decision_return: DecisionReturnTable
  directory_entry: DirectoryEntryTable
  effort_end: EffortEndTable
  estate: EstateTable
  estate_neighbour: EstateNeighbourTable
  exact_view: ExactViewTable
  figure_import: FigureImportTable
  figure_import_draft: FigureImportDraftTable
  figure_import_undo: FigureImportUndoTable
  figure_kept_back: FigureKeptBackTable
  figure_mapping: FigureMappingTable
  fund_answer: FundAnswerTable
  fund_question: FundQuestionTable
  goal: GoalTable
  goal_beside: GoalBesideTable
  goal_target: GoalTargetTable
  indicator: IndicatorTable
  indicator_value: IndicatorValueTable
  indicator_value_history: IndicatorValueHistoryTable
  indicator_version: IndicatorVersionTable
  mandate: MandateTable
  mandate_end: MandateEndTable
  measurement: MeasurementTable
  measurement_closing: MeasurementClosingTable
  measurement_lock: MeasurementLockTable
  measurement_reminder: MeasurementReminderTable
  measurement_reopening: MeasurementReopeningTable
  milestone: MilestoneTable
  milestone_end: MilestoneEndTable
  milestone_move: MilestoneMoveTable
  milestone_need: MilestoneNeedTable
  municipality: MunicipalityTable
  municipality_stock: MunicipalityStockTable
  organisation: OrganisationTable
  parcel: ParcelTable
  part: PartTable
  part_section: PartSectionTable
  part_version: PartVersionTable
  participant: ParticipantTable
  participant_register: ParticipantRegisterTable
  person: PersonTable
  place: PlaceTable
  plan_origin: PlanOriginTable
  plan_paper: PlanPaperTable
  plan_policy: PlanPolicyTable
  plan_task: PlanTaskTable
  plan_task_end: PlanTaskEndTable
  prequalification_step: PrequalificationStepTable
  presence_count: PresenceCountTable
  presence_import: PresenceImportTable
  presence_kind: PresenceKindTable
  presence_source: PresenceSourceTable
  project: ProjectTable
  project_area: ProjectAreaTable
  project_closing: ProjectClosingTable
  project_deliverable: ProjectDeliverableTable
  project_deliverable_document: ProjectDeliverableDocumentTable
  project_deliverable_end: ProjectDeliverableEndTable
  project_document: ProjectDocumentTable
  project_end_taken_back: ProjectEndTakenBackTable
  project_left: ProjectLeftTable
  project_move: ProjectMoveTable
  project_statement: ProjectStatementTable
  project_track: ProjectTrackTable
  publication: PublicationTable
  register_end: RegisterEndTable
  report: ReportTable
  report_noted: ReportNotedTable
  report_section: ReportSectionTable
  report_version: ReportVersionTable
  risk: RiskTable
  risk_assessment: RiskAssessmentTable
  seat: SeatTable
  seat_holding: SeatHoldingTable
  section_note: SectionNoteTable
  section_note_end: SectionNoteEndTable
  section_owner: SectionOwnerTable
  section_text: SectionTextTable
  session_count: SessionCountTable
  session_ending: SessionEndingTable
  shared_cost: SharedCostTable
  shared_cost_share: SharedCostShareTable
  signal: SignalTable
  signal_entry: SignalEntryTable
  staff_role: StaffRoleTable
  stock_count: StockCountTable
  stock_line: StockLineTable
  stored_file: StoredFileTable
  story: StoryTable
  story_tag: StoryTagTable
  submission: SubmissionTable
  takeover: TakeoverTable
  takeover_draft: TakeoverDraftTable
  theory_arrow: TheoryArrowTable
  theory_node: TheoryNodeTable
  thread_bead: ThreadBeadTable
  thread_link: ThreadLinkTable
  version_approved: VersionApprovedTable
  version_document: VersionDocumentTable
  work: WorkTable
  work_estate: WorkEstateTable
  work_version: WorkVersionTable
}
