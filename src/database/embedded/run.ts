import { execFile } from 'node:child_process'
import type { Account } from './account.ts'

/** What a short program answered; `code` is null when it could not be run or was ended. */
export type Outcome = { readonly code: number | null; readonly out: string; readonly err: string }

/**
 * The environment of every program started here. Settings of the caller (PGPORT, PGDATA, LANG, LD_LIBRARY_PATH)
 * would change what PostgreSQL does without anyone seeing it, so nothing but the search path is handed on.
 */
export const plainEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: `/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:${process.env.PATH ?? ''}`,
  LC_ALL: 'C',
})

/** The part of the options that makes a child run as the account; empty when it is the caller already. */
export const asAccount = (account: Account): { uid?: number; gid?: number } =>
  account.change ? { uid: account.uid, gid: account.gid } : {}

/** Runs a short program as the account, from `/` because the caller's folder may be closed to it. Never throws. */
export const run = (account: Account, program: string, args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const options = { cwd: '/', env: plainEnvironment(), timeout: 120_000, ...asAccount(account) }
    try {
      execFile(program, args, options, (error, out, err) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null
        resolve({ code, out, err: err === '' && error ? error.message : err })
      })
    } catch (error) {
      resolve({ code: null, out: '', err: String(error) })
    }
  })
