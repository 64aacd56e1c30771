import { WholeThread } from '#features/thread'
import { useTexts } from '#text/use.ts'
import { ButtonLink, ButtonRow, Offers, PageHead, Section } from '#ui/kit.ts'
import type { PublishedPlace } from '../queries.ts'
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
            items={places.map(({ slug, name, areas, bodies, plans }) => ({
              title: name,
              href: `/kommuner/${slug}`,
              note: [
                areas > 0 && say('home.areas', { count: areas }),
                plans > 0 && say('home.plans', { count: plans }),
                bodies > 0 && say('home.bodies', { count: bodies }),
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        )}
        {places.length > 0 && (
          <ButtonRow>
            <ButtonLink kind="secondary" href="/omraader">
              {say('home.all_areas')}
            </ButtonLink>
            <ButtonLink kind="secondary" href="/planer">
              {say('home.all_plans')}
            </ButtonLink>
            <ButtonLink kind="secondary" href="/organer">
              {say('home.all_bodies')}
            </ButtonLink>
          </ButtonRow>
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
