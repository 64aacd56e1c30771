import { yearOf } from '#kernel/day'
import type { OutRow } from '#sheets/sheet'
import { type Status, statusLabel } from '../../../../rules/area-status/index.ts'
import type { PublishedForm } from './dataset.ts'

/** What every row begins with: whose it is. */
export const placeCells = ({ record_id, title, municipality, municipality_name }: PublishedForm): OutRow => [
  record_id,
  title,
  String(municipality),
  municipality_name,
]

/** A status by its code and by its name in the law of the list's year, in both languages. */
export const statusCells = (status: Status | null, day: string | null): OutRow => {
  if (status === null || day === null) return [null, null, null]
  const label = statusLabel(status, yearOf(day))
  return [status, label('da'), label('en')]
}

export const yesOrNo = (value: boolean): string => (value ? 'true' : 'false')
