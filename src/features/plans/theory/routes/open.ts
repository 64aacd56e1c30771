import type { Page, Shown } from '#web/page.ts'
import { partFrame } from '../../part/routes/open.ts'
import type { Place } from '../../part/routes/save.ts'
import type { Plan } from '../../read.ts'
import { theoryHref } from '../href.ts'
import { theoryTexts } from '../texts.ts'

type Part = Plan['parts'][number]

/** How one of a theory's forms is framed: its way leads over the theory. */
export const theoryFrame = (page: Page, plan: Plan, part: Part, title: string, shown: Shown | null) => {
  const frame = partFrame(page, plan, part, title, shown)
  const own = { label: theoryTexts.in(page.language)('title'), href: theoryHref(plan, part.number) }
  return { ...frame, path: [...frame.path, own] }
}

/** A place on the page of a part's theory, where a user goes after saving. */
export const inTheory = (plan: Pick<Plan, 'slug' | 'kind'>, part: number, anchor: string): Place => ({
  part,
  anchor,
  href: theoryHref(plan, part),
})
