import { addDays } from '#kernel/day'
import { isId } from '#kernel/id'
import { done } from '#kernel/result'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { findOrigin } from '../../catalogue/queries.ts'
import { mandatesFor, open, openPlan } from '../../open.ts'
import { writingOf } from '../../policy.ts'
import { addActivity } from '../commands/add-activity.ts'
import { changeActivity } from '../commands/change-activity.ts'
import { removeActivity } from '../commands/remove-activity.ts'
import { activityConflict } from '../conflict.ts'
import { activityOf, partOf } from '../find.ts'
import { ActivityForm, activityFrom, idsIn, NewActivityForm, RemoveForm } from '../forms.ts'
import { employersIn, getVersion } from '../queries.ts'
import { partFormTexts } from '../texts.ts'
import { ActivityPage } from '../views/activity-form.tsx'
import { activityWords, originWords } from '../words.ts'
import { idIn, numberIn, partFrame, staleEdit } from './open.ts'
import { type Place, savePart, unremoved } from './save.ts'

const placeOf = (part: number, number: number): Place => ({ part, anchor: `aktivitet-${number}` })

/** A form names a goal for each tick; forms are read with one word a name. */
const withGoals =
  (page: Page) =>
  async (words: Words): Promise<Words> => {
    const { goals } = await page.context.req.parseBody({ all: true })
    return { ...words, goals: [goals ?? []].flat().join(' ') }
  }

export const askNewActivity = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const from = page.query('fra') ?? ''
  const { plan, rest } = await open(page, async (tx, { municipality }) => ({
    employers: await employersIn(tx, municipality),
    origin: isId(from) ? await findOrigin(tx, municipality, from) : undefined,
  }))
  const part = partOf(plan, numberIn(page))
  const mandates = mandatesFor(page, writingOf(plan.kind), plan)
  const words = { from: plan.from, until: addDays(plan.until, -1), ...(rest.origin && originWords(rest.origin)) }
  return page.show(
    partFrame(page, plan, part, partFormTexts.in(page.language)('activity.new'), shown),
    <ActivityPage plan={plan} part={part} activity={null} employers={rest.employers} mandates={mandates} shown={shown ?? blank(words)} />,
  )
}

export const saveNewActivity = (page: Page): Promise<Response> => {
  const part = numberIn(page)
  return savePart(page, {
    schema: NewActivityForm,
    command: addActivity,
    tidy: withGoals(page),
    ask: askNewActivity,
    run: (plan, { value, words, mandate }) =>
      addActivity(page.platform, page.member, {
        plan: plan.id,
        part,
        origin: value.origin,
        ...activityFrom(value),
        goals: idsIn(words, 'goals'),
        ...mandate,
      }),
    place: ({ number }) => placeOf(part, number),
  })
}

export const askActivity = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const id = idIn(page, 'activity')
  const { plan, rest } = await open(page, async (tx, { municipality, parts }) => {
    activityOf({ parts }, id)
    return { version: (await getVersion(tx, municipality, id)).version, employers: await employersIn(tx, municipality) }
  })
  const { part, own } = activityOf(plan, id)
  const mandates = mandatesFor(page, writingOf(plan.kind), plan)
  const title = partFormTexts.in(page.language)('activity.edit', { number: own.number })
  return page.show(
    partFrame(page, plan, part, title, shown),
    <ActivityPage
      plan={plan}
      part={part}
      activity={{ ...own, version: rest.version }}
      employers={rest.employers}
      mandates={mandates}
      shown={shown ?? blank(activityWords(own))}
    />,
  )
}

/** The names behind the ids of an activity's form. */
const namesFor = async (page: Page, id: string): Promise<ReadonlyMap<string, string>> => {
  const { plan, rest } = await open(page, (tx, { municipality }) => employersIn(tx, municipality))
  const { goals } = activityOf(plan, id).part
  return new Map([...rest.map((one) => [one.id, one.name] as const), ...goals.map((goal) => [goal.id, goal.title] as const)])
}

export const saveActivity = (page: Page): Promise<Response> => {
  const activity = idIn(page, 'activity')
  return savePart(page, {
    schema: ActivityForm,
    command: changeActivity,
    tidy: withGoals(page),
    ask: askActivity,
    run: async (plan, { value, words, version, mandate }) => {
      const { part } = activityOf(plan, activity)
      const input = { plan: plan.id, activity, version, ...activityFrom(value), goals: idsIn(words, 'goals'), ...mandate }
      const result = await changeActivity(page.platform, page.member, input)
      return result.ok ? done(placeOf(part.number, result.value.number)) : result
    },
    stale: async (_, mine) => {
      const names = await namesFor(page, activity)
      return staleEdit(page, { acts: [changeActivity.act], kind: 'activity', id: activity }, (now) =>
        activityConflict(page.language, names, { theirs: activityWords(activityOf(now, activity).own), mine }),
      )
    },
    place: (reached) => reached,
  })
}

export const dropActivity = (page: Page): Promise<Response> => {
  const activity = idIn(page, 'activity')
  return savePart(page, {
    schema: RemoveForm,
    command: removeActivity,
    ask: async (_, { refusals }) => {
      const { own } = activityOf(await openPlan(page), activity)
      return askActivity(page, { words: activityWords(own), refusals: unremoved(refusals) })
    },
    run: (plan, { version, mandate }) => removeActivity(page.platform, page.member, { plan: plan.id, activity, version, ...mandate }),
    place: ({ part }) => ({ part, anchor: 'aktiviteter' }),
  })
}
