import type { Id } from '#kernel/id'
import type { Refusal } from '#kernel/result'
import { formats } from '#text/format.ts'
import type { Deliverable, Statement } from './rows.ts'
import { projectTexts } from './texts.ts'

const say = projectTexts.phrase

/** Words as they are looked for: without case and signs, a space around each. */
const plain = (words: string): string =>
  ` ${words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** Whether a statement to the steering group speaks of a deliverable by its title. */
const speaksOf = ({ words }: Pick<Statement, 'words'>, title: string): boolean => plain(words).includes(plain(title))

/**
 * Why a deliverable cannot be removed: something was said of it that must stay, which is its ending, one that was taken back, a day that was
 * moved, or its title in a statement. It is given up instead.
 */
export const judgeDeliverableRemoval = (
  { title, end, takenBack, moves }: Pick<Deliverable, 'title' | 'end' | 'takenBack' | 'moves'>,
  statements: readonly Pick<Statement, 'words'>[],
): readonly Refusal[] => {
  if (end) return [{ say: say('refused.remove.ended') }]
  if (takenBack.length > 0) return [{ say: say('refused.remove.was_ended') }]
  if (moves.length > 0) return [{ say: say('refused.remove.moved') }]
  return statements.some((one) => speaksOf(one, title)) ? [{ say: say('refused.remove.told') }] : []
}

type Kept = 'track' | 'document'

/** Why a track or document stays: those that are open can let go of it, those that are over must be taken back first. */
const kept = (kind: Kept, used: readonly Deliverable[]): readonly Refusal[] => {
  const refusal = (how: 'used' | 'over', some: readonly Deliverable[]): readonly Refusal[] =>
    some.length === 0
      ? []
      : [
          {
            say: (language) =>
              projectTexts.in(language)(`refused.${kind}.${how}`, { names: formats[language].listed(some.map(({ title }) => title)) }),
          },
        ]
  return [
    ...refusal(
      'used',
      used.filter(({ end }) => end === null),
    ),
    ...refusal(
      'over',
      used.filter(({ end }) => end !== null),
    ),
  ]
}

/** The deliverables that belong to a track. */
export const ofTrack = (deliverables: readonly Deliverable[], track: Id): readonly Deliverable[] =>
  deliverables.filter((one) => one.track === track)

/** The deliverables that build on a document. */
export const onDocument = (deliverables: readonly Deliverable[], document: Id): readonly Deliverable[] =>
  deliverables.filter(({ documents }) => documents.includes(document))

/** Why a track cannot be taken away: deliverables belong to it, which are named. */
export const judgeTrackRemoval = (deliverables: readonly Deliverable[], track: Id): readonly Refusal[] =>
  kept('track', ofTrack(deliverables, track))

/** Why a document cannot be taken away: deliverables build on it, which are named. */
export const judgeDocumentRemoval = (deliverables: readonly Deliverable[], document: Id): readonly Refusal[] =>
  kept('document', onDocument(deliverables, document))
