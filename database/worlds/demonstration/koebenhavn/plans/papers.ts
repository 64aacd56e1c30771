import { handInPaper } from '#features/plans'
import { yearlyPaperIds } from '../../../../../rules/lbf-programme-periods/index.ts'
import type { Script } from '../../../script.ts'
import type { Begun } from './begin.ts'

/** Hands in all that a plan owes the fund for some years, each in the June after it. */
export const papersHandedIn = async (
  script: Script,
  { id: plan, leader }: Pick<Begun, 'id' | 'leader'>,
  years: readonly number[],
): Promise<void> => {
  for (const year of years) {
    const day = `${year + 1}-06-15`
    for (const paper of yearlyPaperIds) {
      await script.act(leader, day, handInPaper, { plan, paper, year, handedInOn: day, note: null, example: true })
    }
  }
}
