import { fromRange } from '#kernel/period'
import { useFormat, useTexts } from '#text/use.ts'
import { Button, ButtonLink, Cell, Empty, ErrorSummary, Example, Facts, Form, HiddenField, PageHead, Section, Table } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { ImportRow, SourceRow } from '../queries.ts'
import { presenceTexts } from '../texts.ts'
import { usePeriod } from './period.ts'

type SourcesProps = { readonly sources: readonly SourceRow[]; readonly imports: readonly ImportRow[]; readonly shown: Shown | null }

const SourceFacts = ({ source }: { readonly source: SourceRow }) => {
  const say = useTexts(presenceTexts)
  const period = usePeriod()
  return (
    <>
      <h3>
        {source.system} {source.example && <Example />}
      </h3>
      <Facts
        items={[
          { label: say('source.basis'), value: source.legal_basis },
          { label: say('source.purpose'), value: source.purpose },
          { label: say('source.owner'), value: source.owner },
          { label: say('source.retention'), value: source.retention },
          { label: say('period'), value: period(fromRange(source.period)) },
        ]}
      />
    </>
  )
}

/** Takes an import back; one form for each, since each is an act of its own. */
const Undo = ({ one }: { readonly one: ImportRow }) => {
  const say = useTexts(presenceTexts)
  const format = useFormat()
  if (one.undone_at) return <>{say('undo.done', { moment: format.moment(one.undone_at) })}</>
  if (!one.holds) return <>{say('undo.replaced')}</>
  return (
    <Form action="/tilstedevaerelse/kilder/fortryd" id={`fortryd-${one.id}`}>
      <HiddenField name="municipality" value={String(one.municipality)} />
      <HiddenField name="import" value={one.id} />
      <Button kind="secondary">{say('undo')}</Button>
    </Form>
  )
}

/** Where the counts come from and why they may be counted, and what was read in when. */
export const SourcesPage = ({ sources, imports, shown }: SourcesProps) => {
  const say = useTexts(presenceTexts)
  const format = useFormat()
  const period = usePeriod()
  const { errors } = useShown(shown ?? { words: {}, refusals: [] })
  return (
    <>
      <PageHead title={say('sources.title')} lede={say('sources.lede')} />
      <ErrorSummary errors={errors} />
      <Section id="kilder" title={say('sources.systems')} end={<a href="/tilstedevaerelse/kilder/ny">{say('source.title')}</a>}>
        {sources.length === 0 ? (
          <Empty title={say('sources.none')} act={<ButtonLink href="/tilstedevaerelse/kilder/ny">{say('source.title')}</ButtonLink>}>
            {say('source.lede')}
          </Empty>
        ) : (
          sources.map((source) => <SourceFacts key={source.id} source={source} />)
        )}
      </Section>
      <Section id="indlaesninger" title={say('imports.title')} note={say('imports.note')}>
        {imports.length === 0 ? (
          <p class="muted">{say('imports.none')}</p>
        ) : (
          <Table caption={say('imports.title')} captionHidden stack>
            <thead>
              <tr>
                <th scope="col">{say('imports.when')}</th>
                <th scope="col">{say('form.source')}</th>
                <th scope="col">{say('period')}</th>
                <th scope="col">{say('imports.kinds')}</th>
                <th scope="col">{say('imports.manner')}</th>
                <th scope="col">{say('imports.state')}</th>
              </tr>
            </thead>
            <tbody>
              {imports.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    {format.moment(one.imported_at)} {one.example && <Example />}
                  </th>
                  <Cell label={say('form.source')}>{one.system}</Cell>
                  <Cell label={say('period')}>{period(fromRange(one.period))}</Cell>
                  <Cell label={say('imports.kinds')}>{one.kinds.join(', ')}</Cell>
                  <Cell label={say('imports.manner')}>
                    {say(`manner.${one.manner}`, { threshold: one.threshold })}
                    {one.manner === 'addresses' && ` ${say(`matched.${one.matched}`)}`}
                  </Cell>
                  <Cell label={say('imports.state')}>
                    <Undo one={one} />
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Section>
    </>
  )
}
