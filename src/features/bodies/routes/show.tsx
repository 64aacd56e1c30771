import { publicScope, reading } from '#database/database'
import { historyOf } from '#features/audit'
import { notFound, permitting, scopeOf, WhyPage } from '#features/identity'
import { mayWriteProjects, projectsSeenBy } from '#features/projects'
import { stripOf } from '#features/thread'
import { dayOf } from '#kernel/day'
import type { Page } from '#web/page.ts'
import type { PublishedBody } from '../commands/publish.ts'
import { speaksOf } from '../composition.ts'
import { mayBeginEfforts, mayChangeTerms, mayFillSeats, mayFoundBodies, mayPublishBodies, mayReadBody } from '../policy.ts'
import { findPublishedBody, worksFrom } from '../queries.ts'
import { type Body, readBody, subjectOf } from '../read.ts'
import { bodyTexts } from '../texts.ts'
import { BodyHistoryPage, BodyPage } from '../views/body.tsx'
import { PublicBodyPage } from '../views/public.tsx'
import { open, pathTo } from './open.ts'

const latest = 8
const all = 500

/** A body that is over keeps its seats as they were: nobody is put into them any more. */
const powersOf = (page: Page, body: Body) => {
  const over = speaksOf(body, page.platform.clock.today()) !== page.platform.clock.today()
  const can = (permission: typeof mayFillSeats): boolean => permitting(page.member, permission, subjectOf(body)).length > 0
  return {
    filling: !over && can(mayFillSeats),
    founding: !over && can(mayFoundBodies),
    changing: can(mayChangeTerms),
    publishing: can(mayPublishBodies),
    beginning: !over && can(mayBeginEfforts),
    steering: !over && can(mayWriteProjects),
  }
}

const showPublished = async (page: Page): Promise<Response> => {
  const slug = page.param('slug')
  const published = await reading(page.platform.database, publicScope, (tx) => findPublishedBody(tx, slug))
  if (!published) throw notFound()
  const owner = { name: published.municipality_name, href: `/kommuner/${published.municipality_slug}` }
  return page.show(
    { title: published.title, owner, public: true, path: [{ label: bodyTexts.in(page.language)('title'), href: '/organer' }] },
    <PublicBodyPage name={published.title} body={published.content as PublishedBody} publishedOn={dayOf(published.published_at)} />,
  )
}

/** A body: for those who may read it with everything, for everybody else as published. */
export const showPage = async (page: Page): Promise<Response> => {
  if (!page.actor || page.query('vis') === 'offentlig') return showPublished(page)
  const { actor } = page
  const found = await reading(page.platform.database, scopeOf(page), async (tx) => {
    const body = await readBody(tx, actor, page.param('slug'))
    if (!body) return null
    return {
      body,
      strip: await stripOf(tx, body.municipality, body.id),
      history: await historyOf(tx, body.municipality, body.id, latest),
      works: await worksFrom(tx, body.municipality, body.id),
    }
  })
  if (!found) return showPublished(page)
  const { body, strip, history, works } = found
  if (body.slug !== page.param('slug')) return page.context.redirect(`/organer/${body.slug}`, 301)
  return page.show(
    {
      title: body.name,
      current: 'bodies',
      path: pathTo(body, bodyTexts.in(page.language)('title')).slice(0, 2),
      why: `/organer/${body.slug}/adgang`,
    },
    <BodyPage
      body={body}
      now={page.platform.clock.today()}
      strip={strip}
      history={history}
      works={works}
      projects={projectsSeenBy(actor, body.municipality, body.projects, page.platform.clock.today())}
      today={speaksOf(body, page.platform.clock.today())}
      powers={powersOf(page, body)}
    />,
  )
}

export const historyPage = async (page: Page): Promise<Response> => {
  const { body, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, all))
  const title = bodyTexts.in(page.language)('history.title')
  return page.show(
    { title: `${body.name}: ${title}`, current: 'bodies', path: pathTo(body, bodyTexts.in(page.language)('title')) },
    <BodyHistoryPage body={body} history={rest} />,
  )
}

export const whyPage = async (page: Page): Promise<Response> => {
  const { body } = await open(page, () => Promise.resolve(null))
  return page.show(
    { title: body.name, current: 'bodies', path: pathTo(body, bodyTexts.in(page.language)('title')) },
    <WhyPage name={body.name} href={`/organer/${body.slug}`} actor={page.member} permission={mayReadBody} subject={subjectOf(body)} />,
  )
}
