import type { ComponentChildren } from 'preact'
import { useTexts } from '#text/use.ts'
import { VisuallyHidden } from './hidden.tsx'
import { Glyph } from './icon.tsx'
import type { State } from './state.ts'
import { texts } from './texts.ts'

/** A group of the overview: today, this week, later, waiting for others. */
export const TaskGroup = ({
  id,
  title,
  count,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly count: number
  readonly children: ComponentChildren
}) => (
  <section class="task-group" aria-labelledby={id}>
    <h3 id={id}>
      {title} <span class="muted">{count}</span>
    </h3>
    <ul>{children}</ul>
  </section>
)

type TaskProps = {
  readonly state: State
  readonly what: ComponentChildren
  readonly href: string
  /** Where it belongs, and what one must know. */
  readonly context: ComponentChildren
  readonly act?: { readonly label: string; readonly href: string }
  /** The deadline as text; a dash where there is none. */
  readonly due: ComponentChildren
  readonly dueNote: ComponentChildren
  readonly late?: boolean
}

/** One thing to do, with its deadline and the act that does it. */
export const Task = ({ state, what, href, context, act, due, dueNote, late = false }: TaskProps) => {
  const say = useTexts(texts)
  return (
    <li class="task">
      <Glyph shape={state} />
      <p>
        <span class="what">
          <a href={href}>{what}</a>
        </span>
        <VisuallyHidden> ({say(state)})</VisuallyHidden>
        <span class="ctx"> {context}</span>
      </p>
      {act !== undefined && (
        <a class="button button-secondary button-small" href={act.href}>
          {act.label}
        </a>
      )}
      <p class="due">
        {due} <span class={late ? 'small late' : 'small'}>{dueNote}</span>
      </p>
    </li>
  )
}
