import type { Condition, Decision } from './approval.ts'
import type { Standing, Voice } from './standing.ts'

/** Who must do what now: a decision to take or record, a record to confirm, a condition to meet. */
export type Lacking =
  | { readonly kind: 'decide'; readonly standing: Standing; readonly voice: Voice }
  | { readonly kind: 'confirm'; readonly standing: Standing; readonly voice: Voice; readonly decision: Decision }
  | { readonly kind: 'name'; readonly standing: Standing }
  | { readonly kind: 'condition'; readonly standing: Standing; readonly condition: Condition }

/** What came along from paper is confirmed in any order: its own stands in the days of the paper. */
const fromPaper = (standing: Standing): readonly Lacking[] =>
  standing.voices.flatMap((voice) =>
    voice.waiting?.takenOver ? [{ kind: 'confirm', standing, voice, decision: voice.waiting } as const] : [],
  )

const lackingIn = (standing: Standing): readonly Lacking[] => {
  const conditions = standing.conditions.map((condition): Lacking => ({ kind: 'condition', standing, condition }))
  if (standing.state !== 'open') return [...fromPaper(standing), ...conditions]
  if (standing.voices.length === 0) return [{ kind: 'name', standing }, ...conditions]
  const voices = standing.voices.flatMap((voice): readonly Lacking[] =>
    voice.stands
      ? []
      : voice.waiting
        ? [{ kind: 'confirm', standing, voice, decision: voice.waiting }]
        : [{ kind: 'decide', standing, voice }],
  )
  return [...voices, ...conditions]
}

/** Everything that is lacking now, in the order of the steps. */
export const lackingNow = (standings: readonly Standing[]): readonly Lacking[] => standings.flatMap(lackingIn)
