/**
 * Disclosure control as dated data: which counts, shares and places are too small to be shown, for whom, by whose terms, and how
 * well a hidden count must be protected. `src/disclosure` hides by it.
 */
export {
  type Audience,
  audiences,
  type DisclosureSource,
  disclosureRuleOn,
  disclosureSources,
  isDisclosureSource,
  publicRuleOn,
  type SourcedRule,
  strictest,
} from './parameters.ts'
export * from './pure.ts'
export { disclosureTexts, ruleSentence } from './texts.ts'
