import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { csrf } from 'hono/csrf'
import type { Logger } from 'pino'
import type { SignIn } from '#features/identity'
import type { Platform } from '#platform'
import { errorPages } from '#web/errors.tsx'
import { compressed, find, notTooLarge, strictHeaders, withoutNul } from '#web/middleware.ts'
import { mount } from '#web/mount.ts'
import type { Variables, WebSettings } from '#web/page.ts'
import type { Route } from '#web/routes.ts'
import { areaRoutes } from './features/areas/area/routes.tsx'
import { caseRoutes } from './features/areas/cases/routes.tsx'
import { compareRoutes } from './features/areas/compare/routes.tsx'
import { criteriaRoutes } from './features/areas/criteria/routes.tsx'
import { delimitationRoutes } from './features/areas/delimitation/routes.tsx'
import { directoryRoutes } from './features/areas/directory/routes.tsx'
import { exactRoutes } from './features/areas/exact/routes.tsx'
import { exportRoutes } from './features/areas/export/routes.tsx'
import { figureRoutes } from './features/areas/figures/routes.tsx'
import { importRoutes } from './features/areas/imports/routes.tsx'
import { mapRoutes } from './features/areas/map/routes.tsx'
import { presenceRoutes } from './features/areas/presence/routes.tsx'
import { profileRoutes } from './features/areas/profile/routes.ts'
import { signalRoutes } from './features/areas/signals/routes.tsx'
import { statuteRoutes } from './features/areas/statute/routes.tsx'
import { stockRoutes } from './features/areas/stock/routes.tsx'
import { mayReadBody } from './features/bodies/policy.ts'
import { bodyRoutes } from './features/bodies/routes.tsx'
import { frontRoutes } from './features/front/routes.tsx'
import { fundingRoutes } from './features/funding/routes.tsx'
import { entryRoutes } from './features/identity/entry-routes.tsx'
import { organisationRoutes } from './features/identity/organisations/routes.tsx'
import { identityRoutes } from './features/identity/routes.tsx'
import { councilRoutes } from './features/overview/council/routes.tsx'
import { overviewRoutes } from './features/overview/routes.tsx'
import { acrossRoutes } from './features/plans/across/routes.tsx'
import { amendmentRoutes } from './features/plans/amendment/routes.ts'
import { anchoringRoutes } from './features/plans/anchoring/routes.ts'
import { approvalRoutes } from './features/plans/approval/routes.tsx'
import { boardPageRoutes } from './features/plans/board-page/routes.ts'
import { budgetRoutes } from './features/plans/budget/routes.tsx'
import { calendarRoutes } from './features/plans/calendar/routes.tsx'
import { catalogueRoutes } from './features/plans/catalogue/routes.tsx'
import { contributionRoutes } from './features/plans/contribution/routes.tsx'
import { dialogueRoutes } from './features/plans/dialogue/routes.ts'
import { documentRoutes } from './features/plans/documents/routes.ts'
import { effortRoutes } from './features/plans/effort/routes.tsx'
import { evidenceRoutes } from './features/plans/evidence/routes.tsx'
import { measuresRoutes } from './features/plans/measures/routes.tsx'
import { milestoneRoutes } from './features/plans/milestone/routes.tsx'
import { partRoutes } from './features/plans/part/routes.tsx'
import { planRoutes } from './features/plans/plan/routes.tsx'
import { prequalificationRoutes } from './features/plans/prequalification/routes.ts'
import { printRoutes } from './features/plans/print/routes.ts'
import { proposalRoutes } from './features/plans/proposal/routes.ts'
import { registerRoutes } from './features/plans/register/routes.tsx'
import { riskRoutes } from './features/plans/risk/routes.ts'
import { sessionRoutes } from './features/plans/session/routes.tsx'
import { statusRoutes } from './features/plans/status/routes.ts'
import { storyRoutes } from './features/plans/story/routes.tsx'
import { takeoverRoutes } from './features/plans/takeover/routes.tsx'
import { taskRoutes } from './features/plans/task/routes.tsx'
import { theoryRoutes } from './features/plans/theory/routes.tsx'
import { versionRoutes } from './features/plans/version/routes.tsx'
import { writingRoutes } from './features/plans/writing/routes.tsx'
import { projectRoutes } from './features/projects/routes.tsx'
import { openDataRoutes } from './features/reporting/opendata/routes.tsx'
import { healthRoutes } from './health.ts'
import type { Mail } from './mail.ts'

export type AppParts = {
  readonly platform: Platform
  readonly settings: WebSettings
  readonly signIn: SignIn
  readonly mail: Mail
  readonly log: Logger
  /** Folder with the built files, below the working folder or absolute. */
  readonly assets: string
}

/** Every route of Helhed: the table of contents. */
export const routesOf = ({
  signIn,
  mail,
  settings,
  platform,
}: Pick<AppParts, 'signIn' | 'mail' | 'settings' | 'platform'>): readonly Route[] => [
  ...healthRoutes(platform),
  ...frontRoutes,
  ...entryRoutes(signIn, mail, settings.demo),
  ...identityRoutes,
  ...organisationRoutes(mayReadBody),
  ...overviewRoutes,
  ...councilRoutes,
  ...areaRoutes,
  ...presenceRoutes,
  ...profileRoutes,
  ...statuteRoutes,
  ...compareRoutes,
  ...exactRoutes,
  ...criteriaRoutes,
  ...importRoutes,
  ...exportRoutes,
  ...mapRoutes,
  ...figureRoutes,
  ...delimitationRoutes,
  ...directoryRoutes,
  ...signalRoutes,
  ...stockRoutes,
  ...caseRoutes,
  ...bodyRoutes,
  ...projectRoutes,
  ...partRoutes,
  ...writingRoutes,
  ...milestoneRoutes,
  ...taskRoutes,
  ...theoryRoutes,
  ...calendarRoutes,
  ...measuresRoutes(mail),
  ...sessionRoutes,
  ...registerRoutes,
  ...storyRoutes,
  ...contributionRoutes,
  ...acrossRoutes,
  ...evidenceRoutes,
  ...catalogueRoutes,
  ...takeoverRoutes,
  ...planRoutes,
  ...effortRoutes,
  ...approvalRoutes,
  ...versionRoutes,
  ...printRoutes,
  ...documentRoutes,
  ...statusRoutes,
  ...boardPageRoutes,
  ...prequalificationRoutes,
  ...amendmentRoutes,
  ...riskRoutes,
  ...anchoringRoutes,
  ...dialogueRoutes,
  ...proposalRoutes,
  ...fundingRoutes,
  ...budgetRoutes,
  ...openDataRoutes,
]

/** The application: what comes in goes through headers, origin check and the finding of the actor, and then to its route. */
export const makeApp = (parts: AppParts): Hono<Variables> => {
  const { platform, settings, log } = parts
  const app = new Hono<Variables>()
  app.use('/assets/*', async (context, next) => {
    await next()
    if (context.res.ok) context.header('cache-control', 'public, max-age=31536000, immutable')
  })
  app.use('/assets/*', serveStatic({ root: parts.assets, rewriteRequestPath: (path) => path.replace('/assets', ''), precompressed: true }))
  app.use(strictHeaders(settings))
  app.use(withoutNul)
  app.use(compressed)
  app.use(find(platform, settings))
  app.use(csrf({ origin: (origin) => settings.origins.includes(origin) }))
  app.use(notTooLarge)
  mount(app, routesOf(parts), platform, settings)
  const errors = errorPages(platform, settings, log)
  app.notFound(errors.notFound)
  app.onError(errors.onError)
  return app
}
