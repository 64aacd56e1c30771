import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { clipped, firstSentence } from '#text/clipped.ts'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { coFinancingRuleIds, coFinancingRuleOn } from '../../../../rules/co-financing/index.ts'
import type { Outcome } from '../approval/approval.ts'
import { type ActivityDocument, factsOf, type PlanDocument } from '../document.ts'
import { listed } from '../plan/lacking.ts'
import { estateCost } from './estate-cost.ts'
import { estateTexts } from './estate-texts.ts'
import { unstopped } from './wording.ts'

/** A frozen version as one estate's meeting is to see it. */
export type EstateToPrint = {
  readonly document: PlanDocument
  readonly version: { readonly number: number; readonly hash: string }
  readonly estate: Id
  /** What has happened since the version was sent: names of its estates that have left, and whether the plan was sent back. */
  readonly since: { readonly left: readonly string[]; readonly returned: boolean }
  /** The meeting's day, where it is known, and what it decided, where it has. */
  readonly meeting: { readonly on: Day | null; readonly said: { readonly outcome: Outcome; readonly on: Day } | null }
}

/** An entry of a list: a name, what it is, and whether it is an example. The words are the plan's own and stay Danish. */
type Entry = { readonly name: string; readonly words: string; readonly example: boolean }

/** Two pages in words, as `estate.typ` lays them out. */
export type PrintedEstate = {
  readonly language: Language
  readonly region: 'dk' | 'gb'
  readonly title: string
  readonly exampleWord: string
  /** What has changed since this version, in one line; empty when nothing has. */
  readonly notice: string
  readonly kicker: string
  readonly question: string
  readonly what: { readonly title: string; readonly words: readonly string[] }
  readonly who: { readonly title: string; readonly words: string; readonly danish: boolean; readonly more: string }
  /** `more` says how many are left out when so many of the list are shown: for 0, for 1, and so on. */
  readonly where: { readonly title: string; readonly list: readonly Entry[]; readonly more: readonly string[]; readonly none: string }
  readonly cost: {
    readonly title: string
    readonly figures: readonly { readonly figure: string; readonly note: string }[]
    readonly words: readonly string[]
  }
  readonly vote: { readonly title: string; readonly words: string; readonly said: string }
  readonly answers: readonly { readonly title: string; readonly words: string }[]
  readonly ask: { readonly title: string; readonly words: string }
  readonly foot: readonly string[]
}

/** How much of a plan two pages hold: activities and target groups by number, texts in characters. */
const most = { activities: 6, groups: 5, estates: 5, name: 70, words: 120, title: 90 } as const

/** Activities that name the estate's own place come first, then those of each agreement in turn, so that no theme is left out. */
const inOrder = (document: PlanDocument, estate: string): readonly ActivityDocument[] => {
  const turns = document.parts.flatMap(({ activities }) => activities.map((activity, turn) => ({ activity, turn })))
  const near = ({ activity }: (typeof turns)[number]): number => (activity.place?.includes(estate) ? 0 : 1)
  return turns.toSorted((a, b) => near(a) - near(b) || a.turn - b.turn).map(({ activity }) => activity)
}

/** Whole thousands of kroner from ten thousand on, whole hundreds from a thousand, else whole kroner: an estimate has no øre. */
const roughly = (ore: Ore, language: Language): string => {
  const kroner = ore / 100
  const step = kroner >= 10_000 ? 1_000 : kroner >= 1_000 ? 100 : 1
  return formats[language].number(Math.round(kroner / step) * step)
}

const fundShare = (document: PlanDocument, language: Language): string | null => {
  const { money, from } = factsOf(document)
  const id = coFinancingRuleIds.find((one) => one === money?.rule)
  const rule = id && coFinancingRuleOn(id, from)
  return rule ? formats[language].number(rule.fundAtMost) : null
}

const costOf = ({ document, estate }: EstateToPrint, years: string, language: Language): PrintedEstate['cost'] => {
  const say = estateTexts.in(language)
  const { kroner, number } = formats[language]
  const title = say('cost.title')
  const cost = estateCost(document, estate)
  if (cost.kind === 'no-frame') return { title, figures: [], words: [say('cost.noframe')] }
  if (cost.kind === 'none') return { title, figures: [], words: [say('cost.none')] }
  const associations = kroner(cost.associations)
  if (cost.kind === 'unknown')
    return {
      title,
      figures: [],
      words: [say('cost.unknown', { associations, estates: clipped(cost.lacking.join(', '), most.words) }), say('cost.honest')],
    }
  return {
    title,
    figures: [
      { figure: say('cost.figure', { amount: roughly(cost.share, language) }), note: say('cost.figure.note', { period: years }) },
      ...(cost.monthly >= 100
        ? [{ figure: say('cost.month', { amount: roughly(cost.monthly, language) }), note: say('cost.month.note') }]
        : []),
    ],
    words: [
      say('cost.how', {
        associations,
        own: number(cost.own),
        all: number(cost.all),
        approximate: cost.approximate ? say('cost.approximate') : '',
      }),
      say('cost.rest', { frame: kroner(factsOf(document).money?.frame ?? 0) }),
      say('cost.honest'),
    ],
  }
}

const askOf = (document: PlanDocument, language: Language): string => {
  const say = estateTexts.in(language)
  const { operator, board } = factsOf(document)
  if (!operator) return say('ask.nobody')
  const named = { operator: clipped(operator.name, most.name) }
  return board ? say('ask.words', { ...named, board: clipped(board.name, most.name) }) : say('ask.operator', named)
}

const noticeOf = ({ since }: EstateToPrint, language: Language): string => {
  const say = estateTexts.in(language)
  if (since.left.length > 0)
    return say('since.left', { count: since.left.length, names: clipped(listed(since.left, language), most.words) })
  return since.returned ? say('since.returned') : ''
}

/** What two ways of writing the same group share: `Unge, 13-17 år`, `unge på 13-17 år` and `Unge mellem 13 og 17 år`. */
const bareOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/(\d)\s*(?:og|til)\s*(?=\d)/g, '$1-')
    .replace(/\s(?:på|mellem|fra|i alderen)\s+(?=\d)/g, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whom the activities are for, each once, as it was first written. */
const groupsOf = (activities: readonly ActivityDocument[]): readonly string[] =>
  [
    ...new Map(
      activities.flatMap(({ targetGroup }) => (targetGroup ? [[bareOf(targetGroup), unstopped(targetGroup)] as const] : [])).toReversed(),
    ).values(),
  ].toReversed()

/** Two plain pages about a plan for one estate's meeting. Texts are shortened by rule, so that they always are two. */
export const printedEstate = (print: EstateToPrint, language: Language): PrintedEstate => {
  const say = estateTexts.in(language)
  const format = formats[language]
  const { document, version, meeting } = print
  const facts = factsOf(document)
  const own = facts.estates.find(({ id }) => id === print.estate)
  if (!own) throw new Error('The estate is not in the plan')
  const estate = clipped(own.name, most.name)
  const plan = clipped(facts.name, most.title)
  const activities = inOrder(document, own.name)
  const groups = groupsOf(activities)
  const share = fundShare(document, language)
  const left = (count: number, shown: number): string => (count > shown ? say('more', { count: count - shown }) : '')
  const others = facts.estates.map(({ name }) => clipped(name, most.name))
  const examples = own.example || activities.some(({ example }) => example)
  const period = format.period(facts)
  return {
    language,
    region: language === 'da' ? 'dk' : 'gb',
    title: say('title', { estate, plan }),
    exampleWord: say('example'),
    notice: noticeOf(print, language),
    kicker: say('kicker', { estate }),
    question: say('question', { plan }),
    what: {
      title: say('what.title'),
      words: [
        say('what.words', { period, paid: share ? say('what.paid', { share }) : '' }),
        say('what.with', {
          estates: clipped(others.slice(0, most.estates).join(', '), most.words * 2) + (others.length > most.estates ? ' …' : ''),
        }),
      ],
    },
    who: {
      title: say('who.title'),
      words: groups.length > 0 ? clipped(groups.slice(0, most.groups).join(' · '), most.words * 2) : say('who.unsaid'),
      danish: groups.length > 0,
      more: left(groups.length, most.groups),
    },
    where: {
      title: say('where.title'),
      list: activities.slice(0, most.activities).map(({ title, what, example }) => ({
        name: clipped(title, most.name),
        words: clipped(firstSentence(what), most.words),
        example,
      })),
      more: Array.from({ length: Math.min(activities.length, most.activities) + 1 }, (_, shown) => left(activities.length, shown)),
      none: activities.length === 0 ? say('where.none') : '',
    },
    cost: costOf(print, period, language),
    vote: {
      title: say('vote.title'),
      words: [
        meeting.on ? say('vote.meeting', { day: format.day(meeting.on) }) : say(meeting.said ? 'vote.decides' : 'vote.nomeeting'),
        say('vote.how'),
      ].join(' '),
      said: meeting.said ? say(`vote.said.${meeting.said.outcome}`, { day: format.day(meeting.said.on) }) : '',
    },
    answers: [
      { title: say('yes.title'), words: say('yes.words') },
      { title: say('no.title'), words: say('no.words') },
    ],
    ask: { title: say('ask.title'), words: askOf(document, language) },
    foot: [
      [say('foot.language'), ...(examples ? [say('foot.examples')] : [])].join(' '),
      say('foot.version', { number: version.number, code: version.hash.slice(0, 16) }),
    ],
  }
}
