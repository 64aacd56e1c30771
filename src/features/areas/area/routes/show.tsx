import { publicScope, reading } from '#database/database'
import { historyOf } from '#features/audit'
import { mayBeginEfforts } from '#features/bodies'
import { maySeeExactly, notFound, scopeOf, WhyPage } from '#features/identity'
import { mayWriteProjects, projectsSeenBy } from '#features/projects'
import { stripOf } from '#features/thread'
import { municipalityName } from '#text/municipality.ts'
import type { Page } from '#web/page.ts'
import { seenBy } from '../../cases/fragment.ts'
import { mayKeepDirectory } from '../../directory/policy.ts'
import { mayReadFigures } from '../../figures/policy.ts'
import { mayReadPresence } from '../../presence/policy.ts'
import { hasEnded } from '../lifetime.ts'
import { mayBeginPlans, mayPublishAreas, mayReadArea, mayRecordFigures, mayRegisterAreas } from '../policy.ts'
import { publicRule } from '../public-rule.ts'
import { hidingSmall } from '../published.ts'
import { findPublishedArea } from '../published-queries.ts'
import { plansFrom } from '../queries.ts'
import { readArea, subjectOf } from '../read.ts'
import { areaTexts } from '../texts.ts'
import { AreaPage } from '../views/area.tsx'
import { AreaHistoryPage } from '../views/history.tsx'
import { PublicAreaPage } from '../views/public.tsx'
import { asShownTo, mandatesIn, open, openArea, pathTo } from './open.ts'

const mostActs = 500

const showPublished = async (page: Page): Promise<Response> => {
  const slug = page.param('slug')
  const area = await reading(page.platform.database, publicScope, (tx) => findPublishedArea(tx, slug))
  if (!area) throw notFound()
  if (area.slug !== slug) return page.context.redirect(`/omraader/${area.slug}`, 301)
  const rule = publicRule(page)
  const say = areaTexts.in(page.language)
  const owner = {
    name: municipalityName(area.municipality_name, page.language),
    sub: say('public.title'),
    href: `/kommuner/${area.municipality_slug}`,
  }
  return page.show(
    { title: area.title, owner, public: true, path: [{ label: say('public.title'), href: '/omraader' }] },
    <PublicAreaPage area={{ ...area, content: hidingSmall(area.content, rule) }} rule={rule} today={page.platform.clock.today()} />,
  )
}

/** An area: for those who may read it with everything, for everybody else as published. `?vis=offentlig` shows members what the public sees. */
export const showPage = async (page: Page): Promise<Response> => {
  const { actor } = page
  const slug = page.param('slug')
  const today = page.platform.clock.today()
  if (!actor || page.query('vis') === 'offentlig') return showPublished(page)
  const found = await reading(page.platform.database, scopeOf(page), async (tx) => {
    const area = await readArea(tx, actor, slug, today)
    return (
      area && {
        area,
        strip: await stripOf(tx, area.municipality, area.id),
        plans: await plansFrom(tx, area.municipality, area.id),
      }
    )
  })
  if (!found) return showPublished(page)
  const { area, strip, plans } = found
  if (area.slug !== slug) return page.context.redirect(`/omraader/${area.slug}`, 301)
  const exact = maySeeExactly(actor, subjectOf(area, today))
  const living = !hasEnded(area, today)
  const seen = seenBy(actor, area.municipality, area.designation)
  const powers = {
    recording: mandatesIn(page, mayRecordFigures, area).length > 0,
    registering: living && mandatesIn(page, mayRegisterAreas, area).length > 0,
    planning: living && mandatesIn(page, mayBeginPlans, area).length > 0,
    beginning: living && mandatesIn(page, mayBeginEfforts, area).length > 0,
    keeping: living && mandatesIn(page, mayKeepDirectory, area).length > 0,
    seeing: mandatesIn(page, mayReadPresence, area).length > 0,
    measuring: mandatesIn(page, mayReadFigures, area).length > 0,
    publishers: mandatesIn(page, mayPublishAreas, area),
    cases: living ? seen : { ...seen, preparing: false, sending: false },
    projects: projectsSeenBy(actor, area.municipality, area.projects, today),
    steering: living && mandatesIn(page, mayWriteProjects, area).length > 0,
  }
  return page.show(
    { title: area.name, current: 'areas', path: pathTo(page, area).slice(0, 2), why: `/omraader/${area.slug}/adgang` },
    <AreaPage
      area={asShownTo(page, area)}
      recorded={area.listings}
      exact={exact}
      strip={strip}
      plans={plans}
      today={today}
      powers={powers}
    />,
  )
}

export const whyPage = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  return page.show(
    { title: area.name, current: 'areas', path: pathTo(page, area) },
    <WhyPage
      name={area.name}
      href={`/omraader/${area.slug}`}
      actor={page.member}
      permission={mayReadArea}
      subject={subjectOf(area, page.platform.clock.today())}
    />,
  )
}

export const historyPage = async (page: Page): Promise<Response> => {
  const { area, rest: acts } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, mostActs))
  const title = `${area.name}: ${areaTexts.in(page.language)('history.title').toLowerCase()}`
  return page.show({ title, current: 'areas', path: pathTo(page, area) }, <AreaHistoryPage area={area} acts={acts} />)
}
