import type { ExactView, Place } from '#features/identity'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { Alert, AsideBlock, Button, Columns, Form, LinkList, PageHead, Section, Timeline } from '#ui/kit.ts'
import type { IndicatorRow } from '../rows.ts'
import { figureTexts } from '../texts.ts'
import { Series } from './series.tsx'
import { useBoth } from './words.ts'

type ExactProps = {
  readonly indicator: IndicatorRow
  readonly place: Place
  /** Where the reader has the right. */
  readonly places: readonly Place[]
  /** Who has looked before, the latest first. */
  readonly views: readonly ExactView[]
  /** Whether the figures are shown as they are; before somebody has asked for them they are not. */
  readonly shown: boolean
  readonly counts: boolean
}

const LookedAt = ({ views }: Pick<ExactProps, 'views'>) => {
  const say = useTexts(figureTexts)
  const role = useTexts(roleTexts)
  const { moment } = useFormat()
  if (views.length === 0) return <p class="muted">{say('exact.first')}</p>
  return (
    <Timeline
      tight
      items={views.map(({ at, name, role: seenAs }) => ({
        when: at.toISOString(),
        whenText: moment(at),
        what: role(seenAs),
        who: name ?? '',
      }))}
    />
  )
}

/** An indicator's figures of one municipality as they are, with who has looked at them. */
export const ExactPage = ({ indicator, place, places, views, shown, counts }: ExactProps) => {
  const say = useTexts(figureTexts)
  const both = useBoth()
  const { code, definitions, figures } = indicator
  const [now] = definitions
  if (!now) return null
  const href = `/noegletal/${code}`
  return (
    <>
      <PageHead
        title={say('exact.title', { name: both(now.name) })}
        lede={say(shown ? 'exact.lede' : 'exact.ask', { place: place.name })}
      />
      {shown && (
        <Alert kind="warning" title={say('exact.logged')}>
          <p>{say('exact.care')}</p>
        </Alert>
      )}
      <Columns
        label={say('exact.seen')}
        aside={
          <>
            {places.length > 1 && (
              <AsideBlock title={say('exact.places')}>
                <LinkList items={places.map(({ name, slug }) => ({ label: name, href: `${href}/praecise?kommune=${slug}` }))} />
              </AsideBlock>
            )}
            <AsideBlock title={say('exact.seen')}>
              <LookedAt views={views} />
            </AsideBlock>
          </>
        }
      >
        {!shown && (
          <Section id="vis" title={say('exact.see')}>
            <p>{say('exact.why')}</p>
            <Form action={`${href}/praecise?kommune=${place.slug}`}>
              <Button>{say('exact.see')}</Button>
            </Form>
          </Section>
        )}
        {shown &&
          definitions.map((definition, index) => (
            <Series
              definition={definition}
              alone={definitions.length === 1}
              newer={definitions[index - 1] ?? null}
              figures={figures.filter((figure) => figure.definition === definition.id)}
              rule={null}
              counts={counts}
              keeping={[]}
              href={href}
              key={definition.id}
            />
          ))}
      </Columns>
    </>
  )
}
