import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Example, Missing, Section, Source, Sub, Table } from '#ui/kit.ts'
import { type AreaStatus, inputLabel, type RuleSet } from '../../../../../rules/area-status/index.ts'
import { figureCodes, hasFigures } from '../../area/area.ts'
import { publishedLabel, useMetOf, useShortNames } from '../../area/views/names.ts'
import type { AreaOnList } from '../read.ts'
import { isHidden } from '../shown.ts'
import { statuteTexts } from '../texts.ts'
import { Paged } from './paged.tsx'
import { useStatusName } from './status-name.ts'

/** An area on a list with what a law makes of it. */
export type JudgedArea = { readonly area: AreaOnList; readonly judgement: AreaStatus }

type AreasProps = {
  readonly areas: readonly JudgedArea[]
  readonly total: number
  readonly page: number
  readonly hrefOf: (page: number) => string
  readonly listDay: string
  readonly rules: RuleSet
}

const Row = ({ area, judgement }: JudgedArea) => {
  const say = useTexts(statuteTexts)
  const speak = usePhrases()
  const metOf = useMetOf()
  const nameOf = useStatusName()
  const short = useShortNames()
  const published = publishedLabel(area.list)
  const hidden = figureCodes.filter((code) => isHidden(area.list, code)).map((code) => short(code).toLowerCase())
  return (
    <tr>
      <th scope="row">
        <a href={`/omraader/${area.slug}/kriterier`}>{area.name}</a> {area.example && <Example />}
        <Sub>{area.municipality_name}</Sub>
      </th>
      <Cell label={say('law.published')}>{published ? speak(published) : <Missing reason={say('law.unpublished')} />}</Cell>
      {hasFigures(area.list) ? (
        <>
          <Cell label={say('law.computed')}>{nameOf(judgement)}</Cell>
          <Cell label={say('law.met')}>{metOf(judgement) ?? <Missing reason={say('law.unrecorded')} />}</Cell>
          <Cell label={say('law.missing')}>
            {judgement.missing.length + hidden.length === 0
              ? say('law.nothing_missing')
              : judgement.missing.map((input) => speak(inputLabel(input))).join(', ')}
            {hidden.length > 0 && <Sub>{say('law.hidden', { names: hidden.join(', ') })}</Sub>}
          </Cell>
        </>
      ) : (
        <>
          <Cell label={say('law.computed')}>
            <Missing reason={say('law.unrecorded')} />
          </Cell>
          <Cell label={say('law.met')}>
            <Missing reason={say('law.unrecorded')} />
          </Cell>
          <Cell label={say('law.missing')}>{say('law.unrecorded')}</Cell>
        </>
      )}
    </tr>
  )
}

/** The actor's areas on a list, judged by the chosen law from what is recorded. */
export const LawAreas = ({ areas, total, page, hrefOf, listDay, rules }: AreasProps) => {
  const say = useTexts(statuteTexts)
  const { day } = useFormat()
  const year = rules.from.slice(0, 4)
  return (
    <Section id="omraader" title={say('law.areas', { day: day(listDay) })} note={say('law.areas.note', { year })}>
      {areas.length === 0 ? (
        <p class="muted">{say('law.areas.none')}</p>
      ) : (
        <Table caption={say('law.areas.caption', { day: day(listDay), year })} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('law.area')}</th>
              <th scope="col">{say('law.published')}</th>
              <th scope="col">{say('law.computed')}</th>
              <th scope="col">{say('law.met')}</th>
              <th scope="col">{say('law.missing')}</th>
            </tr>
          </thead>
          <tbody>
            {areas.map((one) => (
              <Row {...one} key={one.area.slug} />
            ))}
          </tbody>
        </Table>
      )}
      <Paged page={page} total={total} hrefOf={hrefOf} />
      <Source>{say('law.areas.figures')}</Source>
    </Section>
  )
}
