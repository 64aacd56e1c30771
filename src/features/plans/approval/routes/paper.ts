import { notFound } from '#features/identity'
import type { Page } from '#web/page.ts'
import { open } from '../../open.ts'
import { findPaper } from '../deciders-queries.ts'
import { idFrom } from './open.ts'

/** What a paper may do when it is opened: be looked at, alone or beside its record, and nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"

/** The paper of one of the plan's decisions or conditions, for whoever may read the plan. */
export const showPaper = async (page: Page): Promise<Response> => {
  const id = idFrom(page, 'file')
  const { rest: paper } = await open(page, (tx, plan) => findPaper(tx, plan.municipality, plan.id, id))
  if (!paper) throw notFound()
  const { context } = page
  const isPicture = paper.media_type !== 'application/pdf'
  context.header('content-type', paper.media_type)
  context.header(
    'content-disposition',
    `inline; filename*=UTF-8''${encodeURIComponent(paper.name).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}`,
  )
  context.header('x-content-type-options', 'nosniff')
  // The viewers of browsers refuse a document that is sandboxed by its own header; a picture can be.
  context.header('content-security-policy', isPicture ? `${policy}; sandbox` : policy)
  context.header('x-frame-options', 'SAMEORIGIN')
  return context.body(new Uint8Array(paper.bytes))
}
