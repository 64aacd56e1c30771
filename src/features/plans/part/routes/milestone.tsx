import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import { blank, type Page, type Shown } from '#web/page.ts'
import { isAgreed } from '../../milestone/milestone.ts'
import { mandatesFor, open, openPlan } from '../../open.ts'
import { writingOf } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { addMilestone } from '../commands/add-milestone.ts'
import { changeMilestone } from '../commands/change-milestone.ts'
import { removeMilestone } from '../commands/remove-milestone.ts'
import { milestoneConflict } from '../conflict.ts'
import { milestoneOf, partOf } from '../find.ts'
import { MilestoneForm, RemoveForm } from '../forms.ts'
import { getVersion } from '../queries.ts'
import { partFormTexts } from '../texts.ts'
import { MilestonePage } from '../views/milestone-form.tsx'
import { milestoneWords } from '../words.ts'
import { idIn, numberIn, partFrame, staleEdit } from './open.ts'
import { savePart, unremoved } from './save.ts'

const anchor = 'milepaele'

/** What a milestone can wait for, and whether a new day of it is a move. */
const choicesIn = (plan: Plan, own: Id | null) => ({
  others: plan.parts
    .flatMap(({ milestones }) => milestones)
    .filter(({ id }) => id !== own)
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn)),
  agreed: isAgreed(plan),
})

export const askNewMilestone = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const part = partOf(plan, numberIn(page))
  const mandates = mandatesFor(page, writingOf(plan.kind), plan)
  return page.show(
    partFrame(page, plan, part, partFormTexts.in(page.language)('milestone.new'), shown),
    <MilestonePage plan={plan} part={part} milestone={null} {...choicesIn(plan, null)} mandates={mandates} shown={shown ?? blank()} />,
  )
}

export const saveNewMilestone = (page: Page): Promise<Response> => {
  const part = numberIn(page)
  return savePart(page, {
    schema: MilestoneForm,
    command: addMilestone,
    ask: askNewMilestone,
    run: (plan, { value, mandate }) => addMilestone(page.platform, page.member, { plan: plan.id, part, ...value, ...mandate }),
    place: () => ({ part, anchor }),
  })
}

export const askMilestone = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const id = idIn(page, 'milestone')
  const { plan, rest } = await open(page, async (tx, { municipality, parts }) => {
    milestoneOf({ parts }, id)
    return getVersion(tx, municipality, id)
  })
  const { part, own } = milestoneOf(plan, id)
  const mandates = mandatesFor(page, writingOf(plan.kind), plan)
  return page.show(
    partFrame(page, plan, part, partFormTexts.in(page.language)('milestone.edit'), shown),
    <MilestonePage
      plan={plan}
      part={part}
      milestone={{ ...own, version: rest.version }}
      {...choicesIn(plan, id)}
      mandates={mandates}
      shown={shown ?? blank(milestoneWords(own))}
    />,
  )
}

export const saveMilestone = (page: Page): Promise<Response> => {
  const milestone = idIn(page, 'milestone')
  return savePart(page, {
    schema: MilestoneForm,
    command: changeMilestone,
    ask: askMilestone,
    run: async (plan, { value, version, mandate }) => {
      const { part } = milestoneOf(plan, milestone)
      const result = await changeMilestone(page.platform, page.member, { plan: plan.id, milestone, version, ...value, ...mandate })
      return result.ok ? done({ part: part.number, anchor }) : result
    },
    stale: (_, mine) =>
      staleEdit(page, { acts: [changeMilestone.act], kind: 'milestone', id: milestone }, (now) =>
        milestoneConflict(page.language, { theirs: milestoneWords(milestoneOf(now, milestone).own), mine }),
      ),
    place: (reached) => reached,
  })
}

export const dropMilestone = (page: Page): Promise<Response> => {
  const milestone = idIn(page, 'milestone')
  return savePart(page, {
    schema: RemoveForm,
    command: removeMilestone,
    ask: async (_, { refusals }) => {
      const { own } = milestoneOf(await openPlan(page), milestone)
      return askMilestone(page, { words: milestoneWords(own), refusals: unremoved(refusals) })
    },
    run: (plan, { version, mandate }) => removeMilestone(page.platform, page.member, { plan: plan.id, milestone, version, ...mandate }),
    place: ({ part }) => ({ part, anchor }),
  })
}
