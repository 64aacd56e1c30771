import { historyOf } from '#features/audit'
import { notFound } from '#features/identity'
import type { Id } from '#kernel/id'
import { isId } from '#kernel/id'
import type { ConflictField } from '#ui/kit.ts'
import type { Page, Shown } from '#web/page.ts'
import { lastSaved, type StaleEdit } from '#web/stale.tsx'
import { formFrame, hrefOf, open } from '../../open.ts'
import type { Plan } from '../../read.ts'
import type { PartRow } from '../../rows.ts'

/** The number of the address's part; not found when it is none. */
export const numberIn = (page: Page): number => {
  const text = page.param('number')
  if (!/^\d{1,2}$/.test(text)) throw notFound()
  return Number(text)
}

/** The id in an address; not found when it has not the form of one. */
export const idIn = (page: Page, name: 'goal' | 'activity' | 'milestone' | 'node' | 'arrow' | 'measurement'): Id => {
  const text = page.param(name)
  if (!isId(text)) throw notFound()
  return text
}

/** Where a part's page lies: an effort's one part lies on its own. */
export const partHref = (plan: Pick<Plan, 'slug' | 'kind'>, number: number): string =>
  plan.kind === 'effort' ? hrefOf(plan) : `${hrefOf(plan)}/dele/${number}`

/** The name of a part in a way: a sub-agreement bears its number. */
export const partName = ({ number, title }: Pick<PartRow, 'number' | 'title'>): string => (number === 0 ? title : `${number} ${title}`)

/** How one of a part's forms is framed: its way leads over the part. */
export const partFrame = (page: Page, plan: Plan, part: PartRow, title: string, shown: Shown | null) => {
  const frame = formFrame(page, plan, title, shown)
  return plan.kind === 'effort' ? frame : { ...frame, path: [...frame.path, { label: partName(part), href: partHref(plan, part.number) }] }
}

const mostActs = 200

/** What a history entry is about: the acts that save, and the record's id in its detail. */
export type About = {
  readonly acts: readonly string[]
  readonly kind: 'part' | 'goal' | 'activity' | 'milestone' | 'node' | 'arrow' | 'risk' | 'story' | 'task'
  readonly id: Id
}

/** What somebody saved meanwhile beside what the user wrote, as the plan now is. */
export const staleEdit = async (page: Page, about: About, fields: (plan: Plan) => readonly ConflictField[]): Promise<StaleEdit> => {
  const { plan, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, mostActs))
  const own = rest.filter(({ act, detail }) => {
    const ids = typeof detail === 'object' && detail !== null ? (detail as Readonly<Record<string, unknown>>) : {}
    return about.acts.includes(act) && ids[about.kind] === about.id
  })
  return { ...lastSaved(own), fields: fields(plan) }
}
