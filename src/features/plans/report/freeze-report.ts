import type { Mandate, Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import type { Paper } from '#print/paper'
import { wordType } from '#print/word'
import { fileName } from '#web/file-name.ts'
import { printPaper } from '../documents/file.ts'
import { keepFile } from '../keep-file.ts'
import type { Plan } from '../read.ts'
import { canonical, hashOf } from '../version/canonical.ts'
import type { Report } from './report.ts'
import { reportTexts } from './texts.ts'

/** What stands on every page of a report: which version it is, or that it is a draft. */
export const reportMark = (number: number | null): string =>
  number === null ? reportTexts.in('da')('mark.draft') : reportTexts.in('da')('mark.version', { number })

/** A paper with the hash of what it says at the foot of every page. */
export const stamped = (paper: Paper): { readonly text: string; readonly hash: string; readonly paper: Paper } => {
  const text = canonical(paper)
  const hash = hashOf(text)
  const foot = reportTexts.in('da')('foot', { mark: paper.mark, code: hash.slice(0, 16) })
  return { text, hash, paper: { ...paper, words: { ...paper.words, foot } } }
}

/** Reads a frozen report back; its foot is set anew. */
export const thawReport = (text: string): Paper => stamped(JSON.parse(text) as Paper).paper

type Freezing = {
  readonly plan: Pick<Plan, 'municipality' | 'id' | 'name'>
  readonly report: Report
  readonly mandate: Mandate
  /** The report as it is now, as the version of that number. */
  readonly compose: (number: number) => Paper
}

/** Freezes a report under its next number: what it says with its hash, and both files, which are made here and handed out byte for byte from then on. */
export const freezeReport = async (
  stage: Stage,
  { plan, report, mandate, compose }: Freezing,
): Promise<{ readonly id: Id; readonly number: number }> => {
  const { municipality } = plan
  const number = report.versions.length + 1
  const { text, hash, paper } = stamped(compose(number))
  const name = [paper.title, plan.name, paper.mark]
  const pdf = await printPaper(paper, stage.today, 'pdf')
  const word = await printPaper(paper, stage.today, 'docx')
  const id = newId()
  await stage.tx
    .insertInto('report_version')
    .values({
      ...{ municipality, id, report_id: report.id, work_id: plan.id, number, text, hash },
      pdf_id: await keepFile(stage, municipality, { name: fileName(name), mediaType: 'application/pdf', bytes: pdf }),
      word_id: await keepFile(stage, municipality, { name: fileName(name, 'docx'), mediaType: wordType, bytes: word }),
      sent_on: stage.today,
      sent_at: stage.now,
      sent_by: stage.actor.person,
      sent_for: mandate.actsFor,
      sent_under: mandate.id,
    })
    .execute()
  return { id, number }
}
