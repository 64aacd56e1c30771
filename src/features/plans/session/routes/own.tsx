import { reading } from '#database/database'
import { scopeOf } from '#features/identity'
import { asset } from '#ui/kit.ts'
import type { Page } from '#web/page.ts'
import { registerSession } from '../commands/register-session.ts'
import { ownSessions } from '../queries.ts'
import { sessionTexts } from '../texts.ts'
import { OwnSessionsPage } from '../views/own.tsx'

/** As many as somebody looks back on with a thumb; all of them are on the plan's page. */
const most = 30

export const showOwnSessions = async (page: Page): Promise<Response> => {
  const say = sessionTexts.in(page.language)
  const { person } = page.member
  const sessions = await reading(page.platform.database, scopeOf(page), (tx) => ownSessions(tx, person, most))
  return page.show(
    {
      title: say('own.title'),
      phone: {
        lede: say('own.lede', { count: sessions[0]?.total ?? 0 }),
        link: { label: say('ask.title'), href: '/gange/ny' },
      },
      islands: ['sessions.js'],
    },
    <OwnSessionsPage sessions={sessions} person={person} saved={page.query('gjort') === registerSession.act} />,
  )
}

/**
 * The worker that keeps the form without a network. Its address stays the same and lies where its reach ends: below `/gange/`. What it does is
 * in the built file, whose name changes with its content.
 */
export const showWorker = (page: Page): Response => {
  page.context.header('content-type', 'text/javascript; charset=utf-8')
  page.context.header('cache-control', 'no-cache')
  return page.context.body(`importScripts(${JSON.stringify(asset('session-worker.js'))})\n`)
}
