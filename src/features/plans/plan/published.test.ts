import { describe, expect, it } from 'vitest'
import { sampleStandings } from '../../../../test/setup/plan-approval.ts'
import { samplePlan } from '../../../../test/setup/plan-document.ts'
import { approvalsIn } from './published.ts'

describe('who approved a plan, as the public is told', () => {
  const document = samplePlan()
  const standings = sampleStandings(document, 'all')

  /** The same approvals, of which every first, or every one, of a step came along from paper. */
  const told = (key: string, which: 'first' | 'every') =>
    approvalsIn(
      document,
      standings.map((standing) =>
        standing.step.key === key
          ? {
              ...standing,
              voices: standing.voices.map((voice, at) =>
                voice.decision && (which === 'every' || at === 0) ? { ...voice, decision: { ...voice.decision, takenOver: true } } : voice,
              ),
            }
          : standing,
      ),
    )

  it('says nothing of paper where all was decided or recorded here', () => {
    expect(approvalsIn(document, standings).flatMap((one) => one.fromPaper ?? [])).toEqual([])
  })

  it('says of which steps all or some of the answers were taken over from paper', () => {
    expect(told('district-board', 'every').map((one) => one.fromPaper ?? null)).toContain('all')
    expect(told('district-board', 'first').map((one) => one.fromPaper ?? null)).toContain('some')
    expect(told('district-board', 'every').filter((one) => one.fromPaper)).toHaveLength(1)
  })
})
