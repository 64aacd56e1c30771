import { Fragment } from 'preact'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { AsideBlock, LinkList, Status } from '#ui/kit.ts'
import type { Decision } from '../../approval/approval.ts'
import { askedNow, type Standing, stateOf, type Voice } from '../../approval/standing.ts'
import { approvalTexts } from '../../approval/texts.ts'
import { hrefOf } from '../../open.ts'
import { partTexts } from '../texts.ts'
import type { PartPageProps } from './part.tsx'

/** A decision's day as far as it is known. */
const useDecided = () => {
  const format = useFormat()
  return ({ decidedOn, precision }: Decision): string => (precision === 'day' ? format.shortDay(decidedOn) : decidedOn.slice(0, 4))
}

/** Who decides, and what that one has said. */
const useVoice = () => {
  const say = useTexts(partTexts)
  const outcomes = useTexts(approvalTexts)
  const format = useFormat()
  const decided = useDecided()
  return ({ decider, decision, stands, waiting }: Voice): string => {
    const who = decider.title
    if (waiting) return say('approval.waiting', { who })
    if (decision) {
      const yes = decision.outcome === 'approved' || decision.outcome === 'conditional'
      if (yes && !stands) return say('approval.changed', { who, day: decided(decision) })
      return say('approval.decided', { who, outcome: outcomes(`outcome.${decision.outcome}`).toLowerCase(), day: decided(decision) })
    }
    return decider.dueOn ? say('approval.due', { who, day: format.shortDay(decider.dueOn) }) : say('approval.pending', { who })
  }
}

const Voices = ({ standing }: { readonly standing: Standing }) => {
  const say = useTexts(partTexts)
  const voice = useVoice()
  if (standing.voices.length === 0) return <>{say('approval.nobody')}</>
  return (
    <>
      {standing.voices.map((one, index) => (
        <Fragment key={one.decider.id}>
          {index > 0 && <br />}
          {voice(one)}
        </Fragment>
      ))}
    </>
  )
}

/** Who approves this part and where that stands; the strategic agreement is approved with the plan as a whole. */
export const Approvers = ({ plan, part, record, standings }: Pick<PartPageProps, 'plan' | 'part' | 'record' | 'standings'>) => {
  const say = useTexts(partTexts)
  const language = useLanguage()
  const own = standings.filter(({ about, step }) => (part.kind === 'strategic' ? step.per === 'plan' : about === part.id))
  const items = own.map((standing) => ({
    label: (
      <>
        {standing.step.by[language]}
        <br />
        <Status state={stateOf(standing)}>{say(record.submission ? `approval.${askedNow(standing)}` : 'approval.unsent')}</Status>
      </>
    ),
    note: <Voices standing={standing} />,
  }))
  return (
    <AsideBlock title={say(part.kind === 'strategic' ? 'approval.title.strategic' : 'approval.title')}>
      {own.length === 0 ? <p>{say('approval.none')}</p> : <LinkList items={items} />}
      <p>
        <a href={`${hrefOf(plan)}#godkendelse`}>{say('approval.link')}</a>
      </p>
    </AsideBlock>
  )
}
