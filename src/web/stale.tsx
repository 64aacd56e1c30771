import type { historyOf } from '#features/audit'
import { isAct } from '#features/audit'
import type { Role } from '#kernel/roles'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { Conflict, type ConflictField } from '#ui/kit.ts'

/** A stale edit as the form shows it: what somebody saved meanwhile beside what the user wrote. */
export type StaleEdit = {
  readonly by: Role | null
  /** Who, where the record itself says it. */
  readonly name?: string
  readonly at: Date
  readonly fields: readonly ConflictField[]
}

type HistoryRow = Awaited<ReturnType<typeof historyOf>>[number]

/** Who saved last, from the record's own history. */
export const lastSaved = (history: readonly HistoryRow[]): Pick<StaleEdit, 'by' | 'at'> => {
  const last = history.find((entry) => isAct(entry.act))
  return { by: last?.role ?? null, at: last?.at ?? new Date(0) }
}

/** Both versions side by side, above the form that keeps the user's words. Nothing when there is no conflict. */
export const StaleNotice = ({ edit }: { readonly edit: StaleEdit | undefined }) => {
  const role = useTexts(roleTexts)
  const format = useFormat()
  if (!edit) return null
  return <Conflict fields={edit.fields} theirsBy={edit.name ?? (edit.by ? role(edit.by) : '–')} theirsAt={format.moment(edit.at)} />
}
