import { historyOf } from '#features/audit'
import { notFound } from '#features/identity'
import { at, refused } from '#kernel/result'
import { isStale } from '#kernel/version'
import type { ConflictField } from '#ui/kit.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { lastSaved, type StaleEdit } from '#web/stale.tsx'
import { formFrame, hrefOf, open, saveForm } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { answerParallel } from '../commands/answer-parallel.ts'
import { changeEffort } from '../commands/change-effort.ts'
import { AnswerForm, FactsForm, factWords, inputFrom } from '../forms.ts'
import { type EffortGround, findGroundOf } from '../queries.ts'
import { effortFormTexts, effortTexts } from '../texts.ts'
import { FactsPage } from '../views/edit.tsx'
import { writersOf } from './open.ts'
import { showEffort } from './show.tsx'

const mostActs = 100

const openGround = async (page: Page) => {
  const { plan, rest: ground } = await open(page, async (tx, { municipality, effort }) =>
    effort ? findGroundOf(tx, municipality, effort.area.id) : undefined,
  )
  if (!ground) throw notFound()
  return { plan, ground }
}

export const askFacts = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, ground } = await openGround(page)
  const mandates = writersOf(page, plan)
  return page.show(
    formFrame(page, plan, effortFormTexts.in(page.language)('edit.title'), shown),
    <FactsPage plan={plan} ground={ground} mandates={mandates} shown={shown ?? blank(factWords(plan))} />,
  )
}

const names = ['name', 'aim', 'from', 'until', 'estates', 'runs', 'operator', 'body'] as const

/** What was saved meanwhile beside the user's own, choices by their names. */
const conflictOf = (page: Page, plan: Plan, ground: EffortGround, mine: Words): readonly ConflictField[] => {
  const say = effortFormTexts.in(page.language)
  const known = new Map([...ground.estates, ...ground.bodies, ...ground.organisations].map(({ id, name }) => [id, name]))
  const theirs = factWords(plan)
  const read = (words: Words, field: (typeof names)[number]): string => {
    const word = words[field] ?? ''
    if (field === 'runs') return word === 'forum' || word === 'municipality' || word === 'guest' ? say(`runs.${word}`) : ''
    return word
      .split('\n')
      .map((one) => known.get(one) ?? one)
      .join(', ')
  }
  return names.map((field) => ({ label: say(field), theirs: read(theirs, field), mine: read(mine, field) }))
}

const staleFacts = async (page: Page, mine: Words): Promise<StaleEdit> => {
  const { plan, ground } = await openGround(page)
  return { ...(await savedBy(page, ['effort.changed', 'effort.answered'])), fields: conflictOf(page, plan, ground, mine) }
}

/** Who last did one of some acts to the address's effort. */
export const savedBy = async (page: Page, acts: readonly string[]): Promise<Pick<StaleEdit, 'by' | 'at'>> => {
  const { rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, mostActs))
  return lastSaved(rest.filter(({ act }) => acts.includes(act)))
}

export const saveFacts = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: FactsForm,
    command: changeEffort,
    ask: askFacts,
    run: async (plan, facts, mandate, version) => {
      const input = inputFrom(facts)
      return input.ok ? changeEffort(page.platform, page.member, { ...input.value, plan: plan.id, version, ...mandate }) : input
    },
    next: (plan, named) => hrefOf({ ...plan, ...named }),
    stale: staleFacts,
  })

/** Why an effort goes on beside what is alike: a form on its own page, which shows what stands there now. */
export const saveAnswer = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: AnswerForm,
    command: answerParallel,
    ask: (again, shown) => showEffort(again, [], shown),
    run: async (plan, { words }, mandate, version) => {
      const result = await answerParallel(page.platform, page.member, { plan: plan.id, version, words, ...mandate })
      return isStale(result) ? refused(at('words', effortTexts.phrase('refused.stale'))) : result
    },
    next: (plan) => `${hrefOf(plan)}#ligner`,
  })
