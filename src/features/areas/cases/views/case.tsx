import { type StripPlace, ThreadStrip } from '#features/thread'
import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { ActBar, ActLink, ButtonLink, Columns, Example, PageHead, Section, StatusTag } from '#ui/kit.ts'
import { beadOf, can, wordOf } from '../case.ts'
import type { Case } from '../read.ts'
import { caseTexts } from '../texts.ts'
import { CaseContext } from './context.tsx'
import { Assessments, Signals, Steps } from './steps.tsx'
import { UnseenNotice } from './unseen.tsx'

/** What the reader may do to the case. */
export type Powers = { readonly preparing: boolean; readonly deciding: boolean; readonly publishing: boolean }

type CasePageProps = {
  readonly held: Case
  /** The thread that the area lies on, once the case has led to something there. */
  readonly strip: readonly StripPlace[]
  readonly today: Day
  readonly powers: Powers
}

/** The one next act, by where the case stands and who looks. */
const NextAct = ({ held, powers }: Pick<CasePageProps, 'held' | 'powers'>) => {
  const say = useTexts(caseTexts)
  const href = `/udpegning/${held.slug}`
  const { preparing, deciding } = powers
  if (preparing && can(held.state, 'screen'))
    return (
      <ActBar note={deciding && <ActLink href={`${href}/afgoerelse`}>{say('act.early')}</ActLink>}>
        <ButtonLink href={`${href}/gennemsyn`}>{say('act.screen')}</ButtonLink>
      </ActBar>
    )
  if (preparing && held.state === 'assessment')
    return (
      <ActBar note={deciding && <ActLink href={`${href}/afgoerelse`}>{say('act.early')}</ActLink>}>
        <ButtonLink href={`${href}/vurdering`}>{say('act.assess')}</ButtonLink>
      </ActBar>
    )
  if (can(held.state, 'decide') && deciding)
    return (
      <ActBar note={preparing && <ActLink href={`${href}/vurdering`}>{say('act.again')}</ActLink>}>
        <ButtonLink href={`${href}/afgoerelse`}>{say('act.decide')}</ButtonLink>
      </ActBar>
    )
  if (can(held.state, 'review') && deciding)
    return (
      <ActBar>
        <ButtonLink href={`${href}/gennemgang`}>{say('act.review')}</ButtonLink>
      </ActBar>
    )
  return null
}

/** A case: how it stands, the next act, what was done and why, the signals and assessments that it rests on, what it leads to. */
export const CasePage = ({ held, strip, today, powers }: CasePageProps) => {
  const say = useTexts(caseTexts)
  const format = useFormat()
  const { state, due_on: due, area, body } = held
  const overdue = state === 'designated' && due !== null && due < today
  const lede = say(overdue ? 'lede.overdue' : `lede.${state}`, { area: area.name, body: body.name, day: due ? format.day(due) : '' })
  return (
    <>
      <PageHead
        title={say('name', { area: area.name })}
        tags={
          <>
            <StatusTag state={beadOf(state, due, today)}>{say(wordOf(state, due, today))}</StatusTag>
            {held.example && <Example />}
          </>
        }
        lede={lede}
      />
      <ThreadStrip name={say('name', { area: area.name })} here="decision" strip={strip} />
      <UnseenNotice held={held} publishing={powers.publishing} />
      <NextAct held={held} powers={powers} />
      <Columns aside={<CaseContext held={held} powers={powers} />} label={say('side.title')}>
        <Steps held={held} />
        <Section
          id="signaler"
          title={say('signals.title')}
          {...(powers.preparing && can(state, 'gather') && { end: <a href={`/udpegning/${held.slug}/signaler`}>{say('gather.title')}</a> })}
        >
          <Signals held={held} />
        </Section>
        <Section id="vurderinger" title={say('assessments.title')}>
          <Assessments held={held} />
        </Section>
      </Columns>
    </>
  )
}
