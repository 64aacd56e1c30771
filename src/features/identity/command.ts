import { changing, type Tx } from '#database/database'
import { type Act, type Entry, record } from '#features/audit'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, type Result, refused } from '#kernel/result'
import type { Platform } from '#platform'
import { type Actor, type Mandate, municipalitiesOf } from './mandate.ts'
import { type Permission, permitting, type Subject } from './permission.ts'
import { identityTexts } from './texts.ts'

/** What a command works with inside its transaction. */
export type Stage = {
  readonly tx: Tx
  readonly actor: Actor
  readonly now: Date
  readonly today: Day
  /**
   * Finds the mandate to act under, or stops the command: denied without one, a question when several would do. Where records of another
   * kind take the same act under another permission, that one is named.
   */
  readonly permit: (subject: Subject, other?: Permission) => Mandate
}

/** What a finished command leaves behind: its value and what history shall say of it. */
export type Outcome<T> = Result<{ readonly value: T; readonly entry: Omit<Entry, 'act'> }>

export type Command<Input, T> = ((platform: Platform, actor: Actor, input: Input & { readonly mandate?: Id }) => Promise<Result<T>>) & {
  readonly act: Act
  readonly permission: Permission
}

type Stop = { readonly stop: Result<never> }
const isStop = (error: unknown): error is Stop => typeof error === 'object' && error !== null && 'stop' in error

/** Thrown when no mandate permits what was asked; answered as 403. */
export const denied = (permission: Permission): Error => Object.assign(new Error(`Denied: ${permission.name}`), { code: 'DENIED' as const })

/** Thrown when a record is not there for this actor; answered as 404, whether it exists elsewhere or not. */
export const notFound = (): Error => Object.assign(new Error('Not found'), { code: 'NOT_FOUND' as const })

const choose = (mandates: readonly Mandate[], permission: Permission, wanted: Id | undefined): Mandate => {
  const [first, ...others] = mandates
  if (!first) throw denied(permission)
  if (others.length === 0 && wanted === undefined) return first
  const chosen = mandates.find((mandate) => mandate.id === wanted)
  if (chosen) return chosen
  throw { stop: refused(at('mandate', identityTexts.phrase('mandate.choose'))) } satisfies Stop
}

/**
 * Makes a command: one transaction in the actor's scope that locks, asks whether the actor may, computes, saves and
 * records the act. Nothing is saved when it answers refusals, and nothing is saved without its entry.
 */
export const command = <Input, T>(
  act: Act,
  permission: Permission,
  run: (stage: Stage, input: Input) => Promise<Outcome<T>>,
): Command<Input, T> => {
  const execute = async (platform: Platform, actor: Actor, input: Input & { readonly mandate?: Id }): Promise<Result<T>> => {
    const scope = { municipalities: municipalitiesOf(actor), person: actor.person }
    const now = platform.clock.now()
    try {
      return await changing(platform.database, scope, async (tx) => {
        let mandate: Mandate | null = null
        const permit = (subject: Subject, asked = permission): Mandate => {
          mandate = choose(permitting(actor, asked, subject), asked, input.mandate)
          return mandate
        }
        const outcome = await run({ tx, actor, now, today: platform.clock.today(), permit }, input)
        if (!outcome.ok) throw { stop: outcome } satisfies Stop
        const under = mandate as Mandate | null
        if (under === null) throw new Error(`${act} changed something without asking whether it may`)
        await record(tx, platform.secret, { person: actor.person, mandate: under.id, at: now }, { ...outcome.value.entry, act })
        return { ok: true, value: outcome.value.value }
      })
    } catch (error) {
      if (isStop(error)) return error.stop
      throw error
    }
  }
  return Object.assign(execute, { act, permission })
}
