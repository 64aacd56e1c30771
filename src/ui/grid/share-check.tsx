import type { ComponentChildren } from 'preact'
import { stackOf } from '#kernel/stack'
import { Glyph, Icon } from '../icon.tsx'
import type { State } from '../state.ts'

/** Which of the four colours a share has. */
export type ShareKind = 'fund' | 'associations' | 'municipality' | 'coordination' | 'whole'

export type ShareColumn = {
  readonly id: string
  readonly kind: ShareKind
  readonly title: ComponentChildren
  readonly percent: string
  readonly state: State
  /** The state with its amount, such as `40.000,00 mangler`. */
  readonly word: string
  readonly amounts: string
}

export type ShareMend = { readonly href: string; readonly label: ComponentChildren; readonly change: ComponentChildren }

type ShareCheckProps = {
  readonly id: string
  readonly title: string
  readonly state: State
  readonly word: string
  readonly note: ComponentChildren
  readonly bar: {
    /** The bar in words. */
    readonly label: string
    readonly whole: number
    readonly parts: readonly { readonly kind: ShareKind; readonly amount: number }[]
    /** Where a share's limit lies, as an amount from the left. */
    readonly limits: readonly number[]
  }
  readonly columns: readonly ShareColumn[]
  /** What else does not hold, in sentences. */
  readonly remarks: readonly ComponentChildren[]
  readonly mendTitle: string
  readonly mends: readonly ShareMend[]
  readonly data?: Readonly<Record<`data-${string}`, string>>
}

const StateWord = ({ state, word }: { readonly state: State; readonly word: string }) => (
  <span class={`status st-${state}`} data-state>
    <Glyph shape={state} />
    <span>{word}</span>
  </span>
)

const Swatch = ({ kind }: { readonly kind: ShareKind }) => (
  <svg class="swatch" aria-hidden="true" viewBox="0 0 10 10">
    <rect class={`share-${kind}`} width="10" height="10" />
  </svg>
)

const Bar = ({ label, whole, parts, limits }: ShareCheckProps['bar']) => {
  const amounts = parts.map(({ amount }) => amount)
  const { bars, gap, end } = stackOf(amounts, whole)
  const scale = whole > 0 ? end / whole : 0
  return (
    <svg class="share-bar" viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" aria-label={label}>
      {parts.map(({ kind }, at) => (
        <rect class={`share-${kind}`} data-part={kind} x={bars[at]?.x} y="4" width={bars[at]?.width} height="12" key={kind} />
      ))}
      <rect class="share-gap" data-part="gap" x={gap.x} y="4" width={gap.width} height="12" />
      {limits.map((limit) => (
        <line class="share-limit" x1={limit * scale} x2={limit * scale} y1="0" y2="20" key={limit} />
      ))}
    </svg>
  )
}

/**
 * Shares of a whole held against a rule: a bar, each share with its per cent, state and amounts, and what could mend it. Stays in sight; on a telephone it
 * shrinks to a line with the verdict, which opens.
 */
export const ShareCheck = (props: ShareCheckProps) => {
  const { id, title, state, word, note, bar, columns, remarks, mendTitle, mends, data } = props
  return (
    <section class={`checks st-edge-${state}`} aria-labelledby={id} data-check {...data}>
      <details open data-narrow-shut>
        <summary class="checks-head">
          <h2 id={id}>{title}</h2>
          <StateWord state={state} word={word} />
          <span class="end">{note}</span>
          <Icon name="down" />
        </summary>
        <Bar {...bar} />
        <dl class="check-cols">
          {columns.map((column) => (
            <div class={column.state === 'missing' ? 'is-missing' : undefined} data-finding={column.id} key={column.id}>
              <dt>
                <Swatch kind={column.kind} />
                {column.title}
              </dt>
              <dd class="pct">
                <span data-percent>{column.percent}</span> <StateWord state={column.state} word={column.word} />
              </dd>
              <dd class="amounts" data-amounts>
                {column.amounts}
              </dd>
            </div>
          ))}
        </dl>
        <ul class="remarks" data-remarks hidden={remarks.length === 0}>
          {remarks.map((remark, at) => (
            <li key={at}>{remark}</li>
          ))}
        </ul>
        <div class="mends" data-mends hidden={mends.length === 0}>
          <b>{mendTitle}</b>
          <ol>
            {mends.map(({ href, label, change }) => (
              <li key={`${href} ${String(change)}`}>
                <a href={href}>{label}</a> <span class="muted">{change}</span>
              </li>
            ))}
          </ol>
        </div>
      </details>
    </section>
  )
}
