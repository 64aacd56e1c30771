import { usePhrases, useTexts } from '#text/use.ts'
import { ActBar, Button, ButtonLink, Form } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { blank } from '#web/page.ts'
import { turnIn } from '../../amendment/turn.ts'
import { hrefOf } from '../../open.ts'
import { lacksOf } from '../lacking.ts'
import type { Telling } from '../telling.ts'
import { planTexts } from '../texts.ts'
import type { Powers } from './plan.tsx'

type ActProps = { readonly telling: Telling; readonly powers: Powers }

/** How many things that stop an act stand beside it; the rest is counted. */
const most = 6

const useShort = (all: readonly { readonly label: string; readonly href: string }[], restHref: string) => {
  const say = useTexts(planTexts)
  const more = all.length - most
  return more > 1 ? [...all.slice(0, most), { label: say('lede.more', { count: more }), href: restHref }] : all
}

/** Sending the draft, or what stops it. */
const Submit = ({ telling }: Pick<ActProps, 'telling'>) => {
  const say = useTexts(planTexts)
  const speak = usePhrases()
  const { plan, blockers, status } = telling
  const href = hrefOf(plan)
  const all = blockers.map(({ say: phrase, href: at }) => ({ label: speak(phrase), href: at.startsWith('#') ? at : `${href}${at}` }))
  const short = useShort(all, `${href}/indsendelse`)
  return (
    <ActBar blockers={short} {...(blockers.length === 0 && { note: say('act.submit.note') })}>
      <ButtonLink href={blockers.length === 0 ? `${href}/indsendelse` : null} icon="send">
        {say(status === 'draft' ? 'act.submit' : 'act.submit.again')}
      </ButtonLink>
    </ActBar>
  )
}

/** What the approval waits for, with the way to it. */
const Follow = ({ telling, powers }: ActProps) => {
  const say = useTexts(planTexts)
  const speak = usePhrases()
  const { plan, standings, abouts, frozen } = telling
  const lacks = lacksOf(standings, abouts).map(({ say: phrase, href }) => ({ label: speak(phrase), href }))
  const short = useShort(lacks, '#godkendelse')
  const changed = powers.submitting && (frozen?.changed.length ?? 0) > 0
  return (
    <ActBar blockers={short} note={say('act.lacking')}>
      <ButtonLink href="#godkendelse">{say('act.follow')}</ButtonLink>
      {changed && (
        <ButtonLink kind="secondary" href={`${hrefOf(plan)}/indsendelse`} icon="send">
          {say('act.submit.new')}
        </ButtonLink>
      )}
    </ActBar>
  )
}

const Publish = ({ telling, powers }: ActProps) => {
  const say = useTexts(planTexts)
  const { outdated } = telling
  return (
    <Form action={`${hrefOf(telling.plan)}/offentliggoerelse`} id="vis">
      <ActBar note={outdated ? say('act.republish.note', { number: outdated.stands }) : say('act.publish.note')}>
        <ActingAs mandates={powers.publishers} shown={blank()} />
        <Button>{say(outdated ? 'act.republish' : 'act.publish')}</Button>
      </ActBar>
    </Form>
  )
}

/** Sending what has been changed since the plan was approved, or following the amendment that waits. */
const Amend = ({ telling: { plan, record } }: Pick<ActProps, 'telling'>) => {
  const say = useTexts(planTexts)
  const speak = usePhrases()
  const { amending, amendments } = record
  const turn = turnIn(amendments)
  if (amending)
    return (
      <ActBar note={[...(turn ? [speak(turn.say)] : []), say(`act.amending.${amending.status}`)].join(' ')}>
        <ButtonLink href={`${hrefOf(plan)}/aendringer/${amending.number}`}>{say('act.amending', { number: amending.number })}</ButtonLink>
      </ActBar>
    )
  return (
    <ActBar note={say('act.amend.note')}>
      <ButtonLink href={`${hrefOf(plan)}/aendringer`} icon="send">
        {say('act.amend')}
      </ButtonLink>
    </ActBar>
  )
}

/** What there is to do with an approved plan: show it to the public, send what has changed since as an amendment, or read it. */
const Approved = ({ telling, powers }: ActProps) => {
  const say = useTexts(planTexts)
  const { plan, frozen, record, outdated } = telling
  if ((plan.published_at === null || outdated) && powers.publishers.length > 0) return <Publish telling={telling} powers={powers} />
  if (record.amending || (powers.submitting && (frozen?.changed.length ?? 0) > 0)) return <Amend telling={telling} />
  if (!frozen) return null
  return (
    <ActBar>
      <ButtonLink href={`${hrefOf(plan)}/versioner/${frozen.number}/plan.pdf`} icon="file-pdf">
        {say('act.read')}
      </ButtonLink>
    </ActBar>
  )
}

/** The one act of a plan's page, by its status, and beside it what stops it. */
export const FirstAct = ({ telling, powers }: ActProps) => {
  switch (telling.status) {
    case 'draft':
    case 'returned':
      return powers.submitting ? <Submit telling={telling} /> : null
    case 'in_approval':
      return <Follow telling={telling} powers={powers} />
    case 'approved':
      return <Approved telling={telling} powers={powers} />
    case 'rejected':
      return null
  }
}
