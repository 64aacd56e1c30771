/**
 * A real PostgreSQL without a server to install: the programs come from npm, the data lie in DATA_DIR, and the
 * only way in is a Unix socket in a folder of mode 0700. `start.ts` is the story; the other files are its words:
 * `place` where and `account` as whom, `native` which programs, `cluster` which data, `pidfile` who else is there,
 * `socket` the way in, `server` the process, `turn` one start at a time.
 */
export { nativeVersion } from './native.ts'
export { isStartRefused, type StartRefused } from './refusal.ts'
export { type Embedded, type StartOptions, startPostgres } from './start.ts'
