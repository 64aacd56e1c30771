import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import type { StaleEdit } from '#web/stale.tsx'
import { submit } from '#web/submit.ts'
import { formFrame, hrefOf, openPlan } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { setMoney } from '../commands/set-money.ts'
import { linesIn, moneyPlaces, SendForm } from '../forms.ts'
import { effortFormTexts, effortTexts } from '../texts.ts'
import { MoneyPage } from '../views/edit.tsx'
import { writersOf } from './open.ts'
import { savedBy } from './write.tsx'

/** An effort's money as the words that its form begins with. */
const wordsFrom = (plan: Plan): Words =>
  Object.fromEntries(
    (plan.effort?.money?.lines ?? []).flatMap(({ what, source, cells }, index) => {
      const total = cells.reduce((sum, { amount }) => sum + amount, 0)
      return [
        [`what${index + 1}`, what],
        [`source${index + 1}`, source],
        [`amount${index + 1}`, (total / 100).toFixed(2).replace('.', ',').replace(/,00$/, '')],
      ]
    }),
  )

export const askMoney = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const mandates = writersOf(page, plan)
  return page.show(
    formFrame(page, plan, effortFormTexts.in(page.language)('money.title'), shown),
    <MoneyPage plan={plan} mandates={mandates} shown={shown ?? blank(wordsFrom(plan))} />,
  )
}

const staleMoney = async (page: Page, mine: Words): Promise<StaleEdit> => {
  const plan = await openPlan(page)
  const say = effortFormTexts.in(page.language)
  const source = effortTexts.in(page.language)
  const theirs = wordsFrom(plan)
  const line = (words: Words, place: number): string => {
    const from = words[`source${place}`]
    const named =
      from === 'own' || from === 'municipality' || from === 'association' || from === 'foundation' || from === 'guest' || from === 'other'
    return [words[`what${place}`], named ? source(`source.${from}`) : '', words[`amount${place}`]].filter(Boolean).join(' · ')
  }
  const fields = moneyPlaces.map((place) => ({
    label: say('money.line', { number: place }),
    theirs: line(theirs, place),
    mine: line(mine, place),
  }))
  return { ...(await savedBy(page, [setMoney.act])), fields }
}

export const saveMoney = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  writersOf(page, plan)
  return submit(page, {
    schema: SendForm,
    ask: askMoney,
    run: async ({ words, version, mandate }) => {
      const lines = linesIn(words)
      return lines.ok ? setMoney(page.platform, page.member, { plan: plan.id, version, lines: lines.value, ...mandate }) : lines
    },
    saved: () => page.saved(`${hrefOf(plan)}#penge`, setMoney.act),
    stale: (mine) => staleMoney(page, mine),
  })
}
