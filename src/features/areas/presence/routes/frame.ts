import type { Page, Shown } from '#web/page.ts'
import { presenceTexts } from '../texts.ts'
import { trialField } from '../trial.ts'

/** Whether what a form was answered is what a trial came to, and no fault. */
const isTrial = ({ refusals }: Shown): boolean => refusals.length > 0 && refusals.every(({ field }) => field === trialField)

/** The way to a page below the municipality's presence, and how a form is framed: fresh, tried or refused. */
export const frameFor = (page: Page, title: string, shown: Shown | null) =>
  ({
    title,
    current: 'presence',
    path: [{ label: presenceTexts.in(page.language)('title'), href: '/tilstedevaerelse' }],
    status: shown && !isTrial(shown) ? 422 : 200,
  }) as const
