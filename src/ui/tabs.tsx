export type Tab = { readonly label: string; readonly href: string; readonly count?: number; readonly current?: boolean }

/** Parts of one record as links; each has an address of its own. */
export const Tabs = ({ label, items }: { readonly label: string; readonly items: readonly Tab[] }) => (
  <nav class="tabs" aria-label={label}>
    <ul>
      {items.map((tab) => (
        <li key={tab.href}>
          <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
            {tab.label}
            {tab.count !== undefined && <span class="count"> {tab.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
