import type { ComponentChildren } from 'preact'
import type { State } from './state.ts'
import { Status } from './status.tsx'

/** The row of cards of the overview. */
export const Cards = ({ children }: { readonly children: ComponentChildren }) => <div class="cards">{children}</div>

type CardProps = {
  readonly kind: string
  readonly title: string
  readonly href: string
  /** A `Sparkline`. */
  readonly chart?: ComponentChildren
  readonly figure?: { readonly label: ComponentChildren; readonly value: ComponentChildren }
  readonly state?: { readonly state: State; readonly note?: ComponentChildren }
  readonly next?: ComponentChildren
}

/** An area or plan at a glance: its line, its last figure, its state, what is next. */
export const Card = ({ kind, title, href, chart, figure, state, next }: CardProps) => (
  <article class="card">
    <p class="kind">{kind}</p>
    <h3>
      <a href={href}>{title}</a>
    </h3>
    {chart}
    {figure !== undefined && (
      <p class="val">
        <span>{figure.label}</span> <b>{figure.value}</b>
      </p>
    )}
    {state !== undefined && (
      <p class="state">
        <Status state={state.state} /> <span class="muted">{state.note}</span>
      </p>
    )}
    {next !== undefined && <p class="next">{next}</p>}
  </article>
)
