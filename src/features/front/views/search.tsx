import { useTexts } from '#text/use.ts'
import { LinkList, PageHead, Section } from '#ui/kit.ts'
import { frontTexts } from '../texts.ts'

type Found = readonly { readonly name: string; readonly href: string; readonly note: string }[]

/** What the reader may see under a name. */
export const SearchPage = ({ q, areas, bodies }: { readonly q: string; readonly areas: Found; readonly bodies: Found }) => {
  const say = useTexts(frontTexts)
  const count = areas.length + bodies.length
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
    </>
  )
}
