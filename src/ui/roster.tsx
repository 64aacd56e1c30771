import type { ComponentChildren } from 'preact'

export type RosterItem = {
  readonly key: string
  readonly label: ComponentChildren
  readonly href?: string
  /** What is known of it, in a small line below. */
  readonly note?: ComponentChildren
  /** How sure it is, at the end of the small line. */
  readonly sure?: ComponentChildren
  /** Nobody has said for long that it is right: it is dimmed, and `sure` says so in words. */
  readonly faded?: boolean
  /** An act on it, at the very end; not printed. */
  readonly act?: ComponentChildren
}

export type RosterGroup = {
  /** The heading's id. */
  readonly id: string
  readonly title: ComponentChildren
  readonly items: readonly RosterItem[]
  /** Below the items: how many more there are. */
  readonly more?: ComponentChildren
}

type RosterProps = {
  readonly groups: readonly RosterGroup[]
  /** The rank of the groups' headings: 3 below a section's, 2 where the page has no sections above them. */
  readonly level?: 2 | 3
}

/** Who and what is somewhere, group by group: a name, what is known of it, and how fresh that is. */
export const Roster = ({ groups, level = 3 }: RosterProps) => (
  <div class="roster">
    {groups.map(({ id, title, items, more }) => (
      <div class="roster-group" key={id}>
        {level === 2 ? <h2 id={id}>{title}</h2> : <h3 id={id}>{title}</h3>}
        <ul aria-labelledby={id}>
          {items.map(({ key, label, href, note, sure, faded = false, act }) => (
            <li class={faded ? 'faded' : undefined} key={key}>
              <span class="roster-what">
                {href === undefined ? <b>{label}</b> : <a href={href}>{label}</a>}
                {(note !== undefined || sure !== undefined) && (
                  <span class="small">
                    {' '}
                    {note} {note !== undefined && sure !== undefined && '· '}
                    {sure !== undefined && <span class="roster-sure">{sure}</span>}
                  </span>
                )}
              </span>
              {act !== undefined && <span class="roster-act screen-only">{act}</span>}
            </li>
          ))}
          {more !== undefined && <li class="small">{more}</li>}
        </ul>
      </div>
    ))}
  </div>
)
