import { useTexts } from '#text/use.ts'
import { VisuallyHidden } from '../hidden.tsx'
import { Glyph, Icon, type IconName } from '../icon.tsx'
import type { State } from '../state.ts'
import { texts } from '../texts.ts'
import type { Look } from './look.tsx'
import { Me, type MeProps } from './me.tsx'
import { type Search, SearchField } from './search-field.tsx'

export type NavItem = {
  readonly key: string
  readonly label: string
  readonly href: string
  readonly icon: IconName
  readonly count?: number | undefined
}
export type Follow = { readonly label: string; readonly href: string; readonly status: State }

type MainMenuProps = {
  readonly items: readonly NavItem[]
  readonly current?: string | undefined
  readonly follows: readonly Follow[]
  readonly me: MeProps
  readonly search?: Search | undefined
  readonly look?: Look | undefined
  readonly switchLanguageHref?: string | undefined
}

/** The menu: always in sight on wide screens, opened by a button on narrow ones (a popover, so it needs no script). */
export const MainMenu = ({ items, current, follows, me, search, look, switchLanguageHref }: MainMenuProps) => {
  const say = useTexts(texts)
  return (
    <nav id="hovedmenu" popover="auto" aria-label={say('mainMenu')}>
      {search !== undefined && <SearchField {...search} inMenu />}
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <a href={item.href} aria-current={item.key === current ? 'page' : undefined}>
              <Icon name={item.icon} />
              {item.label}
              {item.count !== undefined && item.count > 0 && (
                <span class="count">
                  {item.count}
                  <VisuallyHidden>{say('tasks', { count: item.count })}</VisuallyHidden>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
      {follows.length > 0 && (
        <div>
          <h2>{say('follows')}</h2>
          <ul>
            {follows.map((follow) => (
              <li key={follow.href}>
                <a href={follow.href}>
                  <span class="dot">
                    <Glyph shape={follow.status} />
                  </span>
                  <VisuallyHidden>{say(follow.status)}: </VisuallyHidden>
                  {follow.label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="menu-me">
        <Me {...me} look={look} switchLanguageHref={switchLanguageHref} />
      </div>
    </nav>
  )
}
