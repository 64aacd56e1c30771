import type { ComponentChildren } from 'preact'
import { Example } from './marks.tsx'

export type Moment = {
  /** Machine form for `<time>`: a day, a moment, or a year. */
  readonly when: string
  readonly whenText: ComponentChildren
  readonly what: ComponentChildren
  /** Who by role, and why. */
  readonly who: ComponentChildren
  /** An approved version: stands out in gold. */
  readonly major?: boolean
  readonly example?: boolean
}

/** History, newest first. `tight` is for the context column. */
export const Timeline = ({ items, tight = false }: { readonly items: readonly Moment[]; readonly tight?: boolean }) => (
  <ol class={tight ? 'timeline timeline-tight' : 'timeline'}>
    {items.map(({ when, whenText, what, who, major = false, example = false }) => (
      <li class={major ? 'major' : undefined}>
        <span class="when">
          <time dateTime={when}>{whenText}</time>
          {example && (
            <>
              {' '}
              <Example />
            </>
          )}
        </span>
        <p class="what">
          {what}
          <span class="who"> {who}</span>
        </p>
      </li>
    ))}
  </ol>
)
