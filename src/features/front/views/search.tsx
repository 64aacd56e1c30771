import { useTexts } from '#text/use.ts'
import { LinkList, PageHead, Section } from '#ui/kit.ts'
import { frontTexts } from '../texts.ts'

type Found = readonly { readonly name: string; readonly href: string | null; readonly note: string }[]

type SearchProps = { readonly q: string; readonly areas: Found; readonly bodies: Found; readonly organisations: Found }

/** What the reader may see under a name. */
export const SearchPage = ({ q, areas, bodies, organisations }: SearchProps) => {
  const say = useTexts(frontTexts)
  const count = areas.length + bodies.length + organisations.length
  const lede = q === '' ? say('search.hint') : count > 0 ? say('search.lede', { count, q }) : say('search.none', { q })
  return (
    <>
      <PageHead title={say('search.title')} lede={lede} />
      {areas.length > 0 && (
        <Section id="omraader" title={say('search.areas')}>
          <LinkList items={areas.map(({ name, href, note }) => ({ label: name, href, note }))} />
        </Section>
      )}
      {bodies.length > 0 && (
        <Section id="organer" title={say('search.bodies')}>
          <LinkList items={bodies.map(({ name, href, note }) => ({ label: name, href, note }))} />
        </Section>
      )}
      {organisations.length > 0 && (
        <Section id="organisationer" title={say('search.organisations')}>
          <LinkList items={organisations.map(({ name, href, note }) => ({ label: name, href, note }))} />
        </Section>
      )}
    </>
  )
}
