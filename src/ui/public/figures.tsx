import type { ComponentChildren } from 'preact'

export type Figure = { readonly label: ComponentChildren; readonly value: ComponentChildren; readonly source: ComponentChildren }

/** A few large figures, each with its date and source. */
export const Figures = ({ items }: { readonly items: readonly Figure[] }) => (
  <dl class="figures">
    {items.map((item) => (
      <div>
        <dt>{item.label}</dt>
        <dd>{item.value}</dd>
        <dd class="src">{item.source}</dd>
      </div>
    ))}
  </dl>
)
