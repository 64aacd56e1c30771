export { type Command, command, denied, notFound, type Outcome, type Stage } from './command.ts'
export { type Actor, type Mandate, municipalitiesOf } from './mandate.ts'
export {
  may,
  mightDo,
  type Permission,
  permission,
  permitting,
  type Reach,
  type ReachSets,
  reachOf,
  type Sentence,
  type Subject,
} from './permission.ts'
export { type Columns, within } from './sets.ts'
