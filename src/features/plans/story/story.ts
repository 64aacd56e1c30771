import { personalIn } from '#features/areas'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import type { PartRow } from '../rows.ts'
import { nodeName, theoryOf } from '../theory/theory.ts'
import { storyTexts } from './texts.ts'

/** Something that a plan wants to change: a goal, or an outcome of a theory of change. */
export type Outcome = { readonly kind: 'goal' | 'node'; readonly id: Id; readonly name: string; readonly part: number }

export type StoryDefinition = {
  readonly words: string
  /** Who saw or heard it, by role. */
  readonly seenBy: string
  readonly seenOn: Day
  /** Whether these are somebody's own words. */
  readonly ownWords: boolean
  readonly consentedOn: Day | null
  /** Keys of outcomes. */
  readonly outcomes: readonly string[]
  /** The writer has been asked about a likely name and says that there is none. */
  readonly noNames: boolean
}

/** How an outcome is named in forms and on the page. */
export const keyOf = ({ kind, id }: Pick<Outcome, 'kind' | 'id'>): string => `${kind}-${id}`

/** The outcomes of a plan: its goals, and those of its theories that no goal stands for. */
export const outcomesOf = (parts: readonly PartRow[]): readonly Outcome[] =>
  parts.flatMap((part) => [
    ...part.goals.map(({ id, title }): Outcome => ({ kind: 'goal', id, name: title, part: part.number })),
    ...theoryOf(part)
      .nodes.filter(({ kind, goal }) => kind === 'outcome' && goal === null)
      .map((node): Outcome => ({ kind: 'node', id: node.id, name: nodeName(part, node), part: part.number })),
  ])

const say = storyTexts.phrase

/** What is wrong with how a story is changed: the person consented to own words as they stood, not to others. */
export const judgeChange = (
  before: Pick<StoryDefinition, 'words' | 'consentedOn'>,
  after: Pick<StoryDefinition, 'words' | 'ownWords' | 'consentedOn'>,
): readonly Refusal[] =>
  after.ownWords && after.consentedOn !== null && before.consentedOn === after.consentedOn && before.words !== after.words
    ? [at('consentedOn', say('fault.other_words'))]
    : []

/** What is wrong with a story, each as a sentence at its field: no outcome, a day to come, own words without consent, and what looks like a person. */
export const judgeStory = (story: StoryDefinition, known: readonly Outcome[], today: Day): readonly Refusal[] => {
  const { words, seenBy, seenOn, ownWords, consentedOn, outcomes, noNames } = story
  const keys = known.map(keyOf)
  const persons = (field: string, text: string) =>
    personalIn(text).flatMap(({ kind, found }) => {
      if (kind === 'name') return noNames ? [] : [at('noNames', say('personal.name', { found }))]
      return [at(field, say('personal.number', { found }))]
    })
  return [
    ...(outcomes.length === 0 || outcomes.some((one) => !keys.includes(one)) ? [at('outcomes', say('fault.outcomes'))] : []),
    ...(seenOn > today ? [at('seenOn', say('fault.future'))] : []),
    ...(ownWords && consentedOn === null ? [at('consentedOn', say('fault.consent'))] : []),
    ...(!ownWords && consentedOn !== null ? [at('consentedOn', say('fault.no_consent'))] : []),
    ...(consentedOn !== null && consentedOn > today ? [at('consentedOn', say('fault.future'))] : []),
    ...persons('words', words),
    ...persons('seenBy', seenBy),
  ]
}
