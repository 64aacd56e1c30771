import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { AsideBlock, LinkList } from '#ui/kit.ts'
import { documentOf } from '../../read.ts'
import { thaw } from '../../version/canonical.ts'
import { differenceOf, partName } from '../../version/difference.ts'
import { DifferenceList } from '../../version/views/difference.tsx'
import { HashText } from '../../version/views/hash.tsx'
import { Printing } from '../../version/views/printing.tsx'
import { approvalTexts } from '../texts.ts'
import { dateOf } from '../words.ts'
import type { DecisionPageProps } from './decision.tsx'

/** What was recorded, line by line beside the paper: for whoever holds the one against the other. */
const Recorded = ({ decision }: Pick<DecisionPageProps, 'decision'>) => {
  const say = useTexts(approvalTexts)
  const speak = usePhrases()
  const format = useFormat()
  const { outcome, item, page, votes, commitment } = decision
  return (
    <AsideBlock title={say('decision.record')}>
      <LinkList
        items={[
          { label: say(`outcome.${outcome}`), note: say('decision.outcome') },
          { label: speak(dateOf(decision)), note: say('record.day') },
          { label: item ?? '–', note: say('record.item') },
          { label: page ?? '–', note: say('record.page') },
          ...(votes ? [{ label: say('proof.votes', { for: votes.for, against: votes.against }), note: say('decision.votes') }] : []),
          ...(commitment === null
            ? []
            : [{ label: say('proof.kroner', { amount: format.kroner(commitment) }), note: say('decision.amount') }]),
        ]}
      />
    </AsideBlock>
  )
}

/** Exactly what was decided on, and what has changed since in what is sent now and in the draft. */
export const DecisionAside = ({ seen, decision, facts, number, mandates }: DecisionPageProps) => {
  const say = useTexts(approvalTexts)
  const speak = usePhrases()
  const { plan, record } = seen
  const version = record.versions.find(({ id }) => id === decision.version)
  if (!version) return null
  const own = plan.parts.find(({ id }) => id === decision.part)
  const hash = version.parts.find(({ part }) => part === decision.part)?.hash ?? version.hash
  const base = `/planer/${plan.slug}/versioner/${number}`
  const difference = differenceOf(thaw(facts.texts), documentOf(plan)).filter(
    ({ part }) => decision.part === null || part === decision.part,
  )
  return (
    <>
      {mandates.length > 0 && <Recorded decision={decision} />}
      <AsideBlock title={say('decision.saw')}>
        <p>
          <b>{own ? speak(partName(own, plan.programme)) : say(record.amendment ? 'about.amendment' : 'about.plan')}</b>,{' '}
          {say('decision.version.number', { number }).toLowerCase()}
        </p>
        <HashText hash={hash} />
        <Printing plan={plan} version={version.id} />
        <LinkList
          items={[
            { label: say('decided.read'), href: base, icon: 'document' },
            { label: say('decided.pdf'), href: `${base}/plan.pdf`, icon: 'file-pdf' },
          ]}
        />
      </AsideBlock>
      <AsideBlock title={say('decision.since')}>
        {difference.length === 0 ? <p class="muted">{say('decision.since.none')}</p> : <DifferenceList difference={difference} most={8} />}
        {difference.length > 0 && (
          <p>
            <a href={`${base}#kladde`}>{say('decision.since.all')}</a>
          </p>
        )}
      </AsideBlock>
    </>
  )
}
