import type { ComponentChildren } from 'preact'

export type Fact = { readonly label: string; readonly value: ComponentChildren; readonly note?: ComponentChildren }

/** A row of facts about a record: name above, value, a small note below. */
export const Facts = ({ items }: { readonly items: readonly Fact[] }) => (
  <dl class="facts">
    {items.map(({ label, value, note }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {value}
          {note !== undefined && note !== null && <span class="small"> {note}</span>}
        </dd>
      </div>
    ))}
  </dl>
)
