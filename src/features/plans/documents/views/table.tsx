import { useTexts } from '#text/use.ts'
import { Cell, Table, VisuallyHidden } from '#ui/kit.ts'
import type { Listed } from '../documents.ts'
import { documentTexts } from '../texts.ts'

/** The files of a document, each a link whose name says of what. */
export const Files = ({ title, files }: Pick<Listed, 'title' | 'files'>) => {
  const say = useTexts(documentTexts)
  return (
    <span>
      {files.map(({ form, href }, at) => (
        <>
          {at > 0 && ' · '}
          <a href={href}>
            {say(`file.${form}`)}
            <VisuallyHidden> {say('file.of', { what: title })}</VisuallyHidden>
          </a>
        </>
      ))}
    </span>
  )
}

/** The beginning of a hash; the whole of it when it is pointed at. */
export const ShortHash = ({ hash }: { readonly hash: string }) => (
  <code class="mono" title={hash}>
    {hash.slice(0, 12)}
  </code>
)

type DocumentTableProps = {
  readonly caption: string
  readonly documents: readonly Listed[]
  /** What they are documents of, where a page has the same ones of something else; their links say it. */
  readonly of?: string
}

/** Documents with the hash of what they say, and the files that they come as. */
export const DocumentTable = ({ caption, documents, of }: DocumentTableProps) => {
  const say = useTexts(documentTexts)
  return (
    <Table caption={caption} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('column.document')}</th>
          <th scope="col">{say('column.hash')}</th>
          <th scope="col">{say('column.files')}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((one) => (
          <tr key={one.key}>
            <th scope="row">{one.href ? <a href={one.href}>{one.title}</a> : one.title}</th>
            <Cell label={say('column.hash')}>{one.hash === '' ? '–' : <ShortHash hash={one.hash} />}</Cell>
            <Cell label={say('column.files')}>
              <Files title={of === undefined ? one.title : `${one.title}, ${of}`} files={one.files} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
