import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { inject } from 'vitest'
import { openPool } from '#database/pool'
import { ownerRole } from '#database/roles'
import { cloneDatabase } from '#database/testing'
import { type Actor, cookieName, signToken } from '#features/identity'
import { stoppedClock } from '#kernel/clock'
import { findActor } from '#web/session.ts'
import { addressOf } from '../../database/worlds/script.ts'
import { type AppOptions, openApp, type TestApp, testOrigin, testSecret } from './app.ts'
import type {} from './database.ts'
import { templates } from './templates.ts'
import { type Visit, visitOf } from './visit.ts'

/** A day long after the world's last act, the same in every run. */
export const testDay = '2026-06-01'

/** A world of a test file's own: nothing that it does is seen by others. */
export type World = TestApp & {
  /** The role that migrates: not bound by row-level security. */
  readonly owner: pg.Pool
  /** The cluster's superuser, for what only accidents and attackers do. */
  readonly superuser: pg.Pool
  readonly visitor: Visit
  /** Signs somebody of the world in, by the address before the at sign. */
  readonly as: (slug: string) => Promise<Visit>
  readonly actor: (slug: string) => Promise<Actor>
}

type WorldOptions = AppOptions & { readonly template?: keyof typeof templates }

/** Clones a template and opens the application on it. */
export const openWorld = async ({ template = 'world', ...options }: WorldOptions = {}): Promise<World> => {
  const cluster = inject('cluster')
  const database = `t_${process.env.VITEST_POOL_ID ?? '0'}_${randomBytes(6).toString('hex')}`
  await cloneDatabase(cluster, templates[template], database)
  const opened = openApp({ ...cluster, database }, { clock: stoppedClock(`${testDay}T09:00:00+02:00`), ...options })
  const owner = openPool({ ...cluster, user: ownerRole, database }, 2)
  const superuser = openPool({ ...cluster, database }, 2)
  const tokenOf = (slug: string): Promise<string> => opened.signIn.open({ email: addressOf(slug), name: slug })
  return {
    ...opened,
    owner,
    superuser,
    visitor: visitOf(opened.app, opened.settings.origins[0] ?? testOrigin),
    as: async (slug) => {
      const cookie = `${cookieName(opened.settings.secure)}=${signToken(testSecret, await tokenOf(slug))}`
      return visitOf(opened.app, opened.settings.origins[0] ?? testOrigin, cookie)
    },
    actor: async (slug) => {
      const actor = await findActor(opened.platform, await tokenOf(slug))
      if (!actor) throw new Error(`${slug} is nobody in this world`)
      return actor
    },
    close: async () => {
      await opened.close()
      await Promise.all([owner.end(), superuser.end()])
    },
  }
}
