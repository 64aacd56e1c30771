import { notFound } from '#features/identity'
import { wordType } from '#print/word'
import { madeFile } from '#web/file.ts'
import { fileName } from '#web/file-name.ts'
import type { Page } from '#web/page.ts'
import { getApproval } from '../../approval/queries.ts'
import { factsOf } from '../../document.ts'
import { openPlan } from '../../open.ts'
import { draftToPrint, planToPrint } from '../../print/frozen.ts'
import { agreementPaper, planPaper } from '../../print/plan-paper.ts'
import { planPdf } from '../../print/plan-pdf.ts'
import { type PlanToPrint, printedOn } from '../../print/printed-plan.ts'
import { findBytes } from '../../print/queries.ts'
import { openToHandOut, openVersion } from '../../print/routes.ts'
import { type Asked, askedIn, mediaTypes, printPaper } from '../file.ts'
import { documentTexts } from '../texts.ts'

const askedFrom = (page: Page): Asked => {
  const asked = askedIn(page.param('document'))
  if (!asked) throw notFound()
  return asked
}

/** Prints what was asked for of a plan and hands it out under a name that says which version it is of. */
const handOut = async (page: Page, plan: PlanToPrint, { what, form }: Asked): Promise<Response> => {
  const paper = what === 'plan' ? planPaper(plan) : agreementPaper(plan, what)
  if (!paper) throw notFound()
  const bytes = what === 'plan' && form === 'pdf' ? await planPdf(plan) : await printPaper(paper, printedOn(plan), form)
  const { number } = plan.version
  const say = documentTexts.in('da')
  const which = number === null ? say('file.draft', { day: printedOn(plan) }) : say('file.version', { number })
  const name = [factsOf(plan.document).name, ...(what === 'plan' ? [] : [paper.title]), which]
  return madeFile(page, bytes, mediaTypes[form], fileName(name, form))
}

/** A document of the living plan, marked as the draft that it is. */
export const draftFile = async (page: Page): Promise<Response> => {
  const asked = askedFrom(page)
  return handOut(page, draftToPrint(await openPlan(page), page.platform.clock.now()), asked)
}

/** A document of a frozen version, with the approvals that there are by now; the whole plan of an approved one is handed out as it is kept. */
export const versionFile = async (page: Page): Promise<Response> => {
  const asked = askedFrom(page)
  const isKept = asked.what === 'plan' && asked.form === 'docx'
  const opened = isKept ? openToHandOut : openVersion
  const { version, rest } = await opened(page, async (tx, { municipality, plan, printedWord, amendment }) => {
    const stored = isKept ? printedWord : null
    if (stored) return { stored: await findBytes(tx, municipality, stored), approval: null }
    return { stored: null, approval: await getApproval(tx, municipality, plan, page.platform.clock.today(), amendment) }
  })
  if (rest.stored) {
    const name = fileName([version.name, documentTexts.in('da')('file.version', { number: version.number })], 'docx')
    return madeFile(page, rest.stored.bytes, wordType, name)
  }
  if (!rest.approval) throw notFound()
  return handOut(page, planToPrint(version, rest.approval), asked)
}
