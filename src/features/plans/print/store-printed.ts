import type { Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { printWord, wordType } from '#print/word'
import { fileName } from '#web/file-name.ts'
import { getApproval } from '../approval/queries.ts'
import { keepFile } from '../keep-file.ts'
import type { Plan } from '../read.ts'
import { planToPrint } from './frozen.ts'
import { planPaper } from './plan-paper.ts'
import { planPdf } from './plan-pdf.ts'
import { printedOn } from './printed-plan.ts'
import { findVersion } from './queries.ts'

/**
 * Prints a version with its approvals, those of the amendment where one made it, as PDF and as Word, and keeps both with it, once: the second time answers what was made the first. To be called
 * when the last approval counts, on a plan that is locked. Everything is read before the printing begins, and it reads nothing else.
 */
export const storePrinted = async (
  stage: Stage,
  plan: Pick<Plan, 'municipality' | 'id' | 'name'>,
  versionId: Id,
  amendment: Id | null = null,
): Promise<Id> => {
  const { municipality } = plan
  const version = await findVersion(stage.tx, municipality, versionId)
  if (version?.plan !== plan.id) throw new Error('The version is not one of the plan')
  if (version.printed) return version.printed
  const print = planToPrint(version, await getApproval(stage.tx, municipality, plan.id, stage.today, amendment))
  const [pdf, word] = [await planPdf(print), await printWord({ paper: planPaper(print), on: printedOn(print) })]
  const name = [plan.name, `version ${version.number}`]
  const id = await keepFile(stage, municipality, { name: fileName(name), mediaType: 'application/pdf', bytes: pdf })
  const wordId = await keepFile(stage, municipality, { name: fileName(name, 'docx'), mediaType: wordType, bytes: word })
  await stage.tx
    .insertInto('version_document')
    .values({ municipality, version_id: version.id, work_id: plan.id, file_id: id, word_id: wordId })
    .execute()
  return id
}
