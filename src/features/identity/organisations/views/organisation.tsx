import type { historyOf } from '#features/audit'
import { useTexts } from '#text/use.ts'
import { Columns, Example, Facts, PageHead, Section, Timeline } from '#ui/kit.ts'
import { useHistory } from '#web/history.tsx'
import { canLieUnder } from '../organisation.ts'
import type { OrganisationRow } from '../queries.ts'
import { organisationTexts } from '../texts.ts'
import { Below } from './below.tsx'
import { OrganisationContext } from './context.tsx'
import { Seats } from './seats.tsx'

type History = Awaited<ReturnType<typeof historyOf>>

type OrganisationPageProps = {
  readonly organisation: OrganisationRow
  readonly history: History
  /** Whether the reader may register and change organisations in its municipality. */
  readonly registering: boolean
}

const useLede = ({ seats, below }: OrganisationRow): string => {
  const say = useTexts(organisationTexts)
  return [
    seats.length > 0 ? say('lede.seats', { count: seats.length }) : say('lede.none'),
    below.length > 0 ? say('lede.below', { count: below.length }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** An organisation: what it is and lies under, the seats that speak for it, what lies under it, and what has happened. */
export const OrganisationPage = ({ organisation, history, registering }: OrganisationPageProps) => {
  const say = useTexts(organisationTexts)
  const moments = useHistory(history)
  const { name, kind, slug, example, parent, municipality_name } = organisation
  const under = parent?.href ? <a href={parent.href}>{parent.name}</a> : (parent?.name ?? say('facts.under.none'))
  return (
    <>
      <PageHead title={name} tags={example && <Example />} lede={useLede(organisation)} />
      <Facts
        items={[
          { label: say('facts.kind'), value: say(`kind.${kind}`) },
          { label: say('facts.municipality'), value: municipality_name },
          ...(canLieUnder(kind) ? [{ label: say('facts.under'), value: under }] : []),
        ]}
      />
      <Columns aside={<OrganisationContext organisation={organisation} registering={registering} />} label={say('side.title')}>
        <Seats seats={organisation.seats} />
        <Below organisation={organisation} registering={registering} />
        <Section id="historik" title={say('history.title')} end={<a href={`/organisationer/${slug}/historik`}>{say('history.all')}</a>}>
          {moments.length === 0 ? <p class="muted">{say('history.none')}</p> : <Timeline items={moments} />}
        </Section>
      </Columns>
    </>
  )
}

/** Everything that was done to an organisation. */
export const OrganisationHistoryPage = ({
  organisation,
  history,
}: {
  readonly organisation: OrganisationRow
  readonly history: History
}) => {
  const say = useTexts(organisationTexts)
  const moments = useHistory(history)
  return (
    <>
      <PageHead
        title={`${organisation.name}: ${say('history.title').toLowerCase()}`}
        lede={moments.length === 0 ? say('history.none') : say('history.lede', { count: moments.length })}
      />
      <Timeline items={moments} />
    </>
  )
}
