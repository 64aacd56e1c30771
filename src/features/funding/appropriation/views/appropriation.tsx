import type { historyOf } from '#features/audit'
import { addDays, type Day } from '#kernel/day'
import { formats } from '#text/format.ts'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import {
  ActBar,
  AsideBlock,
  ButtonLink,
  Columns,
  Example,
  Facts,
  LinkList,
  PageHead,
  PartBar,
  Prose,
  Section,
  StatusTag,
  Timeline,
} from '#ui/kit.ts'
import { useHistory } from '#web/history.tsx'
import { JournalBlock } from '#web/journal/block.tsx'
import { isExpired, standingOf } from '../appropriation.ts'
import type { Appropriation } from '../queries.ts'
import { sentenceOf } from '../sentence.ts'
import { fundOf } from '../stage.ts'
import { appropriationTexts } from '../texts.ts'
import { Draws } from './draws.tsx'
import { planNames } from './history.tsx'

type PageProps = {
  readonly appropriation: Appropriation
  readonly history: Awaited<ReturnType<typeof historyOf>>
  readonly writing: boolean
  readonly today: Day
}

/** The one act: drawing; and what stops it. */
const DrawAct = ({ appropriation, today }: Pick<PageProps, 'appropriation' | 'today'>) => {
  const say = useTexts(appropriationTexts)
  const { left } = standingOf(fundOf(appropriation), today)
  const stopped = isExpired(appropriation.expires_on, today) ? 'expired' : left <= 0 ? 'spent' : null
  return (
    <ActBar note={stopped ? say(`draw.stopped.${stopped}`) : undefined}>
      <ButtonLink href={stopped ? null : `/bevillinger/${appropriation.slug}/traek`}>{say('draw.act')}</ButtonLink>
    </ActBar>
  )
}

const Money = ({ appropriation, today }: Pick<PageProps, 'appropriation' | 'today'>) => {
  const say = useTexts(appropriationTexts)
  const { kroner, day } = useFormat()
  const { amount, year, price_level, expires_on } = appropriation
  const { drawn, left } = standingOf(fundOf(appropriation), today)
  const money = (ore: number): string => say('kroner', { amount: kroner(ore) })
  return (
    <>
      <Facts
        items={[
          { label: say('facts.amount'), value: money(amount) },
          { label: say('facts.drawn'), value: money(drawn) },
          { label: say('facts.left'), value: money(left) },
          { label: say('facts.year'), value: year, note: say('facts.price_level', { year: price_level }) },
          {
            label: say('facts.last'),
            value: expires_on === null ? say('facts.last.none') : day(addDays(expires_on, -1)),
            note: isExpired(expires_on, today) ? say('facts.ended') : undefined,
          },
        ]}
      />
      <PartBar part={drawn} whole={amount} label={say('bar.label', { drawn: kroner(drawn), amount: kroner(amount) })} />
    </>
  )
}

/** What was asked for, who decided what where, and what it is for. */
const Decision = ({ appropriation }: { readonly appropriation: Appropriation }) => {
  const say = useTexts(appropriationTexts)
  const language = useLanguage()
  const { requested, body, decided_on, date_precision, item, purpose } = appropriation
  return (
    <Section id="beslutning" title={say('decision.title')}>
      <h3>{say('decision.requested')}</h3>
      {requested ? <Prose text={requested} /> : <p class="muted">{say('decision.requested.none')}</p>}
      <h3>{say('decision.decided')}</h3>
      <p>
        <a href={`/organer/${body.slug}`}>{body.name}</a>, {formats[language].known(decided_on, date_precision)}
        {item && `, ${say('decision.item', { item })}`}
      </p>
      <h3>{say('decision.purpose')}</h3>
      <Prose text={purpose} />
    </Section>
  )
}

const Context = ({ appropriation, writing }: Pick<PageProps, 'appropriation' | 'writing'>) => {
  const say = useTexts(appropriationTexts)
  const place = `?kommune=${appropriation.municipality_slug}`
  return (
    <>
      <AsideBlock title={say('aside.title')}>
        <LinkList
          items={[
            { label: say('aside.list'), href: `/bevillinger${place}`, note: appropriation.municipality_name },
            { label: say('aside.shared'), href: `/faelles-udgifter${place}`, note: say('aside.shared.note') },
          ]}
        />
      </AsideBlock>
      <JournalBlock record={appropriation} editHref={writing ? `/bevillinger/${appropriation.slug}/sag` : null} />
      {(appropriation.source || appropriation.example) && (
        <AsideBlock title={say('source.title')}>
          {appropriation.source && <p class="small">{appropriation.source}</p>}
          {appropriation.example && (
            <p class="small">
              <Example /> {say('source.example')}
            </p>
          )}
        </AsideBlock>
      )}
    </>
  )
}

/** An appropriation: the sentence, drawing, the money, from request to decision, what each plan draws, what has happened. */
export const AppropriationPage = ({ appropriation, history, writing, today }: PageProps) => {
  const say = useTexts(appropriationTexts)
  const language = useLanguage()
  const { stage, state } = standingOf(fundOf(appropriation), today)
  const moments = useHistory(history, planNames(appropriation))
  return (
    <>
      <PageHead
        titleLanguage="da"
        title={appropriation.name}
        tags={
          <>
            <StatusTag state={state}>{say(`stage.${stage}`)}</StatusTag>
            {appropriation.example && <Example />}
          </>
        }
        lede={sentenceOf(appropriation, today, language)}
      />
      {writing && <DrawAct appropriation={appropriation} today={today} />}
      <Money appropriation={appropriation} today={today} />
      <Columns aside={<Context appropriation={appropriation} writing={writing} />} label={say('aside.title')}>
        <Draws appropriation={appropriation} writing={writing} />
        <Decision appropriation={appropriation} />
        <Section
          id="historik"
          title={say('history.title')}
          end={<a href={`/bevillinger/${appropriation.slug}/historik`}>{say('history.all')}</a>}
        >
          <Timeline items={moments} />
        </Section>
      </Columns>
    </>
  )
}
