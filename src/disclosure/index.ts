/**
 * Disclosure control: `hidden(count, rule)` for a single count, `protect(table, rule)` for a table with its totals. Rules come from
 * `rules/disclosure-control`.
 */
export {
  isSmall as hidden,
  isSmallPlace as hiddenPlace,
  isSmallShare as hiddenShare,
} from '../../rules/disclosure-control/pure.ts'
export { closeDisclosure } from './child.ts'
export { faultsOf, type ProtectOptions, protect } from './protect.ts'
export type { Dimension, Fault, Proof, ProtectedRow, ProtectedTable, Published, Row, State, Table } from './table.ts'
