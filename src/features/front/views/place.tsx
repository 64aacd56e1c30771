import { bodyTexts } from '#features/bodies'
import { yearOf } from '#kernel/day'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Example, Hidden, LegalTag, Missing, Num, Offers, PageHead, Section, Table } from '#ui/kit.ts'
import { statusLabel } from '../../../../rules/area-status/index.ts'
import type { PlaceArea, PublishedRow } from '../queries.ts'
import { frontTexts } from '../texts.ts'

const LatestStatus = ({ area }: { readonly area: PlaceArea }) => {
  const say = useTexts(frontTexts)
  const speak = usePhrases()
  if (!area.status || !area.status_day) return <Missing reason={say('place.no_status')} />
  return <LegalTag on={area.status !== 'none'}>{speak(statusLabel(area.status, yearOf(area.status_day)))}</LegalTag>
}

const Areas = ({ areas }: { readonly areas: readonly PlaceArea[] }) => {
  const say = useTexts(frontTexts)
  const format = useFormat()
  return (
    <Table caption={say('place.areas')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('place.area')}</th>
          <th scope="col">{say('place.status')}</th>
          <th scope="col">{say('place.list')}</th>
          <th scope="col" class="num">
            {say('place.residents')}
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <tr key={area.slug}>
            <th scope="row">
              <a href={`/omraader/${area.slug}`}>{area.title}</a> {area.example && <Example />}
            </th>
            <Cell label={say('place.status')}>
              <LatestStatus area={area} />
            </Cell>
            <Cell label={say('place.list')}>
              {area.status_day ? format.day(area.status_day) : <Missing reason={say('place.no_status')} />}
            </Cell>
            <Num label={say('place.residents')}>
              {area.residents_hidden ? (
                <Hidden />
              ) : area.residents ? (
                format.number(Number(area.residents))
              ) : (
                <Missing reason={say('place.no_residents')} />
              )}
            </Num>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Bodies = ({ bodies }: { readonly bodies: readonly PublishedRow[] }) => {
  const say = useTexts(frontTexts)
  const kind = useTexts(bodyTexts)
  return (
    <Offers
      items={bodies.map((body) => ({
        title: body.title,
        href: `/organer/${body.slug}`,
        note: [kind(`kind.${body.kind}`), body.seats > 0 && say('place.seats', { count: body.seats })].filter(Boolean).join(' · '),
      }))}
    />
  )
}

type PlaceProps = {
  readonly name: string
  readonly areas: readonly PlaceArea[]
  readonly bodies: readonly PublishedRow[]
  readonly plans: readonly PublishedRow[]
}

/** One municipality: its published areas as the latest official list has them, its published plans, and its bodies with what they are. */
export const PlacePage = ({ name, areas, bodies, plans }: PlaceProps) => {
  const say = useTexts(frontTexts)
  return (
    <>
      <PageHead
        title={name}
        titleLanguage="da"
        lede={areas.length + bodies.length + plans.length > 0 ? say('place.lede', { place: name }) : say('place.none')}
      />
      {areas.length > 0 && (
        <Section id="omraader" title={say('place.areas')}>
          <Areas areas={areas} />
        </Section>
      )}
      {plans.length > 0 && (
        <Section id="planer" title={say('place.plans')}>
          <Offers items={plans.map((plan) => ({ title: plan.title, href: `/planer/${plan.slug}`, note: say('place.plan') }))} />
        </Section>
      )}
      {bodies.length > 0 && (
        <Section id="organer" title={say('place.bodies')}>
          <Bodies bodies={bodies} />
        </Section>
      )}
    </>
  )
}
