import { diffWordsWithSpace } from 'diff'
import type { ComponentChildren } from 'preact'
import { useTexts } from '#text/use.ts'
import { Alert } from '../alert.tsx'
import { texts } from '../texts.ts'

/** One field of a record that two people changed: what the other saved, what the user wrote, and what both started from. */
export type ConflictField = { readonly label: string; readonly theirs: string; readonly mine: string; readonly base?: string }

/** Texts that differ in more places than this are shown as one taken out and one put in: finding every place would hold up everybody else. */
const mostEdits = 600

const changesOf = (before: string, after: string) =>
  diffWordsWithSpace(before, after, { maxEditLength: mostEdits }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]

/** A text with the words that were taken out and put in since `before`; `only` leaves one of the two out. */
export const WordChange = ({ before, after, only }: { readonly before: string; readonly after: string; readonly only?: 'ins' | 'del' }) => (
  <>
    {changesOf(before, after).map((part) => {
      if (part.added) return only === 'del' ? null : <ins>{part.value}</ins>
      if (part.removed) return only === 'ins' ? null : <del>{part.value}</del>
      return part.value
    })}
  </>
)

const Value = ({ field, side }: { readonly field: ConflictField; readonly side: 'theirs' | 'mine' }) => {
  const say = useTexts(texts)
  const { theirs, mine, base } = field
  if (field[side] === '' && base === undefined) return <span class="muted">{say('nothingWritten')}</span>
  if (base !== undefined) return <WordChange before={base} after={field[side]} />
  return <WordChange before={theirs} after={mine} only={side === 'theirs' ? 'del' : 'ins'} />
}

const Side = ({
  title,
  fields,
  side,
}: {
  readonly title: ComponentChildren
  readonly fields: readonly ConflictField[]
  readonly side: 'theirs' | 'mine'
}) => (
  <div class={`conflict-side conflict-${side}`}>
    <p class="conflict-title">{title}</p>
    <dl>
      {fields.map((field) => (
        <div key={field.label}>
          <dt>{field.label}</dt>
          <dd class="diff">
            <Value field={field} side={side} />
          </dd>
        </div>
      ))}
    </dl>
  </div>
)

type ConflictProps = {
  readonly fields: readonly ConflictField[]
  /** The role that saved meanwhile. */
  readonly theirsBy: string
  /** When, as the page writes moments. */
  readonly theirsAt: string
}

/**
 * A stale edit: both versions side by side, the difference marked word by word (against `base` where it is known, else the
 * user's words against the saved ones). Stands above the form, which keeps the user's words and carries the new version.
 */
export const Conflict = ({ fields, theirsBy, theirsAt }: ConflictProps) => {
  const say = useTexts(texts)
  const changed = fields.filter((field) => field.theirs !== field.mine)
  return (
    <div class="conflict">
      <Alert kind="warning" title={say('conflictTitle')}>
        <p>{say('conflictLede')}</p>
      </Alert>
      <div class="conflict-sides">
        <Side title={say('conflictTheirs', { who: `${theirsBy}, ${theirsAt}` })} fields={changed} side="theirs" />
        <Side title={say('conflictMine')} fields={changed} side="mine" />
      </div>
    </div>
  )
}
