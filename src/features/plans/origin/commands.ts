import { command, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, type Refusal, refused } from '#kernel/result'
import { frameRefusals } from '../budget/frame.ts'
import type { PartDocument, PlanDocument, PlanFacts } from '../document.ts'
import { beginPlan, type CreatedPlan, type CreatePlan, type NewPart, partsFor } from '../plan/create-plan.ts'
import { mayCreatePlans } from '../policy.ts'
import { documentOf, type Plan, readPlan } from '../read.ts'
import { settle } from '../stage.ts'
import { writePlan } from '../takeover/write.ts'
import { theoryOf } from '../theory/theory.ts'
import { copyFrom } from './copy.ts'
import { type LeftOut, type Places, placeField, type TakenKind } from './origin.ts'
import { originTexts } from './texts.ts'
import { writeReferences, writeTheory } from './write.ts'

export type BeginFrom = CreatePlan & {
  /** The earlier plan, by its address. */
  readonly origin: string
  readonly kinds: readonly TakenKind[]
  readonly places: Places
}

const say = originTexts.phrase

/** The money's frame of the earlier plan comes along with its lines, and nothing else of its facts: those are the new plan's own. */
const moneyOf = (earlier: Plan, kinds: readonly TakenKind[]): PlanFacts['money'] => {
  const { budget } = earlier
  if (!budget || !kinds.includes('lines')) return null
  const { frame, rule, priceLevel, reason } = budget
  return { frame, rule, priceLevel, reason }
}

/** The new plan as a document, to be written: of its facts only what is written with the parts. */
const toWrite = (plan: Plan, parts: readonly PartDocument[], money: PlanFacts['money']): PlanDocument => {
  const document = documentOf(plan)
  const facts = document.parts.find((part) => part.plan !== null)?.plan ?? null
  return {
    ...document,
    parts: parts.map((part) => ({ ...part, plan: part.kind === 'strategic' && facts ? { ...facts, staff: [], money } : null })),
  }
}

/** Earlier sub-agreements that would come together in one part: their goals bear numbers, and who wrote them meant two agreements. */
const crowded = (earlier: Plan, themes: readonly string[], places: Places): readonly Refusal[] => {
  const subs = earlier.parts.filter(({ kind }) => kind === 'sub')
  const placeOf = ({ number, theme }: Plan['parts'][number]): string | null => places.get(number) ?? theme
  return subs.flatMap((part, index) => {
    const place = placeOf(part)
    if (place === null || !themes.includes(place) || !places.has(part.number)) return []
    return subs.some((other, among) => among !== index && placeOf(other) === place) ? [at(placeField(part.number), say('fault.place'))] : []
  })
}

type Noted = { readonly municipality: number; readonly plan: Id; readonly earlier: Id; readonly kinds: readonly TakenKind[] }

const keepOrigin = async (
  stage: Stage,
  { municipality, plan, earlier, kinds }: Noted,
  left: readonly LeftOut[],
  records: readonly Id[],
  example: boolean,
) => {
  await stage.tx
    .insertInto('plan_origin')
    .values({
      ...{ municipality, work_id: plan, from_id: earlier, taken: [...kinds], left_out: JSON.stringify(left), example },
      ...{ begun_on: stage.today, begun_at: stage.now, begun_by: stage.actor.person },
    })
    .execute()
  if (records.length > 0)
    await stage.tx
      .insertInto('copied_record')
      .values(records.map((record) => ({ municipality, work_id: plan, record_id: record })))
      .execute()
}

/**
 * Begins a plan from an earlier one of the municipality, whole or not at all: what was chosen of it comes along with records of its own, and that it did is kept.
 * Refuses what `createPlan` refuses, a plan that the actor may not read or of another municipality, nothing chosen, and money whose rule does not hold on the new
 * plan's first day.
 */
export const beginFrom = command<BeginFrom, CreatedPlan>('plan.created', mayCreatePlans, async (stage, input) => {
  const { municipality, kinds, places, example = false } = input
  stage.permit({ municipality })
  const earlier = await readPlan(stage.tx, stage.actor, input.origin)
  if (!earlier || earlier.municipality !== municipality) return refused(at('origin', say('fault.origin')))
  if (kinds.length === 0) return refused(at('kinds', say('fault.kinds')))
  const crowds = crowded(earlier, input.themes, places)
  if (crowds.length > 0) return refused(...crowds)
  const money = moneyOf(earlier, kinds)
  const unfit = money ? frameRefusals(money, input.period.from) : []
  if (unfit.length > 0) return refused(at('kinds', say('fault.money')))
  let parts: readonly NewPart[] = []
  const begun = await beginPlan(stage, input, (programme) => {
    parts = partsFor(programme, input.themes)
    return parts
  })
  if (!begun.ok) return begun
  const { id, slug } = begun.value
  const plan = await readPlan(stage.tx, stage.actor, slug)
  const until = input.period.until
  if (!plan || until === null) throw new Error('A plan that was begun can be read and has an end')
  const { parts: copied, left } = copyFrom(documentOf(earlier), earlier, { parts, from: input.period.from, until, kinds, places }, newId)
  const lines = await writePlan(
    stage,
    { municipality, plan: id, example },
    { document: toWrite(plan, copied, money), measurements: [], ended: [] },
  )
  await writeReferences(stage.tx, municipality, copied)
  await writeTheory(stage.tx, { municipality, example }, copied, lines)
  const records = copied.flatMap((part) => [
    ...[...part.goals, ...part.activities, ...part.milestones, ...theoryOf(part).nodes].map((one) => one.id),
    ...part.lines.flatMap((line) => lines.get(line.id) ?? []),
  ])
  await keepOrigin(stage, { municipality, plan: id, earlier: earlier.id, kinds }, left, records, example)
  await settle(stage, id)
  const detail = {
    programme: input.programme,
    estates: input.estates,
    template: input.template,
    origin: earlier.id,
    kinds,
    records: records.length,
  }
  return done({ value: begun.value, entry: { municipality, subject: { kind: 'plan', id }, detail } })
})
