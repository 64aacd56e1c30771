import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Section, Table } from '#ui/kit.ts'
import { hrefOf } from '../../open.ts'
import { theoryTexts } from '../texts.ts'
import type { TheoryVersion } from '../versions.ts'
import { sizeWords } from '../words.ts'
import type { TheoryPageProps } from './theory.tsx'

const Decided = ({ version: { decisions, sent } }: { readonly version: TheoryVersion }) => {
  const say = useTexts(theoryTexts)
  const approvals = decisions.filter(({ outcome }) => outcome === 'approved' || outcome === 'conditional').length
  const told = [
    ...(sent ? [say('versions.sent')] : []),
    decisions.length === 0 ? say('versions.undecided') : say('versions.decisions', { count: decisions.length }),
    ...(approvals > 0 ? [say('versions.approvals', { count: approvals })] : []),
  ]
  return <>{told.join(', ')}</>
}

/** Which theory each frozen version has, how it differs from the present one, and which decisions used it. */
export const Versions = ({ plan, versions }: Pick<TheoryPageProps, 'plan' | 'versions'>) => {
  const say = useTexts(theoryTexts)
  const format = useFormat()
  return (
    <Section id="versioner" title={say('versions.title')}>
      {versions.length === 0 ? (
        <p class="muted">{say('versions.none')}</p>
      ) : (
        <Table caption={say('versions.caption')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('versions.version')}</th>
              <th scope="col">{say('versions.frozen')}</th>
              <th scope="col">{say('versions.theory')}</th>
              <th scope="col">{say('versions.decided')}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <tr key={version.number}>
                <th scope="row">
                  <a href={`${hrefOf(plan)}/versioner/${version.number}`}>
                    {say('versions.version')} {version.number}
                  </a>
                </th>
                <Cell label={say('versions.frozen')}>{format.moment(version.frozenAt)}</Cell>
                <Cell label={say('versions.theory')}>
                  {version.size === null ? say('versions.absent') : sizeWords(say, version.size)},{' '}
                  {version.differs === 0 ? (
                    say('versions.same')
                  ) : (
                    <a href={`${hrefOf(plan)}/versioner/${version.number}#kladde`}>{say('versions.differs', { count: version.differs })}</a>
                  )}
                </Cell>
                <Cell label={say('versions.decided')}>
                  <Decided version={version} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}
