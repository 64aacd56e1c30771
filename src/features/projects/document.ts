import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { isWebAddress } from '#kernel/link'
import { refusePersonNumbers } from '#kernel/person-number'
import { at, type Refusal } from '#kernel/result'
import { type KnownDay, titleTaken } from './project.ts'
import type { BasisDocument } from './rows.ts'
import { projectTexts } from './texts.ts'

/** A document that a project builds on, as it is written down; `made` is null where nothing of its day is known. */
export type DocumentInput = {
  readonly title: string
  readonly madeBy: string
  readonly made: KnownDay | null
  readonly reference: string | null
  readonly link: string | null
  readonly note: string | null
}

const say = projectTexts.phrase

/** What is wrong with a document: a title in use, a day to come, an address that no browser should open, and the number of a person. `own` is null for a new one. */
export const judgeDocument = (
  { title, madeBy, made, reference, link, note }: DocumentInput,
  {
    documents,
    own,
    today,
  }: { readonly documents: readonly Pick<BasisDocument, 'id' | 'title'>[]; readonly own: Id | null; readonly today: Day },
): readonly Refusal[] => [
  ...refusePersonNumbers({ title, madeBy, reference, link, note }),
  ...(titleTaken(documents, title, own) ? [at('title', say('refused.title.document'))] : []),
  ...(made !== null && made.day > today ? [at('madeOn', say('refused.future'))] : []),
  ...(link !== null && !isWebAddress(link) ? [at('link', say('refused.link'))] : []),
]
