import type { historyOf } from '#features/audit'
import type { ProjectBeside } from '#features/projects'
import { type StripPlace, ThreadStrip } from '#features/thread'
import type { Day } from '#kernel/day'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Columns, Empty, Example, Facts, PageHead, Prose, Section, StatusTag, Timeline } from '#ui/kit.ts'
import { type HistoryDetail, useHistory } from '#web/history.tsx'
import { vacanciesOn } from '../body.ts'
import { judge } from '../composition.ts'
import type { WorkOnThread } from '../queries.ts'
import type { Body } from '../read.ts'
import { sentenceOf } from '../sentence.ts'
import { bodyTexts } from '../texts.ts'
import { BodyContext } from './context.tsx'
import { Seats } from './seats.tsx'

/** What the reader may do to this body. */
export type Powers = {
  readonly filling: boolean
  readonly founding: boolean
  readonly changing: boolean
  readonly publishing: boolean
  readonly beginning: boolean
  /** Beginning a project that the body steers. */
  readonly steering: boolean
}

type BodyPageProps = {
  readonly body: Body
  readonly strip: readonly StripPlace[]
  readonly history: Awaited<ReturnType<typeof historyOf>>
  readonly works: readonly WorkOnThread[]
  readonly projects: readonly ProjectBeside[]
  /** The day the seats are shown for: today, or the body's last day. */
  readonly today: Day
  readonly now: Day
  readonly powers: Powers
}

/** What an act was about: the seat, by its name. */
const seatNames =
  (body: Body) =>
  (detail: HistoryDetail): string | null => {
    const held = (seat: Body['seats'][number]): boolean =>
      seat.id === detail.seat || seat.holdings.some((holding) => holding.id === detail.holding)
    return body.seats.find(held)?.title ?? null
  }

const FirstAct = ({ body, today }: { readonly body: Body; readonly today: Day }) => {
  const say = useTexts(bodyTexts)
  const [first, ...others] = vacanciesOn(body.seats, today)
  if (!first) return null
  const link = (id: string): string => `/organer/${body.slug}/pladser/${id}/besaettelse`
  return (
    <ActBar
      note={others.length > 0 ? say('list.vacancies', { count: others.length + 1 }) : undefined}
      blockers={others.slice(0, 4).map((seat) => ({ label: seat.title, href: link(seat.id) }))}
    >
      <ButtonLink href={link(first.id)}>{say('seats.fill.seat', { seat: first.title })}</ButtonLink>
    </ActBar>
  )
}

const Terms = ({ body, changing }: { readonly body: Body; readonly changing: boolean }) => {
  const say = useTexts(bodyTexts)
  const href = `/organer/${body.slug}/kommissorium`
  return (
    <Section
      id="kommissorium"
      title={say('terms.title')}
      end={changing && body.terms_of_reference ? <a href={href}>{say('terms.edit')}</a> : undefined}
    >
      {body.terms_of_reference ? (
        <Prose text={body.terms_of_reference} />
      ) : (
        <Empty
          title={say('terms.empty')}
          act={changing ? <ButtonLink href={href}>{say('terms.edit')}</ButtonLink> : undefined}
          example={say('terms.empty.example')}
        >
          {say('terms.empty.why')}
        </Empty>
      )}
      {body.residents_part && (
        <>
          <h3>{say('residents.title')}</h3>
          <Prose text={body.residents_part} />
        </>
      )}
    </Section>
  )
}

/** Where a place's records are listed: its areas here, and plans with all that hangs on them on the area's page, where there is only one. */
const anchorsOf = ({ areas }: Body) => {
  const [area, another] = areas
  const plans = area && !another ? `${area.href}#planer` : '/planer'
  return { area: '#omraader', plan: plans, part: plans, goal: plans, activity: plans, money: plans, measurement: plans, decision: plans }
}

/** A body: the sentence, the thread, who is lacking, the seats, what it is to do, what it hangs together with, what has happened. */
export const BodyPage = ({ body, strip, history, works, projects, today, now, powers }: BodyPageProps) => {
  const say = useTexts(bodyTexts)
  const language = useLanguage()
  const format = useFormat()
  const moments = useHistory(history, seatNames(body))
  return (
    <>
      <PageHead
        titleLanguage="da"
        title={body.name}
        tags={
          <>
            <StatusTag state={judge(body, today).state} />
            {body.example && <Example />}
          </>
        }
        lede={sentenceOf(body, now, language)}
      />
      <ThreadStrip name={body.name} here="forum" strip={strip} anchors={anchorsOf(body)} />
      {powers.filling && <FirstAct body={body} today={today} />}
      <Facts
        items={[
          { label: say('facts.kind'), value: say(`kind.${body.kind}`) },
          { label: say('facts.period'), value: format.period(body.period) },
          { label: say('facts.decides'), value: say(`facts.decides.${body.decides}`) },
          { label: say('facts.basis'), value: body.legal_basis ?? say('facts.none') },
        ]}
      />
      <Columns aside={<BodyContext body={body} works={works} projects={projects} {...powers} />} label={say('relations.title')}>
        <Seats body={body} today={today} filling={powers.filling} founding={powers.founding} />
        <Terms body={body} changing={powers.changing} />
        <Section id="historik" title={say('history.title')} end={<a href={`/organer/${body.slug}/historik`}>{say('history.all')}</a>}>
          {moments.length === 0 ? <p class="muted">{say('history.empty')}</p> : <Timeline items={moments} />}
        </Section>
      </Columns>
    </>
  )
}

/** Everything that was done to a body. */
export const BodyHistoryPage = ({ body, history }: { readonly body: Body; readonly history: BodyPageProps['history'] }) => {
  const say = useTexts(bodyTexts)
  const moments = useHistory(history, seatNames(body))
  return (
    <>
      <PageHead title={`${body.name}: ${say('history.title').toLowerCase()}`} lede={say('history.lede', { count: moments.length })} />
      <Timeline items={moments} />
    </>
  )
}
