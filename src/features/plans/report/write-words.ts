import type { Stage } from '#features/identity'
import { newId } from '#kernel/id'
import { done, type Result } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { type Report, type ReportSection, reportSections, stillOpen, wordsOf } from './report.ts'

export type SectionWords = Readonly<Partial<Record<ReportSection, string | null>>>

/**
 * Writes all sections of a report at once and answers the names of those that changed; one that is empty loses its row. A stale edit and a
 * report that the board has noted save nothing.
 */
export const writeWords = async (
  stage: Stage,
  municipality: number,
  report: Report,
  { sections, version }: { readonly sections: SectionWords; readonly version: number | undefined },
): Promise<Result<readonly ReportSection[]>> => {
  const open = stillOpen(report)
  if (!open.ok) return open
  const fresh = freshEdit(report.version, version)
  if (!fresh.ok) return fresh
  const written = reportSections[report.kind].map((section) => ({ section, words: sections[section]?.trim() ?? '' }))
  await stage.tx.deleteFrom('report_section').where('municipality', '=', municipality).where('report_id', '=', report.id).execute()
  const filled = written.filter(({ words }) => words !== '')
  if (filled.length > 0) {
    await stage.tx
      .insertInto('report_section')
      .values(filled.map((row) => ({ municipality, id: newId(), report_id: report.id, ...row })))
      .execute()
  }
  await stage.tx
    .updateTable('report')
    .set({ version: report.version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', report.id)
    .execute()
  return done(written.flatMap(({ section, words }) => (words === wordsOf(report, section) ? [] : [section])))
}
