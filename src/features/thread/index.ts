export { type BeadRecord, keepTies, removeBeads, setBead, setBeads, type Tie, tie, tieAll } from './commands.ts'
export { type Place, places } from './place.ts'
export { type StripPlace, stripOf } from './queries.ts'
export { ThreadStrip, WholeThread } from './strip.tsx'
