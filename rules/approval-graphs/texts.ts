import { defineTexts, type Phrase } from '#text/texts.ts'
import type { GraphFault } from './graph.ts'

/** What is wrong with an approval graph that a municipality draws. */
export const approvalTexts = defineTexts('rules-approval-graphs', {
  da: {
    'step-twice': 'Trinnet "{{step}}" står to gange.',
    'after-unknown': 'Trinnet "{{step}}" venter på "{{after}}", som ikke findes.',
    circle: 'Trinnene venter på hinanden: {{steps}}.',
  },
  en: {
    'step-twice': 'The step "{{step}}" stands twice.',
    'after-unknown': 'The step "{{step}}" waits for "{{after}}", which does not exist.',
    circle: 'The steps wait for each other: {{steps}}.',
  },
})

/** A fault in words. */
export const faultSentence = (fault: GraphFault): Phrase => {
  if (fault.id === 'circle') return approvalTexts.phrase('circle', { steps: fault.steps.join(', ') })
  if (fault.id === 'after-unknown') return approvalTexts.phrase('after-unknown', { step: fault.step, after: fault.after })
  return approvalTexts.phrase('step-twice', { step: fault.step })
}
