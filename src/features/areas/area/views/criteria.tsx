import { yearOf } from '#kernel/day'
import { useTexts } from '#text/use.ts'
import { ButtonLink, Empty, Section } from '#ui/kit.ts'
import { judgedLists, type Listing, withCriteria } from '../area.ts'
import { criterionRows } from '../criteria.ts'
import { areaTexts } from '../texts.ts'
import { CriteriaCharts } from './criteria-charts.tsx'
import { CriteriaNotes, Differences } from './criteria-notes.tsx'
import { CriteriaTable } from './criteria-table.tsx'
import { useMetOf } from './names.ts'

/** How many lists stand side by side; all of them stand below, list by list. */
const beside = 2

type CriteriaProps = {
  readonly name: string
  readonly listings: readonly Listing[]
  /** The area's page, below which every limit and what-if stand. */
  readonly href: string
  /** The area's page, below which the reader may record figures; null when he may not. */
  readonly recordHref: string | null
}

const RecordLinks = ({ href }: { readonly href: string }) => {
  const say = useTexts(areaTexts)
  return (
    <>
      <ButtonLink href={`${href}/tal/nye`}>{say('act.next')}</ButtonLink>
      <ButtonLink kind="secondary" href={`${href}/status/ny`}>
        {say('form.status')}
      </ButtonLink>
    </>
  )
}

/** The statutory view: the latest lists with every criterion, what one must know to read them, and each criterion over the years. */
export const Criteria = ({ name, listings, href, recordHref }: CriteriaProps) => {
  const say = useTexts(areaTexts)
  const metOf = useMetOf()
  const judged = judgedLists(listings)
  const shown = withCriteria(judged).slice(-beside)
  if (shown.length === 0)
    return (
      <Section id="kriterier" title={say('criteria.title')}>
        <Empty
          title={say('criteria.empty')}
          act={recordHref === null ? undefined : <RecordLinks href={recordHref} />}
          example={say('criteria.empty.example')}
        >
          {say('criteria.empty.why')}
        </Empty>
      </Section>
    )
  const rows = criterionRows(shown)
  const note = shown.map(({ listing, judgement }) => `${yearOf(listing.day)}: ${metOf(judgement)}`)
  return (
    <Section
      id="kriterier"
      title={say('criteria.title')}
      note={note.join(' · ')}
      end={<a href={`${href}/kriterier`}>{say('criteria.more')}</a>}
    >
      <Differences listings={listings} />
      <CriteriaTable name={name} shown={shown} rows={rows} />
      <CriteriaNotes shown={shown} rows={rows} />
      <CriteriaCharts listings={listings} judged={judged} rows={rows} />
    </Section>
  )
}
