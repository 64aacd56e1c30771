import { useFormat, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Cell, Empty, Example, PageHead, Table } from '#ui/kit.ts'
import type { Plan } from '../../read.ts'
import { risksHref } from '../href.ts'
import { isGrave, isStale, nameOf, present, type Risk } from '../risk.ts'
import { riskTexts } from '../texts.ts'
import { Gravity } from './gravity.tsx'

type RisksProps = { readonly plan: Plan; readonly risks: readonly Risk[]; readonly today: string; readonly writing: boolean }

const headings = ['what', 'gravity', 'response', 'owner', 'reviewed'] as const

const Row = ({ risk, href, today }: { readonly risk: Risk; readonly href: string; readonly today: string }) => {
  const say = useTexts(riskTexts)
  const { shortDay } = useFormat()
  const { what, response, owner, reviewedOn } = present(risk)
  return (
    <tr>
      <th scope="row">
        <a href={`${href}/${risk.id}`}>{nameOf(what)}</a> {risk.example && <Example />}
      </th>
      <Cell label={say('head.gravity')}>
        <span>
          <Gravity risk={risk} today={today} />
        </span>
      </Cell>
      <Cell label={say('head.response')}>{response ?? <span class="muted">{say('response.none')}</span>}</Cell>
      <Cell label={say('head.owner')}>{owner}</Cell>
      <Cell label={say('head.reviewed')} kind="nowrap">
        {shortDay(reviewedOn)}
      </Cell>
    </tr>
  )
}

/** The risks of a plan, the gravest first; closed ones last. */
export const RisksPage = ({ plan, risks, today, writing }: RisksProps) => {
  const say = useTexts(riskTexts)
  const href = risksHref(plan)
  const grave = risks.filter(isGrave).length
  const stale = risks.filter((risk) => isStale(risk, today)).length
  const lede = [
    ...(grave > 0 ? [say('lede.grave', { count: grave })] : []),
    ...(stale > 0 ? [say('lede.stale', { count: stale })] : []),
    say('lede'),
  ].join(' ')
  return (
    <>
      <PageHead title={say('title.plan', { plan: plan.name })} lede={lede} />
      {writing && (
        <ActBar>
          <ButtonLink href={`${href}/ny`}>{say('new')}</ButtonLink>
        </ActBar>
      )}
      {risks.length === 0 ? (
        <Empty title={say('empty.title')}>{say(writing ? 'empty' : 'empty.read')}</Empty>
      ) : (
        <Table caption={say('caption')} captionHidden stack>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th scope="col" key={heading}>
                  {say(`head.${heading}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {risks.map((risk) => (
              <Row risk={risk} href={href} today={today} key={risk.id} />
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
