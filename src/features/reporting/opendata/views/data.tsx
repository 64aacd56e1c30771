import type { Day } from '#kernel/day'
import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Beside, Cell, Explain, Facts, LinkList, Num, PageHead, Section, Sub, Table } from '#ui/kit.ts'
import { publicRuleOn } from '../../../../../rules/disclosure-control/index.ts'
import type { Told } from '../catalogue.ts'
import { type DatasetId, datasetIds, datasets, fileEnds } from '../dataset.ts'
import { openDataTexts } from '../texts.ts'
import { momentOf } from '../version.ts'

/** How large a file is, as people say it. */
const useSize = () => {
  const { number } = useFormat()
  return (bytes: number): string => {
    if (bytes < 1_000_000) return `${number(Math.max(1, Math.round(bytes / 1_000)))} kB`
    return `${number((bytes / 1_000_000).toFixed(1))} MB`
  }
}

const Datasets = ({ told }: { readonly told: Told }) => {
  const say = useTexts(openDataTexts)
  const { number } = useFormat()
  const size = useSize()
  return (
    <Table caption={say('title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('dataset')}</th>
          <th scope="col" class="num">
            {say('rows')}
          </th>
          <th scope="col">{say('files')}</th>
        </tr>
      </thead>
      <tbody>
        {datasetIds.map((id) => (
          <tr key={id} id={id}>
            <th scope="row">
              {say(`title.${id}`)}
              <Sub>{say(`about.${id}`)}</Sub>
            </th>
            <Num label={say('rows')}>{number(told.facts(id, 'csv').rows)}</Num>
            <Cell label={say('files')}>
              <span>
                {fileEnds.map((end, at) => (
                  <span class="nowrap" key={end}>
                    {at > 0 && ' · '}
                    <a href={`/data/${id}.${end}`} aria-label={`${say(`title.${id}`)}, ${end.toUpperCase()}`}>
                      {end.toUpperCase()}
                    </a>{' '}
                    {size(told.facts(id, end).length)}
                  </span>
                ))}
              </span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Fields = ({ id }: { readonly id: DatasetId }) => {
  const say = useTexts(openDataTexts)
  const speak = usePhrases()
  const caption = say('columns', { name: say(`title.${id}`) })
  return (
    <details>
      <summary>{caption}</summary>
      <Table caption={caption} captionHidden>
        <thead>
          <tr>
            <th scope="col">{say('column.field')}</th>
            <th scope="col">{say('column.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {datasets[id].columns.map(({ key, title }) => (
            <tr key={key}>
              <th scope="row">
                <code>{key}</code>
              </th>
              <td>{speak(title)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  )
}

/** How many earlier versions the page shows. */
const mostShown = 5

const Versions = ({ earlier }: { readonly earlier: readonly string[] }) => {
  const say = useTexts(openDataTexts)
  const { moment } = useFormat()
  const dated = earlier.slice(0, mostShown).flatMap((version) => {
    const at = momentOf(version)
    return at ? [{ version, at }] : []
  })
  return (
    <Section id="versioner" title={say('versions')}>
      <p>{say('versions.text')}</p>
      {dated.length === 0 ? (
        <p class="muted">{say('versions.none')}</p>
      ) : (
        <LinkList
          items={dated.map(({ version, at }) => ({
            label: moment(at),
            note: datasetIds.map((id, place) => (
              <span key={id}>
                {place > 0 && ' · '}
                <a href={`/data/versioner/${id}-${version}.csv`} aria-label={`${say(`title.${id}`)}, ${moment(at)}, CSV`}>
                  {say(`title.${id}`)}
                </a>
              </span>
            )),
          }))}
        />
      )}
    </Section>
  )
}

/** What everybody may fetch: the datasets, what they mean, under which terms, and how they were. */
export const DataPage = ({ told, day }: { readonly told: Told; readonly day: Day }) => {
  const say = useTexts(openDataTexts)
  const language = useLanguage()
  const { moment } = useFormat()
  const { licence, publisher, modified, version } = told
  const { threshold, denominator } = publicRuleOn(day)
  return (
    <>
      <PageHead title={say('title')} lede={say('lede')} />
      <Facts
        items={[
          ...(modified
            ? [
                { label: say('changed'), value: moment(modified) },
                { label: say('version'), value: version },
              ]
            : []),
          {
            label: say('licence'),
            value: (
              <a href={licence.url} rel="license" hreflang={language}>
                {licence.name}
              </a>
            ),
          },
          { label: say('publisher'), value: publisher },
        ]}
      />
      <Section id="filer" title={say('files')}>
        {modified === null && <p>{say('nothing')}</p>}
        <Beside
          explain={
            <Explain title={say('hiding')}>
              <p>{say('hiding.text', { threshold, denominator })}</p>
            </Explain>
          }
        >
          <Datasets told={told} />
        </Beside>
      </Section>
      <Section id="felter" title={say('fields')}>
        {datasetIds.map((id) => (
          <Fields id={id} key={id} />
        ))}
      </Section>
      <Section id="maskiner" title={say('machines')}>
        <LinkList
          items={[
            { label: say('catalogue'), href: '/data/katalog.jsonld' },
            { label: say('api'), href: '/api/v1/openapi.json' },
            { label: say('api.areas'), href: '/api/v1/areas' },
          ]}
        />
      </Section>
      <Versions earlier={told.earlier} />
    </>
  )
}
