import { sql } from 'kysely'
import { forumComposition, foundIn, sayResidentsPart } from '#features/bodies'
import type { Stage } from '#features/identity'
import { tie } from '#features/thread'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import { classifyIn } from '../area/commands/classify-area.ts'
import { setTask, tieIn } from '../area/commands/tie-body.ts'
import type { Decision, Forum } from './case.ts'
import type { Case } from './read.ts'
import { caseTexts } from './texts.ts'

type Designated = { readonly forum: { readonly id: Id; readonly isNew: boolean }; readonly classification: Id }

/** The label that source 002 gives a designated area. */
const label = 'Boligsocialt udfordret'

const sourceOf = (held: Case): string => caseTexts.in('da')('designated.source', { body: held.body.name })

/** Refusals of founding at the fields that they have here. */
const fields: Readonly<Record<string, string>> = { name: 'forumName', residentsPart: 'residentsPart' }

/** Sets a forum to work that was tied to the area before: what it does there from now on, and how residents take part in it. */
const takeOver = async (stage: Stage, { municipality, area, forums }: Case, forum: Forum & { kind: 'known' }): Promise<Result<Id>> => {
  const known = forums.find(({ id }) => id === forum.id)
  if (!known) return refused(at('forum', caseTexts.phrase('fault.forum')))
  await setTask(stage, municipality, { area: area.id, body: known.id, task: caseTexts.in('da')('forum.task') })
  await sayResidentsPart(stage, municipality, { body: known.id, residentsPart: forum.residentsPart ?? '' })
  return done(known.id)
}

/** The forum of the area: one that is tied to it already, or a new one below the body that decides. */
const forumOf = async (stage: Stage, held: Case, forum: Forum, day: Day): Promise<Result<{ id: Id; isNew: boolean }>> => {
  if (forum.kind === 'known') {
    const taken = await takeOver(stage, held, forum)
    return taken.ok ? done({ id: taken.value, isNew: false }) : taken
  }
  const { municipality } = held
  const founded = await foundIn(stage, {
    municipality,
    kind: 'coordination_forum',
    name: forum.name ?? '',
    decides: 'here',
    composition: forumComposition(held.municipality_name),
    legalBasis: sourceOf(held),
    terms: forum.terms,
    residentsPart: forum.residentsPart,
    parents: [held.body.id],
    period: { from: day, until: null },
    example: held.example,
  })
  if (!founded.ok) {
    return refused(...founded.refusals.map(({ field, say }) => at(fields[field ?? ''] ?? 'forum', say)))
  }
  const tied = await tieIn(stage, municipality, {
    area: held.area.id,
    body: founded.value.id,
    task: caseTexts.in('da')('forum.task'),
    period: { from: day, until: null },
  })
  return tied.ok ? done({ id: founded.value.id, isNew: true }) : tied
}

/** Ends what the municipality and its assessment called the area until the day: the designation takes their place. */
const endEarlier = ({ tx }: Stage, { municipality, area }: Case, day: Day): Promise<unknown> =>
  sql`
    update helhed.area_classification set period = daterange(lower(period), ${day}::date)
    where municipality = ${municipality} and area_id = ${area.id} and scheme in ('municipality', 'under_assessment')
      and period @> ${day}::date and lower(period) < ${day}::date`.execute(tx)

/** Sets up what a designation brings with it: the forum and the municipality's own classification of the area, from the day of the decision. */
export const designate = async (stage: Stage, held: Case, { forum, decidedOn }: Decision): Promise<Result<Designated>> => {
  if (forum === null) return refused(at('forum', caseTexts.phrase('fault.forum')))
  const found = await forumOf(stage, held, forum, decidedOn)
  if (!found.ok) return found
  await tie(stage.tx, held.municipality, held.area.id, found.value.id, stage.now)
  await endEarlier(stage, held, decidedOn)
  const classified = await classifyIn(stage, held.municipality, {
    area: held.area.id,
    scheme: 'municipality',
    label,
    period: { from: decidedOn, until: null },
    source: sourceOf(held),
  })
  if (!classified.ok) return refused(...classified.refusals.map(({ say }) => at('decidedOn', say)))
  return done({ forum: found.value, classification: classified.value })
}

/** Ends the classification with the designation. */
export const endDesignation = ({ tx }: Stage, { municipality, classification_id }: Case, day: Day): Promise<unknown> =>
  sql`
    update helhed.area_classification set period = daterange(lower(period), greatest(${day}::date, lower(period) + 1))
    where municipality = ${municipality} and id = ${classification_id}::uuid and period @> ${day}::date`.execute(tx)
