import { lastDay } from '#kernel/period'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { ActBar, Button, ButtonLink, Form } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { blank } from '#web/page.ts'
import { hrefOf } from '../../open.ts'
import { nextActOf } from '../../part/summary.ts'
import type { Telling } from '../telling.ts'
import { effortTexts } from '../texts.ts'

/** An effort's end is spoken of this many days before its last day. */
const notice = 60

const Send = ({ telling }: { readonly telling: Telling }) => {
  const say = useTexts(effortTexts)
  const speak = usePhrases()
  const { plan, stops, writers } = telling
  const href = hrefOf(plan)
  const blockers = stops.map(({ say: phrase, href: at }) => ({ label: speak(phrase), href: at.startsWith('#') ? at : `${href}${at}` }))
  const label = say('act.send', { body: plan.board?.name ?? '' })
  if (blockers.length > 0)
    return (
      <ActBar blockers={blockers}>
        <ButtonLink href={null} icon="send">
          {label}
        </ButtonLink>
      </ActBar>
    )
  return (
    <Form action={`${href}/indsendelse`} id="s">
      <ActBar note={say('act.send.note')}>
        <ActingAs mandates={writers} shown={blank()} />
        <Button icon="send">{label}</Button>
      </ActBar>
    </Form>
  )
}

const daysUntil = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** What an approved effort asks of whoever runs it: the measurement that is due, then its end. */
const Running = ({ telling }: { readonly telling: Telling }) => {
  const say = useTexts(effortTexts)
  const format = useFormat()
  const { plan, summary, seen, writers } = telling
  if (writers.length === 0) return null
  const next = nextActOf(summary)
  const href = hrefOf(plan)
  if (next?.kind === 'measure')
    return (
      <ActBar note={say('act.measure.note', { number: next.number, day: format.day(next.day) })}>
        <ButtonLink href={`${href}/maal/${next.goal}/maalinger/ny`}>{say('act.measure')}</ButtonLink>
      </ActBar>
    )
  const last = lastDay(plan) ?? plan.from
  if (daysUntil(seen.today, last) <= notice)
    return (
      <ActBar note={say('act.end.note', { day: format.day(last) })}>
        <ButtonLink href={`${href}/slut`}>{say('act.end')}</ButtonLink>
      </ActBar>
    )
  if (telling.part.goals.length === 0)
    return (
      <ActBar note={say('act.goal.note')}>
        <ButtonLink href={`${href}/dele/1/maal/nyt`}>{say('act.goal')}</ButtonLink>
      </ActBar>
    )
  return null
}

/** The one act of an effort's page, by where it is and who reads it. */
export const FirstAct = ({ telling }: { readonly telling: Telling }) => {
  const say = useTexts(effortTexts)
  const { plan, phase, answering, confirming, writers } = telling
  const href = hrefOf(plan)
  const body = plan.board?.name ?? ''
  if (confirming)
    return (
      <ActBar note={say('act.confirm.note')}>
        <ButtonLink href={`${href}/bekraeftelse`}>{say('act.confirm')}</ButtonLink>
      </ActBar>
    )
  if (answering) {
    const here = answering.step.decides === 'here'
    return (
      <ActBar note={say(here ? 'act.decide.note' : 'act.record.note', { body })}>
        <ButtonLink href={`${href}/afgoerelse`}>{say(here ? 'act.decide' : 'act.record', { body })}</ButtonLink>
      </ActBar>
    )
  }
  if (phase === 'draft' || phase === 'returned') return writers.length > 0 ? <Send telling={telling} /> : null
  return phase === 'running' || phase === 'over' || phase === 'upcoming' ? <Running telling={telling} /> : null
}
