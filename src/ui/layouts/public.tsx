import type { ComponentChildren } from 'preact'
import { type Language, languages } from '#text/language.ts'
import { useTexts } from '#text/use.ts'
import { Mark } from '../brand.tsx'
import { Breadcrumbs, type Crumb } from '../breadcrumbs.tsx'
import { VisuallyHidden } from '../hidden.tsx'
import { texts } from '../texts.ts'
import { Document, type ThemeChoice } from './document.tsx'
import { type Look, LookLinks } from './look.tsx'
import { mainId } from './skip-link.tsx'

const names: Readonly<Record<Language, string>> = { da: 'Dansk', en: 'English' }

export type FootBlock = {
  readonly title: string
  readonly lines: readonly { readonly label: string; readonly href?: string | undefined }[]
}

export type PublicLayoutProps = {
  readonly title: string
  readonly language: Language
  readonly theme?: ThemeChoice
  readonly look?: Look | undefined
  readonly description?: string | undefined
  /** Whose pages these are; without it the product's own name stands there. */
  readonly owner?: { readonly name: string; readonly sub?: string | undefined; readonly href: string } | undefined
  readonly path: readonly Crumb[]
  /** Where the mark leads: the front for visitors, the own overview for members. */
  readonly home?: string | undefined
  /** The same page in each language. */
  readonly languageLinks: Readonly<Record<Language, string>>
  readonly signIn?: { readonly label: string; readonly href: string } | undefined
  readonly foot?: readonly FootBlock[]
  readonly islands?: readonly string[]
  readonly children: ComponentChildren
}

const Head = ({ owner, home = '/', language, languageLinks, signIn }: PublicLayoutProps) => {
  const say = useTexts(texts)
  return (
    <header class="public-head">
      <div>
        <a class="brand" href={home}>
          <Mark />
          {owner === undefined ? 'Helhed' : <VisuallyHidden>Helhed</VisuallyHidden>}
        </a>
        {owner !== undefined && (
          <a class="owner" href={owner.href}>
            {owner.name}
            {owner.sub !== undefined && <span> {owner.sub}</span>}
          </a>
        )}
        <nav class="language-switcher" aria-label={say('languages')}>
          {languages.map((one) => (
            <a href={languageLinks[one]} lang={one} hreflang={one} aria-current={one === language ? 'true' : undefined} key={one}>
              {names[one]}
            </a>
          ))}
          {signIn !== undefined && (
            <a class="sign-in" href={signIn.href}>
              {signIn.label}
            </a>
          )}
        </nav>
      </div>
    </header>
  )
}

const Foot = ({ blocks, look }: { readonly blocks: readonly FootBlock[]; readonly look: Look | undefined }) => (
  <footer class="public-foot">
    <div>
      {blocks.map((block) => (
        <div key={block.title}>
          <b>{block.title}</b>
          <ul>
            {block.lines.map((line) => (
              <li key={line.label}>{line.href === undefined ? line.label : <a href={line.href}>{line.label}</a>}</li>
            ))}
          </ul>
        </div>
      ))}
      {look !== undefined && <LookLinks {...look} />}
    </div>
  </footer>
)

/** The airy layout of public pages: whose they are, the languages, the page, where to ask. */
export const PublicLayout = (props: PublicLayoutProps) => (
  <Document
    title={props.owner === undefined ? `${props.title} · Helhed` : `${props.title} · ${props.owner.name}`}
    language={props.language}
    theme={props.theme ?? 'auto'}
    description={props.description}
    islands={props.islands ?? []}
    kind="public"
  >
    <Head {...props} />
    <main id={mainId}>
      <Breadcrumbs path={props.path} />
      {props.children}
    </main>
    {props.foot !== undefined && props.foot.length > 0 && <Foot blocks={props.foot} look={props.look} />}
  </Document>
)
