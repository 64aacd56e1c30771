import { usePhrases, useTexts } from '#text/use.ts'
import { Roster, Section } from '#ui/kit.ts'
import { findingKinds } from '../findings.ts'
import { mendHref } from '../href.ts'
import { theoryTexts } from '../texts.ts'
import type { TheoryPageProps } from './theory.tsx'

/** Where the chain does not hold, kind by kind; each leads who may write to where it is mended. */
export const Findings = ({ plan, part, findings, mandates }: Pick<TheoryPageProps, 'plan' | 'part' | 'findings' | 'mandates'>) => {
  const say = useTexts(theoryTexts)
  const speak = usePhrases()
  const groups = findingKinds.flatMap((kind) => {
    const own = findings.filter((one) => one.kind === kind)
    if (own.length === 0) return []
    const items = own.map((finding) => ({
      key: speak(finding.say),
      label: speak(finding.say),
      ...(mandates.length > 0 && { href: mendHref(plan, part.number, finding.mend) }),
    }))
    return [
      {
        id: `fund-${kind}`,
        title: (
          <>
            {say(`findings.${kind}`)} {own.length > 1 && <span class="muted">{own.length}</span>}
          </>
        ),
        items,
      },
    ]
  })
  return (
    <Section id="fund" title={say('findings.title')}>
      {groups.length === 0 ? <p class="muted">{say('findings.none')}</p> : <Roster groups={groups} />}
    </Section>
  )
}
