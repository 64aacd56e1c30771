import type { ComponentChildren } from 'preact'
import type { Language } from '#text/language.ts'
import { useTexts } from '#text/use.ts'
import { Mark } from '../brand.tsx'
import { Breadcrumbs, type Crumb } from '../breadcrumbs.tsx'
import { Icon } from '../icon.tsx'
import { texts } from '../texts.ts'
import { Document, type ThemeChoice } from './document.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import type { Look } from './look.tsx'
import { type Follow, MainMenu, type NavItem } from './main-menu.tsx'
import { Me, type MeProps } from './me.tsx'
import { type Search, SearchField } from './search-field.tsx'
import { mainId } from './skip-link.tsx'

export type WorkLayoutProps = {
  readonly title: string
  readonly path: readonly Crumb[]
  /** Where the page says why the user may see it. */
  readonly why?: string | undefined
  /** The menu's key of the present page. */
  readonly current?: string | undefined
  readonly nav: readonly NavItem[]
  readonly follows: readonly Follow[]
  readonly me: MeProps
  readonly search?: Search | undefined
  readonly theme?: ThemeChoice
  readonly look?: Look | undefined
  readonly language: Language
  readonly switchLanguageHref?: string | undefined
  readonly islands?: readonly string[]
  readonly styles?: readonly string[]
  readonly lookAgain?: number | undefined
  /** Stands above the path: receipts, notices of the demonstration. */
  readonly notice?: ComponentChildren
  readonly children: ComponentChildren
}

const Frame = ({ path, why, current, nav, follows, me, search, look, switchLanguageHref, notice, children }: WorkLayoutProps) => {
  const say = useTexts(texts)
  return (
    <>
      <div class="app">
        <header class="rail">
          <a class="brand" href="/overblik">
            <Mark />
            Helhed
          </a>
          {search !== undefined && <SearchField {...search} />}
          <MainMenu
            items={nav}
            current={current}
            follows={follows}
            me={me}
            search={search}
            look={look}
            switchLanguageHref={switchLanguageHref}
          />
          <div class="rail-foot">
            <Me {...me} look={look} switchLanguageHref={switchLanguageHref} keys />
          </div>
          <button class="button button-tertiary menu-button" type="button" popovertarget="hovedmenu">
            <Icon name="menu" />
            {say('menu')}
          </button>
        </header>
        <main class="page" id={mainId}>
          {notice}
          {(path.length > 0 || why !== undefined) && (
            <div class="pathline">
              <Breadcrumbs path={path} />
              {why !== undefined && <a href={why}>{say('why')}</a>}
            </div>
          )}
          {children}
        </main>
      </div>
      <KeysDialog />
    </>
  )
}

/** The dense layout of work pages: menu and search at the left, the page beside them. */
export const WorkLayout = (props: WorkLayoutProps) => (
  <Document
    title={`${props.title} · Helhed`}
    language={props.language}
    theme={props.theme ?? 'auto'}
    islands={props.islands ?? []}
    styles={props.styles ?? []}
    lookAgain={props.lookAgain}
  >
    <Frame {...props} />
  </Document>
)
