import type { Id } from '#kernel/id'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { AsideBlock, LinkList } from '#ui/kit.ts'
import { thaw } from '../../version/canonical.ts'
import { differenceOf, partName } from '../../version/difference.ts'
import { DifferenceList } from '../../version/views/difference.tsx'
import { HashText } from '../../version/views/hash.tsx'
import type { Seen } from '../powers.ts'
import { sentOf } from '../sent.ts'
import { approvalTexts } from '../texts.ts'

/** The version that somebody saw before: its number and its parts as they were frozen. */
export type Earlier = { readonly number: number; readonly texts: readonly { readonly part: Id; readonly text: string }[] }

type WhatProps = { readonly seen: Seen; readonly part: Id | null; readonly earlier: Earlier | null }

/** What a decision is about: the frozen version or its part, its hash, where to read it, and what differs from what the decider saw last. */
export const WhatIsDecided = ({ seen, part, earlier }: WhatProps) => {
  const say = useTexts(approvalTexts)
  const speak = usePhrases()
  const format = useFormat()
  const { plan, record } = seen
  const { submission, versions } = record
  const version = versions.find(({ id }) => id === submission?.version)
  if (!submission || !version) return null
  const sent = sentOf(record, submission)
  const base = `/planer/${plan.slug}/versioner/${version.number}`
  const frozen = version.parts.find((one) => one.part === part)
  const own = plan.parts.find(({ id }) => id === part)
  const texts = version.parts.flatMap(({ text }) => text ?? [])
  const difference =
    earlier && differenceOf(thaw(earlier.texts.map(({ text }) => text)), thaw(texts)).filter((one) => part === null || one.part === part)
  return (
    <>
      <AsideBlock title={say('decided.title')}>
        <p>
          <b>{own ? speak(partName(own, plan.programme)) : say(record.amendment ? 'about.amendment' : 'about.plan')}</b>
        </p>
        <p class="muted small">
          {say(sent.takenOn ? 'decided.version.taken' : 'decided.version', {
            ...{ number: version.number, moment: format.moment(new Date(submission.at)) },
            ...{ who: sent.for, day: format.day(sent.on) },
          })}
        </p>
        <HashText hash={frozen?.hash ?? version.hash} />
        <LinkList
          items={[
            { label: say('decided.read'), href: frozen ? `${base}#del-${own?.number ?? 0}` : base, icon: 'document' },
            { label: say('decided.pdf'), href: `${base}/plan.pdf`, icon: 'file-pdf' },
          ]}
        />
      </AsideBlock>
      {earlier && difference && (
        <AsideBlock title={say('decided.since', { number: earlier.number })}>
          {difference.length === 0 ? <p class="muted">{say('decided.same')}</p> : <DifferenceList difference={difference} most={12} />}
        </AsideBlock>
      )}
    </>
  )
}
