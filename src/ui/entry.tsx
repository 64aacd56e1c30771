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
  readonly children: ComponentChildren
}

/** A record that is read rather than compared: its title, its words, and beside them what is known of it. */
export const Entry = ({ id, title, tags, end, facts, children }: EntryProps) => (
  <article class="entry" id={id} aria-labelledby={`${id}-titel`}>
    <div class="entry-head">
      <h3 id={`${id}-titel`}>{title}</h3>
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
