import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Example, LinkList, PageHead, Prose, Section, Source, Table } from '#ui/kit.ts'
import type { PublishedBody } from '../commands/publish.ts'
import { bodyTexts } from '../texts.ts'
import { SeatName } from './seat-name.tsx'
import { Side } from './side.tsx'

type PublicBodyProps = { readonly name: string; readonly body: PublishedBody; readonly publishedOn: string }

/** A body as the public sees it: its seats and what it is to do, never the persons. */
export const PublicBodyPage = ({ name, body, publishedOn }: PublicBodyProps) => {
  const say = useTexts(bodyTexts)
  const format = useFormat()
  return (
    <>
      <PageHead
        titleLanguage="da"
        title={name}
        tags={body.example ? <Example /> : undefined}
        lede={say('public.lede', { count: body.seats.length, name: say(`kind.${body.kind}`) })}
      />
      <Section id="pladser" title={say('seats.title')}>
        <Table caption={say('seats.title')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('seats.seat')}</th>
              <th scope="col">{say('seats.represents')}</th>
            </tr>
          </thead>
          <tbody>
            {body.seats.map((seat) => (
              <tr>
                <th scope="row">
                  <SeatName seat={seat} />
                </th>
                <Cell label={say('seats.represents')}>
                  <Side represents={seat.represents} appointedBy={seat.appointedBy} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </Section>
      {body.terms && (
        <Section id="kommissorium" title={say('terms.title')}>
          <Prose text={body.terms} />
        </Section>
      )}
      {body.residentsPart && (
        <Section id="beboerne" title={say('residents.title')}>
          <Prose text={body.residentsPart} />
        </Section>
      )}
      {body.areas.length > 0 && (
        <Section id="omraader" title={say('relations.areas')}>
          <LinkList items={body.areas.map((area) => ({ label: area.name, href: area.href }))} />
        </Section>
      )}
      <Source>{say('public.updated', { day: format.day(publishedOn) })}</Source>
    </>
  )
}

type PublicListProps = { readonly bodies: readonly { readonly slug: string; readonly title: string; readonly municipality_name: string }[] }

/** All published bodies, by municipality. */
export const PublicBodyListPage = ({ bodies }: PublicListProps) => {
  const say = useTexts(bodyTexts)
  const groups = Map.groupBy(bodies, (body) => body.municipality_name)
  return (
    <>
      <PageHead title={say('public.list')} lede={bodies.length > 0 ? say('public.list.lede') : say('public.list.empty')} />
      {[...groups].map(([municipality, held]) => (
        <Section id={`kommune-${held[0]?.slug ?? ''}`} title={municipality} key={municipality}>
          <LinkList items={held.map((body) => ({ label: body.title, href: `/organer/${body.slug}` }))} />
        </Section>
      ))}
    </>
  )
}
