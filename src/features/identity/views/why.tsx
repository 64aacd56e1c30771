import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { Cell, LinkList, PageHead, Section, Table } from '#ui/kit.ts'
import type { Actor } from '../mandate.ts'
import { type Permission, permitting, type Reach, type Role, type Subject } from '../permission.ts'
import { identityTexts } from '../texts.ts'

type WhyProps = {
  readonly name: string
  readonly href: string
  readonly actor: Actor
  readonly permission: Permission
  readonly subject: Subject
}

/** Answers from the same rule that gives access: which mandate, by which sentence, and who else. */
export const WhyPage = ({ name, href, actor, permission, subject }: WhyProps) => {
  const say = useTexts(identityTexts)
  const role = useTexts(roleTexts)
  const format = useFormat()
  const mandates = permitting(actor, permission, subject)
  const held = new Set(mandates.map((mandate) => mandate.role))
  const reachOf = (wanted: Role): Reach => permission.sentences.find(({ roles }) => roles.includes(wanted))?.reach ?? 'municipality'
  return (
    <>
      <PageHead title={say('why.title')} lede={say('why.lede', { count: mandates.length, name })} />
      <Table caption={say('why.title')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('why.mandate')}</th>
            <th scope="col">{say('mandate.actsFor')}</th>
            <th scope="col">{say('mandates.period')}</th>
            <th scope="col">{say('why.sentence')}</th>
          </tr>
        </thead>
        <tbody>
          {mandates.map((mandate) => (
            <tr key={mandate.id}>
              <th scope="row">
                {role(mandate.role)}, {mandate.scopeName ?? mandate.municipalityName}
              </th>
              <Cell label={say('mandate.actsFor')}>{mandate.actsForName}</Cell>
              <Cell label={say('mandates.period')}>{format.period({ from: mandate.from, until: mandate.until })}</Cell>
              <Cell label={say('why.sentence')}>{say(`why.reach.${reachOf(mandate.role)}`, { role: role(mandate.role) })}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <Section id="andre" title={say('why.others')}>
        <LinkList
          items={permission.sentences.flatMap(({ roles, reach }) => {
            const others = roles.filter((other) => !held.has(other)).map((other) => role(other))
            return others.length > 0 ? [{ label: others.join(', '), note: say(`why.others.${reach}`) }] : []
          })}
        />
      </Section>
      <p>
        <a href={href}>{say('why.back', { name })}</a>
      </p>
    </>
  )
}
