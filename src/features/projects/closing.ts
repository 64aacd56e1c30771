import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { refusePersonNumbers } from '#kernel/person-number'
import { at, type Refusal } from '#kernel/result'
import { judgeTold } from './project.ts'
import type { Deliverable } from './rows.ts'
import { projectTexts } from './texts.ts'

/** A word on each deliverable that was not delivered, by its id. */
export type LeftWords = Readonly<Record<Id, string | null>>

export type ClosingInput = {
  readonly on: Day
  /** What came of it. */
  readonly result: string
  /** Who or what goes on with it; null when nobody does. */
  readonly takesOver: string | null
  readonly left: LeftWords
}

const say = projectTexts.phrase

/** The field of the word on one deliverable. */
export const leftField = (deliverable: Id): string => `left-${deliverable}`

/** The deliverables that are neither delivered nor given up: a project is not closed before there is a word on each. */
export const openOf = <D extends Pick<Deliverable, 'end'>>(deliverables: readonly D[]): readonly D[] =>
  deliverables.filter(({ end }) => end === null)

/** What is wrong with how a project is closed: a deliverable without a word, a day to come, before it began or before the latest that was told. */
export const judgeClosing = (
  { on, result, takesOver, left }: ClosingInput,
  deliverables: readonly Pick<Deliverable, 'id' | 'title' | 'end'>[],
  { from, latest, today }: { readonly from: Day; readonly latest: Day; readonly today: Day },
): readonly Refusal[] => {
  const open = openOf(deliverables)
  return [
    ...judgeTold(on, { from, today }),
    ...(on >= from && on < latest && on <= today ? [at('on', say('refused.closing.order'))] : []),
    ...refusePersonNumbers({ result, takesOver, ...Object.fromEntries(open.map(({ id }) => [leftField(id), left[id] ?? null])) }),
    ...open.flatMap(({ id, title }) => (left[id] ? [] : [at(leftField(id), say('refused.closing.open', { title }))])),
  ]
}
