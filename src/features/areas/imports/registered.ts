import { createHash } from 'node:crypto'
import type { Tx } from '#database/database'
import { knownIndicators, knownPlaces } from './queries.ts'
import type { Register } from './register.ts'

/** A municipality's register with its mark: another mark is another register. */
export type Registered = { readonly register: Register; readonly mark: string }

/** What something is, in few letters: the same for the same, and others for anything else. */
export const markOf = (something: unknown): string => createHash('sha256').update(JSON.stringify(something)).digest('base64url')

/** The register of a municipality as it is now. */
export const registerOf = async (tx: Tx, municipality: number): Promise<Registered> => {
  const register = { places: await knownPlaces(tx, municipality), indicators: await knownIndicators(tx, municipality) }
  return { register, mark: markOf(register) }
}
