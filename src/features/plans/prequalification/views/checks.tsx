import { usePhrases, useTexts } from '#text/use.ts'
import { Cell, Section, Status, Table } from '#ui/kit.ts'
import type { Check } from '../checklist.ts'
import { prequalificationTexts } from '../texts.ts'

/** Where what a requirement lacks is mended: in the words, or where the plan names its estates. */
export const mendHref = (href: string, { requirement }: Check): string =>
  requirement === 'departments' ? href.replace(/\/praekvalifikation$/, '/afdelinger/ny') : `${href}/tekst`

/** What the fund asks for, and how far each is. */
export const Checklist = ({ checks }: { readonly checks: readonly Check[] }) => {
  const say = useTexts(prequalificationTexts)
  const speak = usePhrases()
  return (
    <Section id="tjekliste" title={say('checks')}>
      <Table caption={say('checks')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('checks.what')}</th>
            <th scope="col">{say('checks.state')}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.requirement}>
              <th scope="row">{say(`check.name.${check.requirement}`)}</th>
              <Cell label={say('checks.state')}>
                <Status state={check.met ? 'good' : check.requirement === 'figures' ? 'wait' : 'missing'}>{speak(check.say)}</Status>
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}
