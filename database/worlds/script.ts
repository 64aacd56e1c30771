import { reading, type Tx } from '#database/database'
import { type Actor, type Command, type GrantMandate, grantMandate, municipalitiesOf, platformActor, type SignIn } from '#features/identity'
import { stoppedClock } from '#kernel/clock'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Platform } from '#platform'
import { findActor } from '#web/session.ts'

/** Somebody of a world: a role, never a made-up name. The slug is the part of the address before the at sign. */
export type Cast = { readonly slug: string; readonly name: string }

/** How a world is told: every line is an act of somebody on a day, done by the same commands as on the pages. */
export type Script = {
  /** The day on which the world is filled, for what is to look fresh whenever it is opened. */
  readonly today: Day
  /** Does a command as somebody of the world, or as the platform in a municipality. A refusal stops the world: it is a mistake in it. */
  readonly act: <Input, T>(
    who: Cast | { readonly platformIn: number },
    day: Day,
    command: Command<Input, T>,
    input: Input & { readonly mandate?: Id },
  ) => Promise<T>
  /** Reads as somebody of the world, for ids that earlier acts have made. */
  readonly read: <T>(who: Cast, day: Day, query: (tx: Tx, actor: Actor) => Promise<T>) => Promise<T>
  /** Gives somebody a mandate from a day on. */
  readonly grant: (
    by: Cast | { readonly platformIn: number },
    day: Day,
    holder: Cast,
    mandate: Pick<GrantMandate, 'municipality' | 'role' | 'actsFor'> & { readonly scope?: GrantMandate['scope'] },
  ) => Promise<Id>
}

/** Addresses below .invalid belong to nobody (RFC 2606). */
export const addressOf = (slug: string): string => `${slug}@demo.invalid`

const hourInDenmark = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', hour: 'numeric', hourCycle: 'h23' })

/** Nine o'clock in Denmark on a day, in summer and in winter. */
const nineOn = (day: Day): string => {
  const winter = `${day}T09:00:00+01:00`
  return hourInDenmark.format(new Date(winter)) === '09' ? winter : `${day}T09:00:00+02:00`
}

/** A script on an open database. Each act happens at nine o'clock of its day. */
export const openScript = (platform: Platform, signIn: SignIn): Script => {
  const tokens = new Map<string, string>()
  const at = (day: Day): Platform => ({ ...platform, clock: stoppedClock(nineOn(day)) })

  const actorOf = async (who: Cast | { readonly platformIn: number }, day: Day): Promise<Actor> => {
    if ('platformIn' in who) return platformActor(who.platformIn)
    const token = tokens.get(who.slug) ?? (await signIn.open({ email: addressOf(who.slug), name: who.name }))
    tokens.set(who.slug, token)
    const actor = await findActor(at(day), token)
    if (!actor) throw new Error(`${who.slug} is nobody on ${day}`)
    return actor
  }

  const act: Script['act'] = async (who, day, command, input) => {
    const actor = await actorOf(who, day)
    const result = await command(at(day), actor, input)
    if (result.ok) return result.value
    throw new Error(
      `${command.act} on ${day} was refused: ${result.refusals.map((refusal) => `${refusal.field ?? ''} ${refusal.say('en')}`).join('; ')}`,
    )
  }

  return {
    today: platform.clock.today(),
    act,
    read: async (who, day, query) => {
      const actor = await actorOf(who, day)
      return reading(platform.database, { municipalities: municipalitiesOf(actor), person: actor.person }, (tx) => query(tx, actor))
    },
    grant: (by, day, holder, mandate) =>
      act(by, day, grantMandate, {
        scope: { kind: 'municipality' },
        ...mandate,
        email: addressOf(holder.slug),
        name: holder.name,
        period: { from: day, until: null },
        reason: null,
      }),
  }
}
