export { nativeVersion } from './native.ts'
export { isStartRefused, type StartRefused } from './refusal.ts'
export { type Embedded, type StartOptions, startPostgres } from './start.ts'
