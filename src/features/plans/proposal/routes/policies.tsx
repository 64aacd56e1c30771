import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesFor, open, saveForm } from '../../open.ts'
import { mayWriteProposals } from '../../policy.ts'
import { addPolicy, removePolicy } from '../commands.ts'
import { PolicyForm, RemoveForm } from '../forms.ts'
import { policiesOf } from '../queries.ts'
import { proposalTexts } from '../texts.ts'
import { PoliciesPage } from '../views/policies.tsx'
import { proposalFrame, proposalHref } from './open.ts'

export const askPolicies = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest } = await open(page, (tx, { municipality, id }) => policiesOf(tx, municipality, id))
  const mandates = mandatesFor(page, mayWriteProposals, plan)
  return page.show(
    proposalFrame(page, plan, proposalTexts.in(page.language)('policies.title'), shown),
    <PoliciesPage href={proposalHref(plan)} policies={rest} mandates={mandates} shown={shown ?? blank()} />,
  )
}

export const savePolicy = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: PolicyForm,
    command: addPolicy,
    ask: askPolicies,
    run: ({ id: plan }, value, mandate) => addPolicy(page.platform, page.member, { plan, ...value, ...mandate }),
    next: (plan) => `${proposalHref(plan)}/politikker`,
  })

export const takePolicy = (page: Page): Promise<Response> => {
  const policy = page.param('policy')
  return saveForm(page, {
    schema: RemoveForm,
    command: removePolicy,
    ask: askPolicies,
    run: ({ id: plan }, _, mandate) => removePolicy(page.platform, page.member, { plan, policy, ...mandate }),
    next: (plan) => `${proposalHref(plan)}/politikker`,
  })
}
