import { WholeThread } from '#features/thread'
import { useTexts } from '#text/use.ts'
import { ButtonLink, ButtonRow, LinkList, Offers, PageHead, Section } from '#ui/kit.ts'
import type { PublishedPlace, PublishedRecord } from '../queries.ts'
import { frontTexts } from '../texts.ts'

/** The front page: what this is, which municipalities show what, and the way in for those who work here. */
export const HomePage = ({
  places,
  demo,
  member,
}: {
  readonly places: readonly PublishedPlace[]
  readonly demo: boolean
  readonly member: boolean
}) => {
  const say = useTexts(frontTexts)
  return (
    <>
      <PageHead title={say('home.title')} lede={say('home.lede')} />
      <WholeThread label={say('home.thread')} />
      <Section id="kommuner" title={say('home.municipalities')}>
        {places.length === 0 ? (
          <p>{say('home.empty')}</p>
        ) : (
          <Offers
            items={places.map(({ slug, name, areas, bodies }) => ({
              title: name,
              href: `/kommuner/${slug}`,
              note: [areas > 0 && say('home.areas', { count: areas }), bodies > 0 && say('home.bodies', { count: bodies })]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        )}
      </Section>
      {!member && (
        <Section id="med" title={say('home.work')}>
          <ButtonRow>
            {demo && <ButtonLink href="/demo">{say('home.demo')}</ButtonLink>}
            <ButtonLink kind="secondary" href="/log-ind">
              {say('home.signin')}
            </ButtonLink>
          </ButtonRow>
        </Section>
      )}
    </>
  )
}

/** One municipality: its published areas and bodies. */
export const PlacePage = ({ name, records }: { readonly name: string; readonly records: readonly PublishedRecord[] }) => {
  const say = useTexts(frontTexts)
  const of = (kind: 'area' | 'body') =>
    records.flatMap((record) => (record.kind === kind && record.slug && record.title ? [{ label: record.title, slug: record.slug }] : []))
  const areas = of('area')
  const bodies = of('body')
  return (
    <>
      <PageHead title={name} lede={areas.length + bodies.length > 0 ? say('place.lede', { place: name }) : say('place.none')} />
      {areas.length > 0 && (
        <Section id="omraader" title={say('place.areas')}>
          <LinkList items={areas.map(({ label, slug }) => ({ label, href: `/omraader/${slug}` }))} />
        </Section>
      )}
      {bodies.length > 0 && (
        <Section id="organer" title={say('place.bodies')}>
          <LinkList items={bodies.map(({ label, slug }) => ({ label, href: `/organer/${slug}` }))} />
        </Section>
      )}
    </>
  )
}
