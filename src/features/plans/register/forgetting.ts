import type { Logger } from 'pino'
import { type Database, reading } from '#database/database'
import { command, platformActor } from '#features/identity'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import type { Platform } from '#platform'
import { mayForget } from './policy.ts'
import { registersToForget } from './queries.ts'
import { forget } from './stage.ts'

type Due = { readonly municipality: number; readonly plan: Id; readonly register: Id }

const forgetRegister = command<Due, number>('register.forgotten', mayForget, async (stage, { municipality, plan, register }) => {
  stage.permit({ municipality })
  const people = await forget(stage, municipality, register)
  return done({ value: people, entry: { municipality, subject: { kind: 'plan', id: plan }, detail: { register, people } } })
})

const dueIn = async (database: Database, municipality: number, today: string): Promise<readonly Due[]> => {
  const due = await reading(database, { municipalities: [municipality], person: null }, (tx) => registersToForget(tx, municipality, today))
  return due.map(({ id, plan }) => ({ municipality, plan, register: id }))
}

/** Deletes the persons of every register whose day has come; answers how many registers that were. */
export const forgetDue = async (platform: Platform): Promise<number> => {
  const { database, clock } = platform
  const municipalities = await database.selectFrom('municipality').select('code').execute()
  let registers = 0
  for (const { code } of municipalities) {
    for (const due of await dueIn(database, code, clock.today())) {
      await forgetRegister(platform, platformActor(code), due)
      registers += 1
    }
  }
  return registers
}

const hour = 60 * 60 * 1000

/** Deletes what is due now and once an hour, so that a day that comes is never missed by more. Answers how to end it. */
export const keepForgetting = async (platform: Platform, log: Logger): Promise<() => Promise<void>> => {
  const run = async (): Promise<void> => {
    const registers = await forgetDue(platform)
    if (registers > 0) log.info({ registers }, 'persons of registers whose day has come were deleted')
  }
  await run()
  const hourly = setInterval(() => {
    run().catch((error: unknown) => log.error({ err: error }, 'the persons of registers could not be deleted'))
  }, hour)
  hourly.unref()
  return async () => clearInterval(hourly)
}
