import { sql } from 'kysely'
import { takeAddress } from '#database/address'
import { mayBeginEfforts } from '#features/bodies'
import { command, notFound, permitting, type Stage } from '#features/identity'
import { addDays, yearOf } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { lastDay, toRange } from '#kernel/period'
import { at, done, refused } from '#kernel/result'
import { activityColumns, goalColumns, linkRows } from '../../part/rows.ts'
import { nameTaken } from '../../plan/names.ts'
import { mayWriteEfforts } from '../../policy.ts'
import { settle } from '../../stage.ts'
import { isMeasured, judgeEffort, type NewActivity, type NewEffort, writtenOf } from '../effort.ts'
import { held } from '../held.ts'
import { takeEstates, writeLines, writeWords } from '../save.ts'
import { effortTexts } from '../texts.ts'

export type ProposeEffort = NewEffort & {
  readonly municipality: number
  readonly area: Id
  readonly example?: boolean
  readonly origin?: string
}

export type ProposedEffort = { readonly id: Id; readonly slug: string }

/** Whether who begins an effort may write it afterwards: roles that reach their own organisation begin only what it runs. */
const isOwn = ({ actor }: Stage, { municipality, area, operator }: ProposeEffort): boolean =>
  permitting(actor, mayWriteEfforts, { municipality, areas: [area], organisations: operator ? [operator] : [] }).length > 0

type Laying = { readonly input: ProposeEffort; readonly work: Id; readonly part: Id }

/** The goal that its measure shows, with what the page does not ask; whoever runs it says more on the goal's own page. */
const addGoal = async ({ tx, today }: Stage, { input, part }: Laying): Promise<readonly Id[]> => {
  const { measure, period, aim, municipality } = input
  const { indicator, unit, baseline, target } = measure
  if (!isMeasured(measure) || indicator === null || unit === null || target === null || period.until === null) return []
  const id = newId()
  const responsible = input.activities.find((one) => one.responsible !== null)?.responsible ?? ''
  await tx
    .insertInto('goal')
    .values({
      municipality,
      id,
      part_id: part,
      number: 1,
      ...goalColumns({
        title: aim,
        indicator,
        unit,
        direction: baseline !== null && Number(target) < Number(baseline) ? 'down' : 'up',
        counting: 'last',
        numerator: null,
        denominator: null,
        disaggregation: null,
        source: effortTexts.in('da')('measure.source'),
        method: null,
        frequency: 'half_year',
        responsible,
        baseline,
        baselineOn: baseline === null ? null : today < period.from ? today : addDays(period.from, -1),
        target,
        targetOn: lastDay(period) ?? period.from,
        steps: [],
      }),
      example: input.example ?? false,
    })
    .execute()
  return [id]
}

const activityOf = (one: NewActivity, { period, operator }: ProposeEffort, goals: readonly Id[]) => ({
  title: one.title ?? '',
  what: one.what ?? '',
  interest: null,
  targetGroup: one.groupNote,
  method: null,
  responsible: one.responsible,
  employer: operator,
  from: period.from,
  until: period.until ?? period.from,
  place: one.where,
  evidence: null,
  takesOver: null,
  goals,
  ...(one.kind && { kind: one.kind, groups: one.groups }),
})

const addActivities = async ({ tx }: Stage, { input, part }: Laying, goals: readonly Id[]): Promise<void> => {
  const { municipality } = input
  for (const [index, one] of writtenOf(input.activities).entries()) {
    const id = newId()
    const activity = activityOf(one, input, goals)
    await tx
      .insertInto('activity')
      .values({ municipality, id, part_id: part, number: index + 1, ...activityColumns(activity), example: input.example ?? false })
      .execute()
    const links = linkRows(municipality, part, id, activity)
    if (links.length > 0) await tx.insertInto('activity_goal').values(links).execute()
  }
}

const addMoney = async (stage: Stage, { input, work, part }: Laying): Promise<void> => {
  const { municipality, period, total, source } = input
  const budget = newId()
  const level = yearOf(period.from)
  await stage.tx
    .insertInto('budget')
    .values({ municipality, id: budget, work_id: work, frame: total, rule: null, price_level: level, work_kind: 'effort' })
    .execute()
  const lines = source === null || total === 0 ? [] : [{ what: input.name, source, amount: total }]
  await writeLines(stage, { municipality, work, part }, { budget, period, lines })
}

/**
 * Proposes an effort without a fund plan in an area, everything at once: what it wants, what is done for whom, who runs it, what it costs,
 * which body approves it. It is a draft until it is sent. Refuses days out of order, an area or a body of another municipality, an estate
 * outside the area, a guest project of nobody, an activity without kind or target group, money that nobody pays, and the number of a person.
 */
export const proposeEffort = command<ProposeEffort, ProposedEffort>('effort.proposed', mayBeginEfforts, async (stage, input) => {
  const { municipality, area, name } = input
  const found = await stage.tx
    .selectFrom('area')
    .select('id')
    .where('municipality', '=', municipality)
    .where('id', '=', area)
    .where(sql<boolean>`upper_inf(period)`)
    .executeTakeFirst()
  if (!found) throw notFound()
  stage.permit({ municipality, areas: [area] })
  const refusals = [...judgeEffort(input), ...(isOwn(stage, input) ? [] : [at('operator', effortTexts.phrase('refused.guest.own'))])]
  if (refusals.length > 0) return refused(...refusals)
  if (await nameTaken(stage, municipality, name)) return refused(at('name', effortTexts.phrase('refused.name')))

  const [id, part] = [newId(), newId()]
  const slug = await takeAddress(stage.tx, { section: 'indsatser', name, municipality, record: id, now: stage.now })
  const saved = await held(async () => {
    await stage.tx
      .insertInto('work')
      .values({
        municipality,
        id,
        kind: 'effort',
        slug,
        name,
        period: toRange(input.period),
        area_id: area,
        runs: input.runs,
        proposed_by: stage.actor.person,
        board_id: input.body,
        operator_id: input.operator,
        example: input.example ?? false,
        source: input.origin ?? null,
      })
      .execute()
    await stage.tx
      .insertInto('part')
      .values({ municipality, id: part, work_id: id, kind: 'effort', number: 1, work_kind: 'effort' })
      .execute()
    await takeEstates(stage, { municipality, work: id }, input.estates)
    await writeWords(stage, { municipality, part }, 'aim', input.aim)
    const laying = { input, work: id, part }
    await addActivities(stage, laying, await addGoal(stage, laying))
    await addMoney(stage, laying)
  })
  if (!saved.ok) return saved
  await settle(stage, id)
  return done({
    value: { id, slug },
    entry: { municipality, subject: { kind: 'plan', id }, detail: { area, body: input.body, runs: input.runs } },
  })
})
