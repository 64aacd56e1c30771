/**
 * Approval graphs per municipality as dated data: `approvalsOf` lists what a plan needs, `progressOf` what is open,
 * closed and complete, `faultsOf` what is wrong with a graph that a municipality draws itself.
 */
export { type Approval, approvalsOf, type Closed, type PlanShape, type Progress, progressOf, reopenedBy, type Step } from './formula.ts'
export { faultsOf, type GraphFault, inOrder } from './graph.ts'
export { type ApprovalStep, type ApprovalTemplate, type ApprovalTemplateId, approvalTemplateIds, approvalTemplateOn } from './parameters.ts'
export { approvalTexts, faultSentence } from './texts.ts'
