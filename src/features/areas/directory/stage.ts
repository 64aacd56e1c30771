import { notFound, type Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { toRange } from '#kernel/period'
import { at, type Refusal } from '#kernel/result'
import type { Area } from '../area/read.ts'
import { lockArea } from '../area/stage.ts'
import { checkEntry, type Entry, type EntryFacts, likelyNameIn } from './directory.ts'
import { findEntry } from './queries.ts'
import { entryFrom } from './rows.ts'
import { directoryTexts } from './texts.ts'

/** An entry of an area, both locked for the length of the command; not found when it is another area's or the actor may not read it. */
export const lockEntry = async (stage: Stage, area: Id, id: Id): Promise<{ readonly area: Area; readonly entry: Entry }> => {
  const held = await lockArea(stage, area)
  const row = await findEntry(stage.tx, held.municipality, held.id, id)
  if (!row) throw notFound()
  return { area: held, entry: entryFrom(row.entry) }
}

/** What an entry's facts are in the columns of its table. */
export const columnsOf = (facts: EntryFacts) => ({
  kind: facts.kind,
  name: facts.name,
  estate_id: facts.estate,
  organisation_id: facts.organisation,
  organisation_name: facts.organisationName,
  contact_role: facts.contactRole,
  contact: facts.contact,
  target_groups: [...facts.targetGroups],
  target_note: facts.targetNote,
  activity_kind: facts.activityKind,
  activity_note: facts.activityNote,
  place: facts.place,
  period: toRange(facts.period),
  source: facts.source,
})

/** Asks about what looks like a person's name, unless the writer has been asked and says that it is none. */
const asked = async ({ tx }: Stage, area: Area, facts: EntryFacts, noNames: boolean): Promise<readonly Refusal[]> => {
  if (noNames || likelyNameIn(facts, []) === null) return []
  const known = await tx.selectFrom('organisation').select('name').where('municipality', '=', area.municipality).execute()
  const found = likelyNameIn(facts, [area.name, ...known.map(({ name }) => name)])
  return found === null ? [] : [at('noNames', directoryTexts.phrase('refused.name', { found }))]
}

/** What an entry's form tells beside its facts. */
export type Told = {
  /** The writer has been asked about a likely name and says that it is none. */
  readonly noNames?: boolean
}

/** Why an entry of an area cannot be told like this: by itself, or because the area or the municipality has not what it names. */
export const refusalsOf = async (stage: Stage, area: Area, facts: EntryFacts & Told): Promise<readonly Refusal[]> => {
  const known =
    facts.organisation === null ||
    (await stage.tx
      .selectFrom('organisation')
      .select('id')
      .where('municipality', '=', area.municipality)
      .where('id', '=', facts.organisation)
      .executeTakeFirst())
  return [
    ...checkEntry(facts),
    ...(await asked(stage, area, facts, facts.noNames ?? false)),
    ...(known ? [] : [at('organisation', directoryTexts.phrase('refused.organisation'))]),
    ...(facts.estate === null || area.estates.some(({ id }) => id === facts.estate)
      ? []
      : [at('estate', directoryTexts.phrase('refused.estate'))]),
  ]
}
