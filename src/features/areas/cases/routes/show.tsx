import { stripOf } from '#features/thread'
import { journalPages } from '#web/journal/pages.tsx'
import type { Page } from '#web/page.ts'
import { changeCaseJournal } from '../commands/journal.ts'
import { mayDecideCases, mayPrepareCases, mayPublishCases } from '../policy.ts'
import { chairOf } from '../read.ts'
import { caseTexts } from '../texts.ts'
import { CasePage } from '../views/case.tsx'
import { formFrame, mandatesFor, mandatesIn, open, openCase } from './open.ts'

/** A case with everything that was done in it. Its thread is that of the area's designation, once there is one; before that the area alone. */
export const showPage = async (page: Page): Promise<Response> => {
  const { held, rest: strip } = await open(page, async (tx, { municipality, steps, area }) => {
    const decided = steps.findLast(({ outcome }) => outcome === 'designated')
    if (decided) return stripOf(tx, municipality, decided.id)
    // An undecided case has tied nothing yet: of its area's thread it has the area alone.
    return (await stripOf(tx, municipality, area.id)).filter(({ place }) => place === 'area')
  })
  if (held.slug !== page.param('slug')) return page.context.redirect(`/udpegning/${held.slug}`, 301)
  const say = caseTexts.in(page.language)
  const preparing = mandatesIn(page, mayPrepareCases, held).length > 0
  const deciding = mandatesIn(page, mayDecideCases, held).length > 0
  const powers = {
    preparing,
    deciding: deciding && (preparing || chairOf(held, page.member.person) !== null),
    publishing: mandatesIn(page, mayPublishCases, held).length > 0,
  }
  return page.show(
    { title: say('name', { area: held.area.name }), current: 'cases', path: [{ label: say('title'), href: '/udpegning' }] },
    <CasePage held={held} strip={strip} today={page.platform.clock.today()} powers={powers} />,
  )
}

/** A case as the pages of its numbers know it. */
const numbered = async (page: Page) => {
  const held = await openCase(page)
  return { ...held, name: caseTexts.in(page.language)('name', { area: held.area.name }) }
}

export const journal = journalPages({
  open: numbered,
  mandates: (page, held) => mandatesFor(page, mayPrepareCases, held),
  href: ({ slug }) => `/udpegning/${slug}`,
  frame: (page, held, title, shown) => ({ ...formFrame(page, held, title, shown), status: shown?.stale ? 409 : shown ? 422 : 200 }),
  act: changeCaseJournal.act,
  change: (page, held, change) => changeCaseJournal(page.platform, page.member, { case: held.id, ...change }),
})
