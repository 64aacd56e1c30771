import type { Day } from '#kernel/day'
import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import type { ApprovalRecord } from '../approval/approval.ts'
import { type Lacking, lackingNow } from '../approval/lacking-now.ts'
import { standingsIn, statusOfLive } from './amendment.ts'
import { amendmentTexts } from './texts.ts'

/** Whose turn an amendment is. */
export type Turn = {
  /** Who is to answer, or whose answer waits to be held against its paper. */
  readonly who: string
  readonly due: Day | null
  /** The same as sentences: who, by whom it is written into the plan, by when. */
  readonly say: Phrase
  /** The same as one short sentence among others about the plan, with the number of the amendment. */
  readonly short: Phrase
}

type Asked = Extract<Lacking, { readonly kind: 'decide' | 'confirm' }>
type Waits = Extract<Lacking, { readonly kind: 'condition' }>

/** What is told of whose turn it is, before the day is known. */
type Told = Omit<Turn, 'say'> & { readonly words: Phrase }

const { phrase } = amendmentTexts

/** A condition that must be met before the next can be asked. */
const conditionTurn = ({ condition: { owner: who, what, dueOn: due } }: Waits, number: number): Told => ({
  ...{ who, due },
  words: phrase('turn.condition', { what, who }),
  short: phrase('turn.short.condition', { number, who }),
})

const answerTurn = (one: Asked, number: number): Told => {
  const { title: who, dueOn, meetsOn } = one.voice.decider
  const due = dueOn ?? meetsOn
  if (one.kind === 'confirm') {
    const words = phrase('turn.confirm', { who, for: one.decision.recordedFor.name })
    return { who, due, words, short: phrase('turn.short.confirm', { number, who }) }
  }
  const words = phrase(one.standing.step.decides === 'here' ? 'turn.decide' : 'turn.record', { who })
  return { who, due, words, short: phrase('turn.short', { number, who }) }
}

/** Who is to answer an amendment now, by the order of its steps, or who meets the condition that holds the next step up; null where it is in force, withdrawn or answered with no. */
export const turnOf = (record: ApprovalRecord): Turn | null => {
  if (record.amendment?.closed || statusOfLive(record) !== 'waiting') return null
  const lacking = lackingNow(standingsIn(record))
  const asked = lacking.find((one): one is Asked => one.kind === 'decide' || one.kind === 'confirm')
  const blocked = lacking.find((one): one is Waits => one.kind === 'condition' && one.condition.blocks)
  const number = record.amendment?.number ?? 0
  const turn = asked ? answerTurn(asked, number) : blocked && conditionTurn(blocked, number)
  if (!turn) return null
  const { words, ...told } = turn
  const { due } = told
  const say: Phrase = (language) =>
    due === null ? words(language) : `${words(language)} ${amendmentTexts.in(language)('turn.due', { day: formats[language].day(due) })}`
  return { ...told, say }
}

/** The approvals of a plan's amendments that are open or in force: those that were withdrawn or sent again are left out. */
export const liveIn = (amendments: readonly ApprovalRecord[]): readonly ApprovalRecord[] =>
  amendments.filter(({ amendment }) => amendment && !amendment.closed)

/** Whose turn the plan's open amendment is; null where none waits for an answer. */
export const turnIn = (amendments: readonly ApprovalRecord[]): Turn | null =>
  liveIn(amendments).flatMap((one) => turnOf(one) ?? [])[0] ?? null
