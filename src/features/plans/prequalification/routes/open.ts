import type { Page, Shown } from '#web/page.ts'
import { formFrame, hrefOf, open } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { prequalificationOf, readReports } from '../../report/open.ts'
import { prequalificationTexts } from '../texts.ts'

export const prequalificationHref = (plan: Pick<Plan, 'slug' | 'kind'>): string => `${hrefOf(plan)}/praekvalifikation`

/** Reads the address's plan and its prequalification; null while nobody has written in it. */
export const openPrequalification = async (page: Page) => {
  const { plan, rest } = await open(page, readReports)
  return { plan, report: prequalificationOf(rest) }
}

/** How a form about a prequalification is framed: its way leads over the prequalification. */
export const prequalificationFrame = (page: Page, plan: Plan, title: string, shown: Shown | null) => {
  const frame = formFrame(page, plan, title, shown)
  return { ...frame, path: [...frame.path, { label: prequalificationTexts.in(page.language)('title'), href: prequalificationHref(plan) }] }
}
