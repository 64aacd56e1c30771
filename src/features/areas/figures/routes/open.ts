import type { Page } from '#web/page.ts'
import { figureTexts } from '../texts.ts'

/** The way down to an indicator's pages. */
export const pathTo = (page: Page, indicator?: { readonly code: string; readonly name: string }) => [
  { label: figureTexts.in(page.language)('title'), href: '/noegletal' },
  ...(indicator ? [{ label: indicator.name, href: `/noegletal/${indicator.code}` }] : []),
]
