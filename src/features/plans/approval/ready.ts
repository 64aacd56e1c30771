import type { Phrase } from '#text/texts.ts'
import { judgeThemes, programmePeriod, themeSentences } from '../../../../rules/lbf-programme-periods/index.ts'
import { checkOf } from '../budget/check.ts'
import { factsOf, type PlanDocument, type PlanFacts, subAgreements, wordsIn } from '../document.ts'
import { partWords } from '../plan/part-words.ts'
import { approvalTexts } from './texts.ts'

/** Something that stops a plan from being sent, and the place below the plan's address where it is mended. */
export type Blocker = { readonly id: string; readonly say: Phrase; readonly href: string }

const say = approvalTexts.phrase

const one = (id: string, phrase: Phrase, href: string): Blocker => ({ id, say: phrase, href })

/** The estate with most dwellings among those whose number is known; null when none is. */
export const largestOf = (estates: PlanFacts['estates']) =>
  estates.filter(({ dwellings }) => dwellings !== null).toSorted((a, b) => (b.dwellings ?? 0) - (a.dwellings ?? 0))[0] ?? null

const leadBlockers = (facts: PlanFacts): readonly Blocker[] => {
  if (facts.estates.length === 0) return [one('estates', say('ready.estates'), '/afdelinger/ny')]
  const { lead, leadReason } = facts
  if (!lead) return [one('lead', say('ready.lead'), '/ret#f-lead')]
  if (!facts.estates.some(({ id }) => id === lead.id)) return [one('lead', say('ready.lead.gone', { name: lead.name }), '/ret#f-lead')]
  const largest = largestOf(facts.estates)
  const chosen = facts.estates.find(({ id }) => id === lead.id)
  return largest && (chosen?.dwellings ?? 0) < (largest.dwellings ?? 0) && !leadReason
    ? [one('lead-reason', say('ready.lead.reason', { lead: lead.name, largest: largest.name }), '/ret#f-leadReason')]
    : []
}

const themeBlockers = (document: PlanDocument): readonly Blocker[] => {
  const period = programmePeriod(factsOf(document).programme)
  if (!period) return [one('programme', say('ready.programme'), '/ret#f-programme')]
  const judged = judgeThemes(
    period,
    subAgreements(document).flatMap(({ theme }) => theme ?? []),
  )
  return themeSentences(period, judged).map((phrase, index) => one(`theme-${index}`, phrase, '#delaftaler'))
}

const partBlockers = (document: PlanDocument): readonly Blocker[] => {
  const parts = subAgreements(document)
  const words = partWords(factsOf(document).programme)
  const strategic = document.parts.find(({ kind }) => kind === 'strategic')
  return [
    ...(strategic && wordsIn(strategic, 'vision') === '' ? [one('vision', say('ready.vision'), '/dele/0/tekst#f-vision')] : []),
    ...(parts.length === 0 ? [one('parts', say('ready.parts', words), '#delaftaler')] : []),
    ...parts.flatMap(({ number, title, goals, activities }) => [
      ...(goals.length === 0 ? [one(`goals-${number}`, say('ready.goals', { ...words, number, title }), `/dele/${number}/maal/nyt`)] : []),
      ...(activities.length === 0
        ? [one(`activities-${number}`, say('ready.activities', { ...words, number, title }), `/dele/${number}/aktiviteter/ny`)]
        : []),
    ]),
  ]
}

const moneyBlockers = (document: PlanDocument): readonly Blocker[] => {
  const check = checkOf(document)
  if (!check) return [one('money', say('ready.money'), '/budget/ramme')]
  return check.rules.filter(({ holds }) => !holds).map(({ id, why }) => one(id, why, '/budget#kontrol'))
}

/** Everything that stops a plan from being frozen and sent for approval; empty when it is ready. */
export const blockersOf = (document: PlanDocument): readonly Blocker[] => {
  const facts = factsOf(document)
  return [
    ...(facts.board ? [] : [one('board', say('ready.board'), '/ret#f-board')]),
    ...(facts.operator ? [] : [one('operator', say('ready.operator'), '/ret#f-operator')]),
    ...leadBlockers(facts),
    ...themeBlockers(document),
    ...partBlockers(document),
    ...moneyBlockers(document),
  ]
}
