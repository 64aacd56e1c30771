import { actTexts, type historyOf, isAct } from '#features/audit'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import type { Moment } from '#ui/kit.ts'
import { webTexts } from './texts.ts'

type HistoryRow = Awaited<ReturnType<typeof historyOf>>[number]

/** What is recorded beside an act: ids of records that took part, names of fields. */
export type HistoryDetail = Readonly<Record<string, unknown>>

/** A record's acts as moments of a timeline: what, who by role, and why. `about` names what else took part, from the recorded ids. */
export const useHistory = (
  rows: readonly HistoryRow[],
  about: (detail: HistoryDetail) => string | null = () => null,
): readonly Moment[] => {
  const act = useTexts(actTexts)
  const role = useTexts(roleTexts)
  const say = useTexts(webTexts)
  const format = useFormat()
  return rows.map((row) => ({
    when: row.at.toISOString(),
    whenText: format.moment(row.at),
    what: [isAct(row.act) ? act(row.act) : row.act, about(row.detail as HistoryDetail)].filter(Boolean).join(': '),
    who: [row.role ? role(row.role) : say('history.platform'), row.reason].filter(Boolean).join(' · '),
    major: ['.published', '.founded', '.submitted'].some((end) => row.act.endsWith(end)),
  }))
}
