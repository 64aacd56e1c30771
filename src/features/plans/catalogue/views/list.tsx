import { useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Cell, Empty, Example, Num, PageHead, Sub, Table } from '#ui/kit.ts'
import type { ListedCatalogue } from '../queries.ts'
import { catalogueTexts } from '../texts.ts'

type ListProps = {
  readonly catalogues: readonly ListedCatalogue[]
  /** Whether the reader works in several municipalities. */
  readonly several: boolean
  readonly keeping: boolean
}

const Row = ({ catalogue, several }: { readonly catalogue: ListedCatalogue; readonly several: boolean }) => {
  const say = useTexts(catalogueTexts)
  const { id, kind, name, edition, publisher, keeper, entries, uses, example, municipality_name } = catalogue
  return (
    <tr>
      <th scope="row">
        <a href={`/kataloger/${id}`}>
          {name} {edition}
        </a>{' '}
        {example && <Example />}
        <Sub>{[keeper?.name ?? publisher, ...(several ? [municipality_name] : [])].join(' · ')}</Sub>
      </th>
      <Cell label={say('list.kind')}>{say(`kind.${kind}`)}</Cell>
      <Num label={say('list.entries')}>{entries}</Num>
      <Num label={say('list.uses')}>
        {uses} <Sub>{say('list.uses.note')}</Sub>
      </Num>
    </tr>
  )
}

/** The catalogues that were taken in, with how much they are used. */
export const ListPage = ({ catalogues, several, keeping }: ListProps) => {
  const say = useTexts(catalogueTexts)
  const act = keeping ? <ButtonLink href="/kataloger/nyt">{say('new')}</ButtonLink> : undefined
  return (
    <>
      <PageHead title={say('title')} lede={say('lede')} />
      {catalogues.length === 0 ? (
        <Empty title={say('empty')} act={act} example={say('empty.example')}>
          {say('empty.why')}
        </Empty>
      ) : (
        <>
          {act && <ActBar>{act}</ActBar>}
          <Table caption={say('title')} captionHidden stack>
            <thead>
              <tr>
                <th scope="col">{say('list.name')}</th>
                <th scope="col">{say('list.kind')}</th>
                <th scope="col" class="num">
                  {say('list.entries')}
                </th>
                <th scope="col" class="num">
                  {say('list.uses')}
                </th>
              </tr>
            </thead>
            <tbody>
              {catalogues.map((catalogue) => (
                <Row catalogue={catalogue} several={several} key={catalogue.id} />
              ))}
            </tbody>
          </Table>
        </>
      )}
    </>
  )
}
