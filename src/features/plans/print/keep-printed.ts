import { reading } from '#database/database'
import { command, platformActor } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import type { Platform } from '#platform'
import { printWord, wordType } from '#print/word'
import { fileName } from '#web/file-name.ts'
import { getApproval } from '../approval/queries.ts'
import { keepFile } from '../keep-file.ts'
import { mayKeepPrinted } from '../policy.ts'
import { planToPrint } from './frozen.ts'
import { planPaper } from './plan-paper.ts'
import { planPdf } from './plan-pdf.ts'
import { type PlanToPrint, printedOn } from './printed-plan.ts'
import { type FrozenRow, findVersion } from './queries.ts'

/** An approved version that is to be printed. */
export type ToPrint = { readonly municipality: number; readonly version: Id }

type Printed = {
  readonly of: Pick<FrozenRow, 'municipality' | 'plan' | 'name' | 'id' | 'number'>
  readonly pdf: Uint8Array
  readonly word: Uint8Array
}

/** Keeps the two files of a version with it. Where another process was first, what that one made stays. */
const keep = command<Printed, null>('version.printed', mayKeepPrinted, async (stage, { of, pdf, word }) => {
  const { municipality, plan, id, number } = of
  stage.permit({ municipality })
  await stage.tx.selectFrom('work').select('id').where('municipality', '=', municipality).where('id', '=', plan).forUpdate().execute()
  if ((await findVersion(stage.tx, municipality, id))?.printed) return refused()
  const name = [of.name, `version ${number}`]
  const pdfId = await keepFile(stage, municipality, { name: fileName(name), mediaType: 'application/pdf', bytes: pdf })
  const wordId = await keepFile(stage, municipality, { name: fileName(name, 'docx'), mediaType: wordType, bytes: word })
  await stage.tx
    .insertInto('version_document')
    .values({ municipality, version_id: id, work_id: plan, file_id: pdfId, word_id: wordId })
    .execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'plan', id: plan }, detail: { version: id, number } } })
})

const toPrint = (
  platform: Platform,
  { municipality, version }: ToPrint,
): Promise<(Printed['of'] & { readonly print: PlanToPrint }) | null> =>
  reading(platform.database, { municipalities: [municipality], person: null }, async (tx) => {
    const row = await findVersion(tx, municipality, version)
    if (!row?.approved || row.printed) return null
    const { plan, name, id, number, amendment } = row
    const print = planToPrint(row, await getApproval(tx, municipality, plan, platform.clock.today(), amendment))
    return { municipality, plan, name, id, number, print }
  })

/** Everything is read before the printing begins, and no connection is held meanwhile. */
const printAndKeep = async (platform: Platform, asked: ToPrint): Promise<void> => {
  const found = await toPrint(platform, asked)
  if (!found) return
  const { print, ...of } = found
  const [pdf, word] = [await planPdf(print), await printWord({ paper: planPaper(print), on: printedOn(print) })]
  await keep(platform, platformActor(asked.municipality), { of, pdf, word })
}

const running = new Map<Id, Promise<void>>()

/**
 * Prints an approved version with its approvals, those of the amendment where one made it, as PDF and as Word, and keeps both with it: once,
 * however many ask meanwhile. Done at once where it is printed already; nothing is printed of a version that somebody has still to approve.
 */
export const keepPrinted = (platform: Platform, asked: ToPrint): Promise<void> => {
  const own = running.get(asked.version) ?? printAndKeep(platform, asked).finally(() => running.delete(asked.version))
  running.set(asked.version, own)
  return own
}
