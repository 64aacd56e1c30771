import type { Tx } from '#database/database'
import { notFound } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Page } from '#web/page.ts'
import { getApproval } from '../../approval/queries.ts'
import { open, pathTo } from '../../open.ts'
import { documentOf, type Plan } from '../../read.ts'
import { thaw } from '../canonical.ts'
import { differenceOf } from '../difference.ts'
import { versionTextsOf } from '../queries.ts'
import { versionTexts } from '../texts.ts'
import { VersionPage } from '../views/version.tsx'

/** The plan's approval, and the one that a version was sent for: the same, or that of an amendment. */
const approvals = async (tx: Tx, { municipality, id }: Plan, number: number, today: Day) => {
  const record = await getApproval(tx, municipality, id, today)
  const amendment = record.versions.find((one) => one.number === number)?.amendment
  return { record, sentFor: amendment ? await getApproval(tx, municipality, id, today, amendment.id) : record }
}

/** One frozen version of a plan, with what differs from the one before and from the draft. */
export const showVersion = async (page: Page): Promise<Response> => {
  const number = Number(page.param('number'))
  if (!/^[1-9]\d{0,5}$/.test(page.param('number'))) throw notFound()
  const today = page.platform.clock.today()
  const { plan, rest } = await open(page, async (tx, found) => ({
    ...(await approvals(tx, found, number, today)),
    texts: await versionTextsOf(tx, found.municipality, found.id, number),
    earlier: number > 1 ? await versionTextsOf(tx, found.municipality, found.id, number - 1) : [],
  }))
  const { record, sentFor, texts, earlier } = rest
  const version = plan.versions.find((one) => one.number === number)
  const frozen = record.versions.find((one) => one.number === number)
  if (!version || !frozen) throw notFound()
  const document = thaw(texts.map(({ text }) => text))
  const former = record.versions.find((one) => one.number === number - 1)
  const before = former ? { version: former, difference: differenceOf(thaw(earlier.map(({ text }) => text)), document) } : null
  const title = versionTexts.in(page.language)('version.title', { name: plan.name, number })
  return page.show(
    { title, current: 'plans', path: pathTo(page, plan) },
    <VersionPage
      plan={plan}
      record={record}
      sentFor={sentFor}
      version={version}
      frozen={frozen}
      document={document}
      before={before}
      since={differenceOf(document, documentOf(plan))}
    />,
  )
}
