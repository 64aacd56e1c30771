import type { ComponentChildren } from 'preact'
import type { Crumb } from '../../breadcrumbs.tsx'
import type { ThemeChoice } from '../../layouts/document.tsx'
import type { Follow, NavItem } from '../../layouts/main-menu.tsx'
import { WorkLayout } from '../../layouts/work.tsx'

const nav: readonly NavItem[] = [
  { key: 'overview', label: 'Mit overblik', href: '#', icon: 'checklist', count: 5 },
  { key: 'areas', label: 'Områder', href: '#', icon: 'location' },
  { key: 'plans', label: 'Planer', href: '#', icon: 'assignment' },
  { key: 'money', label: 'Økonomi', href: '#', icon: 'payments' },
  { key: 'meetings', label: 'Møder og beslutninger', href: '#', icon: 'groups' },
  { key: 'measurements', label: 'Målinger', href: '#', icon: 'analytics' },
  { key: 'homes', label: 'Boliger', href: '#', icon: 'home' },
]

const follows: readonly Follow[] = [
  { label: 'Højvangen', href: '#hoejvangen', status: 'missing' },
  { label: 'Projekt Højvangen', href: '#projekt', status: 'progress' },
  { label: 'Eskebækparken', href: '#eskebaek', status: 'progress' },
  { label: 'Mølleparken', href: '#moelle', status: 'wait' },
]

/** How a sample is to be shown. */
export type SampleProps = { readonly theme?: ThemeChoice }

type FrameProps = SampleProps & {
  readonly title: string
  readonly current: string
  readonly path: readonly Crumb[]
  readonly why?: string
  readonly notice?: ComponentChildren
  readonly children: ComponentChildren
}

/** The work layout with the menu of a project leader in Skanderborg. */
export const SampleFrame = ({ theme = 'auto', children, ...page }: FrameProps) => (
  <WorkLayout
    {...page}
    theme={theme}
    language="da"
    nav={nav}
    follows={follows}
    me={{ role: 'Projektleder', place: ['Projekt Højvangen', 'Skanderborg Kommune'], switchHref: '#mandat', signOutAction: '#' }}
    search={{ action: '#' }}
    switchLanguageHref="#english"
    look={{ current: theme, links: { light: '?tema=light', dark: '?tema=dark', auto: '?tema=system' } }}
  >
    {children}
  </WorkLayout>
)
