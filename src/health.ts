import { sql } from 'kysely'
import { collectDefaultMetrics, register } from 'prom-client'
import type { Platform } from '#platform'
import { everybody, get, type Route } from '#web/routes.ts'

let collecting = false

/** What operators ask: is it up, can it serve, how does it do. */
export const healthRoutes = (platform: Platform): readonly Route[] => {
  if (!collecting) collectDefaultMetrics()
  collecting = true
  return [
    get('/healthz', 'health.read', everybody, (page) => page.context.text('ok')),
    get('/readyz', 'health.read', everybody, async (page) => {
      try {
        await sql`select 1`.execute(platform.database)
        return page.context.text('ready')
      } catch {
        return page.context.text('database does not answer', 503)
      }
    }),
    get('/metrics', 'health.read', everybody, async (page) =>
      page.context.text(await register.metrics(), 200, { 'content-type': register.contentType }),
    ),
  ]
}
