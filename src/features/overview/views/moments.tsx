import { actTexts, isAct } from '#features/audit'
import { dayOf } from '#kernel/day'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import type { Change } from '../queries.ts'

/** Changes as a timeline tells them: the day, what was done to what, by which role, and `further` words of each. */
export const useMoments = (changes: readonly Change[], further: (change: Change) => string = () => '') => {
  const act = useTexts(actTexts)
  const role = useTexts(roleTexts)
  const { shortDay } = useFormat()
  return changes.map((change) => ({
    when: change.at.toISOString(),
    whenText: shortDay(dayOf(change.at)),
    what: <a href={change.href}>{`${change.name}: ${(isAct(change.act) ? act(change.act) : change.act).toLowerCase()}`}</a>,
    who: [change.role && role(change.role), further(change)].filter(Boolean).join(' · '),
  }))
}
