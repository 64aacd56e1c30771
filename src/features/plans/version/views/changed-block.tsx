import { useLanguage, useTexts } from '#text/use.ts'
import { AsideBlock } from '#ui/kit.ts'
import type { ApprovalRecord } from '../../approval/approval.ts'
import { standingIfSent } from '../../approval/if-sent.ts'
import { type Standing, statusOf } from '../../approval/standing.ts'
import { aboutsOf, listed, whoWords } from '../../plan/lacking.ts'
import { submittedVersion } from '../../plan/published.ts'
import { documentOf, type Plan } from '../../read.ts'
import { thaw } from '../canonical.ts'
import { differenceOf } from '../difference.ts'
import { versionTexts } from '../texts.ts'
import { DifferenceList } from './difference.tsx'

type ChangedProps = { readonly plan: Plan; readonly record: ApprovalRecord; readonly standings: readonly Standing[] }

const most = 6

/** What the draft has that the version sent last has not, and which approvals would open again. Nothing before the first version. */
export const ChangedBlock = ({ plan, record, standings }: ChangedProps) => {
  const say = useTexts(versionTexts)
  const language = useLanguage()
  const version = submittedVersion(record)
  if (!version) return null
  const difference = differenceOf(thaw(version.parts.flatMap(({ text }) => text ?? [])), documentOf(plan))
  if (difference.length === 0) {
    return (
      <AsideBlock title={say('changed.title')}>
        <p class="muted small">{say('changed.none', { number: version.number })}</p>
      </AsideBlock>
    )
  }
  const status = statusOf(record, standings)
  const abouts = aboutsOf(plan)
  const reopened = standingIfSent({ plan, record, standings }).filter(({ fate }) => fate === 'reopens')
  const steps = [...new Map(reopened.map(({ standing: { step } }) => [step.id, step])).values()].map((step) => {
    const own = reopened.filter(({ standing }) => standing.step.id === step.id).flatMap(({ standing }) => standing.about ?? [])
    return whoWords(step, own, abouts)(language)
  })
  return (
    <AsideBlock title={say('changed.title')}>
      <DifferenceList difference={difference} most={most} />
      <p class="small">
        {status === 'approved' && plan.kind === 'plan'
          ? say('changed.amend')
          : steps.length === 0
            ? say('changed.keeps')
            : say('changed.reopens', { steps: listed(steps, language) })}
      </p>
      <p>
        <a href={`/planer/${plan.slug}/versioner/${version.number}#kladde`}>{say('changed.see')}</a>
      </p>
    </AsideBlock>
  )
}
