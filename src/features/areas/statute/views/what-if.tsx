import { useTexts } from '#text/use.ts'
import { PageHead, Section } from '#ui/kit.ts'
import type { AskedChange } from '../asked.ts'
import { statuteTexts } from '../texts.ts'
import { Paged } from './paged.tsx'
import { WhatIfForm } from './what-if-form.tsx'
import { type TriedArea, TriedAreas, TriedCriteria } from './what-if-table.tsx'

/** How many areas a change turned, of all that were tried. */
export type Summary = { readonly total: number; readonly status: number; readonly criteria: number }

type WhatIfProps = {
  readonly asked: AskedChange
  readonly choices: readonly { readonly slug: string; readonly name: string }[]
  readonly latest: number
  /** The areas of the page, changed ones first; empty before a change is written. */
  readonly shown: readonly TriedArea[]
  readonly summary: Summary
  readonly page: number
  readonly hrefOf: (page: number) => string
}

/** What would be met if figures were others: arithmetic on what is recorded, in the address and nowhere else. */
export const WhatIfPage = ({ asked, choices, latest, shown, summary, page, hrefOf }: WhatIfProps) => {
  const say = useTexts(statuteTexts)
  const [one] = shown
  const tried = Object.keys(asked.change.by).length > 0
  return (
    <>
      <PageHead title={say('what.title')} lede={say('what.lede')} />
      <WhatIfForm asked={asked} areas={choices} latest={latest} />
      <Section id="resultat" title={say('what.result')} note={tried && summary.total > 1 ? say('what.summary', summary) : undefined}>
        {!tried ? (
          <p class="muted">{say('what.none')}</p>
        ) : shown.length === 0 ? (
          <p class="muted">{say('law.areas.none')}</p>
        ) : (
          <TriedAreas areas={shown} year={asked.year} />
        )}
        <Paged page={page} total={tried ? summary.total : 0} hrefOf={hrefOf} />
      </Section>
      {tried && one && summary.total === 1 && (
        <Section id="enkeltvis" title={say('what.one')}>
          <TriedCriteria {...one} year={asked.year} />
        </Section>
      )}
    </>
  )
}
