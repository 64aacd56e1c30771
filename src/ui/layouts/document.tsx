import type { ComponentChildren } from 'preact'
import type { Language } from '#text/language.ts'
import { LanguageProvider } from '#text/use.ts'
import { asset } from '../assets.ts'
import { SkipLink } from './skip-link.tsx'

/** `auto` follows the reader's system. */
export type ThemeChoice = 'auto' | 'light' | 'dark'

type DocumentProps = {
  readonly title: string
  readonly language: Language
  readonly theme?: ThemeChoice
  readonly description?: string | undefined
  /** The body's density: `public` airy, `phone` one hand; left out on work pages. */
  readonly kind?: string
  /** Further stylesheets by logical name. */
  readonly styles?: readonly string[]
  /** Further islands by logical name. */
  readonly islands?: readonly string[]
  /** After so many seconds a browser without scripts looks again; with one, the page's island does, and leaves the reader where they are. */
  readonly lookAgain?: number | undefined
  readonly children: ComponentChildren
}

/** A whole page. Everything in it works before and without the script. The doctype is written by `renderPage`. */
export const Document = ({
  title,
  language,
  theme = 'auto',
  description,
  kind,
  styles = [],
  islands = [],
  lookAgain,
  children,
}: DocumentProps) => (
  <html lang={language} data-theme={theme === 'auto' ? undefined : theme}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
      <title>{title}</title>
      {description !== undefined && <meta name="description" content={description} />}
      <link rel="preload" href={asset('IBMPlexSans-Regular.woff2')} as="font" type="font/woff2" crossOrigin="anonymous" />
      {['helhed.css', ...styles].map((name) => (
        <link rel="stylesheet" href={asset(name)} key={name} />
      ))}
      <link rel="icon" type="image/svg+xml" href={asset('favicon.svg')} />
      {['page.js', ...islands].map((name) => (
        <script type="module" src={asset(name)} key={name} />
      ))}
      {lookAgain !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={`${lookAgain}`} />
        </noscript>
      )}
    </head>
    <body class={kind}>
      <LanguageProvider value={language}>
        <SkipLink />
        {children}
      </LanguageProvider>
    </body>
  </html>
)
