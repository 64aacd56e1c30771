import type { Permission, Sentence } from '#features/identity'
import type { Held } from '../setup/facts.ts'
import type { Facts } from '../setup/record.ts'

const meet = (ones: readonly string[], others: readonly string[]): boolean => ones.some((one) => others.includes(one))

/** Reads one sentence of a policy once more, from the rows alone. */
const allows = (sentence: Sentence, held: Held, record: Facts): boolean => {
  if (!sentence.roles.some((role) => role === held.role)) return false
  if (sentence.reach !== 'fund' && held.municipality !== record.municipality) return false
  const own = {
    municipality: true,
    body: meet(held.below, record.bodies),
    area: held.area !== null && record.areas.includes(held.area),
    organisation: held.organisation !== null && record.organisations.includes(held.organisation),
    own: record.writer === held.person,
    fund: held.organisation !== null && (record.funds ?? []).includes(held.organisation),
  }
  return own[sentence.reach]
}

/** Whether one of somebody's mandates permits something to be done to a record. */
export const permits = (permission: Permission, mandates: readonly Held[], record: Facts): boolean =>
  mandates.some((held) => permission.sentences.some((sentence) => allows(sentence, held, record)))

/** Whether a permission has anything to do with somebody's roles at all. */
export const concerns = (permission: Permission, mandates: readonly Held[]): boolean =>
  mandates.some(({ role }) => permission.sentences.some(({ roles }) => roles.some((other) => other === role)))
