import type { ComponentChildren } from 'preact'
import type { Fact } from './facts.tsx'

type EntryProps = {
  /** Links can point to it; the one that a link pointed to stands out. */
  readonly id: string
  readonly title: ComponentChildren
  /** Labels behind the title. */
  readonly tags?: ComponentChildren
  /** An act at the far end of the title. */
  readonly end?: ComponentChildren
  /** What is known of it, name by name. */
  readonly facts: readonly Fact[]
  /** The rank of its title: 3 below a section's, 4 where the section has groups. */
  readonly level?: 3 | 4
  readonly children: ComponentChildren
}

/** A record that is read rather than compared: its title, its words, and beside them what is known of it. */
export const Entry = ({ id, title, tags, end, facts, level = 3, children }: EntryProps) => (
  <article class="entry" id={id} aria-labelledby={`${id}-titel`}>
    <div class="entry-head">
      {level === 3 ? <h3 id={`${id}-titel`}>{title}</h3> : <h4 id={`${id}-titel`}>{title}</h4>}
      {tags}
      {end !== undefined && <span class="end">{end}</span>}
    </div>
    <div class="entry-words">{children}</div>
    <dl class="entry-facts">
      {facts.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note !== undefined && note !== null && <span class="small"> {note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  </article>
)
