import type { AreaBrief } from '#features/areas'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Example, LegalTag, Missing, Num, Section, Source, Sub, Table } from '#ui/kit.ts'
import { councilTexts } from '../texts.ts'

const AreaRow = ({ area }: { readonly area: AreaBrief }) => {
  const say = useTexts(councilTexts)
  const speak = usePhrases()
  const { signed, shortDay } = useFormat()
  const { judged } = area
  const none = <Missing reason={say('areas.no_figures')} />
  return (
    <tr>
      <th scope="row">
        <a href={`/omraader/${area.slug}`}>{area.name}</a> {area.example && <Example />}
      </th>
      <Cell label={say('areas.status')}>
        {area.label ? <LegalTag on={area.on}>{speak(area.label)}</LegalTag> : <span class="muted">{say('areas.never')}</span>}
        {area.label && !area.on && <Sub>{say('areas.left')}</Sub>}
        {area.designatedOn && <Sub>{say('areas.designated', { day: shortDay(area.designatedOn) })}</Sub>}
      </Cell>
      <Num label={say('areas.running')}>{area.running}</Num>
      <Num label={say('areas.met')}>
        {judged ? (
          <>
            <a href={`/omraader/${area.slug}/kriterier`}>
              {say(judged.open > 0 ? 'areas.met.least' : 'areas.met.value', { met: judged.met, count: judged.count })}
            </a>
            <Sub>{shortDay(judged.day)}</Sub>
          </>
        ) : (
          none
        )}
      </Num>
      <Num label={say('areas.decider')}>
        {judged?.decider ? say('areas.decider.value', { name: speak(judged.decider.name), margin: signed(judged.decider.margin) }) : '–'}
      </Num>
    </tr>
  )
}

/** A municipality's areas by the law, a line each. */
export const Areas = ({ areas, slug }: { readonly areas: readonly AreaBrief[]; readonly slug: string }) => {
  const say = useTexts(councilTexts)
  return (
    <Section id="omraader" title={say('areas.title')} end={<a href={`/omraader?kommune=${slug}`}>{say('areas.all')}</a>}>
      {areas.length === 0 ? (
        <p class="muted">{say('areas.none')}</p>
      ) : (
        <Table caption={say('areas.title')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('areas.name')}</th>
              <th scope="col">{say('areas.status')}</th>
              {[say('areas.running'), say('areas.met'), say('areas.decider')].map((head) => (
                <th scope="col" class="num" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <AreaRow area={area} key={area.slug} />
            ))}
          </tbody>
        </Table>
      )}
      <Source>
        <a href="/lovgivning/omraader">{say('areas.law')}</a>
      </Source>
    </Section>
  )
}
