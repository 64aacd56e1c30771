import type { z } from 'zod'
import { reading, type Tx } from '#database/database'
import { type Command, denied, type Mandate, notFound, type Permission, permitting, scopeOf } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Result } from '#kernel/result'
import type { Crumb, Page, Shown, Words } from '#web/page.ts'
import type { StaleEdit } from '#web/stale.tsx'
import { submit } from '#web/submit.ts'
import { planTexts } from './plan/texts.ts'
import { writingOf } from './policy.ts'
import { type Plan, readPlan, sectionOf, subjectOf } from './read.ts'
import type { WorkKind } from './rows.ts'

/** Whether an address lies below the efforts' or the plans' own. */
const kindIn = (page: Page): WorkKind => (page.context.req.path.startsWith('/indsatser/') ? 'effort' : 'plan')

/** Reads the address's plan, and what else the page needs in the same transaction; not found when it may not be read. */
export const open = <T>(page: Page, more: (tx: Tx, plan: Plan) => Promise<T>): Promise<{ readonly plan: Plan; readonly rest: T }> =>
  reading(page.platform.database, scopeOf(page), async (tx) => {
    const plan = await readPlan(tx, page.member, page.param('slug'), kindIn(page))
    if (!plan) throw notFound()
    return { plan, rest: await more(tx, plan) }
  })

/** Reads the address's plan and nothing else. */
export const openPlan = async (page: Page): Promise<Plan> => (await open(page, () => Promise.resolve(null))).plan

/** The mandates under which the member may do something to a plan; empty when there are none. */
export const mandatesIn = (page: Page, permission: Permission, plan: Plan): readonly Mandate[] =>
  permitting(page.member, permission, subjectOf(plan))

/** The same, for an act that is being done: denied when there are none. */
export const mandatesFor = (page: Page, permission: Permission, plan: Plan): readonly Mandate[] => {
  const mandates = mandatesIn(page, permission, plan)
  if (mandates.length === 0) throw denied(permission)
  return mandates
}

/** Where a plan's page lies. */
export const hrefOf = ({ slug, kind }: Pick<Plan, 'slug' | 'kind'>): string => `/${sectionOf(kind)}/${slug}`

/** The way down to a plan's page; the last step is the plan itself. */
export const pathTo = (page: Page, plan: Plan): readonly Crumb[] => [
  { label: planTexts.in(page.language)('title'), href: '/planer' },
  { label: plan.municipality_name, href: `/planer?kommune=${plan.municipality_slug}` },
  { label: plan.name, href: hrefOf(plan) },
]

/** How one of a plan's forms is framed: not refused, refused, or stale. */
export const formFrame = (page: Page, plan: Plan, title: string, shown: Shown | null) =>
  ({ title, current: 'plans', path: pathTo(page, plan), status: shown?.stale ? 409 : shown ? 422 : 200 }) as const

type Saving<Schema extends z.ZodType, Value> = {
  readonly schema: Schema
  /** The command that the form is for: whose permission it takes, and whose act the receipt names. */
  readonly command: Pick<Command<never, unknown>, 'act' | 'permission'>
  /** Shows the form again. */
  readonly ask: (page: Page, shown: Shown) => Promise<Response>
  readonly run: (
    plan: Plan,
    value: z.output<Schema>,
    mandate: { readonly mandate?: Id },
    version: number | undefined,
  ) => Promise<Result<Value>>
  /** Both versions, when somebody saved meanwhile. */
  readonly stale?: (page: Page, words: Words) => Promise<StaleEdit>
  /** Where the user goes afterwards; the plan's page unless said. */
  readonly next?: (plan: Plan, value: Value) => string
}

/** Reads a form about the address's plan and does its command; refused, it is shown again with the user's words, stale with both versions where they are told. */
export const saveForm = async <Schema extends z.ZodType, Value>(
  page: Page,
  { schema, command, ask, run, next, stale }: Saving<Schema, Value>,
): Promise<Response> => {
  const plan = await openPlan(page)
  mandatesFor(page, plan.kind === 'plan' ? command.permission : writingOf(plan.kind), plan)
  return submit(page, {
    schema,
    ask,
    run: ({ value, mandate, version }) => run(plan, value, mandate, version),
    saved: (value) => page.saved(next ? next(plan, value) : hrefOf(plan), command.act),
    stale: stale && ((words) => stale(page, words)),
  })
}
