import type { ComponentChildren } from 'preact'
import type { Language } from '#text/language.ts'
import { Mark } from '../brand.tsx'
import { Document, type ThemeChoice } from './document.tsx'
import { mainId } from './skip-link.tsx'

export type PlainLayoutProps = {
  readonly title: string
  readonly language: Language
  readonly theme?: ThemeChoice
  readonly lede?: ComponentChildren
  /** Where the mark leads: the front for visitors, the own overview for members. */
  readonly home?: string | undefined
  /** A link at the far end of the head. */
  readonly link?: { readonly label: string; readonly href: string; readonly language?: Language } | undefined
  readonly islands?: readonly string[]
  readonly children: ComponentChildren
}

/** One narrow column for one thing: signing in, an error, a form for one hand. */
export const PlainLayout = ({ title, language, theme = 'auto', lede, home = '/', link, islands = [], children }: PlainLayoutProps) => (
  <Document title={`${title} · Helhed`} language={language} theme={theme} kind="phone" islands={islands}>
    <header class="phone-head">
      <a class="brand" href={home}>
        <Mark />
        Helhed
      </a>
      {link !== undefined && (
        <a href={link.href} lang={link.language} hreflang={link.language}>
          {link.label}
        </a>
      )}
    </header>
    <main id={mainId}>
      <h1>{title}</h1>
      {lede !== undefined && lede !== null && <p class="lede">{lede}</p>}
      {children}
    </main>
  </Document>
)
