import type { Page, Shown } from '#web/page.ts'
import { presenceTexts } from '../texts.ts'

/** The way to a page below the municipality's presence, and how a form is framed: fresh or refused. */
export const frameFor = (page: Page, title: string, shown: Shown | null) =>
  ({
    title,
    current: 'presence',
    path: [{ label: presenceTexts.in(page.language)('title'), href: '/tilstedevaerelse' }],
    status: shown ? 422 : 200,
  }) as const
