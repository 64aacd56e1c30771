import { actTexts, type historyOf, isAct } from '#features/audit'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import type { Moment } from '#ui/kit.ts'
import { webTexts } from './texts.ts'

type HistoryRow = Awaited<ReturnType<typeof historyOf>>[number]

/** A record's acts as moments of a timeline: what, who by role, and why. */
export const useHistory = (rows: readonly HistoryRow[]): readonly Moment[] => {
  const act = useTexts(actTexts)
  const role = useTexts(roleTexts)
  const say = useTexts(webTexts)
  const format = useFormat()
  return rows.map((row) => ({
    when: row.at.toISOString(),
    whenText: format.moment(row.at),
    what: isAct(row.act) ? act(row.act) : row.act,
    who: [row.role ? role(row.role) : say('history.platform'), row.reason].filter(Boolean).join(' · '),
    major: row.act.endsWith('.published') || row.act.endsWith('.founded'),
  }))
}
