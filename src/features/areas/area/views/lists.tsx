import { Fragment } from 'preact'
import { yearOf } from '#kernel/day'
import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { ActLink, Cell, Missing, Num, Section, Source, Sub, Table } from '#ui/kit.ts'
import { areaStatusTexts, criterionIds, inputLabel, type RuleSet, ruleSetOf } from '../../../../../rules/area-status/index.ts'
import { ExportLinks } from '../../export/views/links.tsx'
import { type Judged, judgedLists, type Listing } from '../area.ts'
import { type CriterionId, cellOf } from '../criteria.ts'
import { insideSentence } from '../statuses.ts'
import { areaTexts } from '../texts.ts'
import { Figure } from './figure.tsx'
import { computedLabel, publishedLabel, useMetOf, useShortNames } from './names.ts'

/** The area's page, below which the reader may record and correct; null when he may not. */
type Below = { readonly href: string | null }

type Row = { readonly listing: Listing; readonly judged: Judged | undefined }

const Statuses = ({ listing, judged }: Row) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  const [published, computed] = [publishedLabel(listing), computedLabel(listing)]
  const missing = judged?.judgement.missing ?? []
  return (
    <>
      <Cell label={say('lists.published')}>{published ? speak(published) : <Missing reason={say('lists.unpublished')} />}</Cell>
      <Cell label={say('lists.computed')}>
        <span>
          {computed ? speak(computed) : <Missing reason={say('lists.uncomputed')} />}
          {computed && missing.length > 0 && (
            <Sub>{say('lists.open', { inputs: missing.map((input) => speak(insideSentence(inputLabel(input)))).join(', ') })}</Sub>
          )}
        </span>
      </Cell>
    </>
  )
}

const CriterionFigure = ({ id, judged }: { readonly id: CriterionId; readonly judged: Judged | undefined }) => {
  const say = useTexts(areaTexts)
  const law = useTexts(areaStatusTexts)
  const label = useShortNames()(id)
  const cell = judged ? cellOf(judged, id, false) : null
  if (!judged || !cell) {
    return (
      <Num label={label}>
        {judged ? <Sub>{say('criteria.outside', { year: yearOf(judged.listing.day) })}</Sub> : <Missing reason={say('lists.uncomputed')} />}
      </Num>
    )
  }
  const met = cell.criterion.met
  return (
    <Num label={label}>
      <span>
        <Figure code={id} figure={cell.figure} />
        {met !== null && !cell.gate && <Sub>{met ? <b>{law('met')}</b> : law('not-met')}</Sub>}
        {met !== null && cell.gate && <Sub>{say(met ? 'criteria.above' : 'criteria.below')}</Sub>}
      </span>
    </Num>
  )
}

const Line = ({ listing, judged, href }: Row & Below) => {
  const say = useTexts(areaTexts)
  const metOf = useMetOf()
  const format = useFormat()
  const met = judged && metOf(judged.judgement)
  return (
    <tr>
      <th scope="row">
        <span class="nowrap">{format.shortDay(listing.day)}</span>
        {href !== null && judged && (
          <Sub>
            <ActLink href={`${href}/tal/${listing.day}/ret`} label={say('correct.act.of', { year: yearOf(listing.day) })}>
              {say('correct.act')}
            </ActLink>
          </Sub>
        )}
      </th>
      <Statuses listing={listing} judged={judged} />
      <Num label={say('lists.met')}>{met ?? <Missing reason={say('lists.uncomputed')} />}</Num>
      <Num label={say('chart.residents')}>
        <Figure code="residents" figure={listing.figures.residents} />
      </Num>
      {criterionIds.map((id) => (
        <CriterionFigure id={id} judged={judged} key={id} />
      ))}
    </tr>
  )
}

const columns = 5 + criterionIds.length

/** The years between a list and the one below it that nobody has entered: a leap in the record is said, not hidden. */
const Gap = ({ below, above }: { readonly below: Row | undefined; readonly above: Row }) => {
  const say = useTexts(areaTexts)
  if (!below) return null
  const [first, last] = [yearOf(below.listing.day) + 1, yearOf(above.listing.day) - 1]
  if (last < first) return null
  return (
    <tr>
      <td colSpan={columns} class="muted">
        {say('lists.gap', { count: last - first + 1, years: first === last ? `${first}` : `${first}–${last}` })}
      </td>
    </tr>
  )
}

/** The lists made by one version of the law, under a heading that names it: where the law changed, the line breaks. */
type UnderOneLawProps = Below & {
  readonly rules: RuleSet
  readonly rows: readonly Row[]
  /** By list day, the list before it. */
  readonly before: ReadonlyMap<string, Row>
}

const UnderOneLaw = ({ rules, rows, before, href }: UnderOneLawProps) => {
  const say = useTexts(areaTexts)
  const { number } = useFormat()
  const { needed, criteria } = rules.vulnerable
  const law = rules.law[useLanguage()]
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns}>
          <Sub>
            <b>{law}</b>
            {say('lists.law', { needed, count: criteria.length, residents: number(rules.residents) })}
          </Sub>
        </th>
      </tr>
      {rows.map((row) => (
        <Fragment key={row.listing.day}>
          <Line {...row} href={href} />
          <Gap above={row} below={before.get(row.listing.day)} />
        </Fragment>
      ))}
    </tbody>
  )
}

type ListsProps = Below & {
  readonly name: string
  readonly path: string
  readonly listings: readonly Listing[]
  /** Whether lists can still come; those that are there can be corrected all the same. */
  readonly more: boolean
}

/** Every list of an area, newest first: the published and the computed status side by side, and every figure. */
export const Lists = ({ name, path, listings, href, more }: ListsProps) => {
  const say = useTexts(areaTexts)
  const short = useShortNames()
  if (listings.length === 0) return null
  const judged = new Map(judgedLists(listings).map((one) => [one.listing.day, one]))
  const rows: readonly Row[] = listings.toReversed().map((listing) => ({ listing, judged: judged.get(listing.day) }))
  const before = new Map(rows.slice(1).map((row, at) => [rows[at]?.listing.day ?? '', row]))
  const byLaw = Map.groupBy(rows, ({ listing }) => ruleSetOf(yearOf(listing.day)))
  return (
    <Section
      id="lister"
      title={say('lists.title')}
      end={href === null || !more ? undefined : <a href={`${href}/status/ny`}>{say('form.status')}</a>}
    >
      <Table caption={say('lists.caption', { name })} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('lists.list')}</th>
            <th scope="col">{say('lists.published')}</th>
            <th scope="col">{say('lists.computed')}</th>
            {[say('lists.met'), say('chart.residents')].map((head) => (
              <th scope="col" class="num" key={head}>
                {head}
              </th>
            ))}
            {criterionIds.map((id) => (
              <th scope="col" class="num" key={id}>
                {short(id)}
                <Sub>%</Sub>
              </th>
            ))}
          </tr>
        </thead>
        {[...byLaw].map(([rules, held]) => (
          <UnderOneLaw before={before} rules={rules} rows={held} href={href} key={rules.id} />
        ))}
      </Table>
      <Source>{say('lists.note')}</Source>
      <ExportLinks path={`${path}/tal`} />
    </Section>
  )
}
