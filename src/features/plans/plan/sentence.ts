import type { Day } from '#kernel/day'
import { lastDay } from '#kernel/period'
import { capital } from '#text/capital.ts'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import type { Turn } from '../amendment/turn.ts'
import type { ApprovalRecord, Decision } from '../approval/approval.ts'
import type { Blocker } from '../approval/ready.ts'
import type { PlanStatus, Standing } from '../approval/standing.ts'
import { type Abouts, aboutWords, type Lack, lacksOf, listed, whoWords } from './lacking.ts'
import { planTexts } from './texts.ts'

/** What the sentence of a plan is written from. */
export type Told = {
  readonly status: PlanStatus
  readonly from: string
  readonly until: string
  /** The day on which it is read: a plan that is over has run. */
  readonly today: Day
  readonly record: Pick<ApprovalRecord, 'submission' | 'decisions'>
  readonly standings: readonly Standing[]
  readonly blockers: readonly Blocker[]
  readonly abouts: Abouts
  /** Whose turn an amendment of it is; null where none waits for an answer. */
  readonly turn?: Pick<Turn, 'short'> | null
}

const shown = 3

const join =
  (...phrases: readonly (Phrase | null)[]): Phrase =>
  (language) =>
    phrases.flatMap((phrase) => phrase?.(language) ?? []).join(' ')

const draft = ({ from, until, blockers }: Told): Phrase => {
  const period: Phrase = (language) =>
    planTexts.in(language)('lede.draft', {
      from: formats[language].day(from),
      until: formats[language].day(lastDay({ from, until }) ?? until),
    })
  return join(
    period,
    blockers.length === 0 ? planTexts.phrase('lede.draft.ready') : planTexts.phrase('lede.draft.missing', { count: blockers.length }),
  )
}

const lackingWords = (lacks: readonly Lack[], language: Language): string => {
  const more = lacks.length - shown
  const words = lacks.slice(0, shown).map(({ say }) => say(language))
  return listed(more > 0 ? [...words, planTexts.in(language)('lede.more', { count: more })] : words, language)
}

const inApproval = ({ standings, abouts }: Told): Phrase => {
  const lacks = lacksOf(standings, abouts)
  const done = standings.filter(({ state }) => state === 'complete').length
  return join(
    planTexts.phrase('lede.count', { done, count: standings.length }),
    lacks.length === 0 ? null : (language) => planTexts.in(language)('lede.lacking', { what: lackingWords(lacks, language) }),
  )
}

type Said = { readonly standing: Standing; readonly decision: Decision }

/** The decisions of one outcome that count, the latest last. */
const saidIn = (standings: readonly Standing[], outcomes: readonly Decision['outcome'][]): readonly Said[] =>
  standings
    .flatMap((standing) => standing.voices.flatMap(({ decision }) => (decision ? [{ standing, decision }] : [])))
    .filter(({ decision }) => outcomes.includes(decision.outcome))
    .toSorted((one, other) => (one.decision.decidedOn < other.decision.decidedOn ? -1 : 1))

const who = ({ standing }: Said, abouts: Abouts): Phrase => whoWords(standing.step, standing.about === null ? [] : [standing.about], abouts)

/** The estates whose meeting has said no since the plan was sent: they have left it. */
const leftSince = ({ record: { submission, decisions } }: Told): readonly Decision[] =>
  decisions.filter(
    ({ outcome, estate, countsFrom }) =>
      outcome === 'rejected' && estate !== null && countsFrom !== null && Date.parse(countsFrom) > Date.parse(submission?.at ?? countsFrom),
  )

/** As much of a reason as a sentence bears; the decision's own page has it whole. */
const reasonLength = 180

const shortened = (reason: string): string => {
  const line = reason.replaceAll(/\s+/g, ' ').trim()
  return line.length <= reasonLength ? line : `${line.slice(0, line.lastIndexOf(' ', reasonLength))} …`
}

const returned = (told: Told): Phrase => {
  const { standings, abouts } = told
  const last = saidIn(standings, ['returned']).at(-1)
  if (!last) {
    const left = leftSince(told)
    return (language) =>
      planTexts.in(language)('lede.left', {
        count: left.length,
        names: aboutWords(
          left.flatMap(({ estate }) => estate ?? []),
          abouts,
          language,
        ),
      })
  }
  const parts = [...new Set(saidIn(standings, ['returned']).flatMap(({ decision }) => decision.returns))]
  const { reasons } = last.decision
  return join(
    (language) =>
      planTexts.in(language)(parts.length > 0 ? 'lede.returned' : 'lede.returned.plan', {
        who: who(last, abouts)(language),
        day: formats[language].day(last.decision.decidedOn),
        parts: aboutWords(parts, abouts, language),
      }),
    reasons === null ? null : planTexts.phrase('lede.reason', { reason: shortened(reasons) }),
  )
}

const approved = ({ standings, abouts, from, until, today, turn }: Told): Phrase => {
  const yes = saidIn(standings, ['approved', 'conditional'])
  const last = yes.at(-1)
  const commitment = yes.findLast(({ decision }) => decision.commitment !== null)?.decision.commitment ?? null
  const open = standings.flatMap(({ conditions }) => conditions).toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  return join(
    (language) =>
      planTexts.in(language)(until <= today ? 'lede.approved.over' : 'lede.approved', {
        who: last ? who(last, abouts)(language) : '–',
        day: last ? formats[language].day(last.decision.decidedOn) : '–',
        until: formats[language].day(lastDay({ from, until }) ?? until),
      }),
    commitment === null ? null : (language) => planTexts.in(language)('lede.commitment', { amount: formats[language].kroner(commitment) }),
    open.length === 0
      ? null
      : (language) =>
          planTexts.in(language)('lede.conditions', {
            count: open.length,
            day: formats[language].day(open[0]?.dueOn ?? until),
          }),
    turn?.short ?? null,
  )
}

const rejected = ({ standings, abouts }: Told): Phrase => {
  const no = saidIn(
    standings.filter(({ step }) => step.per !== 'estate'),
    ['rejected'],
  ).at(-1)
  return (language) =>
    planTexts.in(language)('lede.rejected', {
      who: no ? who(no, abouts)(language) : '–',
      day: no ? formats[language].day(no.decision.decidedOn) : '–',
    })
}

const sentences: Readonly<Record<PlanStatus, (told: Told) => Phrase>> = { draft, in_approval: inApproval, returned, approved, rejected }

/** The sentence that a plan's page begins with: where it stands, what is next, by whom and when. Written from what is recorded only. */
export const ledeOf =
  (told: Told): Phrase =>
  (language) =>
    capital(sentences[told.status](told)(language))
