import { inspect } from 'node:util'

/** Errors whose message is written for the operator: a wrong setting, a folder or database that cannot be used. */
const foreseen: readonly unknown[] = ['START_REFUSED', 'DATA_DIR', 'POSTGRES']

/** The one line that tells an operator what is wrong; null for an accident, which deserves its stack. */
export const refusalLine = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && foreseen.includes(error.code) ? error.message.replaceAll(/\s*\n\s*/g, ' ') : null

/** What to print when something could not be started: one line for what was foreseen, everything for an accident. */
export const explain = (error: unknown): string => refusalLine(error) ?? inspect(error)
