/** The formulas without the file of parameters: what a process that only hides runs. */
export {
  type DisclosureRule,
  isProtected,
  isSmall,
  isSmallPlace,
  isSmallShare,
  type Protection,
  protectionOf,
} from './formula.ts'
