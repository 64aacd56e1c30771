import { useTexts } from '#text/use.ts'
import { LinkList, PageHead, Section } from '#ui/kit.ts'
import { frontTexts } from '../texts.ts'

type Found = readonly { readonly name: string; readonly href: string | null; readonly note: string }[]

type SearchProps = {
  readonly q: string
  readonly areas: Found
  /** Who and what is in areas. */
  readonly entries: Found
  readonly plans: Found
  readonly projects: Found
  readonly bodies: Found
  readonly organisations: Found
}

/** What the reader may see under a name. */
export const SearchPage = ({ q, areas, entries, plans, projects, bodies, organisations }: SearchProps) => {
  const say = useTexts(frontTexts)
  const groups = [
    { id: 'omraader', title: say('search.areas'), hits: areas },
    { id: 'hvem', title: say('search.entries'), hits: entries },
    { id: 'planer', title: say('search.plans'), hits: plans },
    { id: 'projekter', title: say('search.projects'), hits: projects },
    { id: 'organer', title: say('search.bodies'), hits: bodies },
    { id: 'organisationer', title: say('search.organisations'), hits: organisations },
  ]
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0)
  const lede = q === '' ? say('search.hint') : count > 0 ? say('search.lede', { count, q }) : say('search.none', { q })
  return (
    <>
      <PageHead title={say('search.title')} lede={lede} />
      {groups
        .filter(({ hits }) => hits.length > 0)
        .map(({ id, title, hits }) => (
          <Section id={id} title={title} key={id}>
            <LinkList items={hits.map(({ name, href, note }) => ({ label: name, href, note }))} />
          </Section>
        ))}
    </>
  )
}
