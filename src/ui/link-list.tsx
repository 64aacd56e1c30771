import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

export type LinkItem = {
  readonly label: ComponentChildren
  readonly href?: string | null | undefined
  readonly note?: ComponentChildren
  readonly icon?: IconName
}

/** Links (or, without `href`, plain lines) each with a small note below it. */
export const LinkList = ({ items }: { readonly items: readonly LinkItem[] }) => (
  <ul class="linklist">
    {items.map((item) => (
      <li>
        {item.icon !== undefined && <Icon name={item.icon} small />}
        {item.href ? <a href={item.href}>{item.label}</a> : item.label}
        {item.note !== undefined && item.note !== null && <span class="small"> {item.note}</span>}
      </li>
    ))}
  </ul>
)
