import { scopesOf } from '#features/identity'
import type { Result } from '#kernel/result'
import { readForm, type Submitted } from '#web/forms.ts'
import type { Page } from '#web/page.ts'
import { addCoordination, addParent, addService } from '../commands/relations.ts'
import { CoordinationForm, ParentForm, ServiceForm } from '../forms.ts'
import { mayFoundBodies } from '../policy.ts'
import type { Body } from '../read.ts'
import { bodyTexts } from '../texts.ts'
import { type RelationShown, RelationsPage } from '../views/relation-forms.tsx'
import { mandatesFor, open, pathTo } from './open.ts'

export const askRelations = async (page: Page, again: RelationShown | null = null): Promise<Response> => {
  const { body, rest: scopes } = await open(page, (tx, { municipality }) => scopesOf(tx, municipality))
  const say = bodyTexts.in(page.language)
  return page.show(
    { title: say('relations.edit'), current: 'bodies', path: pathTo(body, say('title')), status: again ? 422 : 200 },
    <RelationsPage
      body={body}
      bodies={scopes.filter((scope) => scope.kind === 'body')}
      organisations={scopes.filter((scope) => scope.kind === 'organisation')}
      mandates={mandatesFor(page, mayFoundBodies, body)}
      again={again}
    />,
  )
}

/** Reads one of the three forms, does its command, and shows the page again with the words when it is refused. */
const save = async <T,>(
  page: Page,
  form: RelationShown['form'],
  act: string,
  read: () => Promise<Submitted<T>>,
  add: (body: Body, value: T, mandate: { readonly mandate?: string }) => Promise<Result<null>>,
): Promise<Response> => {
  const { body } = await open(page, () => Promise.resolve(null))
  const submitted = await read()
  if (!submitted.ok) return askRelations(page, { form, shown: submitted.again })
  const result = await add(body, submitted.value, submitted.mandate ? { mandate: submitted.mandate } : {})
  if (result.ok) return page.saved(`/organer/${body.slug}/sammenhaeng`, act)
  return askRelations(page, { form, shown: { words: submitted.words, refusals: result.refusals } })
}

export const placeUnder = (page: Page): Promise<Response> =>
  save(
    page,
    'over',
    'body.parent_added',
    () => readForm(page, ParentForm),
    (body, value, mandate) => addParent(page.platform, page.member, { body: body.id, ...value, ...mandate }),
  )

export const agreeCoordination = (page: Page): Promise<Response> =>
  save(
    page,
    'koordination',
    'body.coordination_added',
    () => readForm(page, CoordinationForm),
    (body, value, mandate) => addCoordination(page.platform, page.member, { body: body.id, ...value, ...mandate }),
  )

export const agreeService = (page: Page): Promise<Response> =>
  save(
    page,
    'betjening',
    'body.service_added',
    () => readForm(page, ServiceForm),
    (body, value, mandate) => addService(page.platform, page.member, { body: body.id, ...value, ...mandate }),
  )
