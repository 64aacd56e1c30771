import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesFor, open, saveForm } from '../../open.ts'
import { mayWriteProposals } from '../../policy.ts'
import { proposalOf, readReports } from '../../report/open.ts'
import { freezable, freezeProposal } from '../commands.ts'
import { FreezeForm } from '../forms.ts'
import { proposalTexts } from '../texts.ts'
import { FreezePage } from '../views/freeze.tsx'
import { proposalFrame, proposalHref } from './open.ts'

export const askFreeze = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest } = await open(page, readReports)
  const report = proposalOf(rest)
  const mandates = mandatesFor(page, mayWriteProposals, plan)
  return page.show(
    proposalFrame(page, plan, proposalTexts.in(page.language)('freeze.title'), shown),
    <FreezePage
      href={proposalHref(plan)}
      next={(report?.versions.length ?? 0) + 1}
      ready={freezable(report).ok}
      mandates={mandates}
      shown={shown ?? blank()}
    />,
  )
}

export const saveFreeze = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: FreezeForm,
    command: freezeProposal,
    ask: askFreeze,
    run: ({ id: plan }, _, mandate) => freezeProposal(page.platform, page.member, { plan, ...mandate }),
    next: proposalHref,
  })
