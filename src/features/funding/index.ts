export { changeJournal } from './appropriation/change-journal.ts'
export { type DrawOnAppropriation, drawOnAppropriation } from './appropriation/draw-on-appropriation.ts'
export { type AppropriationFilter, listAppropriations } from './appropriation/queries.ts'
export {
  type RegisterAppropriation,
  type RegisteredAppropriation,
  registerAppropriation,
} from './appropriation/register-appropriation.ts'
export { mayReadFunding, mayWriteFunding } from './policy.ts'
export { type SpreadSharedCost, spreadSharedCost } from './shared-cost/spread-shared-cost.ts'
