export { type Act, actTexts, isAct } from './acts.ts'
export { historyOf, logPage } from './queries.ts'
export { type Entry, record } from './record.ts'
export { type Break, type KnownHead, type Verification, verify } from './verify.ts'
