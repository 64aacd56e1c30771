import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan, mayWritePlan } from '../policy.ts'
import { askEffect, saveEffect } from './routes/effect.tsx'
import { askReferences, saveReferences } from './routes/references.tsx'
import { showEvidence } from './routes/show.tsx'

export const evidenceRoutes: readonly Route[] = [
  get('/planer/:slug/viden', 'evidence.read', mayReadPlan, showEvidence),
  get('/planer/:slug/aktiviteter/:activity/viden', 'evidence.ask_references', mayWritePlan, (page) => askReferences(page)),
  post('/planer/:slug/aktiviteter/:activity/viden', 'activity.references_set', mayWritePlan, saveReferences),
  get('/planer/:slug/aktiviteter/:activity/effekt', 'evidence.ask_effect', mayWritePlan, (page) => askEffect(page)),
  post('/planer/:slug/aktiviteter/:activity/effekt', 'activity.effect_judged', mayWritePlan, saveEffect),
]
