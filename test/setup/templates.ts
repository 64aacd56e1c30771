import type { Cluster } from '#database/roles'
import { cloneDatabase, makeMigrated } from '#database/testing'
import { printDue } from '#features/plans'
import { stoppedClock } from '#kernel/clock'
import { fillDemonstration } from '../../src/world.ts'
import { openApp } from './app.ts'

/** The databases that tests are clones of: the migrations alone, and the demonstration world played once over them. */
export const templates = { empty: 'template_empty', world: 'template_world' } as const

const made = globalThis as { helhedTemplates?: Promise<void> | undefined }

const make = async (cluster: Cluster): Promise<void> => {
  await makeMigrated(cluster, templates.empty)
  await cloneDatabase(cluster, templates.empty, templates.world)
  // The day that tests are done on: what the world does on the day that it is filled is the same in every run.
  const clock = stoppedClock('2026-06-01T09:00:00+02:00')
  const { platform, signIn, close } = openApp({ ...cluster, database: templates.world }, { clock })
  await fillDemonstration(platform, signIn)
  await printDue(platform)
  await close()
}

/** Makes the templates once per run. Nobody stays connected to them, or they could not be cloned. */
export const makeTemplates = (cluster: Cluster): Promise<void> => {
  made.helhedTemplates ??= make(cluster)
  return made.helhedTemplates
}
